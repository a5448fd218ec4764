/** Dates and periods in words. */

export const date = {
	/** `02 tháng 3 năm 2020`, with the zero where administrative usage wants it. */
	long: (day: string, month: string, year: string) => `ngày ${day} tháng ${month} năm ${year}`,
	month: (month: string, year: string) => `tháng ${month}/${year}`,
	noDay: 'không ghi ngày',
	year: (year: string) => `năm ${year}`,
	none: 'Không ghi ngày ban hành',
	noYear: 'không ghi năm',
	before: (day: string) => `trước ngày ${day}`,
	on: (day: string) => `ngày ${day}`,
	span: (from: string, to: string) => `từ ${from} đến ${to}`,
	period: {
		oneYear: (year: string) => `Năm ${year}`,
		years: (from: string, to: string) => `${from}–${to}`,
		until: (to: string) => `Đến ${to}`,
		from: (from: string) => `Từ ${from}`,
		outlook: (year: string) => `tầm nhìn đến năm ${year}`,
	},
} as const;
