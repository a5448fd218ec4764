import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REAL } from '../sites.ts';
import { axeSource, launch, serve } from './browser.ts';

/** One of every kind of page. */
const PAGES = {
	home: '/',
	plans: '/ke-hoach/',
	'plans filtered': '/ke-hoach/?tinh=hai-duong&nam=2020,x',
	plan: '/ke-hoach/hai-duong-2020/',
	'plan from news': '/ke-hoach/binh-phuoc-2023/',
	'plan with targets': '/ke-hoach/phu-tho-2021-2025-so-cong-thuong/',
	instruments: '/van-ban/',
	instrument: '/van-ban/28-nq-cp-2021/',
	'instrument that is a plan': '/van-ban/93-kh-ubnd-quang-ngai-2025/',
	'instrument not confirmed': '/van-ban/3002-kh-ubnd-hai-duong-2015/',
	provinces: '/tinh/',
	'province of today': '/tinh/hai-phong/',
	'province of before': '/tinh/hai-duong/',
	themes: '/linh-vuc/',
	theme: '/linh-vuc/thang-hanh-dong/',
	anomalies: '/sai-lech/',
	timeline: '/dong-thoi-gian/',
	'timeline of a year': '/dong-thoi-gian/2020/',
	campaign: '/chien-dich/thang-hanh-dong-vi-binh-dang-gioi/',
	'campaign of a day': '/chien-dich/ngay-phu-nu-viet-nam/',
	programme: '/chien-dich/chien-luoc-quoc-gia-binh-dang-gioi-2021-2030/',
	coverage: '/pham-vi/',
	'plan known by its record': '/ke-hoach/ha-giang-2016-2020/',
	data: '/du-lieu/',
	about: '/gioi-thieu/',
	guide: '/huong-dan/dong-gop/',
	search: '/tim-kiem/',
	'search with results': '/tim-kiem/?q=gi%E1%BB%9Bi',
	'not found': '/khong-co/',
} as const;

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let axe = '';

beforeAll(async () => {
	[browser, site, axe] = await Promise.all([launch(), serve(REAL), axeSource()]);
});
afterAll(async () => {
	await browser?.close();
	site?.close();
});

interface Finding {
	id: string;
	nodes: { target: string[] }[];
}

describe.each(Object.entries(PAGES))('%s', (_, path) => {
	test.each([
		[360, 'light'],
		[1280, 'dark'],
		[1280, 'light'],
		[360, 'dark'],
	] as const)('axe finds nothing at %i px, %s', async (width, colorScheme) => {
		const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
		await page.goto(site.origin + path);
		await page.evaluate(axe);
		const violations = await page.evaluate(async () => {
			const { axe } = globalThis as unknown as {
				axe: { run(context: Document, options: object): Promise<{ violations: Finding[] }> };
			};
			const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
			return (await axe.run(document, { runOnly: tags })).violations;
		});
		await page.close();
		expect(
			violations.map(
				({ id, nodes }) =>
					`${id}: ${nodes
						.slice(0, 3)
						.map(({ target }) => target.join(' '))
						.join(' | ')}`,
			),
		).toEqual([]);
	});

	test('loads only its own files, without errors, and does not scroll sideways at 320 px', async () => {
		const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
		const errors: string[] = [];
		const foreign: string[] = [];
		page.on('console', (message) => {
			// The browser reports the status of the 404 page itself.
			if (message.type() === 'error' && !(path === PAGES['not found'] && message.text().includes('404')))
				errors.push(message.text());
		});
		page.on('pageerror', (error) => errors.push(error.message));
		page.on('request', (request) => {
			if (!request.url().startsWith(site.origin)) foreign.push(request.url());
		});
		await page.goto(site.origin + path, { waitUntil: 'networkidle' });
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		await page.close();
		expect(errors).toEqual([]);
		expect(foreign).toEqual([]);
		expect(width).toBeLessThanOrEqual(320);
	});
});

test('a mark leads to its note and the note leads back, by keyboard', async () => {
	const page = await browser.newPage();
	await page.goto(`${site.origin}${PAGES.plan}`);
	const mark = page.locator('a.mark[role="doc-noteref"]').first();
	const note = await mark.getAttribute('href');
	await mark.focus();
	await page.keyboard.press('Enter');
	expect(new URL(page.url()).hash).toBe(note);
	await page.locator(`${note} a[role="doc-backlink"]`).focus();
	await page.keyboard.press('Enter');
	expect(new URL(page.url()).hash).toBe(`#${await mark.getAttribute('id')}`);
	await page.close();
});

test('reading needs no JavaScript: text, links and notes are there', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${site.origin}${PAGES.plan}`);
	expect(await page.locator('section.provision').count()).toBeGreaterThan(20);
	expect(await page.locator('a[data-citation]').count()).toBe(52);
	expect(await page.locator('a[data-citation][data-anomaly]').count()).toBeGreaterThan(5);
	await context.close();
});
