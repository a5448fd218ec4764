/** Full-text search: Pagefind, asked for a phrase first, then for its words. Loaded with the first search that needs it. */
import type { IndexedKind } from '../../domain/search/indexed.ts';
import type { Terms } from '../../domain/search/query.ts';
import type { Chosen } from './address.ts';
import { type Fragment, type Hit, hitsOf } from './hits.ts';

/** Documents a page of results. */
const PAGE = 10;

/** Documents of it that are fetched at once: they fill a screen, and each costs its whole text. */
const FIRST = 5;

/** Where so many documents have the whole phrase, those that have its words somewhere are not looked for: it costs as much again. */
const ENOUGH = 50;

/** One page of results. */
export interface Found {
	/** Those of its first documents. */
	readonly hits: readonly Hit[];
	/** Fetches those of the others; null where there are none. Rejects with `IndexUnread`. */
	readonly rest: (() => Promise<readonly Hit[]>) | null;
	/** Documents that were found, over all pages. */
	readonly documents: number;
	readonly page: number;
	readonly pages: number;
}

declare global {
	/** Begins to load what every search needs, before this module comes; undefined where that script did not (`early.js`). */
	var searchAhead: (() => Map<string, Promise<Response>>) | undefined;
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
	/** Kinds of pages that may be found; null for all. */
	readonly kinds: readonly IndexedKind[] | null;
}

/** The full text of a site. */
export interface FullText {
	/** Begins to load what every search needs. */
	prepare(): void;
	/** Rejects with `IndexUnread`. */
	search(wanted: Wanted): Promise<Found>;
}

/** @param base the site's base path, with its last slash */
export function fullText(base: string): FullText {
	const folder = `${base}pagefind/`;
	const failures = watchRequests(folder);
	let tries = 0;
	let loading: Promise<Pagefind> | null = null;

	/** A failed import can be remembered by the browser, so that another try asks under another address. */
	const load = async (): Promise<Pagefind> => {
		const address = `${folder}pagefind.js${tries === 0 ? '' : `?lan=${tries}`}`;
		globalThis.searchAhead?.();
		const module = (await import(/* @vite-ignore */ address)) as PagefindModule;
		// Without a worker: a worker's script would need a policy and a second copy of the code.
		const pagefind = module.createInstance({ basePath: folder, noWorker: true });
		// Nothing is looked for: it resolves, or fails, when the instance is ready.
		await pagefind.search('', { filters: {} });
		return pagefind;
	};

	const search = async ({ terms, filters, page, kinds }: Wanted): Promise<Found> => {
		if (terms.words === '') return { hits: [], rest: null, documents: 0, page: 1, pages: 1 };
		const pagefind = await ready();
		const options = { filters: filtersOf(filters, kinds) };
		const phrase = terms.phrase === null ? [] : (await pagefind.search(terms.phrase, options)).results;
		const words = phrase.length < ENOUGH ? (await pagefind.search(terms.words, options)).results : [];
		const inPhrase = new Set(phrase.map(({ id }) => id));
		const results = [...phrase, ...words.filter(({ id }) => !inPhrase.has(id))];
		const pages = Math.max(1, Math.ceil(results.length / PAGE));
		const current = Math.min(page, pages);
		const shown = results.slice((current - 1) * PAGE, current * PAGE);
		const hitsIn = async (some: readonly Result[]) =>
			(await Promise.all(some.map((result) => result.data()))).flatMap((fragment) => hitsOf(fragment, terms));
		const first = await hitsIn(shown.slice(0, FIRST));
		const others = shown.slice(FIRST);
		const hits = first.length > 0 ? first : await hitsIn(others);
		return {
			hits,
			rest: first.length > 0 && others.length > 0 ? () => whole(() => hitsIn(others)) : null,
			documents: hits.length === 0 ? 0 : results.length,
			page: current,
			pages,
		};
	};

	const ready = () => {
		loading ??= load();
		return loading;
	};

	/** Pagefind passes over a part of the index that it could not fetch, and finds less: then what it found is not given. */
	const whole = async <Result>(read: () => Promise<Result>): Promise<Result> => {
		const before = failures();
		try {
			const result = await read();
			if (failures() > before) throw new IndexUnread();
			return result;
		} catch (error) {
			tries++;
			loading = null;
			throw new IndexUnread(undefined, { cause: error });
		}
	};

	return {
		prepare: () => void ready().catch(() => {}),
		search: (wanted) => whole(() => search(wanted)),
	};
}

/** Values of one filter are alternatives; filters restrict each other. */
function filtersOf(chosen: Chosen, kinds: readonly IndexedKind[] | null): object {
	const filters = Object.entries(chosen).map(([name, values]) => [name, { any: values }]);
	return Object.fromEntries(kinds === null ? filters : [...filters, ['kind', { any: kinds }]]);
}

/**
 * Watches requests below an address, and returns what says how many failed. Pagefind offers no way to ask, and the browser's own list of
 * requests comes too late to be relied on, so `fetch` is watched. What was asked for ahead is given to it, and what it fetches is
 * unpacked on the way: Pagefind takes it either way, and the browser does it several times faster than Pagefind's script.
 */
function watchRequests(folder: string): () => number {
	let failed = 0;
	const plain = globalThis.fetch;
	globalThis.fetch = async (input, init) => {
		const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
		const isOurs = pathname.startsWith(folder);
		if (!isOurs) return plain(input, init);
		try {
			const ahead = globalThis.searchAhead?.();
			const answer = ahead?.get(pathname);
			ahead?.delete(pathname);
			const response = await (answer ?? plain(input, init));
			if (!response.ok) failed++;
			return response.ok ? unpack(response, pathname) : response;
		} catch (error) {
			failed++;
			throw error;
		}
	};
	return () => failed;
}

/** Pagefind's own files are gzip whatever the server says of them; all but its list of languages. */
function unpack(response: Response, path: string): Response {
	if (!response.body || !('DecompressionStream' in globalThis) || path.endsWith('.json')) return response;
	return new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
}
