import { hash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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

const bytes = (text: string) => new TextEncoder().encode(text);

test('every file is there when the site is finished, however many wait', async () => {
	const site = new Site();
	site.begin(folder);
	const names = Array.from({ length: 300 }, (_, index) => `${index % 7}/${index}.txt`);
	await Promise.all(names.map((name) => site.write(name, bytes(name))));
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
	await site.write('file/x/a.txt', bytes('a'));
	const failure = await site.finish().catch((error: unknown) => error);
	expect(failure).toMatchObject({ code: expect.stringMatching(/^E/) });
	expect(diskReport(failure)).toContain('What is published stays whole.');
});

test('a site without files is finished at once', async () => {
	await expect(new Site().finish()).resolves.toBeUndefined();
});
