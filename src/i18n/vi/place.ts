/** Provinces of today and of before; agencies. */

const kind = {
	tinh: 'tỉnh',
	'thanh-pho': 'thành phố',
} as const;

export const province = {
	kind,
	/** `tỉnh Hải Dương`, `thành phố Hải Phòng` */
	named: (provinceKind: keyof typeof kind, name: string) => `${kind[provinceKind]} ${name}`,
	wasUntil: (date: string) => `Tỉnh cũ, đến hết ngày ${date}`,
	old: (name: string) => `${name} (cũ)`,
	now: 'Tỉnh, thành phố hiện nay',
	before: 'Tên cũ, trước ngày 01/7/2025',
	ownPlans: (name: string) => `Kế hoạch của ${name}`,
	predecessorPlans: 'Kế hoạch của các tỉnh hợp thành',
	instruments: 'Văn bản của tỉnh được viện dẫn',
	empty: (name: string) => `Chưa có kế hoạch nào của ${name}.`,
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
	now: (name: string) => `nay: ${name}`,
} as const;
