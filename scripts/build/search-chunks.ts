import { cborArray } from './cbor.ts';
import { nameOf } from './pagefind-files.ts';
import type { Word } from './search-merge.ts';

/** Bytes of a chunk, uncompressed; a word with more stands alone. Smaller ones would only lengthen the list of them, which every search loads. */
const CHUNK = 30_000;
/** Bytes of a word below which it is rare: typed, it is more likely the beginning of another. */
const RARE = 3_000;
/** Chunks beside its own that are looked into for what begins like a rare word, or like none. */
const BEGUN = 2;

/** Words beside each other in the alphabet, which a search loads together. */
type Chunk = readonly [Word, ...Word[]];

/** A file of words, with the pairs of words between which Pagefind looks for what is in it. */
export interface ChunkFile {
	readonly name: string;
	readonly bytes: Buffer;
	readonly bounds: ReadonlyArray<readonly [from: string, to: string]>;
}

/**
 * Divides the words of an index into files. A search loads those of its words. Pagefind itself fills one until it has 20,000
 * places, and has no setting for it: a word of this site's then brings along its neighbours in the alphabet, and words that
 * every plan has, which most searches are for, three times their own bytes.
 */
export function* divideWords(words: readonly Word[]): Generator<ChunkFile> {
	const chunks = divide(words);
	const begun = chunksByBeginning(chunks);
	for (const [index, chunk] of chunks.entries()) {
		const bytes = cborArray([cborArray(chunk.map((word) => word.item()))]);
		const beginnings = (begun.get(chunk) ?? []).map((text) => [text, text] as const);
		yield { name: nameOf(bytes), bytes, bounds: [boundsOf(chunks, index), ...beginnings] };
	}
}

/** Words in their order, as many to a chunk as fit. */
function divide(words: readonly Word[]): Chunk[] {
	const chunks: [Word, ...Word[]][] = [];
	let size = Number.POSITIVE_INFINITY;
	for (const word of words) {
		size += word.size;
		if (size <= CHUNK) chunks.at(-1)?.push(word);
		else {
			chunks.push([word]);
			size = word.size;
		}
	}
	return chunks;
}

/** Beginnings of a chunk's first word under which it is listed too, so that a word is found before it is typed to its end. */
function chunksByBeginning(chunks: readonly Chunk[]): Map<Chunk, string[]> {
	const frequent = new Set(chunks.flatMap((chunk) => chunk.filter(({ size }) => size > RARE).map(({ text }) => text)));
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
