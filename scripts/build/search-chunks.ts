import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { CborReader, cborArray, cborText } from './cbor.ts';

const gzipped = promisify(gzip);

/** The version whose files are known here. */
const VERSION = '1.6.0';
/** What every file begins with, under its gzip. */
const SIGNATURE = 'pagefind_dcd';
/** Bytes of a chunk, uncompressed; a word with more stands alone. Smaller ones would only lengthen the list of them, which every search loads. */
const CHUNK = 30_000;
/** Bytes of a word below which it is rare: typed, it is more likely the beginning of another. */
const RARE = 3_000;
/** Chunks beside its own that are looked into for what begins like a rare word, or like none. */
const BEGUN = 2;

interface Word {
	readonly text: string;
	/** Where it stands, as Pagefind wrote it. */
	readonly item: Buffer;
}
type Chunk = readonly [Word, ...Word[]];

/**
 * Divides the words of Pagefind's index into smaller chunks. A search loads the chunks of its words. Pagefind fills one until
 * it has 20,000 places, and has no setting for it: a word of this site's then brings along its neighbours in the alphabet,
 * and words that every plan has, which most searches are for, three times their own bytes.
 *
 * reads  <folder>/pagefind-entry.json, pagefind.*.pf_meta, index/*.pf_index
 * writes the same; what they hold of each word is unchanged
 * @throws where the files are not those of the version that is known here
 */
export async function divideIndex(folder: string): Promise<void> {
	const entryFile = join(folder, 'pagefind-entry.json');
	const entry = JSON.parse(await readFile(entryFile, 'utf8')) as { languages: Record<string, { hash: string }> };
	for (const [language, languageEntry] of Object.entries(entry.languages)) {
		const metaFile = (hash: string) => join(folder, `pagefind.${hash}.pf_meta`);
		const chunkFile = (hash: string) => join(folder, 'index', `${hash}.pf_index`);
		const meta = readMeta(await unpacked(metaFile(languageEntry.hash)));
		const words: Word[] = [];
		for (const hash of meta.chunks) words.push(...readWords(await unpacked(chunkFile(hash))));
		for (const hash of meta.chunks) await rm(chunkFile(hash));
		await rm(metaFile(languageEntry.hash));

		const chunks = divide(words);
		const begun = chunksByBeginning(chunks);
		const listed: Buffer[] = [];
		const written: Promise<void>[] = [];
		for (const [index, chunk] of chunks.entries()) {
			const bytes = cborArray([cborArray(chunk.map(({ item }) => item))]);
			const hash = hashOf(language, bytes);
			written.push(writePacked(chunkFile(hash), bytes));
			const bounds = [boundsOf(chunks, index), ...(begun.get(chunk) ?? []).map((text) => [text, text])];
			listed.push(...bounds.map((fromTo) => cborArray([...fromTo, hash].map(cborText))));
		}
		const bytes = cborArray([...meta.before, cborArray(listed), ...meta.after]);
		languageEntry.hash = hashOf(language, bytes);
		await Promise.all([...written, writePacked(metaFile(languageEntry.hash), bytes)]);
	}
	await writeFile(entryFile, JSON.stringify(entry));
}

/** The list of chunks, and what stands before and after it: version and pages; filters, orders and fields. */
function readMeta(bytes: Buffer): { before: Buffer[]; chunks: string[]; after: Buffer[] } {
	const reader = new CborReader(bytes);
	const parts = reader.array();
	const version = reader.text();
	if (version !== VERSION || parts !== 6) {
		throw new Error(
			`Pagefind ${version} writes files that scripts/build/search-chunks.ts, made for ${VERSION}, may not know.`,
		);
	}
	const before = [cborText(version), reader.item()];
	const chunks = Array.from({ length: reader.array() }, () => {
		reader.array();
		const [, , hash] = [reader.text(), reader.text(), reader.text()];
		return hash;
	});
	return { before, chunks, after: [reader.item(), reader.item(), reader.item()] };
}

function readWords(bytes: Buffer): Word[] {
	const reader = new CborReader(bytes);
	reader.array();
	return Array.from({ length: reader.array() }, () => {
		const item = reader.item();
		const word = new CborReader(item);
		word.array();
		return { text: word.text(), item };
	});
}

/** Words in their order, as many to a chunk as fit. */
function divide(words: readonly Word[]): Chunk[] {
	const chunks: [Word, ...Word[]][] = [];
	let size = Number.POSITIVE_INFINITY;
	for (const word of words) {
		size += word.item.length;
		if (size <= CHUNK) chunks.at(-1)?.push(word);
		else {
			chunks.push([word]);
			size = word.item.length;
		}
	}
	return chunks;
}

/** Beginnings of a chunk's first word under which it is listed too, so that a word is found before it is typed to its end. */
function chunksByBeginning(chunks: readonly Chunk[]): Map<Chunk, string[]> {
	const frequent = new Set(
		chunks.flatMap((chunk) => chunk.filter(({ item }) => item.length > RARE).map(({ text }) => text)),
	);
	const listed = new Map<string, number>();
	const beginnings = new Map<Chunk, string[]>();
	for (const chunk of chunks) {
		const letters = [...chunk[0].text];
		const own = letters.slice(2).map((_, index) => letters.slice(0, index + 2).join(''));
		const wanted = own.filter((text) => !frequent.has(text) && (listed.get(text) ?? 0) < BEGUN);
		for (const text of wanted) listed.set(text, (listed.get(text) ?? 0) + 1);
		beginnings.set(chunk, wanted);
	}
	return beginnings;
}

/** Between which words Pagefind looks for a chunk's: from what tells the first from the word before it, so that its beginnings count. */
function boundsOf(chunks: readonly Chunk[], index: number): [from: string, to: string] {
	const chunk = chunks[index];
	const [first, last] = [chunk?.[0].text ?? '', chunk?.at(-1)?.text ?? ''];
	return [shortened(first, chunks[index - 1]?.at(-1)?.text ?? first), last];
}

function shortened(word: string, beside: string): string {
	const [letters, others] = [[...word], [...beside]];
	const differs = letters.findIndex((letter, index) => letter !== others[index]);
	return differs === -1 ? word : letters.slice(0, differs + 1).join('');
}

async function unpacked(file: string): Promise<Buffer> {
	const bytes = gunzipSync(await readFile(file));
	if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) throw new Error(`${file} is not one of Pagefind's.`);
	return bytes.subarray(SIGNATURE.length);
}

async function writePacked(file: string, bytes: Buffer): Promise<void> {
	await writeFile(file, await gzipped(Buffer.concat([Buffer.from(SIGNATURE), bytes]), { level: 9 }));
}

/** A name by what a file holds. */
function hashOf(language: string, bytes: Buffer): string {
	return `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
}
