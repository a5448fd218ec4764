import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { REAL } from '../sites.ts';
import { axeFindings, visiting } from './browser.ts';

const LEDGER = '/pham-vi/';

const visit = visiting(REAL);
let context: BrowserContext | undefined;

afterEach(() => context?.close());

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
	context = await visit.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
	const page = await context.newPage();
	await page.goto(visit.origin + path);
	return page;
}

const draft = (page: Page, part: string) => page.locator(`[data-draft="${part}"]`).textContent();

describe('an empty cell', () => {
	test('leads to drafts with its province and years filled in, ready to copy', async () => {
		const page = await open(LEDGER, { permissions: ['clipboard-read', 'clipboard-write'] });
		await page.locator('#quang-ninh td[data-empty] a').first().click();
		await page.waitForURL(/huong-dan\/dong-gop\/\?tinh=quang-ninh&ky=2011-2015#/);
		expect(await draft(page, 'path')).toBe('content/plans/quang-ninh/quang-ninh-2011-2015.mdx');
		expect(await draft(page, 'plan')).toContain('province: quang-ninh\nperiod:\n  from: 2011\n  to: 2015\n');
		expect(await draft(page, 'gap')).toContain('- province: quang-ninh\n  period:\n    from: 2011\n    to: 2015\n');
		expect((await page.locator('#_mau-dien-san').boundingBox())?.y).toBeLessThan(200);
		await page.getByRole('button', { name: 'Sao chép mục chỗ còn thiếu' }).click();
		await page.locator('[data-copy-status]', { hasText: 'Đã sao chép' }).waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await draft(page, 'gap'));
	});

	test('is a link on a narrow screen too', async () => {
		const page = await open(LEDGER, { viewport: { width: 360, height: 800 } });
		expect(await page.locator('#quang-ninh td[data-empty] a').first().isVisible()).toBe(true);
	});

	test('what the address says otherwise changes nothing', async () => {
		const page = await open('/huong-dan/dong-gop/?tinh=<b>x&ky=hai');
		expect(await draft(page, 'plan')).toContain('province: …');
	});
});

describe('the map has the scheme of the page, whatever the device asks for', () => {
	test.each([
		{ device: 'light', chosen: null, turned: false },
		{ device: 'dark', chosen: null, turned: true },
		{ device: 'dark', chosen: 'light', turned: false },
		{ device: 'light', chosen: 'dark', turned: true },
	] as const)('device $device, chosen $chosen', async ({ device, chosen, turned }) => {
		const page = await open(LEDGER, { colorScheme: device });
		await page.evaluate((scheme) => {
			if (scheme) document.documentElement.dataset['scheme'] = scheme;
		}, chosen);
		const filters = await page.evaluate(() => {
			const filterOf = (selector: string, part?: string) => {
				const found = document.querySelector(selector);
				return found && getComputedStyle(found, part).filter;
			};
			return [filterOf('.coverage-map img'), filterOf('.coverage-map li', '::before')];
		});
		expect(filters).toEqual(Array(2).fill(turned ? 'invert(1) hue-rotate(180deg)' : 'none'));
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.coverage-map img').evaluate((map) => getComputedStyle(map).filter)).toBe('none');
	});
});

test('without JavaScript a province has its drafts, and everything of the ledger opens', async () => {
	const page = await open('/tinh/quang-ninh/', { javaScriptEnabled: false });
	await page.getByText('Mẫu để bổ sung').click();
	expect(await draft(page, 'gap')).toContain('- province: quang-ninh\n');
	expect(await page.locator('button[data-copy]').first().isVisible()).toBe(false);
	await page.goto(visit.origin + LEDGER);
	await page.locator('#quang-ninh details summary').first().click();
	expect(await page.locator('#quang-ninh .coverage__search').first().isVisible()).toBe(true);
});

test('with everything open, axe finds nothing in the summary and a region, and nothing scrolls sideways', async () => {
	const page = await open(LEDGER, { viewport: { width: 360, height: 900 }, colorScheme: 'dark' });
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
	});
	// The regions are alike, and all of them together take axe half a minute.
	expect(await axeFindings(page, 'main section:nth-of-type(-n + 2)')).toEqual([]);
	for (const width of [320, 700, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	}
});
