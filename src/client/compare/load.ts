/** Loads the small files of the comparison: one for each plan, and the chooser's. */
import type { Choice, ChooserIndex, ShardPart } from '../../domain/compare/chooser.ts';
import { fitting, shardsFor } from '../../domain/compare/chooser.ts';
import type { PlanExtract } from '../../domain/compare/extract.ts';

/** A plan's file, or why there is none: no such plan, or it did not load. */
export type Loaded = PlanExtract | 'unknown' | 'failed';

/** Loads a plan's file. What a server sends in its place (a page, another plan) counts as not loaded. */
export async function loadPlan(folder: string, id: string): Promise<Loaded> {
	try {
		const response = await fetch(`${folder}${id}.json`);
		if (response.status === 404 || response.status === 410) return 'unknown';
		if (!response.ok) return 'failed';
		const extract = (await response.json()) as PlanExtract;
		return extract.id === id && Array.isArray(extract.provisions) ? extract : 'failed';
	} catch {
		return 'failed';
	}
}

/** The most choices that are listed at once. */
const MOST_CHOICES = 8;

/** The most parts of shards that one question looks into: with the index about 14 kB compressed. */
const MOST_PARTS = 4;

/** What was found for what is typed; `more` says whether there is, or may be, more than that. */
export interface Found {
	readonly choices: readonly Choice[];
	readonly more: boolean;
}

/** Finds plans for what is typed; throws where a file does not load. Files are asked for once. */
export function chooserOf(folder: string): (typed: string) => Promise<Found> {
	const files = new Map<string, Promise<unknown>>();
	const load = <File>(name: string): Promise<File> => {
		const known = files.get(name);
		if (known) return known as Promise<File>;
		const file = fetchJson(`${folder}${name}.json`);
		files.set(name, file);
		// What failed is asked for again the next time.
		file.catch(() => files.delete(name));
		return file as Promise<File>;
	};
	return async (typed) => {
		const found = new Map<string, Choice>();
		let left = MOST_PARTS;
		for (const { shard, words } of shardsFor(typed, await load<ChooserIndex>('noi'))) {
			// Later parts hold older plans: they are asked for only while the list is not full.
			for (let part = 1, more = true; more; part++) {
				if (found.size > MOST_CHOICES || left-- === 0) return toFound(found, true);
				const content = await load<ShardPart>(`${shard}-${part}`);
				for (const choice of fitting(typed, content.choices, words)) found.set(choice.id, choice);
				more = content.more;
			}
		}
		return toFound(found, found.size > MOST_CHOICES);
	};
}

const toFound = (found: ReadonlyMap<string, Choice>, more: boolean): Found => ({
	choices: [...found.values()].slice(0, MOST_CHOICES),
	more,
});

async function fetchJson(address: string): Promise<unknown> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.json();
}
