import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { REAL } from '../sites.ts';
import { visiting } from './browser.ts';

const visit = visiting(REAL);

const open = async (address: string) => {
	const page = await visit.browser.newPage({ viewport: { width: 1280, height: 900 } });
	await page.goto(visit.origin + address);
	return page;
};
const lines = (page: Page) => page.locator('.timeline-lines > li:visible').count();
const marks = (page: Page) => page.locator('[data-mark]:not([hidden])').count();

describe('filters of the timeline', () => {
	test('leave the same in picture and list, stand in the address, and Back undoes them', async () => {
		const page = await open('/dong-thoi-gian/');
		const before = await lines(page);
		expect(await marks(page)).toBe(before);
		await page.locator('select[name="tinh"]').selectOption('hai-duong');
		const after = await lines(page);
		expect(after).toBeLessThan(before);
		expect(await marks(page)).toBe(after);
		expect(new URL(page.url()).search).toBe('?tinh=hai-duong');
		await page.goBack();
		expect(await lines(page)).toBe(before);
		expect(await page.locator('select[name="tinh"]').inputValue()).toBe('');
		await page.close();
	});

	test('are read from the address; a province of before is found by its name of today', async () => {
		const page = await open('/dong-thoi-gian/?tinh=hai-phong&loai=plan');
		const shown = await page.locator('.timeline-lines > li:visible').allInnerTexts();
		expect(shown.some((line) => line.includes('580/KH-UBND'))).toBe(true);
		expect(shown.some((line) => line.includes('93/KH-UBND'))).toBe(false);
		await page.close();
	});

	test('by theme and campaign, at once', async () => {
		const page = await open('/dong-thoi-gian/?chien-dich=chien-luoc-quoc-gia-binh-dang-gioi-2021-2030&loai=plan');
		const shown = await page.locator('.timeline-lines > li:visible').allInnerTexts();
		expect(shown.some((line) => line.includes('93/KH-UBND'))).toBe(true);
		await page.locator('select[name="linh-vuc"]').selectOption('thong-tin-truyen-thong');
		const fewer = await lines(page);
		expect(fewer).toBeGreaterThan(0);
		expect(fewer).toBeLessThan(shown.length);
		expect(new URL(page.url()).searchParams.get('linh-vuc')).toBe('thong-tin-truyen-thong');
		await page.close();
	});

	test('stay on the way to another year, and back to all of them', async () => {
		const page = await open('/dong-thoi-gian/?tinh=ha-noi');
		await page.locator('.timeline-years').getByRole('link', { name: '2022' }).click();
		await page.waitForURL('**/dong-thoi-gian/2022/?tinh=ha-noi');
		expect(await page.locator('select[name="tinh"]').inputValue()).toBe('ha-noi');
		await page.locator('select[name="tinh"]').selectOption('');
		await page.locator('.timeline-years').getByRole('link').first().click();
		await page.waitForURL((url) => url.pathname === '/dong-thoi-gian/' && url.search === '');
		await page.close();
	});

	test('what matches nothing says so', async () => {
		const page = await open('/dong-thoi-gian/?loai=plan&chien-dich=ngay-phu-nu-viet-nam&tinh=quang-ngai');
		expect(await page.locator('[data-timeline-count]').textContent()).toBe('Không có mục nào khớp bộ lọc.');
		await page.close();
	});

	test('a value that nothing has is left out', async () => {
		const page = await open('/dong-thoi-gian/?tinh=khong-co');
		expect(await lines(page)).toBeGreaterThan(20);
		await page.close();
	});
});

test('a mark leads to its line', async () => {
	const page = await open('/dong-thoi-gian/');
	const mark = page.locator('[data-mark] .hit').first();
	await mark.click();
	const target = new URL(page.url()).hash.slice(1);
	expect(await page.locator(`[id="${target}"]`).isVisible()).toBe(true);
	await page.close();
});

test('without JavaScript the list is whole and there are no filters', async () => {
	const context = await visit.browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
	const page = await context.newPage();
	await page.goto(`${visit.origin}/dong-thoi-gian/`);
	expect(await page.locator('.timeline-lines > li:visible').count()).toBeGreaterThan(50);
	expect(await page.locator('[data-timeline-filters]').isVisible()).toBe(false);
	expect(await page.locator('.timeline-picture').first().isVisible()).toBe(false);
	await page.locator('.timeline-years a', { hasText: '2020' }).click();
	expect(new URL(page.url()).pathname).toBe('/dong-thoi-gian/2020/');
	expect(await page.locator('.timeline-lines > li:visible').count()).toBeGreaterThan(5);
	await context.close();
});
