import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The lock of a checkout's builds. */
export const TURN = 'node_modules/.astro/build.lock';

/** Milliseconds between two looks at whether the other build has ended. */
const PAUSE = 200;
/** So many looks at a lock in which no number stands: its process died, or found no room, before it wrote one. */
const EMPTY_LOOKS = 10;

/** What stands in a lock of this process: its number, and what tells it from one that died with the same number, as in a container. */
const OWN = `${process.pid} ${randomUUID()}`;

/**
 * Does work when no other process does work under the same lock. Astro keeps one list of modules in a project, and two builds
 * at once would each take the other's.
 * @param lock a file that names the process whose turn it is; one whose process has ended is nobody's
 * @param say told once where there is something to wait for
 */
export async function inTurn<Result>(
	lock: string,
	say: (text: string) => void,
	work: () => Promise<Result>,
): Promise<Result> {
	await mkdir(dirname(lock), { recursive: true });
	let isTold = false;
	for (let empty = 0; !(await take(lock)); await wait(PAUSE)) {
		const owner = await readFile(lock, 'utf8').catch(() => '');
		empty = owner === '' ? empty + 1 : 0;
		if (owner === '' ? empty === EMPTY_LOOKS : !isRunning(owner)) {
			await clear(lock, owner);
		} else if (owner !== '' && !isTold) {
			say(`Waiting for another build of this project (process ${numberOf(owner)}; ${lock} says so).`);
			isTold = true;
		}
	}
	try {
		return await work();
	} finally {
		await rm(lock, { force: true });
	}
}

/** Whether the lock could be taken. */
async function take(lock: string): Promise<boolean> {
	return writeFile(lock, OWN, { flag: 'wx' }).then(
		() => true,
		async (error: NodeJS.ErrnoException) => {
			if (error.code === 'EEXIST') return false;
			// A full disk has room for its name, and none for the number in it.
			if (error.code === 'ENOSPC' || error.code === 'EDQUOT') await rm(lock, { force: true });
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

/** The number of the process to which a lock belongs. */
function numberOf(owner: string): number {
	return Number(owner.split(' ')[0]);
}

/** Whether the process to which a lock belongs is still there. */
function isRunning(owner: string): boolean {
	const id = numberOf(owner);
	if (id === process.pid) return owner === OWN;
	try {
		process.kill(id, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
