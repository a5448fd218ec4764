import { yearOf } from '../../src/domain/dates.ts';
import { readFigures, realDate } from './dates.ts';
import type { Block } from './lines.ts';
import { readAnyNumber } from './number.ts';

/** What an article says of the plan that it reports on. */
export interface Report {
	readonly number: string | null;
	readonly issued: string | null;
	/** Words before `ban hành`: who issued it. */
	readonly issuer: string;
	readonly title: string;
	readonly printed: string;
}

const ISSUED =
	/(?:(?:^|[.;]\s+)(?:[Nn]gày\s+(?<day>\d{1,2})\s*[/-]\s*(?<month>\d{1,2})(?:\s*[/-]\s*(?<year>\d{4}))?(?:\s*,\s*|\s+(?=UBND|[UỦ][ỷy]|Uỷ|Sở|Ban\s)))?)(?<issuer>\p{Lu}[^.;:]{2,80}?)\s+(?:đã\s+|vừa\s+|có\s+)?(?:ký\s+)?ban\s+hành\s+Kế\s+hoạch\s+(?:số\s*:?\s*)?(?<number>\d[\p{L}\d/&-]*\/[\p{L}\d&-]+)\s*,?\s*(?:ngày\s+(?<full>\d{1,2}\/\d{1,2}\/\d{4})\s*)?(?<words>[^.;]{10,300})/u;

/**
 * The sentence with which an article says that a plan was issued. A day without a year is that of the posting, where it is not
 * later than that.
 */
export function readReport(body: readonly Block[], posted: string | null): Report | null {
	for (const { text } of body.slice(0, 6)) {
		const groups = ISSUED.exec(text)?.groups;
		if (!groups) continue;
		const words = (groups['words'] ?? '').replace(/^(?:về\s+việc|về|để)\s+/u, '').trim();
		return {
			number: readAnyNumber(groups['number'] ?? '')?.number ?? null,
			issued: groups['full'] ? (readFigures(groups['full'])?.date ?? null) : dated(groups, posted),
			issuer: groups['issuer'] ?? '',
			title: `Kế hoạch ${words}`,
			printed: text,
		};
	}
	return null;
}

function dated(groups: Readonly<Record<string, string | undefined>>, posted: string | null): string | null {
	const { day, month, year } = groups;
	if (day === undefined || month === undefined) return null;
	const date = realDate(year ?? (posted ? yearOf(posted) : ''), month, day);
	return date !== null && (year !== undefined || (posted !== null && date <= posted)) ? date : null;
}
