import { rmSync } from 'node:fs';
import { mkdir, readdir, rename, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, sep } from 'node:path';

/** What publishing does to a disk. Tests give one that fails, or kills the process, at any of its operations. */
export interface Disk {
	/** Whether a folder is there. Throws where a file stands in its place. */
	hasFolder(path: string): Promise<boolean>;
	makeFolder(path: string): Promise<void>;
	rename(from: string, to: string): Promise<void>;
	/** Removes a folder with all that it holds; one that is not there is no error. */
	remove(path: string): Promise<void>;
}

const DISK: Disk = {
	async hasFolder(path) {
		const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
			if (error.code === 'ENOENT') return null;
			throw error;
		});
		if (found && !found.isDirectory())
			throw new TargetError(`${path} is a file: name a folder for the site with --out.`);
		return found !== null;
	},
	makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
	rename,
	// At once: there is nothing else to do, and file by file through Node's threads takes half as long again.
	remove: async (path) => rmSync(path, { recursive: true, force: true }),
};

/** One step of making a site: writes into the folder that it is given. */
export type Step = (folder: string) => Promise<void>;

/** The folder named for the site cannot be one. The message says why and what to do. */
export class TargetError extends Error {
	override readonly name = 'TargetError';
}

/**
 * The folders that a site passes through. `building` never holds a whole one and may go at any time; `previous` always
 * does, since nothing is removed from it under that name.
 */
function foldersOf(finished: string) {
	return { building: `${finished}.building`, previous: `${finished}.previous` };
}

/** Mends what an earlier run left: half a site goes, and one that was set aside comes back where nothing took its place. */
export async function mend(finished: string, disk: Disk = DISK): Promise<void> {
	const { building, previous } = foldersOf(finished);
	await disk.remove(building);
	if (!(await disk.hasFolder(previous))) return;
	if (await disk.hasFolder(finished)) await discard(finished, disk);
	else await disk.rename(previous, finished);
}

/**
 * Makes a site beside the one that is published and puts it in its place when it is whole. Wherever this stops, by an error
 * or with its process, the published site is whole in its folder or, between two renames, in the one that `mend` brings back.
 * @param steps make the site, one after the other
 * @throws what a step or the disk threw; the folder is then as it was, or holds the new site where only the old one could
 * not be removed
 */
export async function publish(finished: string, steps: readonly Step[], disk: Disk = DISK): Promise<void> {
	const { building, previous } = foldersOf(finished);
	await mend(finished, disk);
	await disk.makeFolder(dirname(finished));
	const isReplaced = await disk.hasFolder(finished);
	try {
		for (const step of steps) await step(building);
		if (isReplaced) await disk.rename(finished, previous);
		await disk.rename(building, finished);
	} catch (error) {
		// A disk that fails here too is left to the next run; what is to be told is the first error.
		await mend(finished, disk).catch(() => undefined);
		throw error;
	}
	if (isReplaced) await discard(finished, disk);
}

/** Removes the site that was set aside: first its name, so that no half of it can ever be taken for a site. */
async function discard(finished: string, disk: Disk): Promise<void> {
	const { building, previous } = foldersOf(finished);
	await disk.rename(previous, building);
	await disk.remove(building);
}

/** Whether a path is a folder or lies somewhere in it; both are absolute. */
export function holds(folder: string, path: string): boolean {
	const inside = relative(folder, path);
	return inside.split(sep)[0] !== '..' && !isAbsolute(inside);
}

/**
 * Refuses a folder whose content a build would throw away although it is no site.
 * @param kept folders that must not lie in it: the project, the collection
 * @throws TargetError
 */
export async function checkTarget(finished: string, kept: readonly string[]): Promise<void> {
	for (const folder of kept) {
		if (holds(finished, folder)) {
			throw new TargetError(
				`${finished} holds ${folder}, which the build would replace: name another folder with --out.`,
			);
		}
	}
	for (const folder of [finished, foldersOf(finished).previous]) {
		if (!(await DISK.hasFolder(folder))) continue;
		const names = await readdir(folder);
		if (names.length > 0 && !names.includes('index.html')) {
			throw new TargetError(
				`${folder} holds files but no index.html, so it is no site that a build may replace: empty it, or name another folder with --out.`,
			);
		}
	}
}
