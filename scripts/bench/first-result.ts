import type { Visit } from './visiting.ts';

/** What a first search costs a visitor who comes with an empty cache. */
export interface FirstResult {
	readonly query: string;
	/** From opening the page of the query to its first result. */
	readonly seconds: number;
	/** Bytes of all that had been asked for and answered by then, uncompressed, page and scripts among them. */
	readonly bytes: number;
}

/** Queries: a number, which a small file answers, and words that every plan has, the dearest ones. */
const QUERIES = ['28/NQ-CP', 'bình đẳng giới'];

/** Searches a built site. */
export async function firstResults({ browser, origin }: Visit): Promise<FirstResult[]> {
	const results: FirstResult[] = [];
	for (const query of QUERIES) {
		const page = await (await browser.newContext()).newPage();
		const sizes: Promise<number>[] = [];
		page.on('response', (response) => {
			sizes.push(
				response.body().then(
					(body) => body.length,
					() => 0,
				),
			);
		});
		const started = performance.now();
		await page.goto(`${origin}/tim-kiem/?q=${encodeURIComponent(query)}`);
		await page.locator('ol[data-search-results] > li').first().waitFor({ timeout: 60_000 });
		const seconds = (performance.now() - started) / 1000;
		const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
		results.push({ query, seconds, bytes });
		await page.context().close();
	}
	return results;
}
