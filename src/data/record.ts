import { AsyncLocalStorage } from 'node:async_hooks';
import { handedOver } from '../document/handed.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { type PartContent, partOf } from '../domain/part.ts';

/** What the page that is being made sees, where that is not the whole catalogue. */
const seen = new AsyncLocalStorage<Catalogue>();

/** The catalogue of the collection that is being built, or the part of it that the page sees. The only reader of it. */
export function getCatalogue(): Catalogue {
	return seen.getStore() ?? handedOver();
}

/** Makes a page that sees a part of the catalogue. */
export async function seeOnly<Page>(part: PartContent | null, make: () => Promise<Page>): Promise<Page> {
	return seen.run(part ? partOf(handedOver(), part) : NOTHING, make);
}

/** What a page sees that is made from its props alone. */
const NOTHING = new Proxy({} as Catalogue, {
	get() {
		throw new Error('A page that is made from its props alone asks for the catalogue');
	},
});
