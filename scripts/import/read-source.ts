import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { type Decoded, decodeBytes } from './encoding.ts';
import { readDocx } from './formats/docx.ts';
import { readHtml } from './formats/html.ts';
import { ImportError } from './issues.ts';

/** The largest file that is read, in bytes: plans with pictures are a few megabytes. */
const MAX_BYTES = 20 * 1024 * 1024;

/** The largest text, in UTF-16 units: a plan of 200 pages has half a million. */
const MAX_TEXT = 5_000_000;

/** A source as it was found: its text and what identifies the file. */
export interface Source extends Decoded {
	/** SHA-256 of the bytes, in hexadecimal. */
	readonly sha256: string;
}

const READERS: Readonly<Record<string, (bytes: Uint8Array) => Decoded | Promise<Decoded>>> = {
	'.txt': decodeBytes,
	'.html': readHtml,
	'.htm': readHtml,
	'.docx': readDocx,
	// The PDF library takes longer to load than all else together: only who has a PDF waits for it.
	'.pdf': async (bytes) => (await import('./formats/pdf.ts')).readPdf(bytes),
};

/** Stage 0, read. Reads a file's bytes, writes its text. Throws `ImportError` where there is none to be had. */
export async function readSource(path: string): Promise<Source> {
	const reader = READERS[extname(path).toLowerCase()];
	const bytes = await readBytes(path);
	if (!reader) throw new ImportError('source-format', extname(path) || 'a file without an ending');
	checkSignature(bytes, extname(path).toLowerCase());
	const { text, encoding } = await reader(bytes);
	if (text.length > MAX_TEXT) throw new ImportError('source-too-large', `${text.length} characters of text`);
	if (!/\p{L}/u.test(text)) throw new ImportError('source-empty', 'a file without a word');
	return { text, encoding, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function readBytes(path: string): Promise<Uint8Array> {
	try {
		const found = await stat(path);
		if (!found.isFile()) throw new ImportError('source-not-a-file', found.isDirectory() ? 'a folder' : 'not a file');
		if (found.size === 0) throw new ImportError('source-empty', 'an empty file');
		if (found.size > MAX_BYTES) {
			throw new ImportError('source-too-large', `${Math.round(found.size / 1024 / 1024)} MB`);
		}
		return await readFile(path);
	} catch (error) {
		if (error instanceof ImportError) throw error;
		const { code, message } = error as NodeJS.ErrnoException;
		throw new ImportError('source-unreadable', code === 'ENOENT' ? 'no such file' : message);
	}
}

/** A file whose first bytes are those of another format than its name says. */
function checkSignature(bytes: Uint8Array, extension: string): void {
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
	if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) {
		const isEncrypted = extension === '.docx';
		const found = isEncrypted ? 'a document with a password, or an old .doc' : 'an old Office file (.doc)';
		throw new ImportError(isEncrypted ? 'source-encrypted' : 'source-format', found);
	}
	const isPdf = start.includes('%PDF-');
	const isZip = start.startsWith('PK');
	if (extension === '.pdf' ? !isPdf : isPdf) throw new ImportError('source-format', `${extension}, by its bytes not`);
	if (extension === '.docx' ? !isZip : isZip) throw new ImportError('source-format', `${extension}, by its bytes not`);
}
