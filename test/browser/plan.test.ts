import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { REAL } from '../sites.ts';
import { visiting } from './browser.ts';

const PLAN = '/ke-hoach/hai-duong-2020/';

const visit = visiting(REAL);
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
	context = await visit.browser.newContext({ viewport: { width: 1280, height: 900 } });
	page = await context.newPage();
	await page.goto(visit.origin + PLAN);
});
afterEach(() => context.close());

const current = () => page.locator('.doc__contents a[aria-current="location"]');

describe('contents', () => {
	test('follow the reader through provisions that have no entry of their own', async () => {
		await page.locator('#ii-1-1').evaluate((section) => section.scrollIntoView());
		await page.locator('.doc__contents a[href="#ii-1"][aria-current="location"]').waitFor();
		await page.locator('#iv-5').evaluate((section) => section.scrollIntoView());
		await page.locator('.doc__contents a[href="#iv-5"][aria-current="location"]').waitFor();
		expect(await current().count()).toBe(1);
		const { column, link } = await page.evaluate(() => ({
			column: document.querySelector('.doc__contents')?.getBoundingClientRect().bottom ?? 0,
			link: document.querySelector('[aria-current="location"]')?.getBoundingClientRect().bottom ?? 0,
		}));
		expect(link).toBeLessThanOrEqual(column);
	});

	test('on a phone they open by keyboard, lead to the part and close', async () => {
		await page.setViewportSize({ width: 360, height: 800 });
		await page.locator('.doc__contents > summary').press('Enter');
		await page.locator('.doc__contents a[href="#iii"]').press('Enter');
		expect(new URL(page.url()).hash).toBe('#iii');
		expect(await page.locator('.doc__contents').getAttribute('open')).toBeNull();
	});
});

describe('citing', () => {
	test('a provision is chosen and every form follows', async () => {
		await page.getByLabel('Phần được trích dẫn').selectOption('iv-1-e');
		expect(await page.locator('#_cau-trich-dan').textContent()).toMatch(
			/^điểm e khoản 1 Mục IV Kế hoạch số 580\/KH-UBND ngày 02 tháng 3/,
		);
		expect(await page.locator('#_dia-chi-trich-dan').getAttribute('href')).toMatch(/hai-duong-2020\/#iv-1-e$/);
		expect(await page.locator('#_bibtex').textContent()).toContain('note = {điểm e khoản 1 Mục IV}');
		const csl = JSON.parse((await page.locator('#_csl').textContent()) ?? '') as { URL: string }[];
		expect(csl[0]?.URL).toMatch(/#iv-1-e$/);
	});

	test('a citation is copied and the button says so', async () => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const button = page.locator('[data-copy="_cau-trich-dan"]');
		await button.press('Enter');
		await page.getByRole('status').filter({ hasText: 'Đã sao chép' }).waitFor();
		expect(await button.textContent()).toBe('Đã sao chép');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
			await page.locator('#_cau-trich-dan').textContent(),
		);
	});

	test('a heading has a button that copies its citation with the address', async () => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.getByRole('button', { name: 'Trích dẫn mục III.' }).click();
		await page.getByRole('status').filter({ hasText: 'Đã sao chép' }).waitFor({ state: 'attached' });
		expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
			/^Mục III Kế hoạch số 580\/KH-UBND .*, https?:\/\/.*\/hai-duong-2020\/#iii$/,
		);
	});

	test('where the browser refuses, the text is selected and the page says so', async () => {
		await page.evaluate(() => {
			Object.defineProperty(navigator, 'clipboard', {
				value: { writeText: () => Promise.reject(new Error('refused')) },
			});
		});
		await page.locator('[data-copy="_cau-trich-dan"]').click();
		await page.getByText('Chưa sao chép được').waitFor();
		expect(await page.evaluate(() => String(getSelection()))).toBe(await page.locator('#_cau-trich-dan').textContent());
	});
});

test('by keyboard the first stop leads past the navigation', async () => {
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
	await page.keyboard.press('Enter');
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('_noi-dung');
});

test('a mark leads to its note and the note leads back, by keyboard', async () => {
	const mark = page.locator('a.mark[role="doc-noteref"]').first();
	const note = await mark.getAttribute('href');
	await mark.focus();
	await page.keyboard.press('Enter');
	expect(new URL(page.url()).hash).toBe(note);
	await page.locator(`${note} a[role="doc-backlink"]`).focus();
	await page.keyboard.press('Enter');
	expect(new URL(page.url()).hash).toBe(`#${await mark.getAttribute('id')}`);
});

test('reading needs no JavaScript: text, links and notes are there', async () => {
	const plain = await visit.browser.newContext({ javaScriptEnabled: false });
	const still = await plain.newPage();
	await still.goto(visit.origin + PLAN);
	expect(await still.locator('section.provision').count()).toBeGreaterThan(20);
	expect(await still.locator('a[data-citation]').count()).toBe(52);
	expect(await still.locator('a[data-citation][data-anomaly]').count()).toBeGreaterThan(5);
	await plain.close();
});
