/** Full-text search: Pagefind, asked for a phrase first, then for its words. Loaded with the first search that needs it. */
import type { Terms } from '../../domain/search/query.ts';
import type { Chosen } from './address.ts';
import { type Fragment, type Hit, hitsOf } from './hits.ts';

/** Documents a page of results. */
const PAGE = 10;

/** Where so many documents have the whole phrase, those that have its words somewhere are not looked for: it costs as much again. */
const ENOUGH = 50;

/** One page of results. */
export interface Found {
	readonly hits: readonly Hit[];
	/** Documents that were found, over all pages. */
	readonly documents: number;
	readonly page: number;
	readonly pages: number;
}

/** The index cannot be read: files are missing, or there is no network. */
export class IndexUnread extends Error {}

interface Result {
	readonly id: string;
	data(): Promise<Fragment>;
}
interface Pagefind {
	search(term: string, options: { filters: object }): Promise<{ results: readonly Result[] }>;
	destroy(): Promise<void>;
}
interface PagefindModule {
	createInstance(options: { basePath: string; noWorker: boolean }): Pagefind;
}

/** What is looked for. */
export interface Wanted {
	readonly terms: Terms;
	readonly filters: Chosen;
	readonly page: number;
	/** Kinds of pages that may be found. */
	readonly kinds: readonly string[];
}

/**
 * The full text of a site.
 * @param base the site's base path, with its last slash
 */
export function fullText(base: string): { search(wanted: Wanted): Promise<Found> } {
	const folder = `${base}pagefind/`;
	const failures = watchFailures(folder);
	let tries = 0;
	let loading: Promise<Pagefind> | null = null;

	/** A failed import can be remembered by the browser, so that another try asks under another address. */
	const load = async (): Promise<Pagefind> => {
		const address = `${folder}pagefind.js${tries === 0 ? '' : `?lan=${tries}`}`;
		const module = (await import(/* @vite-ignore */ address)) as PagefindModule;
		// Without a worker: a worker's script would need a policy and a second copy of the code.
		return module.createInstance({ basePath: folder, noWorker: true });
	};

	const search = async ({ terms, filters, page, kinds }: Wanted): Promise<Found> => {
		if (terms.words === '') return { hits: [], documents: 0, page: 1, pages: 1 };
		loading ??= load();
		const pagefind = await loading;
		const options = { filters: filtersOf(filters, kinds) };
		const phrase = terms.phrase === null ? [] : (await pagefind.search(terms.phrase, options)).results;
		const words = phrase.length < ENOUGH ? (await pagefind.search(terms.words, options)).results : [];
		const inPhrase = new Set(phrase.map(({ id }) => id));
		const results = [...phrase, ...words.filter(({ id }) => !inPhrase.has(id))];
		const pages = Math.max(1, Math.ceil(results.length / PAGE));
		const current = Math.min(page, pages);
		const shown = results.slice((current - 1) * PAGE, current * PAGE);
		const fragments = await Promise.all(shown.map((result) => result.data()));
		const hits = fragments.flatMap((fragment) => hitsOf(fragment, terms));
		return { hits, documents: hits.length === 0 ? 0 : results.length, page: current, pages };
	};

	return {
		async search(wanted) {
			const before = failures();
			try {
				const found = await search(wanted);
				// Pagefind passes over a part of the index that it could not fetch, and finds less.
				if (failures() > before) throw new IndexUnread();
				return found;
			} catch (error) {
				tries++;
				loading = null;
				throw new IndexUnread(undefined, { cause: error });
			}
		},
	};
}

/** Values of one filter are alternatives; filters restrict each other. */
function filtersOf(chosen: Chosen, kinds: readonly string[]): object {
	const filters = Object.entries(chosen).map(([name, values]) => [name, { any: values }]);
	return Object.fromEntries([...filters, ['kind', { any: kinds }]]);
}

/**
 * Counts requests below an address that failed. Pagefind offers no way to ask, and the browser's own list of requests comes
 * too late to be relied on, so `fetch` is watched.
 */
function watchFailures(folder: string): () => number {
	let failed = 0;
	const plain = globalThis.fetch;
	globalThis.fetch = async (input, init) => {
		const address = new URL(input instanceof Request ? input.url : input, location.href);
		const isOurs = address.pathname.startsWith(folder);
		try {
			const response = await plain(input, init);
			if (isOurs && !response.ok) failed++;
			return response;
		} catch (error) {
			if (isOurs) failed++;
			throw error;
		}
	};
	return () => failed;
}
