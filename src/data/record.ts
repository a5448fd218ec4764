import { getCollection } from 'astro:content';
import { AsyncLocalStorage } from 'node:async_hooks';
import { handedOver } from '../document/handed.ts';
import { buildCatalogue, type Catalogue, type Collection } from '../domain/catalogue.ts';
import { type PartContent, partOf } from '../domain/part.ts';

/** The catalogue and what it was made from: computed once a build, and once a change while developing. */
let made: { readonly from: Collection; readonly catalogue: Catalogue } | null = null;

/** What the page that is being made sees, where that is not the whole catalogue. */
const seen = new AsyncLocalStorage<Catalogue>();

/** The catalogue of the collection that is being built, or the part of it that the page sees. The only reader of it. */
export async function getCatalogue(): Promise<Catalogue> {
	return seen.getStore() ?? getWholeCatalogue();
}

/** Makes a page that sees a part of the catalogue. */
export async function seeOnly<Page>(part: PartContent | null, make: () => Promise<Page>): Promise<Page> {
	return seen.run(part ? partOf(getWholeCatalogue(), part) : NOTHING, make);
}

/** What a page sees that is made from its props alone. */
const NOTHING = new Proxy({} as Catalogue, {
	get() {
		throw new Error('A page that is made from its props alone asks for the catalogue');
	},
});

/** The whole catalogue, whatever the page sees: for what every cache key of a page holds. */
export function getWholeCatalogue(): Catalogue {
	const from = handedOver();
	if (made?.from !== from) made = { from, catalogue: buildCatalogue(from) };
	return made.catalogue;
}

/** The site's own pages, in their order. */
export async function getGuides() {
	const guides = await getCollection('guide');
	return guides.sort((a, b) => a.data.order - b.data.order);
}
