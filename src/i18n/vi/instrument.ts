/** Instruments: what they are called, how they relate, who cites them. */

/** Sentence case, as a heading says it. */
const kind = {
	luat: 'Luật',
	'bo-luat': 'Bộ luật',
	'nghi-quyet': 'Nghị quyết',
	'nghi-dinh': 'Nghị định',
	'quyet-dinh': 'Quyết định',
	'chi-thi': 'Chỉ thị',
	'thong-tu': 'Thông tư',
	'ke-hoach': 'Kế hoạch',
	'cong-van': 'Công văn',
	'to-trinh': 'Tờ trình',
	'bao-cao': 'Báo cáo',
	'chuong-trinh': 'Chương trình',
	'chien-luoc': 'Chiến lược',
	'de-an': 'Đề án',
	'du-an': 'Dự án',
	'ke-hoach-hanh-dong': 'Kế hoạch hành động',
	'van-ban': 'Văn bản',
} as const;

/** Heading of the instruments this one points to, and of those that point to it. */
const relation = {
	'based-on': { out: 'Căn cứ vào', in: 'Là căn cứ của' },
	implements: { out: 'Thực hiện', in: 'Được thực hiện bởi' },
	amends: { out: 'Sửa đổi, bổ sung', in: 'Được sửa đổi, bổ sung bởi' },
	replaces: { out: 'Thay thế', in: 'Được thay thế bởi' },
	'part-of': { out: 'Thuộc về', in: 'Gồm có' },
} as const;

const status = {
	'in-force': 'Còn hiệu lực',
	'period-ended': 'Hết giai đoạn',
	replaced: 'Đã được thay thế',
	unconfirmed: 'Chưa xác nhận',
} as const;

export const instrument = {
	kind,
	status,
	statusAsOf: (date: string) => `xem ngày ${date}`,
	relations: 'Quan hệ với văn bản khác',
	relation,
	noRelations: 'Chưa ghi nhận quan hệ với văn bản khác.',
	number: (kind: string, number: string) => `${kind} số ${number}`,
	noNumber: 'Không có số',
	back: 'Thông tin và quan hệ của văn bản này',
	titleFromCitations: 'Tên gọi theo các kế hoạch viện dẫn, chưa đối chiếu với văn bản',
	citedBy: (provisions: number, plans: number) => `Được viện dẫn ở ${provisions} mục của ${plans} kế hoạch`,
	citedByShort: (provisions: number, plans: number) => `viện dẫn ở ${provisions} mục, ${plans} kế hoạch`,
	citedHeading: 'Được viện dẫn',
	notCited: 'Chưa kế hoạch nào trong bộ sưu tập viện dẫn văn bản này.',
	provisions: (n: number) => `${n} mục`,
	printedAs: 'Có nơi in khác',
	moreForms: (n: number) => `và ${n} cách in khác, ghi ở nơi viện dẫn`,
	printed: (as: string) => `In là ${as}`,
	isPlan: 'Văn bản này là một kế hoạch trong bộ sưu tập.',
	openPlan: 'Mở kế hoạch',
	evidence: 'Nguồn đối chiếu',
	noEvidence: 'Chưa có nguồn nào xác nhận văn bản này ngoài kế hoạch viện dẫn.',
	note: 'Ghi chú',
	citeHeading: 'Trích dẫn văn bản này',
	yearPrinted: (year: string) => `năm ${year} theo nơi viện dẫn`,
	level: { central: 'Trung ương', province: 'Cấp tỉnh', unknown: 'Chưa xác định' },
	cite: {
		of: (issuer: string) => `của ${issuer}`,
	},
} as const;
