/** Loads the small files of the comparison: one for each plan, and the chooser's. */
import type { Choice, ChoicePlace, ShardPart } from '../../domain/compare/chooser.ts';
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
export const MOST_CHOICES = 8;

/** Finds plans for what is typed; throws where a file does not load. Files are asked for once. */
export function chooserOf(folder: string): (typed: string) => Promise<Choice[]> {
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
		const index = await load<{ places: ChoicePlace[]; numbers: string[] }>('noi');
		const found = new Map<string, Choice>();
		for (const shard of shardsFor(typed, index.places, new Set(index.numbers))) {
			// Later parts hold older plans: they are asked for only while the list is not full.
			for (let part = 1, more = true; more && found.size <= MOST_CHOICES; part++) {
				const content = await load<ShardPart>(`${shard}-${part}`);
				for (const choice of fitting(typed, content.choices)) found.set(choice.id, choice);
				more = content.more;
			}
		}
		return [...found.values()];
	};
}

async function fetchJson(address: string): Promise<unknown> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.json();
}
