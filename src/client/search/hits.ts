/** Results as the page lists them, from what the full-text index returns. Pure: nothing is fetched or drawn here. */

import type { IndexedKind } from '../../domain/search/indexed.ts';
import { joinStroke } from '../../domain/search/letters.ts';
import { squash, type Terms } from '../../domain/search/query.ts';

/** A piece of an excerpt; `match` where it is what was looked for. */
export interface Piece {
	readonly text: string;
	readonly match: boolean;
}

/** One result: a place to go to, and why. */
export interface Hit {
	readonly kind: IndexedKind | 'provision';
	/** Path from the site's root, with its anchor, without the base path. */
	readonly path: string;
	/** Name of the place: a document's title, a provision's number and heading. */
	readonly title: string;
	/** Number of the document; empty where it has none. */
	readonly number: string;
	/** The document's place and time, or kind and issuer. */
	readonly note: string;
	/** Title of the document of which it is a part; null for a document itself. */
	readonly of: string | null;
	readonly excerpt: readonly Piece[];
}

/** A page as Pagefind's fragment gives it: the fields that are used. */
export interface Fragment {
	readonly raw_url: string;
	readonly raw_content: string;
	readonly meta: Readonly<Record<string, string>>;
	readonly filters: Readonly<Record<string, readonly string[]>>;
	readonly sub_results: readonly SubResult[];
}

interface SubResult {
	readonly title: string;
	readonly anchor?: { readonly id: string };
	readonly excerpt: string;
	/** Positions of matched words in the page's text. */
	readonly locations: readonly number[];
}

/** Places of one document that are listed; who wants more opens the document. */
const PLACES = 3;

/**
 * The results in one page of the index: its best places, the best first; the document itself where only a fact of it was
 * found. None where Pagefind, for want of the word itself, returned words that begin like it.
 */
export function hitsOf(fragment: Fragment, terms: Terms): Hit[] {
	const words = fragment.raw_content.split(/[^\S\uFEFF]+/);
	if (fragment.sub_results.length === 0) return [hitOf(fragment, { title: '', excerpt: '', locations: [] })];
	const ranked = fragment.sub_results
		.map((result) => ({ result, rank: rankOf(result.locations, words, terms.folded) }))
		.filter(({ rank }) => rank > 0)
		.sort((a, b) => b.rank - a.rank);
	const best = ranked[0]?.rank ?? 0;
	// A place that has fewer of the words than the best one is only noise beside it.
	const kept = ranked.filter(({ rank }) => rank >= Math.min(best, WHOLE)).slice(0, PLACES);
	return kept.map(({ result }) => hitOf(fragment, result));
}

/** From this rank on, a place has every word of the query. */
const WHOLE = 1;

/** 2 for the whole phrase, 1 for all words, else the share of the words that stand there. */
function rankOf(locations: readonly number[], words: readonly string[], wanted: readonly string[]): number {
	const found = new Map(locations.map((location) => [location, squash(words[location] ?? '')]));
	const stands = (location: number, word: string | undefined) =>
		word !== undefined && (found.get(location) ?? '').startsWith(word);
	const starts = [...found.keys()];
	if (starts.some((start) => wanted.every((word, index) => stands(start + index, word)))) return 2;
	const share = wanted.filter((word) => starts.some((location) => stands(location, word))).length / wanted.length;
	return share === 1 ? WHOLE : share;
}

function hitOf({ raw_url, meta, filters }: Fragment, { title, anchor, excerpt }: SubResult): Hit {
	const kind = filters['kind']?.[0] as IndexedKind;
	const document = joinStroke(meta['title'] ?? '');
	return {
		kind: anchor && kind === 'plan' ? 'provision' : kind,
		path: anchor ? `${raw_url}#${anchor.id}` : raw_url,
		title: anchor ? joinStroke(title) : document,
		number: joinStroke(meta['number'] ?? ''),
		note: joinStroke(meta['note'] ?? ''),
		of: anchor ? document : null,
		// The place's name stands above already.
		excerpt: piecesOf(excerpt.startsWith(`${title}. `) ? excerpt.slice(title.length + 2) : excerpt),
	};
}

/** An excerpt as text: Pagefind marks words (with their punctuation) by `<mark>` and escapes the text's own angle brackets. */
export function piecesOf(excerpt: string): Piece[] {
	return excerpt
		.replace(/<mark>([“"(‘]*)(.*?)([”").,;:’…]*)<\/mark>/g, '$1<mark>$2</mark>$3')
		.replace(/<\/mark>(\s+)<mark>/g, '$1')
		.split(/<\/?mark>/)
		.map((text, index) => ({
			text: joinStroke(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')),
			match: index % 2 === 1,
		}))
		.filter(({ text }) => text !== '');
}
