import type { Collection } from '../domain/catalogue.ts';
import type { ReadBody } from './plan.ts';
import type { Reference } from './provision.ts';
import type { YamlSource } from './yaml.ts';

/** An entry of a collection with its file and the places of its fields: what checks across files work on. */
export interface Entry<Data> {
	readonly id: string;
	/** Path inside the collection's folder, with `/`. */
	readonly file: string;
	readonly data: Data;
	readonly yaml: YamlSource;
	/** Where the entry begins in its file (lists hold many). */
	readonly root: readonly PropertyKey[];
}

export interface PlanFile extends Entry<Collection['plans'][number]['data']> {
	readonly body: ReadBody;
	/** Digest of what was read. */
	readonly digest: string;
}

/** Every entry of a collection, with places. */
export interface Files {
	readonly plans: readonly PlanFile[];
	readonly instruments: ReadonlyArray<Entry<Collection['instruments'][number]['data']>>;
	readonly campaigns: ReadonlyArray<Entry<Collection['campaigns'][number]['data']>>;
	readonly provinces: ReadonlyArray<Entry<Collection['provinces'][number]>>;
	readonly agencies: ReadonlyArray<Entry<Collection['agencies'][number]>>;
	readonly themes: ReadonlyArray<Entry<Collection['themes'][number]>>;
	readonly indicators: ReadonlyArray<Entry<Collection['indicators'][number]>>;
	readonly gaps: ReadonlyArray<Entry<Collection['gaps'][number]>>;
}

/** An entry as it was found: without data where it does not follow its schema, but with all that its file says. */
export type Found<Item extends Entry<unknown>> = Omit<Item, 'data'> & { readonly data: Item['data'] | null };

/** All that was found, for the checks across files: one wrong field hides nothing else. */
export type FoundFiles = { readonly [Kind in keyof Files]: ReadonlyArray<Found<Files[Kind][number]>> } & {
	readonly guides: ReadonlyArray<{
		readonly id: string;
		readonly file: string;
		readonly references: readonly Reference[];
	}>;
	/** Lists that could not be read at all: which ids they hold is not known. */
	readonly unread: ReadonlySet<keyof Files>;
};
