import { describe, expect, test } from 'vitest';
import { filesOf, read, SITES, type Site } from '../sites.ts';

/** Addresses in a page: of links, styles, scripts and pictures. */
function addresses(html: string): string[] {
	return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));
}

/** The file that a host sends for a path of the site; null where the path is not under its base. */
function fileOf(path: string, site: Site): string | null {
	if (!path.startsWith(site.base)) return null;
	const inside = path.slice(site.base.length);
	return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}

describe.each(SITES)('$name', (site) => {
	test('every internal link and anchor leads somewhere', async () => {
		const files = new Set(await filesOf(site, ''));
		const pages = new Map<string, string>();
		for (const file of files) if (file.endsWith('.html')) pages.set(file, await read(site, file));
		const ids = new Map(
			[...pages].map(([file, html]) => [file, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]))]),
		);
		const broken: string[] = [];
		let checked = 0;
		for (const [file, html] of pages) {
			const here = `https://site.test${site.base}${file.replace(/index\.html$/, '')}`;
			for (const address of addresses(html)) {
				const url = new URL(address, here);
				if (url.origin !== 'https://site.test') continue;
				checked++;
				const target = fileOf(decodeURI(url.pathname), site);
				if (target === null || !files.has(target)) broken.push(`${file}: ${address}`);
				else if (url.hash && !ids.get(target)?.has(decodeURIComponent(url.hash.slice(1))))
					broken.push(`${file}: ${address} (no such anchor)`);
			}
		}
		expect(broken).toEqual([]);
		expect(checked).toBeGreaterThan(pages.size * 5);
	});

	test('no id stands twice on a page', async () => {
		const twice: string[] = [];
		for (const file of await filesOf(site, '.html')) {
			const ids = [...(await read(site, file)).matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '');
			twice.push(...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}: ${id}`));
		}
		expect(twice).toEqual([]);
	});

	test('canonical addresses begin with the site and its base', async () => {
		const origin = site.env['SITE_URL'] ?? 'http://127.0.0.1:4321';
		for (const file of (await filesOf(site, '.html')).filter((name) => name.endsWith('index.html'))) {
			const html = await read(site, file);
			expect(html).toContain(`<link rel="canonical" href="${origin}${site.base}${file.replace(/index\.html$/, '')}"`);
		}
	});
});
