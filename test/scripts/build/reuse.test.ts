import { hash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Finished } from '../../../scripts/build/finished.ts';
import { Reuse } from '../../../scripts/build/reuse.ts';
import { Site } from '../../../scripts/build/site.ts';

const PAGE = 'ke-hoach/a/index.html';
const STYLE = '_astro/a.css';

let published = '';
let made = '';
let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'reuse-'));
	[published, made] = [join(folder, 'published'), join(folder, 'made')];
	await write(published, PAGE, 'page');
	await write(published, STYLE, 'style');
	await write(made, STYLE, 'style');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(site: string, file: string, text: string): Promise<void> {
	await mkdir(join(site, file, '..'), { recursive: true });
	await writeFile(join(site, file), text);
}

function known(): Finished {
	const files = { [STYLE]: hash('sha256', 'style'), [PAGE]: hash('sha256', 'page') };
	return { inputs: 'inputs', code: 'code', files, keys: { [PAGE]: 'key' } };
}

function begun(of: Finished | null = known()): { reuse: Reuse; site: Site } {
	const [reuse, site] = [new Reuse(published, of), new Site()];
	site.begin(made);
	onTestFinished(() => site.finish());
	reuse.begin(made);
	return { reuse, site };
}

/** Whether the page could be taken over. */
async function taken(reuse: Reuse, site: Site, key: string): Promise<boolean> {
	const found = reuse.find(PAGE, key);
	return found !== null && (await site.take(new Map([[PAGE, found]]))).length === 0;
}

const isMade = (file: string) =>
	stat(join(made, file)).then(
		() => true,
		() => false,
	);

test('a file with the key that it was made for is taken over', async () => {
	const { reuse, site } = begun();
	expect(await taken(reuse, site, 'key')).toBe(true);
	expect(await readFile(join(made, PAGE), 'utf8')).toBe('page');
	expect(reuse.keys).toEqual({ [PAGE]: 'key' });
	expect(site.digests).toEqual({ [PAGE]: hash('sha256', 'page') });
	await rm(published, { recursive: true });
	expect(await readFile(join(made, PAGE), 'utf8')).toBe('page');
});

describe('a file is made again, for the key that is noted', () => {
	test.each<[string, () => ReturnType<typeof begun> | Promise<ReturnType<typeof begun>>, string]>([
		['with another key', () => begun(), 'other key'],
		['where nothing is known of the published site', () => begun(null), 'key'],
		['that had no key', () => begun({ ...known(), keys: {} }), 'key'],
		[
			'that is no longer what was written',
			async () => {
				await write(published, PAGE, 'damaged');
				return begun();
			},
			'key',
		],
		[
			'that is gone',
			async () => {
				await rm(join(published, PAGE));
				return begun();
			},
			'key',
		],
		[
			'where styles have other names',
			async () => {
				await write(made, '_astro/b.css', 'style');
				return begun();
			},
			'key',
		],
	])('%s', async (_, begin, key) => {
		const { reuse, site } = await begin();
		expect(await taken(reuse, site, key)).toBe(false);
		expect(await isMade(PAGE)).toBe(false);
		expect(reuse.keys).toEqual({ [PAGE]: key });
		expect(site.digests).toEqual({});
	});
});
