import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { REAL, rows } from '../sites.ts';
import { visiting } from './browser.ts';

const visit = visiting(REAL);
let page: Page;
let errors: string[] = [];
/** Plans of the collection, and how many of them a choice leaves. */
let plans: PlanRow[] = [];
/** Rows of the whole list on its first page. */
const firstPage = () => Math.min(plans.length, 50);
const left = (choice: (plan: PlanRow) => boolean) => `${plans.filter(choice).length} trong ${plans.length} kế hoạch`;

interface PlanRow {
	province: string;
	provinceNow: string;
	period: { from: string | null; to: string };
	source: { kind: string };
}
const covers = ({ period }: PlanRow, year: string) =>
	(period.from ?? period.to).slice(0, 4) <= year && year <= period.to.slice(0, 4);
const isIn = (plan: PlanRow, province: string) => plan.province === province || plan.provinceNow === province;

beforeAll(async () => {
	plans = await rows<PlanRow>(REAL, 'plans');
});
beforeEach(async () => {
	page = await visit.browser.newPage({ viewport: { width: 1280, height: 900 } });
	errors = [];
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	page.on('pageerror', (error) => errors.push(error.message));
});
afterEach(() => page.close());

const open = (path: string) => page.goto(visit.origin + path);
const shown = () => page.locator('[data-row]:visible').count();
const status = () => page.locator('[data-part="status"]').textContent();
const until = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();

describe('filters', () => {
	test('of a phone are left by a button that is always in reach, and says what they leave', async () => {
		await page.setViewportSize({ width: 360, height: 740 });
		await open('/ke-hoach/');
		const done = page.locator('[data-part="done"]');
		expect(await done.isVisible()).toBe(false);
		await page.locator('.filters > summary').click();
		const { y = 0, height = 0 } = (await done.boundingBox()) ?? {};
		expect(y + height).toBeLessThanOrEqual(740);
		await page.getByRole('checkbox', { name: 'Hải Phòng' }).check();
		const matching = plans.filter((plan) => isIn(plan, 'hai-phong')).length;
		await expect.poll(() => done.textContent()).toBe(`Xem ${matching} kế hoạch`);
		await done.click();
		expect(await page.locator('.filters').getAttribute('open')).toBeNull();
		expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('status');
	});

	test('choosing values narrows the list, is said, stands in the address and goes back', async () => {
		await open('/ke-hoach/');
		expect(await shown()).toBe(firstPage());
		await page.getByRole('checkbox', { name: 'Hải Phòng' }).check();
		await until(left((plan) => isIn(plan, 'hai-phong')));
		expect(new URL(page.url()).search).toBe('?tinh=hai-phong');
		expect(await page.locator('[data-row]:visible').allTextContents()).toContainEqual(
			expect.stringContaining('580/KH-UBND'),
		);
		await page.getByRole('checkbox', { name: 'Phú Thọ' }).check();
		await until(left((plan) => isIn(plan, 'hai-phong') || isIn(plan, 'phu-tho')));
		expect(new URL(page.url()).search).toBe('?tinh=hai-phong,phu-tho');
		await page.goBack();
		await until(left((plan) => isIn(plan, 'hai-phong')));
		expect(await page.getByRole('checkbox', { name: 'Phú Thọ' }).isChecked()).toBe(false);
		await page.goBack();
		await until(`${plans.length} kế hoạch`);
		expect(await shown()).toBe(firstPage());
		expect(errors).toEqual([]);
	});

	test('chips take back one choice or all, and the focus is not lost', async () => {
		await open('/ke-hoach/?tinh=hai-duong&nam=2020');
		await until(left((plan) => isIn(plan, 'hai-duong') && covers(plan, '2020')));
		await page.getByRole('button', { name: 'Bỏ “2020”' }).press('Enter');
		expect(new URL(page.url()).search).toBe('?tinh=hai-duong');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
		await page.getByRole('button', { name: 'Xóa bộ lọc' }).press('Enter');
		expect(new URL(page.url()).search).toBe('');
		expect(await status()).toBe(`${plans.length} kế hoạch`);
	});

	test('a choice that leaves nothing says how to go on', async () => {
		await open('/ke-hoach/?tinh=quang-ngai&tinh=kon-tum&nam=2011&nguon=news');
		await until(`0 trong ${plans.length} kế hoạch`);
		await page.locator('.empty button').click();
		expect(new URL(page.url()).searchParams.has('nguon')).toBe(false);
	});

	test('rows of other pages are found, and a filtered list has pages of its own', async () => {
		await open('/van-ban/?cap=central');
		await page.getByText(/^Trang 1 trong \d/).waitFor();
		const [found = 0, all = 0] = ((await status())?.match(/\d+/g) ?? []).map(Number);
		expect(all).toBeGreaterThan(50);
		let rows = await shown();
		for (let left = Math.ceil(found / rows); left > 1; left--) {
			await page.locator('[data-part="found"] nav a', { hasText: 'Tiếp' }).click();
			await page.getByText(`Trang ${Math.ceil(found / 20) - left + 2} trong`).waitFor();
			rows += await shown();
		}
		expect(rows).toBe(found);
		expect(errors).toEqual([]);
	});

	test('values that would leave nothing stay, muted, and counts follow what else is chosen', async () => {
		await open('/ke-hoach/');
		const count = (name: string) => page.locator('label.check', { has: page.getByRole('checkbox', { name }) });
		await page.getByRole('checkbox', { name: 'Tin báo chí' }).check();
		await page.getByText(/^\d+ trong/).waitFor();
		const ofNews = (await rows<PlanRow>(REAL, 'plans')).filter(({ source }) => source.kind === 'news');
		for (const [name, kind] of [
			['Văn bản chính thức', 'official'],
			['Tin báo chí', 'news'],
		] as const) {
			// Within one facet values are alternatives: each keeps the count it would add.
			const all = plans.filter(({ source }) => source.kind === kind).length;
			expect(await count(name).locator('.check__count').textContent()).toBe(String(all));
		}
		for (const [name, province] of [
			['Bình Phước', 'binh-phuoc'],
			['Hải Dương', 'hai-duong'],
		] as const) {
			const left = ofNews.filter((plan) => isIn(plan, province)).length;
			expect(await count(name).locator('.check__count').textContent()).toBe(String(left));
			expect(await count(name).getAttribute('data-zero')).toBe(left === 0 ? '' : null);
		}
	});

	test('another order holds over the whole list, with the filters, in the address, and goes back', async () => {
		const numbers = () => page.locator('[data-row]:visible .row__key').allTextContents();
		const digits = async () =>
			(await numbers()).map((text) => Number.parseInt(text, 10)).filter((n) => !Number.isNaN(n));
		await open('/van-ban/');
		const own = await numbers();
		await page.getByLabel('Xếp theo').selectOption('Số hiệu');
		await page.waitForURL('**/van-ban/?xep=so');
		await page.getByText(/^Trang 1 trong/).waitFor();
		const first = await digits();
		await page.locator('[data-part="found"] nav a', { hasText: 'Tiếp' }).click();
		await page.getByText(/^Trang 2 trong/).waitFor();
		const both = [...first, ...(await digits())];
		expect(both.length).toBeGreaterThan(20);
		expect(both).toEqual(both.toSorted((a, b) => a - b));
		await page.getByRole('checkbox', { name: 'Quyết định' }).check();
		await page.waitForURL('**/van-ban/?loai=quyet-dinh&xep=so');
		await until('trong');
		const filtered = await digits();
		expect(filtered).toEqual(filtered.toSorted((a, b) => a - b));
		await page.getByRole('button', { name: 'Xóa bộ lọc' }).click();
		expect(new URL(page.url()).search).toBe('?xep=so');
		await page.getByLabel('Xếp theo').selectOption('Loại văn bản');
		expect(new URL(page.url()).search).toBe('');
		expect(await numbers()).toEqual(own);
		await page.goBack();
		expect(await page.getByLabel('Xếp theo').inputValue()).toBe('so');
		expect(errors).toEqual([]);
	});

	test('a choice made on another page of the list leads to the filtered list', async () => {
		await open('/van-ban/trang-2/');
		await page.getByRole('checkbox', { name: 'Nghị quyết' }).click();
		await page.waitForURL('**/van-ban/?loai=nghi-quyet');
		await until('trong');
		expect(await shown()).toBeGreaterThan(1);
	});

	test.each([
		['an unknown value', 'tinh=sao-hoa', 'sao-hoa'],
		['an unknown order', 'xep=tuoi', 'tuoi'],
		['5,000 characters', `tinh=${'a'.repeat(5000)}`, 'aaaa'],
		['HTML', 'tinh=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', '<img src=x onerror=alert(1)>'],
		['an emoji', 'tinh=%F0%9F%98%80', '\u{1F600}'],
		['a lone surrogate', 'tinh=%ED%A0%80', '\uFFFD'],
	])('%s in the address is named, ignored, and the whole list shown', async (_, query, named) => {
		await open(`/ke-hoach/?${query}`);
		const note = page.locator('[data-part="note"]');
		expect(await note.textContent()).toContain('Đã bỏ qua giá trị không có trong danh sách này');
		expect(await note.textContent()).toContain(named);
		expect(await shown()).toBe(firstPage());
		expect(errors).toEqual([]);
	});

	test('a plan is put into the comparison from a filtered list', async () => {
		await open('/ke-hoach/?tinh=hai-duong&nam=2020');
		const add = page.locator('[data-part="found"] [data-compare-plan]').first();
		await add.click();
		expect(await add.getAttribute('aria-pressed')).toBe('true');
		await page.getByRole('button', { name: 'Xóa bộ lọc' }).click();
		expect(await page.locator('[data-part="whole"] [data-compare-plan][aria-pressed="true"]').count()).toBe(1);
		expect(errors).toEqual([]);
	});

	test('a page past the end of a filtered list shows the last one and says so', async () => {
		await open('/van-ban/?loai=quyet-dinh&trang=99');
		await until('trong');
		expect(await page.locator('[data-part="note"]').textContent()).toMatch(/Danh sách chỉ có \d+ trang/);
		expect(await shown()).toBeGreaterThan(0);
	});

	test('a file that does not come leaves the whole list and can be asked for again', async () => {
		await page.route('**/bo-loc.json', (route) => route.abort());
		await open('/ke-hoach/?tinh=hai-phong');
		await page.getByText('Chưa tải được danh sách để lọc').waitFor();
		expect(await shown()).toBe(firstPage());
		await page.unroute('**/bo-loc.json');
		await page.getByRole('button', { name: 'Thử lại' }).click();
		await until(left((plan) => isIn(plan, 'hai-phong')));
	});

	test('without JavaScript there are no filters and every row of the page', async () => {
		const context = await visit.browser.newContext({ javaScriptEnabled: false });
		const plain = await context.newPage();
		await plain.goto(`${visit.origin}/ke-hoach/?tinh=hai-phong`);
		expect(await plain.locator('.filters').isVisible()).toBe(false);
		expect(await plain.getByLabel('Xếp theo').isVisible()).toBe(false);
		expect(await plain.locator('[data-row]').count()).toBe(firstPage());
		expect(await plain.getByText('Có thể xem theo tỉnh').isVisible()).toBe(true);
		await context.close();
	});
});
