import type { Catalogue } from '../domain/catalogue.ts';

/** A place of the process and no variable of this module: Astro loads the module once more for the pages. */
const PLACE = Symbol.for('binh-dang-gioi.catalogue');
const places = globalThis as { [PLACE]?: Catalogue };

/** Hands the catalogue of a checked collection to the pages that are made in this process from now on. */
export function handOver(catalogue: Catalogue): void {
	places[PLACE] = catalogue;
}

/** The catalogue that pages are made from. Throws where none was handed over. */
export function handedOver(): Catalogue {
	const catalogue = places[PLACE];
	if (!catalogue) throw new Error('No collection was read: use npm run dev or npm run build, which read it for Astro.');
	return catalogue;
}
