import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finished } from './finished.ts';

/** Where Astro puts styles and scripts, by names that pages hold. */
const ASSETS = '_astro';

/**
 * Finds pages of the published site that can be taken over: those that were made by the same code with the same cache key (`src/data/part.ts`)
 * and are, byte for byte, still what was written. All others are made again.
 */
export class Reuse {
	/** Cache keys of the site that is being made, by file. */
	readonly keys: Record<string, string> = {};
	private readonly from: string;
	private known: Finished | null;

	/**
	 * @param from folder of the published site
	 * @param known what it was made from; null where that is not known, or where other code made it: nothing is taken then
	 */
	constructor(from: string, known: Finished | null) {
		this.from = from;
		this.known = known;
	}

	/** Begins with a site whose styles and scripts are there. Its pages name them: where they are others, nothing is taken. */
	begin(folder: string): void {
		const published = Object.keys(this.known?.files ?? {}).filter((file) => file.startsWith(`${ASSETS}/`));
		if (JSON.stringify(assetsOf(folder).sort()) !== JSON.stringify(published.sort())) this.known = null;
	}

	/** Where a file is that may be taken over, if it still has the digest; null for one that has to be made. Its key is noted. */
	find(file: string, key: string): { from: string; digest: string } | null {
		this.keys[file] = key;
		const digest = this.known?.keys[file] === key ? this.known.files[file] : undefined;
		return digest === undefined ? null : { from: join(this.from, file), digest };
	}
}

function assetsOf(folder: string): string[] {
	try {
		return readdirSync(join(folder, ASSETS)).map((name) => `${ASSETS}/${name}`);
	} catch {
		return [];
	}
}
