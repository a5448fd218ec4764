import { CborReader, cborArray, cborArrayOf, cborNumber, cborText } from './cbor.ts';
import { indexPaths, type Meta, nameOf, readMeta, readPacked } from './pagefind-files.ts';

/** A word and where it stands. */
export interface Word {
	readonly text: string;
	/** Bytes of its item. */
	readonly size: number;
	/** As Pagefind writes it; made anew each time, since all of them are as large as the index. */
	item(): Buffer;
}

/** One index of the pages of several, which are numbered on from one to the next. */
export interface MergedIndex extends Pick<Meta, 'sorts' | 'fields'> {
	/** As the meta file lists them. */
	readonly pages: readonly Buffer[];
	readonly words: readonly Word[];
	readonly filters: ReadonlyArray<{ readonly name: string; readonly bytes: Buffer }>;
	/** Files of what a result shows, by the names that the pages give them. */
	readonly fragments: ReadonlyMap<string, string>;
}

/** What an index without orders has in their place. */
const NO_SORTS = cborArray([]);

/**
 * Merges Pagefind's indexes of parts of a site into what Pagefind makes of all their pages at once.
 * @param parts folders, one at least, in the order of their pages
 * @throws where they are not of the version that is known here, or do not fit together
 */
export async function mergeIndexes(parts: readonly string[]): Promise<MergedIndex> {
	const pages: Buffer[] = [];
	const words = new Map<string, MergedWord>();
	const filters = new Map<string, Map<string, number[]>>();
	const fragments = new Map<string, string>();
	let fields: Buffer | null = null;
	for (const part of parts) {
		const files = indexPaths(part);
		const meta = await readMeta(part);
		fields ??= meta.fields;
		if (!fields.equals(meta.fields) || !meta.sorts.equals(NO_SORTS)) {
			throw new Error(`${part}: its pages have other fields than those before them, or orders of their own.`);
		}
		const before = pages.length;
		for (const chunk of await readAll(meta.chunks.map(files.chunk))) readWords(chunk, words, before);
		for (const filter of await readAll(meta.filters.map(files.filter))) readFilter(filter, filters, before);
		for (const { fragment, rest } of meta.pages) {
			const file = files.fragment(fragment);
			// Pagefind's names are short: of ten thousand, two are likely equal. Within an index it sees to that itself.
			const name = fragments.has(fragment) ? nameOf(await readPacked(file)) : fragment;
			fragments.set(name, file);
			pages.push(cborArray([cborText(name), ...rest]));
		}
	}
	return {
		pages,
		words: sorted(words).map(([, word]) => word),
		filters: sorted(filters).map(([name, values]) => ({ name, bytes: filterItem(name, values) })),
		fragments,
		sorts: NO_SORTS,
		fields: fields ?? cborArray([]),
	};
}

/** A word without its marks: pages on which it stands so, and those of each of its forms with marks, in the order in which these were met. */
class MergedWord implements Word {
	readonly text: string;
	readonly plain = new MergedPages();
	readonly forms = new Map<string, MergedPages>();

	constructor(text: string) {
		this.text = text;
	}

	get size(): number {
		return this.#pieces().reduce((sum, { length }) => sum + length, 0);
	}

	item(): Buffer {
		return Buffer.concat(this.#pieces());
	}

	#pieces(): Buffer[] {
		const forms = [...this.forms].flatMap(([form, pages]) => [cborArrayOf(2), cborText(form), ...pages.pieces()]);
		return [cborArrayOf(3), cborText(this.text), ...this.plain.pieces(), cborArrayOf(this.forms.size), ...forms];
	}
}

/** Pages with the places of a word in each. A page's number is given by how far it is from the page before it. */
class MergedPages {
	#count = 0;
	#last = 0;
	readonly #pieces: Buffer[] = [];

	/** Reads on from the next item: pages of a part, before which there are others. */
	read(reader: CborReader, before: number): void {
		const count = reader.array();
		if (count === 0) return;
		const items = reader.array();
		let last = before + reader.number();
		this.#pieces.push(cborArrayOf(items), cborNumber(last - this.#last));
		const start = reader.position;
		reader.skip(items - 1);
		for (let page = 1; page < count; page++) {
			const others = reader.array() - 1;
			last += reader.number();
			reader.skip(others);
		}
		this.#pieces.push(reader.since(start));
		this.#count += count;
		this.#last = last;
	}

	/** What its item consists of. */
	pieces(): Buffer[] {
		return [cborArrayOf(this.#count), ...this.#pieces];
	}
}

async function readAll(files: readonly string[]): Promise<CborReader[]> {
	const contents = await Promise.all(files.map(readPacked));
	return contents.map((bytes) => new CborReader(bytes));
}

function readWords(reader: CborReader, words: Map<string, MergedWord>, before: number): void {
	reader.array();
	for (let left = reader.array(); left > 0; left--) {
		reader.array();
		const text = reader.text();
		const word = known(words, text, () => new MergedWord(text));
		word.plain.read(reader, before);
		for (let forms = reader.array(); forms > 0; forms--) {
			reader.array();
			known(word.forms, reader.text(), () => new MergedPages()).read(reader, before);
		}
	}
}

/** Reads which pages have each value of a filter, by their numbers. */
function readFilter(reader: CborReader, filters: Map<string, Map<string, number[]>>, before: number): void {
	reader.array();
	const values = known(filters, reader.text(), () => new Map<string, number[]>());
	for (let left = reader.array(); left > 0; left--) {
		reader.array();
		const pages = known(values, reader.text(), () => []);
		for (let more = reader.array(); more > 0; more--) pages.push(before + reader.number());
	}
}

function filterItem(name: string, values: ReadonlyMap<string, readonly number[]>): Buffer {
	const items = sorted(values).map(([value, pages]) => cborArray([cborText(value), cborArray(pages.map(cborNumber))]));
	return cborArray([cborText(name), cborArray(items)]);
}

/** The value of a key; where it has none, one that is made for it. */
function known<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
	const found = map.get(key) ?? make();
	map.set(key, found);
	return found;
}

/** By the bytes of their keys, as Pagefind has everything. */
function sorted<Value>(map: ReadonlyMap<string, Value>): Array<readonly [string, Value]> {
	return [...map]
		.map(([key, value]) => ({ bytes: Buffer.from(key), entry: [key, value] as const }))
		.sort((a, b) => Buffer.compare(a.bytes, b.bytes))
		.map(({ entry }) => entry);
}
