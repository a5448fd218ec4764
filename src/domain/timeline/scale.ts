import { daysIn } from '../dates.ts';

/** Years that a picture shows, both included. */
export interface Years {
	readonly first: number;
	readonly last: number;
}

/** Days from the first day of year 0 (of the Gregorian calendar drawn backwards) to a day. */
export function dayNumber(date: string): number {
	const [yyyy = 0, month = 1, day = 1] = date.split('-').map(Number);
	const before = yyyy - 1;
	let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
	for (let m = 1; m < month; m++) days += daysIn(yyyy, m);
	return days + day - 1;
}

/** The first day that a date, as precise as it is, can be, and the day after the last one. */
export function extent(date: string): { start: number; end: number } {
	const [yyyy = '', mm, dd] = date.split('-');
	if (dd !== undefined) return { start: dayNumber(date), end: dayNumber(date) + 1 };
	if (mm !== undefined) {
		const start = dayNumber(`${date}-01`);
		return { start, end: start + daysIn(Number(yyyy), Number(mm)) };
	}
	return { start: dayNumber(`${yyyy}-01-01`), end: dayNumber(`${Number(yyyy) + 1}-01-01`) };
}

/** Places days on a line of a width; days outside the years stand at its ends. */
export function scale(years: Years, left: number, width: number): (day: number) => number {
	const start = dayNumber(`${years.first}-01-01`);
	const days = dayNumber(`${years.last + 1}-01-01`) - start;
	return (day) => round(left + (Math.min(Math.max(day - start, 0), days) / days) * width);
}

/** One decimal is less than a pixel on any screen. */
export function round(value: number): number {
	return Math.round(value * 10) / 10;
}
