/** As much of CBOR (RFC 8949) as Pagefind's files are made of: numbers, texts, and arrays of known length. Whole items are passed on as they are. */

const [TEXT, ARRAY] = [3, 4];

/** Reads items one after another. Throws where an item is not of the kind that is asked for. */
export class CborReader {
	readonly #bytes: Buffer;
	#at = 0;

	constructor(bytes: Buffer) {
		this.#bytes = bytes;
	}

	/** Opens an array; its items are read next. Returns how many they are. */
	array(): number {
		return this.#expect(ARRAY);
	}

	text(): string {
		const length = this.#expect(TEXT);
		this.#at += length;
		return this.#bytes.toString('utf8', this.#at - length, this.#at);
	}

	/** The next item's bytes, whatever it is. */
	item(): Buffer {
		const start = this.#at;
		this.#skip();
		return this.#bytes.subarray(start, this.#at);
	}

	#expect(wanted: number): number {
		const [kind, count] = this.#head();
		if (kind !== wanted) throw new Error(`CBOR: an item of kind ${kind} instead of ${wanted}`);
		return count;
	}

	/** An item's kind, and its number, length or count. */
	#head(): [kind: number, count: number] {
		const first = this.#bytes.readUInt8(this.#at++);
		const [kind, short] = [first >> 5, first & 31];
		if (kind > ARRAY || short > 27) throw new Error(`CBOR: a head that is not read here: ${first}`);
		if (short < 24) return [kind, short];
		const width = 1 << (short - 24);
		const count = width === 8 ? Number(this.#bytes.readBigUInt64BE(this.#at)) : this.#bytes.readUIntBE(this.#at, width);
		this.#at += width;
		return [kind, count];
	}

	#skip(): void {
		const [kind, count] = this.#head();
		if (kind === ARRAY) for (let index = 0; index < count; index++) this.#skip();
		else if (kind > 1) this.#at += count;
	}
}

/** A text. */
export function cborText(text: string): Buffer {
	const bytes = Buffer.from(text);
	return Buffer.concat([head(TEXT, bytes.length), bytes]);
}

/** An array of items that are written already. */
export function cborArray(items: readonly Buffer[]): Buffer {
	return Buffer.concat([head(ARRAY, items.length), ...items]);
}

function head(kind: number, count: number): Buffer {
	if (count < 24) return Buffer.from([(kind << 5) | count]);
	const width = count < 2 ** 8 ? 1 : count < 2 ** 16 ? 2 : 4;
	const bytes = Buffer.alloc(1 + width, (kind << 5) | (24 + Math.log2(width)));
	bytes.writeUIntBE(count, 1, width);
	return bytes;
}
