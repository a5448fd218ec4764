import { describe, expect, test } from 'vitest';
import { filesOf, REAL, read, rows, SITES, THU } from '../sites.ts';

/** The content of a meta element; null where the page has none. */
function meta(html: string, property: string): string | null {
	return html.match(new RegExp(`<meta property="${property}" content="([^"]*)"`))?.[1] ?? null;
}

function dataBlocks(html: string): Record<string, unknown>[] {
	return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
		(match) => JSON.parse(match[1] ?? '') as Record<string, unknown>,
	);
}

test('errors are reported where the host has said so, with the page, and nowhere else', async () => {
	const html = await read(THU, 'ke-hoach/vi-du-2024/index.html');
	expect(html).toContain(
		'href="https://example.com/bao-sai?page=https%3A%2F%2Fexample.org%2Fthu%2Fke-hoach%2Fvi-du-2024%2F"',
	);
	expect(await read(REAL, 'ke-hoach/hai-duong-2020/index.html')).not.toContain('class="report"');
});

describe.each(SITES)('$name', (site) => {
	const root = `${site.env['SITE_URL'] ?? 'http://127.0.0.1:4321'}${site.base}`;

	test('the sitemap names every page and nothing else', async () => {
		const index = await read(site, 'sitemap.xml');
		const parts = [...index.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => (match[1] ?? '').replace(root, ''));
		const listed = (await Promise.all(parts.map((part) => read(site, part)))).flatMap((part) =>
			[...part.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? ''),
		);
		const pages = (await filesOf(site, 'index.html')).map((file) => `${root}${file.replace(/index\.html$/, '')}`);
		expect([...listed].sort()).toEqual(pages.sort());
		expect(new Set(listed).size).toBe(listed.length);
		expect(await read(site, 'robots.txt')).toContain(`Sitemap: ${root}sitemap.xml`);
	});

	test('every plan and instrument has a picture that is there', async () => {
		const pictures = new Set(await filesOf(site, '.png'));
		const used = new Set<string>();
		for (const [folder, name] of [
			['ke-hoach', 'plans'],
			['van-ban', 'instruments'],
		] as const) {
			for (const { id } of await rows<{ id: string }>(site, name)) {
				const html = await read(site, `${folder}/${id}/index.html`);
				const picture = meta(html, 'og:image') ?? '';
				expect(picture.startsWith(root)).toBe(true);
				used.add(picture.slice(root.length));
				expect(meta(html, 'og:image:alt')).toBeTruthy();
			}
		}
		expect([...used].sort()).toEqual([...pictures].sort());
	});

	test('structured data says what the data files say', async () => {
		for (const plan of await rows<{ id: string; url: string; number: string | null; issued: string | null }>(
			site,
			'plans',
		)) {
			const blocks = dataBlocks(await read(site, `ke-hoach/${plan.id}/index.html`));
			const legislation = blocks.find((block) => block['@type'] === 'Legislation');
			expect(legislation?.['@id']).toBe(plan.url);
			expect(legislation?.['legislationIdentifier'] ?? null).toBe(plan.number);
			expect(legislation?.['legislationDate'] ?? null).toBe(plan.issued);
			const crumbs = blocks.find((block) => block['@type'] === 'BreadcrumbList');
			expect(crumbs?.['itemListElement']).toMatchObject([
				{ position: 1 },
				{ position: 2 },
				{ position: 3, item: plan.url },
			]);
		}
	});

	test('every page says its language, and breadcrumbs as data where it shows them', async () => {
		for (const file of await filesOf(site, '.html')) {
			const html = await read(site, file);
			expect(html).toMatch(/<html lang="vi"/);
			const lists = dataBlocks(html).filter((block) => block['@type'] === 'BreadcrumbList');
			expect([file, lists.length]).toEqual([file, html.includes('class="breadcrumbs"') ? 1 : 0]);
		}
	});
});
