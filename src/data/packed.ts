import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { crc32, createDeflateRaw, inflateRaw } from 'node:zlib';

/** A file as it is kept until the build ends, under deflate: unpacked, all of them would be larger than the collection. */
export interface PackedFile {
	/** Bytes of the file. */
	readonly size: number;
	readonly crc: number;
	readonly packed: Uint8Array;
}

/** Characters that are packed at once. The text of a whole file would be new memory for each. */
const PIECE = 1 << 18;

/** Packs a text, given line by line or in any other parts, in UTF-8. Node's own threads do the work: the rest of the site is made meanwhile. */
export async function packText(parts: Iterable<string>): Promise<PackedFile> {
	let size = 0;
	let crc = 0;
	const bytes = function* () {
		for (const piece of piecesOf(parts)) {
			const encoded = Buffer.from(piece);
			size += encoded.length;
			crc = crc32(encoded, crc);
			yield encoded;
		}
	};
	const packed = await buffer(Readable.from(bytes()).pipe(createDeflateRaw()));
	return { size, crc, packed };
}

/** The bytes of a file. */
export const unpack = promisify<Uint8Array, Buffer<ArrayBuffer>>(inflateRaw);

function* piecesOf(parts: Iterable<string>): Generator<string> {
	let piece = '';
	for (const part of parts) {
		piece += part;
		if (piece.length < PIECE) continue;
		yield piece;
		piece = '';
	}
	yield piece;
}
