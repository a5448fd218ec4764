import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REAL } from '../sites.ts';
import { axeFindings, visiting } from './browser.ts';

/** The page that is not there: the browser itself reports its status as an error. */
const MISSING = '/khong-co/';

/**
 * What holds for every kind of page, each opened on a phone and on a desk; without motion, so that a change of colours is
 * whole at once.
 * @param pages addresses by what they are pages of
 */
export function holdPages(pages: Readonly<Record<string, string>>): void {
	const visit = visiting(REAL);

	describe.each(Object.entries(pages))('%s', (_, path) => {
		let phone: Page;
		let desk: Page;
		const errors: string[] = [];
		const requests: string[] = [];

		beforeAll(async () => {
			phone = await visit.browser.newPage({ viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' });
			phone.on('console', (message) => {
				if (message.type() === 'error' && !(path === MISSING && message.text().includes('404')))
					errors.push(message.text());
			});
			phone.on('pageerror', (error) => errors.push(error.message));
			phone.on('request', (request) => requests.push(request.url()));
			desk = await visit.browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
			await Promise.all([phone, desk].map((page) => page.goto(visit.origin + path, { waitUntil: 'networkidle' })));
		});
		afterAll(() => Promise.all([phone.close(), desk.close()]));

		test('loads only its own files, without errors, and does not scroll sideways at 320 px', async () => {
			expect(errors).toEqual([]);
			expect(requests.filter((address) => !address.startsWith(visit.origin))).toEqual([]);
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
}
