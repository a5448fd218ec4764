import type { SignedNumber } from './read-numbers.ts';
import type { QueryText } from './text.ts';
import { KIND_SIGNS, NUMBER_KINDS, NUMBER_LEAD, type SaidKind } from './vocabulary.ts';

/** A word for a kind of document: `nghị quyết`, `QĐ`. */
export interface SaidKindWord {
	readonly start: number;
	readonly end: number;
	readonly kind: SaidKind;
}

const KINDS_FULL = new RegExp(
	`(?<![a-z])(?:${NUMBER_KINDS.map(([word]) => word.replace(/ /g, ' {0,3}')).join('|')})(?![a-z])`,
	'g',
);
const KINDS_SHORT = new RegExp(`(?<![\\p{L}\\d])(?:${Object.keys(KIND_SIGNS).join('|')})(?![\\p{L}\\d])`, 'gu');
const KIND_OF_WORD = new Map(NUMBER_KINDS.map(([word, kind]) => [word.replaceAll(' ', ''), kind]));

/** Kind words in full, and abbreviations that stand alone, in reading order. */
export function readKinds(text: QueryText): SaidKindWord[] {
	const at = (match: RegExpMatchArray, kind: SaidKind | undefined) => ({
		start: match.index ?? 0,
		end: (match.index ?? 0) + match[0].length,
		kind: kind ?? null,
	});
	return [
		...[...text.flat.matchAll(KINDS_FULL)].map((match) => at(match, KIND_OF_WORD.get(match[0].replaceAll(' ', '')))),
		...[...text.plain.matchAll(KINDS_SHORT)].map((match) => at(match, KIND_SIGNS[match[0]])),
	].sort((a, b) => a.start - b.start);
}

/** What may stand between a kind word and its number: blanks, marks, `số`, what has been read already. */
const ONLY_LEADS = new RegExp(
	`^(?:[\\s\ue000/|:.,;#"“”'()&+-]|(?:${NUMBER_LEAD}|cua|va|hoac|hay|voi|cung|den|toi|and|or)(?![a-z]))*$`,
);

const AFTER_SO = /(?<![a-z])so[ :.]*$/;

/** The kind word that belongs to a number: the last one before it, or the one right after it (`28 nghị quyết`). */
export function kindBeside(
	number: SignedNumber,
	kinds: readonly SaidKindWord[],
	text: QueryText,
): SaidKindWord | undefined {
	const before = kinds.findLast(({ end }) => end <= number.start);
	if (before && ONLY_LEADS.test(text.flat.slice(before.end, number.start))) return before;
	// `Nghị quyết về bình đẳng giới số 28`: `số` leads back to the one kind that was said, where no sign says it.
	const isUnsigned = number.before + number.after === '';
	if (isUnsigned && before && before === kinds[0] && AFTER_SO.test(text.flat.slice(before.end, number.start))) {
		return before;
	}
	const after = kinds.find(({ start }) => start >= number.end);
	return after &&
		/^ ?$/.test(text.flat.slice(number.end, after.start)) &&
		!/^[\s:]*(?:so *)?\d/.test(text.flat.slice(after.end))
		? after
		: undefined;
}

/** Whether a number goes on with a list, so that the kind of the one before is its own: `NĐ 70, 48`. */
export function isListed(end: number, number: Pick<SignedNumber, 'start'>, text: QueryText): boolean {
	return ONLY_LEADS.test(text.flat.slice(end, number.start));
}

/** Whether figures are only the beginning of the number after them, split from it: `2 8/NQ-CP`, `1 790/QĐ-TTg`. */
export function isSplitOff(
	number: SignedNumber,
	next: SignedNumber | undefined,
	kinds: readonly SaidKindWord[],
	text: QueryText,
): boolean {
	const isBare = number.before + number.after === '' && number.year === null && !kindBeside(number, kinds, text);
	const between = next ? text.flat.slice(number.end, next.start) : '';
	return isBare && next?.before === '' && next.after !== '' && (between === '' || between === ' ');
}
