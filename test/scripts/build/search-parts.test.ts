import { mkdtemp, readdir, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mergeIndexes } from '../../../scripts/build/search-merge.ts';
import { indexParts } from '../../../scripts/build/search-parts.ts';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'parts-'));
});
afterEach(() => rm(folder, { recursive: true }));

const PAGES = Array.from({ length: 300 }, (_, index) => ({ url: `/ke-hoach/${index}/`, text: `trang ${index}` }));

function index(pages: readonly { readonly url: string; readonly text: string }[]): Promise<string[]> {
	const lines = pages.map(({ url, text }) => JSON.stringify({ url, content: `<html lang="vi"><body><p>${text}` }));
	return indexParts(new TextEncoder().encode(lines.map((line) => `${line}\n`).join('')), folder);
}

/** Parts that were made, and not taken from an earlier run: the earlier ones are given an old date before. */
async function made(run: () => Promise<string[]>): Promise<string[]> {
	for (const name of await readdir(folder)) await utimes(join(folder, name), 0, 0);
	const parts = await run();
	const times = await Promise.all(parts.map(async (part) => (await stat(part)).mtimeMs));
	return parts.filter((_, at) => times[at] !== 0);
}

describe('the parts of an index', () => {
	test('hold all pages in their order, and stand in the folder by their keys', async () => {
		const parts = await index(PAGES);
		expect(parts.length).toBeGreaterThan(1);
		expect((await mergeIndexes(parts)).pages).toHaveLength(PAGES.length);
		expect((await readdir(folder)).sort()).toEqual(parts.map((part) => basename(part)).sort());
	});

	test('are made once: a page that changes, comes or goes has its own part made anew', async () => {
		const parts = await index(PAGES);
		const changed = PAGES.map((page, at) => (at === 150 ? { ...page, text: 'khác' } : page));
		expect(await made(() => index(PAGES))).toEqual([]);
		expect(await made(() => index(changed))).toHaveLength(1);
		expect(await readdir(folder)).toHaveLength(parts.length);
		expect(await made(() => index(PAGES.filter((_, at) => at !== 150)))).toHaveLength(1);
		expect((await made(() => index([...PAGES, { url: '/huong-dan/', text: 'mới' }]))).length).toBeLessThanOrEqual(2);
	});
});
