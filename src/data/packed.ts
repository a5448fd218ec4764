import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { crc32, createDeflateRaw, createInflateRaw } from 'node:zlib';

/** A file as it is kept until the build ends, under deflate: unpacked, all of them would be larger than the collection. */
export interface PackedFile {
	/** Bytes of the file. */
	readonly size: number;
	readonly crc: number;
	readonly packed: Uint8Array;
}

/** Characters that are packed at once, and bytes that are unpacked: a whole file would be new memory each time. */
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

/** The bytes of a file, piece by piece. */
export function unpack({ packed }: PackedFile): ReadableStream<Uint8Array<ArrayBuffer>> {
	const bytes = Readable.from([packed]).pipe(createInflateRaw({ chunkSize: PIECE }));
	// Node and the browser describe the same stream by two types.
	return Readable.toWeb(bytes) as ReadableStream;
}

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
