import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { sayProgress } from '../../src/document/progress.ts';
import { STROKE } from '../../src/domain/search/letters.ts';
import { LANGUAGE } from './pagefind-files.ts';

/** A page as the source has it: its address, and the HTML that is indexed. */
interface Page {
	readonly url: string;
	readonly content: string;
}

/** Pages that stand beside each other in the source, and the digest of it. */
interface Part {
	readonly key: string;
	readonly pages: readonly Page[];
}

/** Interfaces that Pagefind writes beside each index, and this site does not use. */
const INTERFACE = /^pagefind-(?!entry\.json$)/;
/** Pages of a part, on average. */
const PAGES_A_PART = 64;
const NEWLINE = 10;

/**
 * Has Pagefind index a site part by part: of 2,500 pages at once it holds a gigabyte, and a part of which an earlier build has
 * made the index is not read again.
 * @param source a page of the index a line, `{ url, content }`
 * @param folder where the index of each part stays; those of no part of this site are removed
 * @returns the folders of the parts' indexes, in the order of the pages
 * @throws where there is no page, and where Pagefind reports an error
 */
export async function indexParts(source: Uint8Array, folder: string): Promise<string[]> {
	const ends = lineEnds(source);
	const total = ends.length;
	let done = 0;
	const used = new Set<string>();
	try {
		for (const { key, pages } of partsOf(source, ends)) {
			sayProgress({ work: 'index', done, total });
			const path = join(folder, key);
			if (!existsSync(path)) await indexPages(pages, path);
			used.add(key);
			done += pages.length;
		}
	} finally {
		await close();
	}
	if (total === 0) throw new Error('There is no page to be indexed');
	sayProgress({ work: 'index', done, total });
	for (const name of await readdir(folder)) {
		if (!used.has(name)) await rm(join(folder, name), { recursive: true });
	}
	return [...used].map((key) => join(folder, key));
}

function lineEnds(source: Uint8Array): number[] {
	const ends: number[] = [];
	for (let end = source.indexOf(NEWLINE); end !== -1; end = source.indexOf(NEWLINE, end + 1)) ends.push(end);
	return ends;
}

function* partsOf(source: Uint8Array, ends: readonly number[]): Generator<Part> {
	const decoder = new TextDecoder();
	let first = 0;
	let start = 0;
	let pages: Page[] = [];
	for (const end of ends) {
		const page = JSON.parse(decoder.decode(source.subarray(start, end))) as Page;
		pages.push(page);
		start = end + 1;
		if (end !== ends.at(-1) && !isLast(page)) continue;
		yield { key: hash('sha256', source.subarray(first, end)), pages };
		first = start;
		pages = [];
	}
}

/** Whether a part ends with a page. By its address alone, so that a new page changes no part but its own. */
function isLast({ url }: Page): boolean {
	return Number.parseInt(hash('sha256', url).slice(0, 8), 16) % PAGES_A_PART === 0;
}

async function indexPages(pages: readonly Page[], outputPath: string): Promise<void> {
	// Without the stroke among its letters Pagefind would index a word with đ twice, with it and without.
	const { index, errors } = await createIndex({ forceLanguage: LANGUAGE, includeCharacters: STROKE });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	for (const page of pages) report(page.url, await index.addHTMLFile(page));
	report(outputPath, await index.writeFiles({ outputPath }));
	await index.deleteIndex();
	for (const name of (await readdir(outputPath)).filter((one) => INTERFACE.test(one))) await rm(join(outputPath, name));
}

function report(what: string, { errors }: { readonly errors: readonly string[] }): void {
	if (errors.length > 0) throw new Error(`Pagefind, ${what}: ${errors.join('; ')}`);
}
