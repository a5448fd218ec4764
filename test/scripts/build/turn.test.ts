import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inTurn } from '../../../scripts/build/turn.ts';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'turn-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const lock = () => join(folder, 'made', 'build.lock');
const silent = () => {};

test('two do their work one after the other, and the second is told what it waits for', async () => {
	const done: string[] = [];
	const said: string[] = [];
	let end = () => {};
	const ended = new Promise<void>((resolve) => {
		end = resolve;
	});
	const first = inTurn(lock(), silent, async () => {
		done.push('first begins');
		await ended;
		done.push('first ends');
	});
	await expect.poll(() => done).toEqual(['first begins']);
	const second = inTurn(
		lock(),
		(text) => {
			said.push(text);
			end();
		},
		async () => void done.push('second'),
	);
	await Promise.all([first, second]);
	expect(done).toEqual(['first begins', 'first ends', 'second']);
	expect(said).toEqual([expect.stringContaining(`process ${process.pid}`)]);
	expect(await readdir(join(folder, 'made'))).toEqual([]);
});

test('the turn of a process that has ended is over', async () => {
	const path = join(folder, 'build.lock');
	// Numbers of no process, and of one that died before with the number of this one.
	for (const owner of ['4194305', `${process.pid} of a container`]) {
		await writeFile(path, owner);
		expect(await inTurn(path, silent, () => readFile(path, 'utf8'))).toMatch(
			new RegExp(`^${process.pid} [0-9a-f-]{36}$`),
		);
		expect(await readdir(folder)).toEqual([]);
	}
});

test('a lock in which nothing was ever written keeps nobody waiting', async () => {
	const path = join(folder, 'build.lock');
	await writeFile(path, '');
	expect(await inTurn(path, silent, async () => 'done')).toBe('done');
	expect(await readdir(folder)).toEqual([]);
});

test('work that fails gives its turn up', async () => {
	await expect(inTurn(lock(), silent, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
	expect(await inTurn(lock(), silent, async () => 'next')).toBe('next');
});
