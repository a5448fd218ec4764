import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REAL } from '../sites.ts';
import { axeFindings, launch, serve } from './browser.ts';

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

beforeAll(async () => {
	[browser, site] = await Promise.all([launch(), serve(REAL)]);
});
afterAll(async () => {
	await browser?.close();
	site?.close();
});

/** A kind of page, opened on a phone and on a desk; without motion, so that a change of colours is whole at once. */
describe.each(Object.entries(PAGES))('%s', (_, path) => {
	let phone: Page;
	let desk: Page;
	const errors: string[] = [];
	const requests: string[] = [];

	beforeAll(async () => {
		phone = await browser.newPage({ viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' });
		phone.on('console', (message) => {
			// The browser reports the status of the 404 page itself.
			if (message.type() === 'error' && !(path === PAGES['not found'] && message.text().includes('404')))
				errors.push(message.text());
		});
		phone.on('pageerror', (error) => errors.push(error.message));
		phone.on('request', (request) => requests.push(request.url()));
		desk = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
		await Promise.all([phone, desk].map((page) => page.goto(site.origin + path, { waitUntil: 'networkidle' })));
	});
	afterAll(() => Promise.all([phone.close(), desk.close()]));

	test('loads only its own files, without errors, and does not scroll sideways at 320 px', async () => {
		expect(errors).toEqual([]);
		expect(requests.filter((address) => !address.startsWith(site.origin))).toEqual([]);
		expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});

	test.each([
		[360, 'light'],
		[360, 'dark'],
		[1280, 'light'],
		[1280, 'dark'],
	] as const)('axe finds nothing at %i px, %s', async (width, colorScheme) => {
		const page = width === 360 ? phone : desk;
		await page.setViewportSize({ width, height: 800 });
		await page.emulateMedia({ colorScheme });
		expect(await axeFindings(page)).toEqual([]);
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
