import { getCollection } from 'astro:content';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { StoredEntry } from '../document/loader.ts';
import { readText } from '../document/texts.ts';
import { buildCatalogue, type Catalogue, type Collection } from '../domain/catalogue.ts';
import { type PartContent, partOf } from '../domain/part.ts';

/** The catalogue and what it was made from: computed once a build, and once a change while developing. */
let memo: { readonly key: string; readonly catalogue: Catalogue } | null = null;
let built: Promise<Catalogue> | null = null;

/** What the page that is being made sees, where that is not the whole catalogue. */
const seen = new AsyncLocalStorage<Catalogue>();

/** The catalogue of the collection that is being built, or the part of it that the page sees. The only reader of it. */
export async function getCatalogue(): Promise<Catalogue> {
	return seen.getStore() ?? getWholeCatalogue();
}

/** Makes a page that sees a part of the catalogue. */
export async function seeOnly<Page>(part: PartContent | null, make: () => Promise<Page>): Promise<Page> {
	return seen.run(part ? partOf(await getWholeCatalogue(), part) : NOTHING, make);
}

/** What a page sees that is made from its props alone. */
const NOTHING = new Proxy({} as Catalogue, {
	get() {
		throw new Error('A page that is made from its props alone asks for the catalogue');
	},
});

/** The whole catalogue, whatever the page sees: for what every cache key of a page holds. */
export function getWholeCatalogue(): Promise<Catalogue> {
	if (!import.meta.env.PROD) return readCatalogue();
	built ??= readCatalogue();
	return built;
}

async function readCatalogue(): Promise<Catalogue> {
	const entries = await getCollection('record');
	const key = entries.map(({ id, digest }) => `${id} ${digest}`).join('\n');
	if (memo?.key !== key) memo = { key, catalogue: toCatalogue(entries) };
	return memo.catalogue;
}

function toCatalogue(entries: ReadonlyArray<{ readonly id: string; readonly data: unknown }>): Catalogue {
	const of = (kind: string) =>
		entries
			.filter(({ id }) => id.startsWith(`${kind}/`))
			.map(({ id, data }) => ({
				id: id.slice(kind.length + 1),
				...(data as StoredEntry & { data: never }),
			}))
			.sort((a, b) => a.position - b.position);
	const list = (kind: string) => of(kind).map(({ data }) => data);
	const collection: Collection = {
		plans: of('plans').map(({ id, ...entry }) => ({ id, data: entry.data, document: readText(entry.text).document })),
		instruments: of('instruments'),
		campaigns: of('campaigns'),
		provinces: list('provinces'),
		agencies: list('agencies'),
		themes: list('themes'),
		indicators: list('indicators'),
		gaps: list('gaps'),
	};
	return buildCatalogue(collection);
}

/** The site's own pages, in their order. */
export async function getGuides() {
	const guides = await getCollection('guide');
	return guides.sort((a, b) => a.data.order - b.data.order);
}
