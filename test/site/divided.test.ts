import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forgetCache } from '../../scripts/build/forget-cache.ts';
import { command, filesOf, read } from '../sites.ts';
import { writeManyPlans } from './many-plans.ts';

/** A site in which every list that can grow is divided. */
const site = { folder: '' };
beforeAll(async () => {
	const folder = await mkdtemp(join(tmpdir(), 'divided-'));
	site.folder = join(folder, 'dist');
	await writeManyPlans(join(folder, 'content'), 120);
	const { code, stderr } = await command(['build', '--out', site.folder], {
		CONTENT_DIR: join(folder, 'content'),
		SOURCE_DATE_EPOCH: '1795219200',
	});
	if (code !== 0) throw new Error(stderr);
});
afterAll(async () => {
	const folder = dirname(site.folder);
	await forgetCache(join(folder, 'content'));
	await rm(folder, { recursive: true, force: true });
});

const LISTS = [
	'ke-hoach/',
	'van-ban/',
	'van-ban/28-nq-xx-2021/',
	'tinh/vi-du/',
	'tinh/mau/',
	'linh-vuc/doc-sach/',
	'chien-dich/thang-doc-sach/',
	'so-sanh/can-cu/',
	'so-sanh/co-quan/',
];

/** Pages of divided lists after the first: file, list and number. */
async function furtherPages() {
	return (await filesOf(site, 'index.html')).flatMap((file) => {
		const [, list, page] = /^(.+\/)trang-(\d+)\/index\.html$/.exec(file) ?? [];
		return list && page ? [{ file, list, page: Number(page) }] : [];
	});
}

test('every list that grows is divided: its pages lead to each other, say which they are and are in the sitemap', async () => {
	const pages = await furtherPages();
	const sitemap = await read(site, 'sitemap-1.xml');
	const divided = new Set(pages.map(({ list }) => list));
	expect([...divided].sort()).toEqual([...LISTS].sort());
	for (const { file, list, page } of pages) {
		const before = page === 2 ? list : `${list}trang-${page - 1}/`;
		expect(await read(site, `${before}index.html`), before).toMatch(
			new RegExp(`<a rel="next" href="/${list}trang-${page}/["#]`),
		);
		const html = await read(site, file);
		expect(html, file).toMatch(new RegExp(`<a rel="prev" href="/${before}["#]`));
		expect(html, file).toMatch(new RegExp(`<h1>[^]*?, trang ${page} trong \\d+</h1>`));
		expect(sitemap, file).toContain(`/${list}trang-${page}/</loc>`);
	}
});

test('the pages of a list have each of its plans once', async () => {
	const pages = await furtherPages();
	const lists = [
		{ list: 'linh-vuc/doc-sach/', link: /<(?:h3|li)><a href="\/ke-hoach\/([^/]+)\/"/g },
		{ list: 'chien-dich/thang-doc-sach/', link: /<h3><a href="\/ke-hoach\/([^/]+)\/"/g },
		{ list: 'tinh/mau/', link: /class="row__title"><a href="\/ke-hoach\/([^/]+)\/"/g },
		{ list: 'van-ban/28-nq-xx-2021/', link: /class="permalink" href="\/ke-hoach\/([^/]+)\/#i"/g },
	];
	const generated = (await filesOf(site, 'index.html')).flatMap(
		(file) => /^ke-hoach\/(.*-kh-ubnd)\//.exec(file)?.[1] ?? [],
	);
	expect(generated).toHaveLength(120);
	for (const { list, link } of lists) {
		const files = [`${list}index.html`, ...pages.filter((page) => page.list === list).map(({ file }) => file)];
		const html = await Promise.all(files.map((file) => read(site, file)));
		const found = html.flatMap((text) => [...text.matchAll(link)].map((match) => match[1] ?? ''));
		const expected = generated.filter((id) => !list.startsWith('tinh/') || id.startsWith('mau-'));
		expect(found.filter((id) => expected.includes(id)).sort(), list).toEqual(expected.sort());
	}
});

test('every anchor of a first page stands on it or on the page that it leads to', async () => {
	for (const list of LISTS) {
		const html = await read(site, `${list}index.html`);
		const links = [...html.matchAll(/href="(\/[^"#]*)?#([^"]+)"/g)].map(([, path, id]) => ({ path, id: id ?? '' }));
		expect(links.length, list).toBeGreaterThan(0);
		for (const { path, id } of links) {
			const target = path === undefined ? html : await read(site, `${path.slice(1)}index.html`);
			expect(target, `${list} ${path}#${id}`).toContain(` id="${id}"`);
		}
	}
});

test('a theme’s and a province’s first page keeps the anchors of what stands further on', async () => {
	for (const [list, anchor] of [
		['linh-vuc/doc-sach/', 'khong-neu'],
		['tinh/vi-du/', 'truoc-day'],
	]) {
		expect((await read(site, `${list}index.html`)).match(new RegExp(` id="${anchor}"`, 'g')), list).toHaveLength(1);
	}
});

test('no page of a divided list takes more than 25 kB of HTML', async () => {
	const files = [...LISTS.map((list) => `${list}index.html`), ...(await furtherPages()).map(({ file }) => file)];
	for (const file of files) {
		expect(gzipSync(await readFile(join(site.folder, file))).length, file).toBeLessThanOrEqual(25_000);
	}
});
