/**
 * Vietnamese text as data: folding to ASCII, ids and anchors. Pure functions on UTF-16 strings.
 */

/** Letters that Unicode does not decompose, with what people type for them (`Ð` U+00D0 is a common stand-in for `Đ`). */
const UNDECOMPOSED: Readonly<Record<string, string>> = { đ: 'd', Đ: 'd', ð: 'd', Ð: 'd' };

/**
 * Lower-case ASCII letters for Vietnamese ones: `Bình Đẳng` → `binh dang`. Other characters stay.
 * @param text any string, in any normalisation form
 */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.replace(/[đĐðÐ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
		.toLowerCase();
}

/**
 * An id as the public contract writes it: folded, every run of other characters one `-`.
 * `93/KH-UBND` → `93-kh-ubnd`; an input without letters and digits gives the empty string.
 */
export function toId(text: string): string {
	return fold(text)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

/**
 * The permanent anchor of a provision's path: `II.2.a` → `ii-2-a`. `đ` becomes `dd`, because `II.2.d` and
 * `II.2.đ` are two provisions of one plan.
 */
export function toAnchor(path: string): string {
	return toId(path.replace(/đ/gi, 'dd'));
}

/** A word of a text, folded, with its place in the text: offsets are UTF-16 units of the string it was read from. */
export interface Word {
	readonly folded: string;
	readonly start: number;
	readonly end: number;
}

/** The words (runs of letters, marks and digits) of a text, in order. */
export function words(text: string): Word[] {
	const found: Word[] = [];
	const add = (start: number, end: number) => found.push({ folded: foldWord(text.slice(start, end)), start, end });
	let start = -1;
	for (let at = 0; at < text.length; ) {
		const sign = text.codePointAt(at) as number;
		if (!isOfWord(sign)) {
			if (start >= 0) add(start, at);
			start = -1;
		} else if (start < 0) start = at;
		at += sign > LAST_OF_ONE_UNIT ? 2 : 1;
	}
	if (start >= 0) add(start, text.length);
	return found;
}

const LAST_OF_ONE_UNIT = 0xffff;
const OF_WORD = /[\p{L}\p{M}\p{N}]/u;
/** What is known of each sign of one unit: 1 for one of a word, 2 for another. A pattern for whole words took more than twice as long. */
const kinds = new Uint8Array(LAST_OF_ONE_UNIT + 1);

function isOfWord(sign: number): boolean {
	const known = kinds[sign] ?? 0;
	if (known !== 0) return known === 1;
	const is = OF_WORD.test(String.fromCodePoint(sign));
	if (sign <= LAST_OF_ONE_UNIT) kinds[sign] = is ? 1 : 2;
	return is;
}

/** Words folded before: Vietnamese is written in some thousands of syllables, and a long collection in millions of words. */
const foldedWords = new Map<string, string>();
const MOST_FOLDED = 20_000;

function foldWord(word: string): string {
	const known = foldedWords.get(word);
	if (known !== undefined) return known;
	const folded = fold(word);
	if (foldedWords.size < MOST_FOLDED) foldedWords.set(word, folded);
	return folded;
}

/**
 * The candidate nearest to what was typed, for "did you mean": at most a third of its length away
 * (Damerau–Levenshtein on folded text), or `null`.
 */
export function nearest(typed: string, candidates: Iterable<string>): string | null {
	const wanted = fold(typed);
	let best: string | null = null;
	let bestDistance = Math.floor(Math.max(wanted.length, 3) / 3) + 1;
	for (const candidate of candidates) {
		const folded = fold(candidate);
		if (Math.abs(folded.length - wanted.length) >= bestDistance) continue;
		const distance = editDistance(wanted, folded);
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours each cost 1. */
export function editDistance(a: string, b: string): number {
	let beforePrevious: number[] = [];
	let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			let cost = Math.min(
				(previous[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(previous[column - 1] ?? 0) + (same ? 0 : 1),
			);
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
				cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
			}
			current.push(cost);
		}
		beforePrevious = previous;
		previous = current;
	}
	return previous[b.length] ?? 0;
}

/** A text without its control characters; line breaks and tabs stay. */
export function withoutControls(text: string): string {
	return text.replace(/[^\P{Cc}\n\t]/gu, '');
}

/** Orders two strings as a Vietnamese reader expects, digits by value; stable on every machine. */
export function compareText(a: string, b: string): number {
	return collator.compare(a, b);
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Orders two strings by code unit: for ids, where a locale must not matter. */
export function compareIds(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
