import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REAL } from '../sites.ts';
import { axeFindings, launch, serve } from './browser.ts';

/** The page that is not there: the browser itself reports its status as an error. */
const MISSING = '/khong-co/';

/** axe's rules of colour. What the scheme changes needs no other rule. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What holds for every kind of page, each opened on a phone and on a desk; without motion, so that a change of colours is
 * whole at once.
 * @param pages addresses by what they are pages of
 */
export function holdPages(pages: Readonly<Record<string, string>>): void {
	let browser: Browser;
	let site: Awaited<ReturnType<typeof serve>>;

	beforeAll(async () => {
		[browser, site] = await Promise.all([launch(), serve(REAL)]);
	});
	afterAll(async () => {
		await browser?.close();
		site?.close();
	});

	describe.each(Object.entries(pages))('%s', (_, path) => {
		let phone: Page;
		let desk: Page;
		const errors: string[] = [];
		const requests: string[] = [];

		beforeAll(async () => {
			phone = await browser.newPage({ viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' });
			phone.on('console', (message) => {
				if (message.type() === 'error' && !(path === MISSING && message.text().includes('404')))
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

		test.each([360, 1280])('axe finds nothing at %i px, and the dark scheme changes colours alone', async (width) => {
			const page = width === 360 ? phone : desk;
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme: 'light' });
			expect(await axeFindings(page)).toEqual([]);
			const light = await shape(page);
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await shape(page)).toBe(light);
			expect(await axeFindings(page, ':root', COLOUR_RULES)).toEqual([]);
		});
	});
}

/** Where everything stands, for two looks at a page to be compared. */
function shape(page: Page): Promise<string> {
	return page.evaluate(() =>
		[...document.body.querySelectorAll('*')]
			.map((element) => {
				const { x, y, width, height } = element.getBoundingClientRect();
				return [element.localName, x, y, width, height].join(' ');
			})
			.join('\n'),
	);
}
