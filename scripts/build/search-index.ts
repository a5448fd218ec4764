import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { sayProgress } from '../../src/document/progress.ts';
import { Thread } from '../../src/document/thread.ts';
import { STROKE } from '../../src/domain/search/letters.ts';
import { divideIndex } from './search-chunks.ts';

/** The route that makes what the index is made from: a page of the index a line, `{ url, content }` (`src/pages/pagefind.ndjson.ts`). */
export const SOURCE = '/pagefind.ndjson';
/** Folder of the index in the site. */
const FOLDER = 'pagefind';

/** What a search needs. Pagefind also writes interfaces of its own, which this site does not use. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_meta|wasm\..*\.pagefind|index|fragment|filter)$/;

/** What the thread of the index is given. */
export interface IndexTask {
	readonly source: Uint8Array<ArrayBuffer>;
	readonly site: string;
}

const NEWLINE = 10;
const THREAD = new URL('./search-index-thread.ts', import.meta.url);

/** Like `indexSite`, on another thread. The source is that thread's from now on. */
export async function indexBeside(task: IndexTask): Promise<void> {
	const thread = new Thread<IndexTask, null>(THREAD);
	try {
		await thread.ask(task, [task.source.buffer]);
	} finally {
		await thread.end();
	}
}

/**
 * Makes the full-text index of a site.
 *
 * reads  the source: what is equally good is listed in its order
 * writes <site>/pagefind/
 * @throws where Pagefind reports an error
 */
export async function indexSite({ source, site }: IndexTask): Promise<void> {
	const outputPath = join(site, FOLDER);
	// Without the stroke among its letters Pagefind would index a word with đ twice, with it and without.
	const { index, errors } = await createIndex({ forceLanguage: 'vi', includeCharacters: STROKE });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	try {
		const total = source.reduce((lines, byte) => lines + Number(byte === NEWLINE), 0);
		let done = 0;
		for (const line of linesOf(source)) {
			sayProgress({ work: 'index', done: done++, total });
			const page = JSON.parse(line) as { url: string; content: string };
			report(page.url, await index.addHTMLFile(page));
		}
		sayProgress({ work: 'index', done: total, total });
		report(outputPath, await index.writeFiles({ outputPath }));
	} finally {
		await close();
	}
	for (const name of await readdir(outputPath)) {
		if (!NEEDED.test(name)) await rm(join(outputPath, name), { recursive: true });
	}
	await divideIndex(outputPath);
}

/** Lines, each of which ends in a line feed: as one text the source would take twice its bytes. */
function* linesOf(source: Uint8Array): Generator<string> {
	const decoder = new TextDecoder();
	let start = 0;
	for (let end = source.indexOf(NEWLINE); end !== -1; end = source.indexOf(NEWLINE, start)) {
		yield decoder.decode(source.subarray(start, end));
		start = end + 1;
	}
}

function report(what: string, { errors }: { readonly errors: readonly string[] }): void {
	if (errors.length > 0) throw new Error(`Pagefind, ${what}: ${errors.join('; ')}`);
}
