import type { Phrase } from './shards.ts';
import { type QueryText, without } from './text.ts';

/** A place or body that a query says. */
export interface SaidPhrase {
	readonly start: number;
	readonly end: number;
	/** What it can mean; empty for a body that the collection does not know. */
	readonly ids: readonly string[];
}

export interface Phrases {
	readonly text: QueryText;
	readonly found: readonly SaidPhrase[];
}

/**
 * Makes a reader of the phrases of a list, the longest at each place.
 * @param lead a pattern of words that may stand before one
 */
export function phraseReader(phrases: readonly Phrase[], lead: string): (text: QueryText) => Phrases {
	const ids = new Map(phrases);
	const any = [...ids.keys()].sort((a, b) => b.length - a.length).map(asTyped);
	if (any.length === 0) return (text) => ({ text, found: [] });
	const pattern = new RegExp(`(?<![a-z\\d])(?:${lead})?(${any.join('|')})(?![a-z\\d])`, 'g');
	return (text) => readPhrases(text, pattern, ids);
}

function readPhrases(text: QueryText, pattern: RegExp, ids: ReadonlyMap<string, readonly string[]>): Phrases {
	let left = text;
	const found: SaidPhrase[] = [];
	for (const match of text.flat.matchAll(pattern)) {
		const said = match[1] ?? '';
		const end = match.index + match[0].length;
		found.push({
			start: match.index,
			end,
			ids: idsOf(said, ids),
		});
		left = without(left, match.index, end);
	}
	return { text: left, found };
}

/** What was said may have marks inside an abbreviation, and other blanks than the phrase: `Sở LĐ-TB&XH`. */
function idsOf(said: string, ids: ReadonlyMap<string, readonly string[]>): readonly string[] {
	const key = said.replace(/[.,&-]+/g, '').replace(/ +/g, ' ');
	return ids.get(said.replace(/[ .,&-]+/g, ' ')) ?? ids.get(key) ?? ids.get(key.replaceAll(' ', '')) ?? [];
}

/** A phrase with any marks between its words; an abbreviation of a long name with marks inside too: `LĐ-TB&XH`. */
function asTyped(phrase: string): string {
	const words = phrase.split(' ');
	const shortest = words.length > 1 ? 4 : 5;
	return words
		.map((word) => (word.length >= shortest && /^[^aeiouy]+$/.test(word) ? [...word].join('[-&]?') : word))
		.join('[ .,&-]+');
}

/** Words before the name of a province. */
export const PLACE_LEAD = String.raw`(?:uy ban nhan dan |ubnd )?(?:tinh |thanh pho |tp\.? ?|t\. ?)`;
/** Words before the name of a body. */
export const ISSUER_LEAD = 'cua ';

/** Bodies that the collection may not know: an unknown body is another body. */
const UNKNOWN_BODY =
	/(?<![a-z\d])(?:hoi dong nhan dan|hdnd|tong cuc|bo (?!luat|sung)(?=[a-z])|uy ban thuong vu)[a-z ]*/g;

/** Reads bodies that no phrase of the collection names. */
export function readUnknownBodies(text: QueryText): Phrases {
	let left = text;
	const found: SaidPhrase[] = [];
	for (const match of text.flat.matchAll(UNKNOWN_BODY)) {
		const end = match.index + match[0].length;
		found.push({ start: match.index, end, ids: [] });
		left = without(left, match.index, end);
	}
	return { text: left, found };
}
