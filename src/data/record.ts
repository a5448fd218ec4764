import { getCollection } from 'astro:content';
import type { StoredEntry } from '../document/loader.ts';
import { readText } from '../document/texts.ts';
import { buildCatalogue, type Catalogue, type Collection } from '../domain/catalogue.ts';

/** The catalogue and what it was made from: computed once a build, and once a change while developing. */
let memo: { readonly key: string; readonly catalogue: Catalogue } | null = null;
let built: Promise<Catalogue> | null = null;

/** The catalogue of the collection that is being built. The only reader of it. */
export function getCatalogue(): Promise<Catalogue> {
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
