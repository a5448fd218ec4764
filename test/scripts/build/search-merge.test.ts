import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CborReader } from '../../../scripts/build/cbor.ts';
import { digestFolder } from '../../../scripts/build/digest.ts';
import { readMeta } from '../../../scripts/build/pagefind-files.ts';
import { mergeIndexes } from '../../../scripts/build/search-merge.ts';
import { writeIndex } from '../../../scripts/build/search-write.ts';

let root = '';
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'merge-'));
});
afterAll(async () => {
	await close();
	await rm(root, { recursive: true });
});

interface Page {
	readonly text: string;
	readonly title?: string;
	readonly filters?: Readonly<Record<string, string>>;
}

/** Has Pagefind index pages, whose numbers in the site begin with one. */
async function indexed(folder: string, pages: readonly Page[], first = 0): Promise<string> {
	const outputPath = join(root, folder);
	const { index } = await createIndex({ forceLanguage: 'vi', includeCharacters: '\u0335' });
	for (const [at, { text, title = 'tên', filters = {} }] of pages.entries()) {
		const metas = Object.entries(filters).map(
			([name, value]) => `<meta data-pagefind-filter="${name}[content]" content="${value}">`,
		);
		const content = `<html lang="vi"><head>${metas.join('')}</head><body><h1>${title}</h1><p>${text}`;
		const { errors } = (await index?.addHTMLFile({ url: `/${first + at}/`, content })) ?? { errors: ['none'] };
		expect(errors).toEqual([]);
	}
	await index?.writeFiles({ outputPath });
	await index?.deleteIndex();
	return outputPath;
}

/** The name of what a result of a page shows. */
function nameOfPage(page: Buffer): string {
	const reader = new CborReader(page);
	reader.array();
	return reader.text();
}

/** What a merged index is as files, by their names. */
async function written(name: string, parts: readonly string[]) {
	const folder = join(root, `${name}-merged`);
	await writeIndex(await mergeIndexes(parts), parts[0] ?? '', folder);
	return digestFolder(folder);
}

/** Words with and without marks, whose forms are first met in one part or another; a page without any; pages by the hundred. */
const PAGES: readonly Page[] = [
	{ text: 'bạn bán ban', filters: { year: '2021', kind: 'plan' } },
	{ text: 'bàn bản bán bạn 2021', filters: { year: '2020', kind: 'plan' } },
	{ text: '', filters: { year: '2021' } },
	{ text: 'zê ạ 😀 ｆ', title: 'bán', filters: { year: '2019', kind: 'plan' } },
	...Array.from({ length: 300 }, (_, index) => ({
		text: `luật ${index % 3 === 0 ? 'ban' : 'bản'} số ${index} ${'bình đẳng '.repeat(index % 40)}`,
		filters: { year: String(2011 + (index % 14)), ...(index > 200 ? { only: 'late' } : {}) },
	})),
];

describe('merged indexes', () => {
	test.each([
		['after the first', [1]],
		['in the middle', [2, 3]],
		['into many', [1, 2, 3, 4, 30, 31, 200]],
	])('are what Pagefind makes of all pages: divided %s', async (name, borders) => {
		const parts = await Promise.all(
			[0, ...borders].map((from, index) => indexed(`${name}-${index}`, PAGES.slice(from, borders[index]), from)),
		);
		const whole = await indexed(`${name}-whole`, PAGES);
		expect(await written(name, parts)).toEqual(await written(`${name}-one`, [whole]));
	});

	test('have the pages, in the order of the parts, that Pagefind has', async () => {
		const whole = await indexed('pages', PAGES);
		const { pages } = await mergeIndexes([whole]);
		const names = pages.map(nameOfPage);
		const listed = await readMeta(whole);
		expect(names).toEqual(listed.pages.map(({ fragment }) => fragment));
		expect(new Set(names).size).toBe(PAGES.length);
	});

	test('name apart what two parts name alike', async () => {
		const part = await indexed('alike', [{ text: 'một' }]);
		const { fragments, pages } = await mergeIndexes([part, part]);
		expect(pages.map(nameOfPage)).toEqual([...fragments.keys()]);
		expect(fragments.size).toBe(2);
		expect(new Set(fragments.values()).size).toBe(1);
	});

	test('that do not fit together stop the build', async () => {
		const plain = await indexed('plain', [{ text: 'một' }]);
		const others = await indexed('fields', [{ text: '<span data-pagefind-meta="more">hai</span>' }], 1);
		await expect(mergeIndexes([plain, others])).rejects.toThrow('other fields');
		const sorted = await indexed('sorts', [{ text: '<span data-pagefind-sort="day">1</span>' }], 1);
		await expect(mergeIndexes([plain, sorted])).rejects.toThrow('orders of their own');
	});
});
