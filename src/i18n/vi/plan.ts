import type { Absence } from '../../domain/compare/absence.ts';

/** One plan: its facts, its source, its provisions, and why a place is empty. */

export const fact = {
	number: 'Số, ký hiệu',
	issued: 'Ngày ban hành',
	issuer: 'Cơ quan ban hành',
	provinceThen: 'Tỉnh khi ban hành',
	provinceNow: 'Tỉnh hiện nay',
	period: 'Giai đoạn',
	signer: 'Người ký',
	aliases: 'Còn được gọi là',
	effective: 'Có hiệu lực từ',
	until: 'Hết hiệu lực',
	status: 'Hiệu lực',
	unknown: 'Chưa xác định',
	notPrinted: 'Văn bản không ghi',
} as const;

export const source = {
	heading: 'Nguồn đã đọc',
	kindLabel: 'Loại nguồn',
	completenessLabel: 'Mức độ đầy đủ',
	publisher: 'Nơi đăng',
	url: 'Địa chỉ',
	published: 'Đăng ngày',
	read: 'Đọc ngày',
	sha256: 'SHA-256 của tệp đã đọc',
	notKept: 'không lưu tệp',
	kind: {
		official: 'Văn bản chính thức',
		database: 'Bản chép ở cơ sở dữ liệu',
		notice: 'Thông báo của cơ quan',
		news: 'Tin báo chí',
	},
	completeness: {
		complete: 'Nguồn đầy đủ',
		excerpt: 'Nguồn bị cắt',
		opening: 'Chỉ đọc phần mở đầu',
	},
	cutAfter: (provision: string) => `Nguồn bị cắt sau mục ${provision}`,
	curation: { full: 'Toàn văn', digest: 'Bản tóm lược', record: 'Bản ghi' },
	notice: {
		news: 'Trang này dựa trên tin báo chí về kế hoạch, chưa đọc được bản kế hoạch.',
		notice: 'Trang này dựa trên thông báo của cơ quan, chưa đọc được bản kế hoạch đã ký.',
		digest: 'Bản tóm lược do người biên tập viết, không thay văn bản gốc.',
		record: 'Bản ghi: mới có thông tin nhận dạng, nguồn và căn cứ. Nội dung từng mục chưa biên tập.',
	},
} as const;

export const plan = {
	kind: 'Kế hoạch',
	noNumber: 'Không ghi số',
	noNumberCited: 'Kế hoạch (không ghi số)',
	contents: 'Nội dung kế hoạch',
	text: 'Nội dung theo từng mục',
	intro: 'Mở đầu',
	end: 'Kết',
	permalink: (path: string) => `Liên kết tới mục ${path}`,
	hasAnomaly: 'có sai lệch',
	counts: {
		label: 'Tổng hợp từ văn bản',
		citations: 'lần viện dẫn',
		tasks: 'nhiệm vụ',
		deadlines: 'thời hạn',
		targets: 'chỉ tiêu có con số',
		anomalies: 'sai lệch',
	},
	deadlines: {
		heading: 'Thời hạn',
		when: 'Thời hạn',
		what: 'Việc',
		where: 'Mục',
		none: 'Kế hoạch này không nêu thời hạn có ngày cụ thể.',
		for: {
			'bao-cao-6-thang': 'Báo cáo sáu tháng',
			'bao-cao-nam': 'Báo cáo năm',
			'bao-cao-khac': 'Báo cáo khác',
			'ke-hoach-dia-phuong': 'Kế hoạch của địa phương, đơn vị',
			'thang-hanh-dong': 'Tháng hành động',
			khac: 'Việc khác',
		},
	},
	targets: {
		heading: 'Chỉ tiêu',
		label: 'Chỉ tiêu',
		indicator: 'Chỉ tiêu',
		value: 'Mức đặt ra',
		by: 'Đến',
		byYear: (year: string) => `đến năm ${year}`,
		noYear: 'không ghi năm',
		where: 'Mục',
		none: 'Kế hoạch này không nêu chỉ tiêu có con số.',
		noneComplete: 'Kế hoạch này không nêu chỉ tiêu có con số. Nguồn đã được đọc toàn văn.',
		noneCut: (provision: string) => `Phần đã đọc không nêu chỉ tiêu có con số. Nguồn bị cắt sau mục ${provision}.`,
	},
	tasks: {
		heading: 'Nhiệm vụ theo cơ quan',
		agency: 'Cơ quan',
		task: 'Nhiệm vụ',
		role: 'Vai trò',
		lead: 'Chủ trì',
		support: 'Phối hợp',
		where: 'Mục',
		now: (agency: string) => `nay: ${agency}`,
		none: 'Kế hoạch này không giao nhiệm vụ cho cơ quan cụ thể.',
	},
	citations: {
		heading: 'Văn bản viện dẫn',
		where: 'Mục',
		none: 'Kế hoạch này không viện dẫn văn bản nào.',
	},
	anomalies: {
		heading: 'Sai lệch',
		none: 'Chưa thấy sai lệch nào trong bản đã đọc.',
	},
	cite: {
		heading: 'Trích dẫn kế hoạch này',
		button: 'Trích dẫn',
		what: 'Phần được trích dẫn',
		whole: 'Cả kế hoạch',
		copyProvision: (provision: string) => `Trích dẫn mục ${provision}`,
		bibtex: 'BibTeX',
		csl: 'CSL-JSON',
	},
	changes: {
		heading: 'Đã sửa',
		item: (on: string, what: string) => `${on}: ${what}`,
	},
	neighbours: {
		label: (province: string) => `Kế hoạch khác của ${province}`,
		previous: 'Kế hoạch trước',
		next: 'Kế hoạch sau',
	},
	printedFrom: (url: string, built: string) =>
		`Địa chỉ: ${url} · Dữ liệu dựng ngày ${built} · Bản tóm lược, không thay văn bản gốc.`,
} as const;

const reason = {
	none: 'Kế hoạch không nêu',
	/** After which provision, where that is known. */
	cut: (provision: string | null) =>
		`Nguồn bị cắt${provision === null ? '' : ` sau ${provision}`}, chưa rõ có hay không`,
	shallow: 'Chưa biên tập tới mức này',
	naElsewhere: 'Văn bản của tỉnh khác',
	recordCitations: 'Bản ghi này chưa ghi văn bản viện dẫn.',
	naAfter: 'Ban hành sau kế hoạch này',
	naBefore: 'Hết giai đoạn trước kế hoạch này',
	inForce: 'Còn hiệu lực, không viện dẫn',
} as const;

const notApplicable = {
	'other-province': reason.naElsewhere,
	'issued-after': reason.naAfter,
	'period-ended': reason.naBefore,
} as const;

export const absence = {
	...reason,
	of: (why: Absence): string => {
		if (why.kind === 'shallow') return reason.shallow;
		if (why.kind === 'cut') return reason.cut(why.after);
		if (why.kind === 'na') return notApplicable[why.why];
		return why.inForce ? reason.inForce : reason.none;
	},
} as const;
