import type { Catalogue } from '../domain/catalogue.ts';
import { buildNumberIndex, type NumberIndex } from '../domain/query/build.ts';
import { issuerName, planName, provisionName } from './labels.ts';
import { oncePer } from './once.ts';
import { getCatalogue } from './record.ts';

/** The files in which a browser looks up what a query names, by name (see `src/domain/query/shards.ts`). */
export function getNumberIndex(): NumberIndex {
	return indexOf(getCatalogue());
}

const indexOf = oncePer((catalogue: Catalogue) =>
	buildNumberIndex(catalogue, {
		plan: (entry) => planName(catalogue, entry),
		provision: provisionName,
		issuer: (issuer, province) => issuerName(catalogue, issuer, province),
	}),
);
