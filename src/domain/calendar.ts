/**
 * Reading, comparing and writing plain dates: the part of `dates.ts` that needs no schemas, so that pages can carry it to a
 * browser.
 */

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is a date in one of the three forms and exists in the (Gregorian) calendar. */
export function isRealDate(text: string): boolean {
	const match = SHAPE.exec(text);
	if (!match) return false;
	const [, yyyy, mm, dd] = match;
	if (mm === undefined) return Number(yyyy) > 0;
	const month = Number(mm);
	if (month < 1 || month > 12) return false;
	return dd === undefined || (Number(dd) >= 1 && Number(dd) <= daysIn(Number(yyyy), month));
}

/** Days in a month (1–12) of a year. */
export function daysIn(yyyy: number, month: number): number {
	if (month === 2) return yyyy % 4 === 0 && (yyyy % 100 !== 0 || yyyy % 400 === 0) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Orders two dates; one that is less precise comes after those inside it: a year after its months and days. */
export function compareDates(a: string, b: string): number {
	const length = Math.min(a.length, b.length);
	const headA = a.slice(0, length);
	const headB = b.slice(0, length);
	if (headA !== headB) return headA < headB ? -1 : 1;
	return b.length - a.length;
}

/** The day after a day: `2025-06-30` → `2025-07-01`. */
export function nextDay(date: string): string {
	const [yyyy = 0, month = 1, dd = 1] = date.split('-').map(Number);
	if (dd < daysIn(yyyy, month)) return `${date.slice(0, 8)}${pad(dd + 1)}`;
	return month < 12 ? `${date.slice(0, 5)}${pad(month + 1)}-01` : `${pad(yyyy + 1, 4)}-01-01`;
}

/** A number with the zeros that its place in a date has. */
export function pad(value: number, length = 2): string {
	return String(value).padStart(length, '0');
}

/** Newest first, a date that is less precise after those inside it, dates that are not known last. */
export function compareNewestFirst(a: string | null, b: string | null): number {
	if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
	return a.startsWith(b) || b.startsWith(a) ? compareDates(a, b) : compareDates(b, a);
}

/** Whether two dates can be the same day: each agrees with the other as far as both are known. */
export function datesAgree(a: string, b: string): boolean {
	return a.startsWith(b) || b.startsWith(a);
}

/** The year of a date in any of the three forms. */
export function yearOf(date: string): string {
	return date.slice(0, 4);
}

/** Every year of a span; of one with an open start only its last. */
export function yearsIn({ from, to }: { readonly from: string | null; readonly to: string }): string[] {
	const last = Number(yearOf(to));
	const first = from === null ? last : Number(yearOf(from));
	return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** A date in figures as Vietnamese administrative texts write it: `02/3/2020`, `tháng 9/2021`, `2021`. */
export function formatDate(date: string): string {
	const [yyyy = '', mm, dd] = date.split('-');
	if (mm === undefined) return yyyy;
	const month = padMonth(mm);
	return dd === undefined ? `tháng ${Number(mm)}/${yyyy}` : `${dd}/${month}/${yyyy}`;
}

/** A date in words, in the form of Decree 30/2020/NĐ-CP: `ngày 02 tháng 3 năm 2020`. */
export function formatDateLong(date: string): string {
	const [yyyy = '', mm, dd] = date.split('-');
	if (mm === undefined) return `năm ${yyyy}`;
	const month = padMonth(mm);
	return dd === undefined ? `tháng ${month} năm ${yyyy}` : `ngày ${dd} tháng ${month} năm ${yyyy}`;
}

/** A day of every year in figures: `--11-15` → `15/11`. */
export function formatMonthDay(text: string): string {
	return `${text.slice(5, 7)}/${padMonth(text.slice(2, 4))}`;
}

/** Months 1 and 2 keep their zero (so that no figure can be put before them), the others lose it. */
function padMonth(mm: string): string {
	return Number(mm) <= 2 ? mm : String(Number(mm));
}
