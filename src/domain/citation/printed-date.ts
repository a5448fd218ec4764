import { daysIn, pad } from '../dates.ts';
import { DATE_AFTER, type PrintedDate } from './grammar.ts';

/**
 * The date that follows a number, if any.
 * @param rest the text right after the number
 * @returns the date and how many UTF-16 units of `rest` it takes, with what leads to it
 */
export function readPrintedDate(rest: string): { date: PrintedDate; length: number } | null {
	const match = DATE_AFTER.exec(rest);
	const text = match?.[1];
	if (!match || text === undefined) return null;
	const parts = match.slice(2).filter((part) => part !== undefined);
	const [dd = '', mm = '', yyyy = ''] = parts;
	const glued = match[8] !== undefined;
	const printed = text.replace(/^ngày\s*/iu, '');
	return { date: assess(printed, Number(dd), Number(mm), yyyy, glued), length: match[0].length };
}

function assess(text: string, dd: number, month: number, yyyy: string, glued: boolean): PrintedDate {
	const impossible = (problem: NonNullable<PrintedDate['problem']>) => ({ text, date: null, year: yyyy, problem });
	if (glued) return impossible('unreadable');
	if (month < 1 || month > 12) return impossible('no-such-month');
	if (dd < 1 || dd > daysIn(Number(yyyy), month)) return impossible('no-such-day');
	return { text, date: `${yyyy}-${pad(month)}-${pad(dd)}`, year: yyyy, problem: null };
}
