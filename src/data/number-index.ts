import type { Catalogue } from '../domain/catalogue.ts';
import { buildNumberIndex, type NumberIndex } from '../domain/query/build.ts';
import { issuerName, planName, provisionName } from './labels.ts';
import { getCatalogue } from './record.ts';

/** Computed once a catalogue: every file of it is a page of its own. */
const indexes = new WeakMap<Catalogue, NumberIndex>();

/** The files in which a browser looks up what a query names, by name (see `src/domain/query/shards.ts`). */
export async function getNumberIndex(): Promise<NumberIndex> {
	const catalogue = await getCatalogue();
	const index =
		indexes.get(catalogue) ??
		buildNumberIndex(catalogue, {
			plan: (entry) => planName(catalogue, entry),
			provision: provisionName,
			issuer: (issuer, province) => issuerName(catalogue, issuer, province),
		});
	indexes.set(catalogue, index);
	return index;
}
