import { fold, words } from '../text.ts';
import { spreadStroke } from './letters.ts';

/** Characters of a query that are read: a pasted paragraph of legal bases names a dozen documents. */
export const MAX_QUERY = 2000;

/** Characters of it that are looked for in the full text: official titles run to 150. */
const MAX_TEXT = 200;

/**
 * What was typed, fit to be searched and shown: NFC, without lone surrogates, control characters and soft hyphens, white space as one
 * space, at most `MAX_QUERY` characters.
 */
export function cleanQuery(typed: string): string {
	return typed
		.slice(0, 4 * MAX_QUERY)
		.replace(/\u00ad/g, '')
		.replace(/[\p{Surrogate}\p{Cc}\p{Cf}\s]+/gu, ' ')
		.normalize('NFC')
		.trim()
		.slice(0, MAX_QUERY)
		.replace(/\p{Surrogate}$/u, '')
		.trim();
}

/** A query as the full text is asked: its words alone, and the same as one phrase. */
export interface Terms {
	/** For Pagefind: words with a space between them; empty where nothing can be looked for. */
	readonly words: string;
	/** For Pagefind: the words as a phrase; null for one word, which needs none. */
	readonly phrase: string | null;
	/** The words folded, to be found again in what comes back. */
	readonly folded: readonly string[];
}

/**
 * The terms of a clean query. One word with figures is meant exactly: as the beginning of a word, 80 would find 800.
 * Signs inside a word (`28/NQ-CP`) stay, quotation marks go: a whole phrase comes first anyway.
 */
export function termsOf(query: string): Terms {
	const parts = query
		.slice(0, MAX_TEXT)
		.split(' ')
		.map((part) => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
		.filter((part) => part !== '');
	const text = spreadStroke(parts.join(' '));
	return {
		words: parts.length === 1 && /\d/.test(text) ? `"${text}"` : text,
		phrase: parts.length > 1 ? `"${text}"` : null,
		folded: parts.map((part) => squash(part)),
	};
}

/** A word as Pagefind compares it: folded, its signs left out (`28/NQ-CP` → `28nqcp`). */
export function squash(word: string): string {
	return words(word)
		.map(({ folded }) => folded)
		.join('');
}

/** Whether a query has a letter: figures alone are a number or a date, and name no instrument by its title. */
export function hasLetters(query: string): boolean {
	return /[a-z]/.test(fold(query));
}

/** Whether a query has a figure: without one it names no number, and the full text is sure to be a part of its answer. */
export function hasFigures(query: string): boolean {
	return /\p{Nd}/u.test(query);
}
