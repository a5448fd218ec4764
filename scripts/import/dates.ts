import { isRealDate, pad } from '../../src/domain/dates.ts';

/** A date of issue as a header prints it, as far as it is filled in. */
export interface HeaderDate {
	/** `2021-05-21`, `2021-09` where the day is blank, `2024` where the month is blank too; null where it cannot be. */
	readonly date: string | null;
	readonly printed: string;
	readonly problem: 'blank' | 'impossible' | null;
	/** Words before `ngày`: the place. */
	readonly place: string | null;
}

const FILL = String.raw`[\s.…_/]*`;

const IN_WORDS = new RegExp(
	String.raw`(?:(\p{Lu}[\p{L}\p{M} .–-]{1,40}?)\s*[,.;]\s*)?[Nn]gày${FILL}(\d{1,2})?${FILL}tháng${FILL}(\d{1,2})?${FILL}năm${FILL}(\d{4})(?!\d)`,
	'u',
);

const IN_FIGURES =
	/(?:(\p{Lu}[\p{L}\p{M} .–-]{1,40}?)\s*,\s*)[Nn]gày\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/u;

/** The date of a line with place and date: `Hải Dương, ngày 02 tháng 03 năm 2020`; null where there is none. */
export function readHeaderDate(text: string): HeaderDate | null {
	const match = IN_WORDS.exec(text) ?? IN_FIGURES.exec(text);
	if (!match) return null;
	const [printed, place, day, month, year = ''] = match;
	return { ...assess(day, month, year), printed, place: place?.trim() ?? null };
}

/** A date in figures as pages print it: `23/04/2025`, `23-4-2025`, `23.04.2025`, `2025-04-23`. */
export function readFigures(text: string): HeaderDate | null {
	const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
	if (iso) return { ...assess(iso[3], iso[2], iso[1] ?? ''), printed: iso[0], place: null };
	const match = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)/.exec(text);
	if (!match) return readHeaderDate(text);
	return { ...assess(match[1], match[2], match[3] ?? ''), printed: match[0], place: null };
}

function assess(
	day: string | undefined,
	month: string | undefined,
	year: string,
): { date: string | null; problem: HeaderDate['problem'] } {
	if (month === undefined) return { date: year, problem: 'blank' };
	const date = realDate(year, month, day);
	if (date === null) return { date, problem: 'impossible' };
	return { date, problem: day === undefined ? 'blank' : null };
}

/** A day, or a month where no day is given, from its figures: `2021-05-21`, `2021-05`; null where it cannot be. */
export function realDate(year: string, month: string, day?: string): string | null {
	const date = `${year}-${pad(Number(month))}${day === undefined ? '' : `-${pad(Number(day))}`}`;
	return isRealDate(date) ? date : null;
}
