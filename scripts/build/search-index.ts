import { createReadStream } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { close, createIndex } from 'pagefind';
import { sayProgress } from '../../src/document/progress.ts';
import { STROKE } from '../../src/domain/search/letters.ts';
import { divideIndex } from './search-chunks.ts';

/** What Astro writes for this step: a page of the index a line, `{ url, content }` (`src/pages/pagefind.ndjson.ts`). */
export const SOURCE = 'pagefind.ndjson';
/** Where its pages stand while they are read. */
const PAGES = 'pagefind.pages';
/** Folder of the index in the site. */
const FOLDER = 'pagefind';

/** What a search needs. Pagefind also writes interfaces of its own, which this site does not use. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_meta|wasm\..*\.pagefind|index|fragment|filter)$/;

/**
 * Makes the full-text index of a built site.
 *
 * reads  <site>/pagefind.ndjson, and removes it
 * writes <site>/pagefind/
 * @throws where Pagefind reports an error
 */
export async function indexSite(site: string): Promise<void> {
	const source = join(site, SOURCE);
	const outputPath = join(site, FOLDER);
	// Without the stroke among its letters Pagefind would index a word with đ twice, with it and without.
	const { index, errors } = await createIndex({ forceLanguage: 'vi', includeCharacters: STROKE });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	const pages = join(site, PAGES);
	try {
		const total = await writeEach(source, pages);
		sayProgress({ work: 'index', done: 0, total });
		// Pagefind reads a folder on every core; pages that are handed to it go one by one.
		const added = await index.addDirectory({ path: pages });
		report(pages, added);
		if (added.page_count !== total) throw new Error(`Pagefind indexed ${added.page_count} of ${total} pages`);
		sayProgress({ work: 'index', done: total, total });
		report(outputPath, await index.writeFiles({ outputPath }));
	} finally {
		await close();
		await rm(pages, { recursive: true, force: true });
	}
	await rm(source);
	for (const name of await readdir(outputPath)) {
		if (!NEEDED.test(name)) await rm(join(outputPath, name), { recursive: true });
	}
	await divideIndex(outputPath);
}

/** Writes every page of the source as a file whose path says its address. Returns how many. */
async function writeEach(source: string, folder: string): Promise<number> {
	let count = 0;
	for await (const line of createInterface({ input: createReadStream(source), crlfDelay: Number.POSITIVE_INFINITY })) {
		const { url, content } = JSON.parse(line) as { url: string; content: string };
		await mkdir(join(folder, url), { recursive: true });
		await writeFile(join(folder, url, 'index.html'), content);
		count++;
	}
	return count;
}

function report(what: string, { errors }: { readonly errors: readonly string[] }): void {
	if (errors.length > 0) throw new Error(`Pagefind, ${what}: ${errors.join('; ')}`);
}
