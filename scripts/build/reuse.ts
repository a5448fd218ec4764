import { hash } from 'node:crypto';
import { link, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Finished } from './finished.ts';

/** Where Astro puts styles and scripts, by names that pages hold. */
const ASSETS = '_astro';

/**
 * Takes pages over from the published site: those that were made by the same code with the same cache key (`src/data/part.ts`)
 * and are, byte for byte, still what was written. All others are made again.
 */
export class Reuse {
	/** Cache keys of the site that is being made, by file. */
	readonly keys: Record<string, string> = {};
	/** Digests of the files that were taken over. */
	readonly files: Record<string, string> = {};
	private readonly from: string;
	private known: Finished | null;
	private to = '';

	/**
	 * @param from folder of the published site
	 * @param known what it was made from; null where that is not known, or where other code made it: nothing is taken then
	 */
	constructor(from: string, known: Finished | null) {
		this.from = from;
		this.known = known;
	}

	/** Begins with a site whose styles and scripts are there. Its pages name them: where they are others, nothing is taken. */
	async begin(site: string): Promise<void> {
		this.to = site;
		const made = await readdir(join(site, ASSETS)).catch(() => []);
		const published = Object.keys(this.known?.files ?? {}).filter((file) => file.startsWith(`${ASSETS}/`));
		const names = made.map((name) => `${ASSETS}/${name}`);
		if (JSON.stringify(names.sort()) !== JSON.stringify(published.sort())) this.known = null;
	}

	/** Takes a file over; false where it has to be made, for the key that is noted. */
	async take(file: string, key: string): Promise<boolean> {
		this.keys[file] = key;
		if (this.known?.keys[file] !== key) return false;
		const bytes = await readFile(join(this.from, file)).catch(() => null);
		const digest = bytes && hash('sha256', bytes);
		if (bytes === null || digest === null || digest !== this.known.files[file]) return false;
		const to = join(this.to, file);
		await mkdir(dirname(to), { recursive: true });
		// Another disk, or one that knows no links.
		await link(join(this.from, file), to).catch(() => writeFile(to, bytes));
		this.files[file] = digest;
		return true;
	}
}
