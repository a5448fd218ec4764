import { z } from 'zod';
import { datesAgree, formatDate, isRealDate, yearOf } from './calendar.ts';

export * from './calendar.ts';

/**
 * Plain dates as data, never `Date`: a day, a month or a year, as precise as the source is. A missing part stays
 * missing; nothing is padded.
 */

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
