/** As much of CBOR (RFC 8949) as Pagefind's files are made of: numbers, texts, and arrays of known length. Whole items are passed on as they are. */

const [NUMBER, NEGATIVE, TEXT, ARRAY] = [0, 1, 3, 4];

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

	/** A number that is not below zero. */
	number(): number {
		return this.#expect(NUMBER);
	}

	/** Where the next item begins. */
	get position(): number {
		return this.#at;
	}

	/** The bytes from a position to the next item. */
	since(position: number): Buffer {
		return this.#bytes.subarray(position, this.#at);
	}

	/** The next item's bytes, whatever it is. */
	item(): Buffer {
		const start = this.#at;
		this.skip(1);
		return this.since(start);
	}

	/** Passes over so many items. */
	skip(items: number): void {
		for (let left = items; left > 0; left--) {
			// Most of an index is numbers of one byte.
			if (this.#isShortNumber()) this.#at++;
			else {
				const [kind, count] = this.#head();
				if (kind === ARRAY) left += count;
				else if (kind > NEGATIVE) this.#at += count;
			}
		}
	}

	#isShortNumber(): boolean {
		const first = this.#bytes[this.#at] ?? 0;
		return first >> 5 <= NEGATIVE && (first & 31) < 24;
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
}

/** A text. */
export function cborText(text: string): Buffer {
	const bytes = Buffer.from(text);
	return Buffer.concat([head(TEXT, bytes.length), bytes]);
}

/** A number that is not below zero. */
export function cborNumber(number: number): Buffer {
	return head(NUMBER, number);
}

/** An array of items that are written already. */
export function cborArray(items: readonly Buffer[]): Buffer {
	return Buffer.concat([cborArrayOf(items.length), ...items]);
}

/** The beginning of an array; its items follow. */
export function cborArrayOf(length: number): Buffer {
	return head(ARRAY, length);
}

function head(kind: number, count: number): Buffer {
	if (count < 24) return Buffer.from([(kind << 5) | count]);
	const width = count < 2 ** 8 ? 1 : count < 2 ** 16 ? 2 : 4;
	const bytes = Buffer.alloc(1 + width, (kind << 5) | (24 + Math.log2(width)));
	bytes.writeUIntBE(count, 1, width);
	return bytes;
}
