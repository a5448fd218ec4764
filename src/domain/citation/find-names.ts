import type { Period } from '../dates.ts';
import { partialDate } from '../dates.ts';
import type { InstrumentKind } from '../instrument.ts';
import { type Word, words } from '../text.ts';
import type { Mention } from './find.ts';
import { PERIOD_AFTER } from './grammar.ts';
import { kindOfFolded, kindOfWord } from './kind-words.ts';
import { AMENDING_LAW, LAW_NAMES } from './law-names.ts';
import { type NameDictionary, nameKey } from './names.ts';

/** What may stand between two words of a name: blanks, quotation marks, commas, dashes; no end of a sentence. */
const BETWEEN = /^[\s,"“”'‘’()–—-]*$/;

/** Kinds of documents that are often cited by a name in quotation marks alone. */
const QUOTED_NAME = /(?<kind>[Cc]hương trình|[Cc]hiến lược|[Đđ]ề án|[Dd]ự án)\s+[“"](?<name>[^“”"]{12,200})[”"]/gu;

/** Names that no dictionary has to know, and a sign without which a text has none: told at once, where the pattern tries every letter. */
const UNKNOWN: ReadonlyArray<readonly [name: RegExp, sign: RegExp]> = [
	[QUOTED_NAME, /[“"]/],
	...LAW_NAMES.map((name) => [name, /uật/i] as const),
];

/** `pháp luật` is one word: what follows it is not the name of a law. */
const PHAP = 'phap';

/**
 * Mentions by name: names of the dictionary (the longest at each place, with shorter ones of other documents inside it), then
 * names in quotation marks and laws that the dictionary does not know.
 * @param numbered mentions by number in the same text: a name that is a part of their phrase is not counted again
 */
export function findNames(text: string, names: NameDictionary, numbered: readonly Mention[]): Mention[] {
	const tokens = withoutRepeats(words(text), text);
	const known: Mention[] = [];
	for (let index = 0; index < tokens.length; ) {
		const length = longestAt(tokens, index, names, text);
		if (length === 0) {
			index++;
			continue;
		}
		known.push(...nested(tokens, index, length, names, text));
		index += length;
	}
	const found = known.filter((mention) => !numbered.some((other) => overlaps(mention, other)));
	const all = [...found, ...unknownNames(text, [...found, ...numbered])];
	return [...all, ...amendingLaws(text, all)];
}

/** Laws that amend others: the names of those, in a row after it, are a part of its own. */
function amendingLaws(text: string, laws: readonly Mention[]): Mention[] {
	return [...text.matchAll(AMENDING_LAW)].flatMap((match) => {
		let end = match.index + match[0].length;
		for (const law of laws.toSorted((a, b) => a.start - b.start)) {
			if (law.start >= end && /^(?:\s*,)?(?:\s+và)?(?:\s+các)?\s+$/u.test(text.slice(end, law.start))) end = law.end;
		}
		if (end === match.index + match[0].length) return [];
		const phrase = text.slice(match.index, end);
		return [named(text, match.index, end, nameKey(phrase), kindOfWord(match.groups?.['kind'] ?? ''))];
	});
}

/** Words with those that are printed twice in a row taken as one: `Chiến lược quốc gia về về bình đẳng giới`. */
function withoutRepeats(tokens: readonly Word[], text: string): Word[] {
	const kept: Word[] = [];
	for (const token of tokens) {
		const last = kept.at(-1);
		if (last?.folded === token.folded && /^\s*$/.test(text.slice(last.end, token.start)))
			kept[kept.length - 1] = { ...last, end: token.end };
		else kept.push(token);
	}
	return kept;
}

/** The name at a place and the ones of other documents inside it, which begin with a word for a kind. */
function nested(
	tokens: readonly Word[],
	index: number,
	length: number,
	names: NameDictionary,
	text: string,
): Mention[] {
	const outer = nameAt(tokens, index, length, text);
	const inner: Mention[] = [];
	for (let at = index + 1; at < index + length; at++) {
		const kind = kindAt(tokens, at);
		const count = kind === null ? 0 : longestAt(tokens, at, names, text);
		if (count > 0 && at + count <= index + length) inner.push(nameAt(tokens, at, count, text));
	}
	return [outer, ...inner];
}

/** How many words the longest name of the dictionary has that begins at a word; 0 where none does. */
function longestAt(tokens: readonly Word[], index: number, names: NameDictionary, text: string): number {
	if (tokens[index]?.folded === 'luat' && tokens[index - 1]?.folded === PHAP) return 0;
	let longest = 0;
	let at: NameDictionary | undefined = names;
	for (let last = index; last < tokens.length; last++) {
		const word = tokens[last] as Word;
		at = at.next.get(word.folded);
		if (!at || (last > index && !isOnePhrase(tokens[last - 1] as Word, word, text))) break;
		if (at.isName) longest = last - index + 1;
	}
	return longest;
}

/** Whether nothing stands between two words but what may stand inside a name. */
function isOnePhrase(before: Word, word: Word, text: string): boolean {
	return BETWEEN.test(text.slice(before.end, word.start));
}

/** A mention of the name that takes the given words, with the kind word before it and the period after it. */
function nameAt(tokens: readonly Word[], index: number, length: number, text: string): Mention {
	const name = tokens
		.slice(index, index + length)
		.map((token) => token.folded)
		.join(' ');
	const leading = kindBefore(tokens, index, text);
	const start = leading?.start ?? tokens[index]?.start ?? 0;
	const end = tokens[index + length - 1]?.end ?? start;
	return named(text, start, end, name, leading?.kind ?? kindAt(tokens, index));
}

function named(text: string, start: number, nameEnd: number, name: string, kind: InstrumentKind | null): Mention {
	const after = PERIOD_AFTER.exec(text.slice(nameEnd));
	const end = closeBrackets(text, start, closeQuotation(text, start, nameEnd + (after?.[0].length ?? 0)));
	return {
		start,
		end,
		asPrinted: text.slice(start, end),
		by: 'name',
		kind,
		number: null,
		short: false,
		name,
		date: null,
		issuer: null,
		period: after ? readPeriod(after) : null,
		year: after?.[5] ?? null,
		within: null,
	};
}

/** The rest of a name that a text prints longer than it is known, up to the mark that closes it: a place, a period. */
function closeQuotation(text: string, start: number, end: number): number {
	const phrase = text.slice(start, end);
	const open = phrase.lastIndexOf('“');
	if (open < 0 || phrase.indexOf('”', open) >= 0) return end;
	const rest = /^[^“”"]{0,120}(?=”)/u.exec(text.slice(end));
	return end + (rest?.[0].length ?? 0);
}

/** Takes in the quotation mark or bracket that closes what the phrase opened. */
function closeBrackets(text: string, start: number, end: number): number {
	const phrase = text.slice(start, end);
	const closing = text[end] ?? '';
	const isOpen =
		(closing === '”' && phrase.includes('“') && !phrase.includes('”')) ||
		(closing === ')' && phrase.lastIndexOf('(') > phrase.lastIndexOf(')')) ||
		(closing === '"' && phrase.split('"').length % 2 === 0);
	return isOpen ? end + 1 : end;
}

function readPeriod(match: RegExpExecArray): Period | null {
	const [, from, to, outlook, until] = match;
	if (until !== undefined) return { from: null, to: partialDate.parse(until) };
	if (from === undefined || to === undefined) return null;
	const span = { from: partialDate.parse(from), to: partialDate.parse(to) };
	return outlook === undefined ? span : { ...span, outlook: partialDate.parse(outlook) };
}

/** The kind that the words at a place name: one to four words, the longest first. */
function kindAt(tokens: readonly Word[], index: number): InstrumentKind | null {
	for (let length = 4; length > 0; length--) {
		const phrase = tokens.slice(index, index + length).map((token) => token.folded);
		const kind = phrase.length === length ? kindOfFolded(phrase.join(' ')) : null;
		if (kind) return kind;
	}
	return null;
}

/** A kind word right before a name that does not begin with one: `đề án “Hỗ trợ phụ nữ khởi nghiệp”`. */
function kindBefore(
	tokens: readonly Word[],
	index: number,
	text: string,
): { kind: InstrumentKind; start: number } | null {
	if (kindAt(tokens, index)) return null;
	for (const length of [2, 1]) {
		const first = tokens[index - length];
		const last = tokens[index - 1];
		const next = tokens[index];
		if (!first || !last || !next || !/^[\s"“]*$/.test(text.slice(last.end, next.start))) continue;
		const kind = kindOfFolded(
			tokens
				.slice(index - length, index)
				.map((token) => token.folded)
				.join(' '),
		);
		if (kind) return { kind, start: first.start };
	}
	return null;
}

/** Names that the dictionary lacks: a citation all the same, which resolving will call unknown. */
function unknownNames(text: string, taken: readonly Mention[]): Mention[] {
	const found: Mention[] = [];
	for (const [pattern, sign] of UNKNOWN) {
		if (!sign.test(text)) continue;
		for (const match of text.matchAll(pattern)) {
			const kind = kindOfWord(match.groups?.['kind'] ?? '');
			const mention = named(text, match.index, match.index + match[0].length, keyOf(match), kind);
			if (![taken, found].some((list) => list.some((other) => overlaps(mention, other)))) found.push(mention);
		}
	}
	return found;
}

function keyOf(match: RegExpMatchArray): string {
	const { kind = '', name = '' } = match.groups ?? {};
	return nameKey(/luật$/iu.test(kind) ? `${kind} ${name}` : name);
}

function overlaps(a: Mention, b: Mention): boolean {
	return a.start < b.end && b.start < a.end;
}
