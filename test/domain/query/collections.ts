import { readCollection } from '../../../src/document/collection.ts';
import { buildCatalogue, type Catalogue, type Collection } from '../../../src/domain/catalogue.ts';
import { buildNumberIndex } from '../../../src/domain/query/build.ts';
import type { Lookup } from '../../../src/domain/query/shards.ts';
import type { Understanding } from '../../../src/domain/query/understanding.ts';

/** The site's own collection, as it is. */
export async function realCollection(): Promise<Collection> {
	return (await readCollection('content')).collection;
}

/** A lookup of a collection in memory, after a way through JSON as a browser's files take it; counts what is loaded. */
export function lookupOf(collection: Collection): { lookup: Lookup; catalogue: Catalogue; loaded: Set<string> } {
	const catalogue = buildCatalogue(collection);
	const index = buildNumberIndex(catalogue, {
		plan: ({ id }) => id,
		provision: ({ path }) => path,
		issuer: (issuer) => catalogue.agencies.get(issuer)?.name ?? issuer,
	});
	const files = new Map([...index].map(([name, content]) => [name, JSON.parse(JSON.stringify(content))]));
	const loaded = new Set<string>();
	const lookup: Lookup = async (file) => {
		if (!files.has(file)) throw new Error(`no file ${file}`);
		loaded.add(file);
		return files.get(file);
	};
	return { lookup, catalogue, loaded };
}

/** An understanding in one line: `resolved 28-nq-cp-2021`. */
export function meaning({ state, cards }: Understanding): string {
	return [state, ...cards.map(({ id }) => id)].join(' ');
}
