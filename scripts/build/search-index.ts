import { createReadStream } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { close, createIndex } from 'pagefind';
import { sayProgress } from '../../src/document/progress.ts';
import { STROKE } from '../../src/domain/search/letters.ts';
import { divideIndex } from './search-chunks.ts';

/** What Astro writes for this step: a page of the index a line, `{ url, content }` (`src/pages/pagefind.ndjson.ts`). */
export const SOURCE = 'pagefind.ndjson';
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
	let done = 0;
	try {
		for await (const line of createInterface({
			input: createReadStream(source),
			crlfDelay: Number.POSITIVE_INFINITY,
		})) {
			const page = JSON.parse(line) as { url: string; content: string };
			report(page.url, await index.addHTMLFile(page));
			sayProgress({ work: 'index', done: ++done, total: null });
		}
		report(outputPath, await index.writeFiles({ outputPath }));
	} finally {
		await close();
	}
	await rm(source);
	for (const name of await readdir(outputPath)) {
		if (!NEEDED.test(name)) await rm(join(outputPath, name), { recursive: true });
	}
	await divideIndex(outputPath);
}

function report(what: string, { errors }: { readonly errors: readonly string[] }): void {
	if (errors.length > 0) throw new Error(`Pagefind, ${what}: ${errors.join('; ')}`);
}
