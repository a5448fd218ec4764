import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesOf, REAL, read } from '../sites.ts';

/** Bytes that travel: text compressed, fonts as they are. */
async function weight(files: readonly string[]): Promise<number> {
	const sizes = files.map(async (file) => {
		const bytes = await readFile(join(REAL.folder, file));
		return file.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
	});
	return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Files of the site that a page loads before anyone touches it, by the ends of their names. */
async function loadedBy(page: string, ...ends: readonly string[]): Promise<string[]> {
	const html = await read(REAL, page);
	const addresses = [...html.matchAll(/<(?:link|script)\s[^>]*?(?:href|src)="\/([^"]+)"/g)].map(
		(match) => match[1] ?? '',
	);
	return [...new Set(addresses)].filter((file) => ends.some((end) => file.endsWith(end)));
}

test('reading a plan takes at most 60 kB of HTML and CSS', async () => {
	const plans = (await filesOf(REAL, 'index.html')).filter((file) => /^ke-hoach\/(?!trang-)[^/]+\/index/.test(file));
	expect(plans.length).toBeGreaterThan(4);
	for (const plan of plans) {
		expect([plan, (await weight([plan, ...(await loadedBy(plan, '.css'))])) <= 60_000]).toEqual([plan, true]);
	}
});

/** Lists grow with the collection; the longest of today are far from this. */
test.each(['pham-vi', 'ke-hoach', 'van-ban', 'tinh', 'sai-lech', 'huong-dan/dong-gop'])(
	'%s takes at most 60 kB of HTML and CSS',
	async (list) => {
		const page = `${list}/index.html`;
		expect(await weight([page, ...(await loadedBy(page, '.css'))])).toBeLessThanOrEqual(60_000);
	},
);

test('the map takes at most 40 kB', async () => {
	expect(await weight(['pham-vi/ban-do.svg'])).toBeLessThanOrEqual(40_000);
});

test('the fonts together take at most 60 kB', async () => {
	expect(await weight(await filesOf(REAL, '.woff2'))).toBeLessThanOrEqual(60_000);
});

test('the home page takes at most 100 kB in all', async () => {
	const files = await loadedBy('index.html', '.css', '.js', '.svg');
	const fonts = await filesOf(REAL, '.woff2');
	expect(await weight(['index.html', ...files, ...fonts])).toBeLessThanOrEqual(100_000);
});

test('no script makes code of text: the policy forbids it, and the schemas of the domain, which try to, stay at the build', async () => {
	const scripts = await filesOf(REAL, '.js');
	const own = scripts.filter((file) => file.startsWith('_astro/'));
	expect(own.length).toBeGreaterThan(5);
	for (const file of own) {
		expect([file, /\bnew Function\b|\beval\(/.test(await read(REAL, file))]).toEqual([file, false]);
	}
});
