import { hash } from 'node:crypto';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskReport } from '../../../scripts/build/disk-report.ts';
import { Site } from '../../../scripts/build/site.ts';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'site-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const pieces = (...texts: string[]) => texts.map((text) => new TextEncoder().encode(text));

test('every file is there when the site is finished, however many wait', async () => {
	const site = new Site();
	site.begin(folder);
	const names = Array.from({ length: 300 }, (_, index) => `${index % 7}/${index}.txt`);
	await Promise.all(names.map((name) => site.write(name, pieces(name.slice(0, 3), name.slice(3)))));
	await site.finish();
	expect(Object.keys(site.digests).sort()).toEqual(names.sort());
	for (const name of names) {
		expect(await readFile(join(folder, name), 'utf8')).toBe(name);
		expect(site.digests[name]).toBe(hash('sha256', name));
	}
});

test('what the disk refuses is told with its code, to later files and at the end', async () => {
	const site = new Site();
	site.begin(folder);
	await writeFile(join(folder, 'file'), '');
	await site.write('file/x/a.txt', pieces('a'));
	const failure = await site.finish().catch((error: unknown) => error);
	expect(failure).toMatchObject({ code: expect.stringMatching(/^E/) });
	expect(diskReport(failure)).toContain('What is published stays whole.');
});

test('a disk that is full is told with the file that it was full for', async () => {
	const site = new Site();
	site.begin(folder);
	await symlink('/dev/full', join(folder, 'a.txt'));
	await site.write('a.txt', pieces('a'));
	const failure = await site.finish().catch((error: unknown) => error);
	expect(diskReport(failure)).toContain(
		`The disk is full: ENOSPC: no space left on device, write, ${join(folder, 'a.txt')}`,
	);
});

test('a site without files is finished at once', async () => {
	await expect(new Site().finish()).resolves.toBeUndefined();
});
