import { getCollection } from 'astro:content';
import type { StoredEntry } from '../document/loader.ts';
import type { ReadBody } from '../document/plan.ts';
import { buildCatalogue, type Catalogue, type Collection } from '../domain/catalogue.ts';

/** The only reader of the collections. The catalogue is computed once a build (once a change while developing). */
let memo: { readonly key: unknown; readonly catalogue: Catalogue } | null = null;

/** The catalogue of the collection that is being built. */
export async function getCatalogue(): Promise<Catalogue> {
	const entries = await getCollection('record');
	if (memo?.key === entries[0]?.data && memo) return memo.catalogue;
	const of = (kind: string) =>
		entries
			.filter(({ id }) => id.startsWith(`${kind}/`))
			.map(({ id, data }) => ({
				id: id.slice(kind.length + 1),
				...(data as StoredEntry & { data: never; body: ReadBody }),
			}))
			.sort((a, b) => a.position - b.position);
	const list = (kind: string) => of(kind).map(({ data }) => data);
	const collection: Collection = {
		plans: of('plans').map(({ id, data, body }) => ({ id, data, document: body.document })),
		instruments: of('instruments'),
		campaigns: of('campaigns'),
		provinces: list('provinces'),
		agencies: list('agencies'),
		themes: list('themes'),
		indicators: list('indicators'),
		gaps: list('gaps'),
	};
	const catalogue = buildCatalogue(collection);
	memo = { key: entries[0]?.data, catalogue };
	return catalogue;
}

/** The site's own pages, in their order. */
export async function getGuides() {
	const guides = await getCollection('guide');
	return guides.sort((a, b) => a.data.order - b.data.order);
}
