import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cborArray, cborText } from './cbor.ts';
import { linkOrCopy } from './link.ts';
import { indexPaths, LANGUAGE, metaVersion, nameOf, readEntry, writePacked } from './pagefind-files.ts';
import { divideWords } from './search-chunks.ts';
import type { MergedIndex } from './search-merge.ts';

/** What beside the index a search needs. */
const PROGRAM = /^(?:pagefind\.js|wasm\..*\.pagefind)$/;

/** Files that are packed and written at once: Node has four threads for it. */
const AT_ONCE = 4;

/**
 * Writes an index for Pagefind's search.
 * @param part the folder of an index by Pagefind itself, which has the program that searches
 * @param folder is made; it is not there yet
 */
export async function writeIndex(index: MergedIndex, part: string, folder: string): Promise<void> {
	const files = indexPaths(folder);
	for (const name of ['fragment', 'index', 'filter']) await mkdir(join(folder, name), { recursive: true });
	for (const name of (await readdir(part)).filter((one) => PROGRAM.test(one))) {
		await copyFile(join(part, name), join(folder, name));
	}
	for (const [name, file] of index.fragments) linkOrCopy(file, files.fragment(name));
	const chunks: Buffer[] = [];
	const writing = new Set<Promise<void>>();
	for (const { name, bytes, bounds } of divideWords(index.words)) {
		const written = writePacked(files.chunk(name), bytes).finally(() => writing.delete(written));
		writing.add(written);
		// All of them at once would be as large as the index.
		if (writing.size === AT_ONCE) await Promise.race(writing);
		chunks.push(...bounds.map(([from, to]) => cborArray([from, to, name].map(cborText))));
	}
	await Promise.all(writing);
	const filters: Buffer[] = [];
	for (const { name, bytes } of index.filters) {
		const file = nameOf(bytes);
		await writePacked(files.filter(file), bytes);
		filters.push(cborArray([name, file].map(cborText)));
	}
	const lists = [index.pages, chunks, filters].map(cborArray);
	const meta = cborArray([metaVersion(), ...lists, index.sorts, index.fields]);
	const hash = nameOf(meta);
	await writePacked(files.meta(hash), meta);
	const { languages, ...entry } = await readEntry(part);
	const language = { ...languages[LANGUAGE], hash, page_count: index.pages.length };
	await writeFile(files.entry, JSON.stringify({ ...entry, languages: { [LANGUAGE]: language } }));
}
