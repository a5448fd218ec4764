import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { CborReader, cborText } from './cbor.ts';

const packed = promisify(gzip);
const unpacked = promisify(gunzip);

/** The language as which all pages are indexed. */
export const LANGUAGE = 'vi';
/** The version whose files are known here. */
const VERSION = '1.6.0';
/** What every file begins with, under its gzip. */
const SIGNATURE = 'pagefind_dcd';

/** What a page of the index and a search in it are told first: `pagefind-entry.json`. */
export interface Entry {
	readonly languages: Readonly<Record<string, { readonly hash: string; readonly page_count: number }>>;
}

/** What the meta file of an index lists. */
export interface Meta {
	/** In the order in which they were indexed: the name of what a result shows, and the items that follow it. */
	readonly pages: ReadonlyArray<{ readonly fragment: string; readonly rest: readonly Buffer[] }>;
	/** Names of the files of words, in the order of these. */
	readonly chunks: readonly string[];
	/** Names of the files of filters. */
	readonly filters: readonly string[];
	/** Orders of results. */
	readonly sorts: Buffer;
	/** Names of the fields of pages. */
	readonly fields: Buffer;
}

/** Where the files of an index stand in its folder. */
export const indexPaths = (folder: string) => ({
	entry: join(folder, 'pagefind-entry.json'),
	meta: (name: string) => join(folder, `pagefind.${name}.pf_meta`),
	fragment: (name: string) => join(folder, 'fragment', `${name}.pf_fragment`),
	chunk: (name: string) => join(folder, 'index', `${name}.pf_index`),
	filter: (name: string) => join(folder, 'filter', `${name}.pf_filter`),
});

export async function readEntry(folder: string): Promise<Entry> {
	return JSON.parse(await readFile(indexPaths(folder).entry, 'utf8')) as Entry;
}

/** Reads what an index lists. Throws where its files are not of the version that is known here. */
export async function readMeta(folder: string): Promise<Meta> {
	const { languages } = await readEntry(folder);
	const reader = new CborReader(await readPacked(indexPaths(folder).meta(languages[LANGUAGE]?.hash ?? '')));
	const parts = reader.array();
	const version = reader.text();
	if (version !== VERSION || parts !== 6) {
		throw new Error(
			`Pagefind ${version} writes files that scripts/build/pagefind-files.ts, made for ${VERSION}, may not know.`,
		);
	}
	const list = <Item>(read: (items: number) => Item) =>
		Array.from({ length: reader.array() }, () => read(reader.array()));
	return {
		pages: list((items) => ({
			fragment: reader.text(),
			rest: Array.from({ length: items - 1 }, () => reader.item()),
		})),
		chunks: list(() => [reader.text(), reader.text(), reader.text()][2] ?? ''),
		filters: list(() => [reader.text(), reader.text()][1] ?? ''),
		sorts: reader.item(),
		fields: reader.item(),
	};
}

/** What a meta file begins with. */
export const metaVersion = (): Buffer => cborText(VERSION);

/** What a file holds. Throws where it is not one of Pagefind's. */
export async function readPacked(file: string): Promise<Buffer> {
	const bytes = await unpacked(await readFile(file));
	if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) throw new Error(`${file} is not one of Pagefind's.`);
	return bytes.subarray(SIGNATURE.length);
}

export async function writePacked(file: string, bytes: Buffer): Promise<void> {
	await writeFile(file, await packed(Buffer.concat([Buffer.from(SIGNATURE), bytes]), { level: 9 }));
}

/** The name of a file by what it holds. */
export function nameOf(bytes: Buffer): string {
	return `${LANGUAGE}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
}
