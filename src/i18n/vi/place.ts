/** Provinces of today and of before; agencies. */

const kind = {
	tinh: 'tỉnh',
	'thanh-pho': 'thành phố',
} as const;

export const province = {
	kind,
	/** `tỉnh Hải Dương`, `thành phố Hải Phòng` */
	named: (provinceKind: keyof typeof kind, name: string) => `${kind[provinceKind]} ${name}`,
	was: 'Tỉnh cũ, đến hết ngày 30/6/2025',
	wasUntil: (date: string) => `Tỉnh cũ, đến hết ngày ${date}`,
	became: (name: string, from: string) => `Nay thuộc ${name} (từ ${from})`,
	from: (parts: string) => `Gồm: ${parts}`,
	fromSince: (parts: string, since: string) => `Gồm: ${parts} (từ ${since})`,
	old: (name: string) => `${name} (cũ)`,
	now: 'Tỉnh, thành phố hiện nay',
	before: 'Tên cũ, trước ngày 01/7/2025',
	ownPlans: (name: string) => `Kế hoạch của ${name}`,
	predecessorPlans: 'Kế hoạch của các tỉnh hợp thành',
	instruments: 'Văn bản của tỉnh được viện dẫn',
	issuedBy: (issuer: string) => `do ${issuer} ban hành`,
	empty: (name: string) => `Chưa có kế hoạch nào của ${name}.`,
	emptyLooked: (name: string, where: string, date: string) =>
		`Chưa có kế hoạch nào của ${name}. Đã tìm ở ${where}, ngày ${date}.`,
	region: 'Vùng',
	becameLead: 'Nay thuộc',
	/** The day on which a name passed to the next one. */
	since: (date: string) => `từ ngày ${date}`,
	existsFrom: 'Mang tên này từ',
	madeOf: (on: string) => `Từ ${on} gồm`,
	formerName: 'Tên trước đó',
	merger: 'Sắp xếp đơn vị hành chính',
} as const;

export const agency = {
	level: {
		central: 'Trung ương',
		province: 'Cấp tỉnh',
		district: 'Cấp huyện',
		unit: 'Đơn vị trong sở',
		group: 'Nhóm cơ quan',
	},
	now: (name: string) => `nay: ${name}`,
	since: (name: string, date: string) => `nay: ${name}, từ ${date}`,
} as const;
