import { z } from 'zod';
import { formatDate } from './dates-written.ts';

export { formatDate, formatDateLong, formatMonthDay } from './dates-written.ts';

/**
 * Plain dates as data, never `Date`: a day, a month or a year, as precise as the source is. A missing part stays
 * missing; nothing is padded.
 */

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A date as precise as it is known: `2025-04-23`, `2021-09` or `2021`. */
export const partialDate = z
	.string()
	.refine(isRealDate, { params: { code: 'date-impossible' } })
	.brand<'PartialDate'>();
export type PartialDate = z.infer<typeof partialDate>;

/** A full day that exists in the calendar: `2025-04-23`. */
export const day = z
	.string()
	.refine((text) => text.length === 10 && isRealDate(text), {
		params: { code: 'date-impossible', expected: 'a day that exists: YYYY-MM-DD' },
	})
	.brand<'PartialDate'>();

/** A year: `2021`. */
export const year = z
	.string()
	.refine((text) => /^\d{4}$/.test(text), { params: { code: 'date-impossible', expected: 'a year: YYYY' } })
	.brand<'PartialDate'>();

/** A day of every year, for spans that name no year: `--11-15` (the form of xsd:gMonthDay). */
export const monthDay = z
	.string()
	.refine((text) => /^--\d{2}-\d{2}$/.test(text) && isRealDate(`2000${text.slice(1)}`), {
		params: { code: 'date-impossible', expected: 'a day of every year: --MM-DD' },
	});

/** A span of time, as precise as the source: `{ from: 2021, to: 2025 }`; "đến năm 2030" has no `from`. */
export const period = z
	.strictObject({
		/** First date of the span; null where the source only says until when. */
		from: partialDate.nullable(),
		/** Last date of the span. */
		to: partialDate,
		/** A later year the text looks out to ("tầm nhìn đến năm 2030", "định hướng đến năm 2030"). Default: none. */
		outlook: year.optional(),
	})
	.refine((span) => span.from === null || datesAgree(span.from, span.to) || span.from < span.to, {
		params: { code: 'period-backwards' },
	});
export type Period = z.infer<typeof period>;

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

/** A period in words: `2021–2025`, `năm 2023`, `đến năm 2030`, `2016–2020, định hướng đến 2030`. */
export function formatPeriod(span: Period): string {
	const outlook = span.outlook ? `, định hướng đến ${span.outlook}` : '';
	if (span.from === null) return `đến ${span.to.length === 4 ? 'năm ' : ''}${formatDate(span.to)}${outlook}`;
	if (span.from === span.to) return `${span.from.length === 4 ? 'năm ' : ''}${formatDate(span.from)}${outlook}`;
	return `${formatDate(span.from)}–${formatDate(span.to)}${outlook}`;
}

/** Whether two spans share a year; an open start reaches back without end. */
export function periodsOverlap(a: Period, b: Period): boolean {
	const startsBeforeEnd = (x: Period, y: Period) => x.from === null || yearOf(x.from) <= yearOf(y.to);
	return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}
