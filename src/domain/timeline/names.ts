import type { Campaign } from '../campaign.ts';

/** A campaign's name where it stands in a text. Offsets are UTF-16 units. */
export interface NameMention {
	readonly start: number;
	readonly end: number;
	/** The name as printed. */
	readonly printed: string;
	/** The year printed right after it (`… năm 2025`); null where none is. */
	readonly year: string | null;
}

/** What may stand between two words of a name, as for names of instruments; the slash of `8/3` is a part of its word. */
const BETWEEN = '[\\s,"“”\'‘’()–—-]+';
/** A letter, mark or figure, or what joins a figure to a longer date or number. */
const JOINED_BEFORE = /[\p{L}\p{M}\p{N}/.-]$/u;
const JOINED_AFTER = /^(?:[\p{L}\p{M}\p{N}]|[/.-]\p{N})/u;
/** `trước ngày 8/3` is a deadline, not the day that is celebrated. */
const DUE_BEFORE = /(?:trước|từ|đến|hết)\s+(?:ngày\s+)?$/iu;
const YEAR_AFTER = /^["”’']?,?\s+năm\s+(\d{4})(?!\d)/iu;

/**
 * Finds a campaign's names in texts: its own and its aliases, in any case, the longest at each place. A name in figures
 * (`8/3`) is not found inside a longer date or where it says until when something is due.
 */
export function nameFinder({ name, aliases }: Pick<Campaign, 'name' | 'aliases'>): (text: string) => NameMention[] {
	const names = [...new Set([name, ...aliases])].sort((a, b) => b.length - a.length);
	const pattern = new RegExp(names.map(patternOf).join('|'), 'giu');
	return (text) =>
		[...text.matchAll(pattern)].flatMap((match) => {
			const [printed] = match;
			const end = match.index + printed.length;
			const before = text.slice(Math.max(0, match.index - 20), match.index);
			const after = text.slice(end, end + 20);
			if (JOINED_BEFORE.test(before) || JOINED_AFTER.test(after)) return [];
			if (/^\d/.test(printed) && DUE_BEFORE.test(before)) return [];
			return [{ start: match.index, end, printed, year: YEAR_AFTER.exec(after)?.[1] ?? null }];
		});
}

function patternOf(name: string): string {
	return (name.match(/[\p{L}\p{M}\p{N}/]+/gu) ?? []).map((word) => word.replaceAll('/', '\\/')).join(BETWEEN);
}
