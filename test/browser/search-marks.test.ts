import { expect, test } from 'vitest';
import { cleanQuery, termsOf } from '../../src/domain/search/query.ts';
import { REAL } from '../sites.ts';
import { visiting } from './browser.ts';
import { PAIRS } from './search-pairs.ts';

const visit = visiting(REAL);

interface Pagefind {
	createInstance(options: object): {
		search(term: string, options: { filters: object }): Promise<{ results: { id: string }[] }>;
	};
}

test('what is typed without marks finds the same documents as what is written with them', async () => {
	const page = await visit.browser.newPage();
	await page.goto(`${visit.origin}/tim-kiem/`);
	// As text: the test runner would make an import of its own of any other.
	const module = await page.evaluateHandle<Pagefind>("import('/pagefind/pagefind.js')");
	const queries = PAIRS.flat().map((query) => termsOf(cleanQuery(query)));
	/** Documents that have the phrase, and documents that have its words, of each query. */
	const found = await module.evaluate(async (pagefind, queries) => {
		const index = pagefind.createInstance({ basePath: '/pagefind/', noWorker: true });
		const documents = async (term: string | null) =>
			term === null ? [] : (await index.search(term, { filters: {} })).results.map(({ id }) => id).sort();
		const all: { phrase: string[]; words: string[] }[] = [];
		for (const { phrase, words } of queries) {
			all.push({ phrase: await documents(phrase), words: await documents(words) });
		}
		return all;
	}, queries);
	await page.close();
	for (const [index, [accented, plain]] of PAIRS.entries()) {
		const [written, typed] = [found[index * 2], found[index * 2 + 1]];
		expect([plain, typed]).toEqual([plain, written]);
		expect([accented, written?.words.length]).not.toEqual([accented, 0]);
	}
	expect(PAIRS.length).toBeGreaterThanOrEqual(60);
});

test.each(['đào tạo', 'dao tao'])('%s: letters stand as they are written in what is found', async (query) => {
	const page = await visit.browser.newPage();
	await page.goto(`${visit.origin}/tim-kiem/?q=${encodeURIComponent(query)}`);
	const results = page.locator('ol[data-search-results] > li');
	await results.first().waitFor();
	const text = (await results.allTextContents()).join(' ');
	expect(text).toContain('đào tạo');
	expect(text).not.toContain('\u0335');
	await page.close();
});
