/** Dates and periods in words. */

export const date = {
	noDay: 'không ghi ngày',
	year: (year: string) => `năm ${year}`,
	none: 'Không ghi ngày ban hành',
	before: (day: string) => `trước ngày ${day}`,
	on: (day: string) => `ngày ${day}`,
	span: (from: string, to: string) => `từ ${from} đến ${to}`,
} as const;
