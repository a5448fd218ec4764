import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { sayProgress } from '../../src/document/progress.ts';
import { STROKE } from '../../src/domain/search/letters.ts';
import { divideIndex } from './search-chunks.ts';

/** What is written for this step: a page of the index a line, `{ url, content }` (`src/pages/pagefind.ndjson.ts`). */
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
 * @param onReading called when Pagefind has what it needs: it reads by itself then, however busy this thread is
 * @throws where Pagefind reports an error
 */
export async function indexSite(site: string, onReading: () => void = () => {}): Promise<void> {
	const source = join(site, SOURCE);
	const outputPath = join(site, FOLDER);
	// Without the stroke among its letters Pagefind would index a word with đ twice, with it and without.
	const { index, errors } = await createIndex({ forceLanguage: 'vi', includeCharacters: STROKE });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	const pages = join(site, PAGES);
	try {
		const folders = writeEach(source, pages);
		const total = [...folders.values()].reduce((sum, count) => sum + count, 0);
		let done = 0;
		for (const [path, count] of folders) {
			sayProgress({ work: 'index', done, total });
			// Pagefind reads a folder on every core; pages that are handed to it go one by one.
			const adding = index.addDirectory({ path });
			onReading();
			const added = await adding;
			report(path, added);
			if (added.page_count !== count)
				throw new Error(`Pagefind indexed ${added.page_count} of ${count} pages of ${path}`);
			done += count;
		}
		sayProgress({ work: 'index', done, total });
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

/**
 * Writes every page of the source as a file whose path says its address, each section of the site in a folder of its own: what is
 * equally good is listed in the order in which Pagefind read it. Returns the folders in that order, each with how many pages it has.
 * All at once: a build makes its pages meanwhile, and step by step this would wait for them.
 */
function writeEach(source: string, folder: string): Map<string, number> {
	const folders = new Map<string, number>();
	for (const line of readFileSync(source, 'utf8').split('\n').filter(Boolean)) {
		const { url, content } = JSON.parse(line) as { url: string; content: string };
		const section = join(folder, `muc-${url.split('/')[1]}`);
		folders.set(section, (folders.get(section) ?? 0) + 1);
		mkdirSync(join(section, url), { recursive: true });
		writeFileSync(join(section, url, 'index.html'), content);
	}
	return folders;
}

function report(what: string, { errors }: { readonly errors: readonly string[] }): void {
	if (errors.length > 0) throw new Error(`Pagefind, ${what}: ${errors.join('; ')}`);
}
