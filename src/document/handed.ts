import type { Collection } from '../domain/catalogue.ts';

/** A place of the process and no variable of this module: Astro loads the module once more for the pages. */
const PLACE = Symbol.for('binh-dang-gioi.collection');
const places = globalThis as { [PLACE]?: Collection };

/** Hands a collection, read and checked, to the pages that are made in this process from now on. */
export function handOver(collection: Collection): void {
	places[PLACE] = collection;
}

/** The collection that pages are made from. Throws where none was handed over. */
export function handedOver(): Collection {
	const collection = places[PLACE];
	if (!collection)
		throw new Error('No collection was read: use npm run dev or npm run build, which read it for Astro.');
	return collection;
}
