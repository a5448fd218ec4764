import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Files are read into one buffer, one after another: fresh memory for each costs more than reading it. */
const BUFFER = Buffer.allocUnsafeSlow(1 << 20);

/** SHA-256 of a file. Throws where it cannot be read. */
export function digestFile(path: string): string {
	const file = openSync(path, 'r');
	try {
		const first = fill(file);
		if (first < BUFFER.length) return hash('sha256', BUFFER.subarray(0, first));
		const whole = createHash('sha256');
		for (let length = first; length > 0; length = fill(file)) whole.update(BUFFER.subarray(0, length));
		return whole.digest('hex');
	} finally {
		closeSync(file);
	}
}

/** Reads on into the buffer until it is full or the file ends. Returns how many bytes were read. */
function fill(file: number): number {
	let length = 0;
	for (let read = -1; read !== 0 && length < BUFFER.length; length += read) {
		read = readSync(file, BUFFER, length, BUFFER.length - length, null);
	}
	return length;
}

/**
 * SHA-256 of every file in a folder by its path in it, in order; null where the folder is missing, holds something that is
 * neither a file nor a folder (what stands behind a link cannot be told from its place), or changes meanwhile.
 * @param known digests of files that need not be read
 */
export async function digestFolder(
	folder: string,
	known: Readonly<Record<string, string>> = {},
): Promise<Record<string, string> | null> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => null);
	if (!entries?.every((entry) => entry.isFile() || entry.isDirectory())) return null;
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	const digests: Record<string, string> = {};
	for (const path of paths) {
		const name = relative(folder, path).split(sep).join('/');
		const digest = known[name] ?? digestIfThere(path);
		if (digest === null) return null;
		digests[name] = digest;
	}
	return digests;
}

/** Null for a file that has gone, as an editor's own files do. */
function digestIfThere(path: string): string | null {
	try {
		return digestFile(path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}

/** One digest of files, folders and words; null where one of the folders has none (`digestFolder`). A missing file counts as one. */
export async function digestAll(paths: readonly string[], words: readonly string[]): Promise<string | null> {
	const whole = createHash('sha256').update(JSON.stringify(words));
	for (const path of paths) {
		const kind = await lstat(path).catch(() => null);
		if (kind?.isSymbolicLink()) return null;
		const digest = kind?.isDirectory() ? await digestFolder(path) : kind && digestIfThere(path);
		if (digest === null && kind) return null;
		whole.update(JSON.stringify([path, digest]));
	}
	return whole.digest('hex');
}
