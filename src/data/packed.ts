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
 * Packs a text, given in parts, in UTF-8. Node's own threads do the work: the rest of the site is made meanwhile. The bytes pass
 * through the same memory piece by piece: of their own, they would wait there for the garbage collector.
 */
export class Packer {
	private readonly deflate = createDeflateRaw();
	private readonly packed = buffer(this.deflate);
	private readonly room = new Uint8Array(PIECE);
	private filled = 0;
	private size = 0;
	private crc = 0;

	/** Adds a part, of whole letters. Resolves when the next may be added. */
	async add(part: string): Promise<void> {
		for (let at = 0; at < part.length; ) {
			const { read, written } = encoder.encodeInto(part.slice(at), this.room.subarray(this.filled));
			at += read;
			this.filled += written;
			if (at < part.length) await this.flush();
		}
	}

	/** Ends the text. */
	async end(): Promise<PackedFile> {
		await this.flush();
		this.deflate.end();
		return { size: this.size, crc: this.crc, packed: await this.packed };
	}

	private async flush(): Promise<void> {
		const bytes = this.room.subarray(0, this.filled);
		this.crc = crc32(bytes, this.crc);
		this.size += bytes.length;
		this.filled = 0;
		await this.write(bytes);
	}

	private readonly write = promisify((bytes: Uint8Array, done: (error?: Error | null) => void) =>
		this.deflate.write(bytes, done),
	);
}

/** The bytes of a file, piece by piece. */
export function unpack({ packed }: PackedFile): ReadableStream<Uint8Array<ArrayBuffer>> {
	const bytes = Readable.from([packed]).pipe(createInflateRaw({ chunkSize: PIECE }));
	// Node and the browser describe the same stream by two types.
	return Readable.toWeb(bytes) as ReadableStream;
}
