import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { measureFullText, QUERIES } from '../../../scripts/bench/full-text.ts';
import { listen, siteServer } from '../../../scripts/serve.ts';
import { visiting } from '../../browser/browser.ts';
import { REAL } from '../../sites.ts';

const visit = visiting(REAL);

test('a search is measured from opening or asking to its results, with all that it loads', async () => {
	const { queries, opened, asked, bytes, allBytes } = await measureFullText(visit, ['truyền thông']);
	expect(queries).toBe(1);
	expect(asked.median).toBeGreaterThan(0);
	expect(opened.median).toBeGreaterThan(0);
	expect(opened.worst).toBe(opened.median);
	expect(bytes.median).toBeGreaterThan(50_000);
	expect(allBytes.median).toBeGreaterThan(bytes.median);
});

test('a search that finds nothing is measured too', async () => {
	const { queries, opened, asked } = await measureFullText(visit, ['zzzz']);
	expect(queries).toBe(1);
	expect(asked.median).toBeGreaterThan(0);
	expect(opened.median).toBeGreaterThan(0);
});

test('a search that cannot be made is an error, not a time', async () => {
	const whole = siteServer(REAL.folder, REAL.base);
	const withoutIndex = createServer((request, response) => {
		if (request.url?.startsWith('/pagefind/')) response.writeHead(404).end();
		else whole.emit('request', request, response);
	});
	const origin = `http://127.0.0.1:${await listen(withoutIndex, 0)}`;
	try {
		const measured = measureFullText({ browser: visit.browser, origin }, ['truyền thông']);
		await expect(measured).rejects.toThrow(`could not be searched at ${origin}/tim-kiem/`);
	} finally {
		withoutIndex.close();
	}
});

test('fifty different queries are searched', () => {
	expect(new Set(QUERIES).size).toBe(50);
});
