import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Disk, Step } from '../../../scripts/build/publish.ts';

/** A site as publishing sees it: some files, one of them in a folder. */
const FILES = ['index.html', 'a.html', 'ke-hoach/b.html'];

/** A site whose every file says which one it is. */
export async function writeSite(folder: string, says: string, files: readonly string[] = FILES): Promise<void> {
	for (const file of files) {
		await mkdir(dirname(join(folder, file)), { recursive: true });
		await writeFile(join(folder, file), says);
	}
}

/** What the site in a folder says; null where there is none. Throws where it is not whole. */
export async function readSite(folder: string): Promise<string | null> {
	if (!existsSync(folder)) return null;
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	const says = new Set(await Promise.all(files.map((file) => readFile(file, 'utf8'))));
	if (files.length !== FILES.length || says.size !== 1) throw new Error(`Half a site: ${files} say ${[...says]}`);
	return [...says][0] ?? null;
}

/** Where publishing is stopped: at its nth operation, before it or, where it takes a while, in the middle of it. */
export interface Failpoint {
	readonly at: number;
	readonly moment: 'before' | 'within';
}

/** Names of the operations that were come to, in their order. */
export type Trace = string[];

/**
 * A disk and the steps of making a site that says `new`, which stop at a failpoint.
 * @param stop what happens there: it throws, or ends the process
 * @param isDead whether every operation after it fails too, as after the death of a process or on a disk that stays full
 */
export function failing(
	failpoint: Failpoint | null,
	stop: () => never,
	isDead = true,
): { readonly disk: Disk; readonly steps: readonly Step[]; readonly trace: Trace } {
	const trace: Trace = [];
	/** Runs an operation whole, half or not at all. */
	const point = async <Result>(name: string, whole: () => Promise<Result>, half?: () => Promise<unknown>) => {
		const index = trace.push(name) - 1;
		if (failpoint && (index === failpoint.at || (isDead && index > failpoint.at))) {
			if (index === failpoint.at && failpoint.moment === 'within') await half?.();
			stop();
		}
		return whole();
	};
	const base = (path: string) => path.replace(/^.*\/dist/, 'dist');
	const disk: Disk = {
		hasFolder: (path) => point(`look for ${base(path)}`, async () => existsSync(path)),
		makeFolder: (path) => point('make the folder above', async () => void (await mkdir(path, { recursive: true }))),
		rename: (from, to) => point(`rename ${base(from)} to ${base(to)}`, () => rename(from, to)),
		remove: (path) =>
			point(
				`remove ${base(path)}`,
				() => rm(path, { recursive: true, force: true }),
				() => rm(join(path, FILES[0] ?? ''), { force: true }),
			),
	};
	const step = (name: string, files: readonly string[]): Step => {
		return (folder) =>
			point(
				name,
				() => writeSite(folder, 'new', files),
				() => writeSite(folder, 'new', files.slice(0, 1)),
			);
	};
	return { disk, steps: [step('write pages', FILES.slice(0, 2)), step('write the index', FILES.slice(2))], trace };
}
