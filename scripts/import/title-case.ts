import { wordKey } from './gazetteer.ts';
import { isCapitals } from './unwrap.ts';

/**
 * A title in sentence case. What was printed in small letters stays. Capitals get the case that the document's own text gives the same words,
 * then that of the names which the collection knows; numbers of documents and signs without a vowel stay capitals.
 * @param names names of bodies, places and instruments with their capitals
 * @param text the document's first paragraphs, which mostly say the title again
 */
export function sentenceCase(
	kind: string,
	words: string,
	names: readonly string[],
	text: readonly string[] = [],
): string {
	const head = capitalise(kind.replace(/\s+/g, ' ').toLowerCase());
	if (words === '') return head;
	const rest = isCapitals(words) ? restoreCase(words, names, text) : lowerFirst(words);
	return `${head} ${rest}`.replace(/\s+/g, ' ').trim();
}

/** A first word that is capital only because it begins a line. */
function lowerFirst(words: string): string {
	return /^\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(words) ? (words[0] ?? '').toLowerCase() + words.slice(1) : words;
}

function capitalise(text: string): string {
	return (text[0] ?? '').toUpperCase() + text.slice(1);
}

interface Token {
	readonly word: string;
	readonly key: string;
	readonly start: number;
	/** Whether a sentence begins with it: its capital says nothing then. */
	readonly isFirst: boolean;
}

/** Words with their numbers and signs: `08/CT-TTg` is one. */
function tokens(text: string): Token[] {
	return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[/&-]+[\p{L}\p{M}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
		word,
		key: wordKey(word),
		start: index,
		isFirst: /(?:^|[.:;!?])\s*[“"]?$/u.test(text.slice(Math.max(0, index - 4), index)),
	}));
}

function restoreCase(words: string, names: readonly string[], text: readonly string[]): string {
	const title = tokens(words);
	const cased = title.map(({ word }, index) => plainCase(word, title[index - 1]?.word ?? ''));
	for (const name of names.toSorted((a, b) => a.length - b.length)) takeCase(cased, title, tokens(name));
	for (const paragraph of text) if (!isCapitals(paragraph)) takeRuns(cased, title, tokens(paragraph));
	let written = '';
	let last = 0;
	for (const [index, { word, start }] of title.entries()) {
		const between = words.slice(last, start);
		const isQuoted = /[“"‘]\s*$/.test(between) && countQuotes(words.slice(0, start)) % 2 === 1;
		written += between + (isQuoted ? capitalise(cased[index] ?? '') : (cased[index] ?? ''));
		last = start + word.length;
	}
	return written + words.slice(last);
}

function countQuotes(text: string): number {
	return text.match(/[“”"‘’]/g)?.length ?? 0;
}

/** Small letters, but for numbers of documents, signs, and Roman numerals after the words that number something. */
function plainCase(word: string, before: string): string {
	if (/\d/.test(word) && /\p{L}/u.test(word))
		return word.replace(/TTG(?!\p{L})/u, 'TTg').replace(/TTR(?!\p{L})/u, 'TTr');
	if (/^[A-Z]+(?:[/&][A-Z]+)+$/.test(word)) return word;
	if (/^[IVX]+$/.test(word) && /^(?:THỨ|KHÓA|KHOÁ|HẠNG|LOẠI|PHẦN|CHƯƠNG|TẬP)$/iu.test(before)) return word;
	if (word.length > 1 && !/[AEIOUY]/u.test(word.normalize('NFD').toUpperCase())) return word;
	return /^(?:LUẬT)$/u.test(word) && !/^(?:PHÁP|KỶ|DỰ)$/iu.test(before) ? 'Luật' : word.toLowerCase();
}

/** Gives every place of the title where a name stands the name's own case. */
function takeCase(cased: string[], title: readonly Token[], name: readonly Token[]): void {
	for (let at = 0; at + name.length <= title.length; at++) {
		if (name.every(({ key }, offset) => title[at + offset]?.key === key)) copy(cased, at, name);
	}
}

/** The shortest run of words that says the title again; a shorter one may be something else. */
const LEAST_RUN = 4;

/** Gives the title the case of the longest runs of words that it shares with a paragraph. The first word of a sentence does not count. */
function takeRuns(cased: string[], title: readonly Token[], text: readonly Token[]): void {
	const places = Map.groupBy(text.keys(), (place) => text[place]?.key ?? '');
	for (let at = 0; at < title.length; ) {
		let best: readonly Token[] = [];
		for (const place of places.get(title[at]?.key ?? '') ?? []) {
			let length = 0;
			while (title[at + length] && title[at + length]?.key === text[place + length]?.key) length++;
			if (length > best.length) best = text.slice(place, place + length);
		}
		const skipped = best[0]?.isFirst ? 1 : 0;
		if (best.length >= LEAST_RUN) copy(cased, at + skipped, best.slice(skipped));
		at += best.length >= LEAST_RUN ? best.length : 1;
	}
}

function copy(cased: string[], at: number, from: readonly Token[]): void {
	for (const [offset, { word }] of from.entries()) cased[at + offset] = word;
}
