import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCache, sealCache } from '../../../scripts/build/cache.ts';
import { digestAll, digestFolder } from '../../../scripts/build/digest.ts';
import { digestCode, digestInputs, isFinished, noteFinished, readFinished } from '../../../scripts/build/finished.ts';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'finished-'));
	await mkdir(join(folder, 'site', 'a'), { recursive: true });
	await writeFile(join(folder, 'site', 'a', 'index.html'), 'a');
	await writeFile(join(folder, 'site', 'b.txt'), 'b');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('digests', () => {
	test('a folder is its files by path', async () => {
		expect(Object.keys((await digestFolder(join(folder, 'site'))) ?? {})).toEqual(['a/index.html', 'b.txt']);
		expect(await digestFolder(join(folder, 'none'))).toBe(null);
	});

	test('bytes, names, words and missing files all count', async () => {
		const [site, other] = [join(folder, 'site'), join(folder, 'other')];
		const digests = [await digestAll([site, other], ['x']), await digestAll([site, other], ['y'])];
		await writeFile(other, '');
		digests.push(await digestAll([site, other], ['x']));
		await writeFile(join(site, 'b.txt'), 'c');
		digests.push(await digestAll([site, other], ['x']));
		await rename(join(site, 'b.txt'), join(site, 'c.txt'));
		digests.push(await digestAll([site, other], ['x']));
		expect(new Set(digests).size).toBe(5);
		expect(digests).not.toContain(null);
	});

	test('a known file is not read again', async () => {
		const digests = await digestFolder(join(folder, 'site'), { 'b.txt': 'known', 'c.txt': 'of no file' });
		expect(digests).toEqual({ 'a/index.html': expect.stringMatching(/^[0-9a-f]{64}$/), 'b.txt': 'known' });
	});

	test('what stands behind a link has none', async () => {
		await symlink(join(folder, 'site', 'b.txt'), join(folder, 'site', 'link'));
		expect(await digestFolder(join(folder, 'site'))).toBe(null);
		expect(await digestAll([join(folder, 'site')], [])).toBe(null);
		expect(await digestAll([join(folder, 'site', 'link')], [])).toBe(null);
	});

	test('every setting of a build counts, and so does the collection', async () => {
		const names = ['SITE_URL', 'BASE_PATH', 'REPORT_URL', 'SOURCE_DATE_EPOCH'];
		const codes = await Promise.all([{}, ...names.map((name) => ({ [name]: 'x' }))].map((env) => digestCode(env)));
		expect(new Set(codes).size).toBe(codes.length);
		expect(await digestCode({ UNRELATED: 'x' })).toBe(await digestCode({}));
		const before = await digestInputs(join(folder, 'site'), 'code');
		expect(await digestInputs(join(folder, 'site'), 'other code')).not.toBe(before);
		await writeFile(join(folder, 'site', 'b.txt'), 'c');
		expect(await digestInputs(join(folder, 'site'), 'code')).not.toBe(before);
		expect(await digestInputs(join(folder, 'site'), null)).toBe(null);
	});
});

describe('a finished site', () => {
	const made = { inputs: 'x', code: 'code', keys: { 'b.txt': 'key' }, files: {} };
	const isIt = async (site: string, inputs: string) => isFinished(site, await readFinished(site), inputs);

	test('is known by what it was made from', async () => {
		const site = join(folder, 'site');
		expect(await isIt(site, 'x')).toBe(false);
		await noteFinished(site, site, made);
		expect(await isIt(site, 'x')).toBe(true);
		expect(await isIt(site, 'y')).toBe(false);
		expect(await isIt(join(folder, 'elsewhere'), 'x')).toBe(false);
		expect(await readFinished(site)).toMatchObject({ inputs: 'x', code: 'code', keys: made.keys });
	});

	test('is not known by a damaged record', async () => {
		await writeFile(join(folder, 'site.record.json'), '{"inputs": "x"}');
		expect(await readFinished(join(folder, 'site'))).toBe(null);
	});

	test.each([
		['a changed file', (site: string) => writeFile(join(site, 'b.txt'), 'c')],
		['a file that is gone', (site: string) => rm(join(site, 'b.txt'))],
		['a file of somebody else', (site: string) => writeFile(join(site, 'c.txt'), 'c')],
		['no folder', (site: string) => rm(site, { recursive: true })],
	])('is not known with %s', async (_, change) => {
		const site = join(folder, 'site');
		await noteFinished(site, site, made);
		await change(site);
		expect(await isIt(site, 'x')).toBe(false);
	});
});

describe('a cache', () => {
	const files = async () => Object.keys((await digestFolder(join(folder, 'site'))) ?? {});

	test('stays for the code that filled it', async () => {
		const cache = join(folder, 'site');
		await sealCache(cache, 'code');
		await openCache(cache, 'code');
		expect(await files()).toHaveLength(2);
	});

	test.each([
		['other code', 'other', async () => {}],
		['unknown code', null, async () => {}],
		['a damaged file', 'code', () => writeFile(join(folder, 'site', 'b.txt'), 'B')],
		['a damaged seal', 'code', () => writeFile(join(folder, 'site.seal.json'), '{')],
		['no seal', 'code', () => rm(join(folder, 'site.seal.json'))],
	])('is emptied by %s', async (_, code, damage) => {
		const cache = join(folder, 'site');
		await sealCache(cache, 'code');
		await damage();
		await openCache(cache, code);
		expect(await files()).toEqual([]);
	});

	test('may not be there yet', async () => {
		await expect(openCache(join(folder, 'none'), 'code')).resolves.toBeUndefined();
	});
});
