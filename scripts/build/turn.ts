import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between two looks at whether the other build has ended. */
const PAUSE = 200;

/**
 * Does work when no other process does work under the same lock. Astro keeps one list of modules in a project, and two builds
 * at once would each take the other's.
 * @param lock a file that holds the number of the process whose turn it is; one whose process has ended is nobody's
 * @param say told once where there is something to wait for
 */
export async function inTurn<Result>(
	lock: string,
	say: (text: string) => void,
	work: () => Promise<Result>,
): Promise<Result> {
	await mkdir(dirname(lock), { recursive: true });
	for (let looks = 0; !(await take(lock)); looks++) {
		const owner = await readFile(lock, 'utf8').catch(() => '');
		if (owner !== '' && !isRunning(Number(owner))) await clear(lock, owner);
		else if (looks === 0) say(`Waiting for another build of this project (process ${owner}; ${lock} says so).`);
		await wait(PAUSE);
	}
	try {
		return await work();
	} finally {
		await rm(lock, { force: true });
	}
}

/** Whether the lock could be taken. */
async function take(lock: string): Promise<boolean> {
	return writeFile(lock, String(process.pid), { flag: 'wx' }).then(
		() => true,
		(error: NodeJS.ErrnoException) => {
			if (error.code === 'EEXIST') return false;
			throw error;
		},
	);
}

/** Removes the lock of a process that ended: under a name of its own first, so that it is not the lock of who came meanwhile. */
async function clear(lock: string, owner: string): Promise<void> {
	const aside = `${lock}.${process.pid}`;
	await rename(lock, aside).catch(() => undefined);
	if ((await readFile(aside, 'utf8').catch(() => owner)) === owner) await rm(aside, { force: true });
	else await rename(aside, lock);
}

function isRunning(id: number): boolean {
	try {
		process.kill(id, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
