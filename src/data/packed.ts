import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { crc32, createDeflateRaw, createInflateRaw } from 'node:zlib';

/** A file as it is kept until the build ends, under deflate: unpacked, all of them would be larger than the collection. */
export interface PackedFile {
	/** Bytes of the file. */
	readonly size: number;
	readonly crc: number;
	readonly packed: Uint8Array;
}

/** Bytes that are packed or unpacked at once. */
const PIECE = 1 << 18;

const encoder = new TextEncoder();

/**
 * Packs a text, given in parts, each of whole letters, in UTF-8. Node's own threads do the work: the rest of the site is made
 * meanwhile. The bytes pass through the same memory piece by piece: of their own, they would wait there for the garbage collector.
 */
export async function packText(parts: Iterable<string>): Promise<PackedFile> {
	const deflate = createDeflateRaw();
	const packed = buffer(deflate);
	const write = promisify((bytes: Uint8Array, done: (error?: Error | null) => void) => deflate.write(bytes, done));
	const room = new Uint8Array(PIECE);
	let size = 0;
	let crc = 0;
	for (const text of gathered(parts)) {
		for (let at = 0; at < text.length; ) {
			const { read, written } = encoder.encodeInto(text.slice(at), room);
			const bytes = room.subarray(0, written);
			crc = crc32(bytes, crc);
			size += written;
			at += read;
			await write(bytes);
		}
	}
	deflate.end();
	return { size, crc, packed: await packed };
}

/** The bytes of a file, piece by piece. */
export function unpack({ packed }: PackedFile): ReadableStream<Uint8Array<ArrayBuffer>> {
	const bytes = Readable.from([packed]).pipe(createInflateRaw({ chunkSize: PIECE }));
	// Node and the browser describe the same stream by two types.
	return Readable.toWeb(bytes) as ReadableStream;
}

/** Texts together until they fill a piece: packing each line by itself would take longer than the line. */
function* gathered(parts: Iterable<string>): Generator<string> {
	let text = '';
	for (const part of parts) {
		text += part;
		if (text.length < PIECE / 2) continue;
		yield text;
		text = '';
	}
	yield text;
}
