import { createHash, hash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Files that are read beside each other. */
const AT_ONCE = 16;

/**
 * SHA-256 of every file in a folder by its path in it, in order; null where the folder is missing, or holds something that is
 * neither a file nor a folder (what stands behind a link cannot be told from its place).
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
	const names = paths.map((path) => relative(folder, path).split(sep).join('/'));
	const digests = names.map((name) => known[name]);
	const work = paths.entries();
	const take = async () => {
		for (const [index, path] of work) digests[index] ??= hash('sha256', await readFile(path));
	};
	await Promise.all(Array.from({ length: AT_ONCE }, take));
	return Object.fromEntries(names.map((name, index) => [name, digests[index] ?? '']));
}

/** One digest of files, folders and words; null where one of the folders has none (`digestFolder`). A missing file counts as one. */
export async function digestAll(paths: readonly string[], words: readonly string[]): Promise<string | null> {
	const whole = createHash('sha256').update(JSON.stringify(words));
	for (const path of paths) {
		const kind = await lstat(path).catch(() => null);
		if (kind?.isSymbolicLink()) return null;
		const digest = kind?.isDirectory() ? await digestFolder(path) : kind && hash('sha256', await readFile(path));
		if (digest === null && kind) return null;
		whole.update(JSON.stringify([path, digest]));
	}
	return whole.digest('hex');
}
