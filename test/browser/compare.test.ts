import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REAL } from '../sites.ts';
import { axeFindings, launch, serve } from './browser.ts';

const THREE = ['hai-duong-2020', 'quang-ngai-2025', 'phu-tho-2021-2025-so-cong-thuong'];
const FIVE = [...THREE, 'binh-phuoc-2023', 'ba-ria-vung-tau-2023-so-khcn'];

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	[browser, site] = await Promise.all([launch(), serve(REAL)]);
});
afterAll(async () => {
	await browser?.close();
	site?.close();
});

/** A page whose errors fail the test that opened it. */
async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
	const page = await browser.newPage(options);
	page.setDefaultTimeout(10_000);
	page.on('pageerror', (error) => expect.soft(error.message).toBe(''));
	await page.goto(site.origin + path);
	return page;
}

const columns = (page: Page) => page.locator('.compare__table thead th .compare__plan > a');
const notices = (page: Page) => page.locator('[data-part="notices"] .notice');

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let presses = 0; presses < 120; presses++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
	}
	throw new Error(`Tab does not lead to ${selector}`);
}

test('from a province to a shared address of three plans and back, with keyboard alone', async () => {
	const page = await open('/tinh/hai-phong/');
	await tabTo(page, '[data-compare-plan="hai-duong-2020"]');
	await page.keyboard.press('Enter');
	expect(await page.locator('.tray').textContent()).toContain('Đã chọn 1/6 kế hoạch');
	await tabTo(page, '[data-tray-open]');
	await page.keyboard.press('Enter');
	await page.waitForURL(`**/so-sanh/?plans=${THREE[0]}`);
	await notices(page).getByText('Chọn thêm ít nhất một kế hoạch.').waitFor();

	await tabTo(page, '#them');
	await page.keyboard.type('quang ngai');
	await page.locator('#them-ket-qua [role="option"]').first().waitFor();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.waitForURL(`**/so-sanh/?plans=${THREE.slice(0, 2).join(',')}`);
	await page.keyboard.type('Phú Thọ 2021');
	await page.locator('#them-ket-qua [role="option"]').first().waitFor();
	await page.keyboard.press('Enter');
	await page.waitForURL(`**/so-sanh/?plans=${THREE.join(',')}`);
	await columns(page).nth(2).waitFor();
	expect(await page.title()).toContain('So sánh 3 kế hoạch');

	const shared = await open(new URL(page.url()).pathname + new URL(page.url()).search);
	await columns(shared).nth(2).waitFor();
	expect(await columns(shared).allTextContents()).toEqual(await columns(page).allTextContents());
	await shared.close();

	// The browser's own Back: headless Chromium has no key for it.
	for (const [path, count] of [[THREE.slice(0, 2).join(','), 2] as const, [THREE[0], 0] as const]) {
		await page.goBack();
		await page.waitForURL(`**/so-sanh/?plans=${path}`);
		await expect.poll(() => columns(page).count()).toBe(count);
	}
	await page.goBack();
	await page.waitForURL('**/tinh/hai-phong/');
	await page.close();
});

test('differences only hides what is the same, in one section or all, and the address says so', async () => {
	const page = await open(`/so-sanh/?plans=${THREE.join(',')}`);
	await page.locator('[data-diff="themes"]').check();
	await page.waitForURL('**&diff=linh-vuc');
	await page.locator('#linh-vuc').getByText('dòng giống nhau đang ẩn').waitFor();
	expect(await page.locator('#chung').textContent()).not.toContain('giống nhau đang ẩn');
	await page.locator('[data-part="diff"]').check();
	await page.waitForURL('**&diff=1');
	await page.locator('#chung').getByText('dòng giống nhau đang ẩn').waitFor();
	await page.close();
});

describe('a bad address', () => {
	test('says what it dropped and goes on with the rest', async () => {
		const hostile = '<img src=x onerror=alert(1)>';
		const ids = [THREE[0], THREE[0], 'khong-co-2020', hostile, '../../etc', THREE[1]];
		const page = await open(
			`/so-sanh/?plans=${ids.map((id) => encodeURIComponent(id ?? '')).join(',')}&diff=%00&x=<b>`,
		);
		await columns(page).nth(1).waitFor();
		const said = (await notices(page).allTextContents()).join('\n');
		expect(said).toContain(`“${hostile}”, “../../etc”: không phải mã kế hoạch`);
		expect(said).toContain('“hai-duong-2020”: lặp lại');
		expect(said).toContain('“khong-co-2020”: không có trong bộ sưu tập');
		expect(await page.locator('[data-part="notices"] img').count()).toBe(0);
		expect(await columns(page).count()).toBe(2);
		await page.close();
	});

	test('of more than six plans keeps six', async () => {
		const page = await open(`/so-sanh/?plans=${[...FIVE, 'khong-co', 'hai-phong-2026'].join(',')}`);
		await columns(page).nth(4).waitFor();
		expect((await notices(page).allTextContents()).join('\n')).toContain(
			'“hai-phong-2026”: mỗi lần so sánh nhiều nhất 6',
		);
		await page.close();
	});
});

test('a file that does not load is named, can be asked for again, and the others stay', async () => {
	const page = await browser.newPage();
	let broken = true;
	await page.route(`**/du-lieu/${THREE[1]}.json`, (route) => (broken ? route.abort() : route.continue()));
	await page.goto(`${site.origin}/so-sanh/?plans=${THREE.join(',')}`);
	await columns(page).nth(1).waitFor();
	expect(await columns(page).count()).toBe(2);
	expect(await notices(page).first().textContent()).toContain(`Chưa tải được dữ liệu của ${THREE[1]}`);
	expect(page.url()).toContain(THREE.join(','));
	broken = false;
	await page.locator('[data-retry]').click();
	await columns(page).nth(2).waitFor();
	expect(await notices(page).count()).toBe(0);
	await page.close();
});

test('the tray refuses a seventh plan in words and drops none', async () => {
	const page = await open('/ke-hoach/');
	await page.evaluate(() => {
		const six = Array.from({ length: 6 }, (_, index) => ({ id: `ke-hoach-${index}`, name: `Kế hoạch ${index}` }));
		localStorage.setItem('so-sanh', JSON.stringify(six));
	});
	await page.reload();
	await page.locator('[data-compare-plan]').first().click();
	expect(await page.locator('.tray').textContent()).toContain('Đã đủ 6 kế hoạch');
	expect(await page.locator('.tray .chip').count()).toBe(6);
	await page.evaluate(() => localStorage.setItem('so-sanh', '{"broken": ['));
	await page.reload();
	expect(await page.locator('.tray').isVisible()).toBe(false);
	await page.close();
});

test('a section is taken away as CSV, with its absences in words', async () => {
	const page = await open(`/so-sanh/?plans=${THREE.join(',')}`);
	const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-csv="themes"]').click()]);
	expect(download.suggestedFilename()).toBe('so-sanh-linh-vuc.csv');
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
	const csv = Buffer.concat(chunks).toString('utf8');
	expect(csv.split('\r\n')[0]).toContain('580/KH-UBND (Hải Dương, năm 2020; hai-duong-2020)');
	expect(csv).toContain('Nguồn bị cắt sau II.5.b, chưa rõ có hay không');
	expect(csv).toContain('Kế hoạch không nêu');
	await page.close();
});

test('on a phone the row that is read stays in place when the plan changes', async () => {
	const page = await open(`/so-sanh/?plans=${THREE.join(',')}`, { viewport: { width: 360, height: 800 } });
	const row = page.locator('#linh-vuc tr').nth(4);
	await row.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 90));
	const top = () => row.evaluate((element) => Math.round(element.getBoundingClientRect().top));
	const before = await top();
	// Not a click of Playwright's, which may scroll first.
	await page
		.locator('.compare__switcher input')
		.nth(1)
		.evaluate((input) => (input as HTMLInputElement).click());
	expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
	expect(await row.locator('td').nth(1).isVisible()).toBe(true);
	expect(await row.locator('td').nth(0).isVisible()).toBe(false);
	await page.close();
});

test('without JavaScript there are the ready-made sets and the matrices', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${site.origin}/so-sanh/`);
	expect(await page.getByText('So sánh tự chọn cần JavaScript').isVisible()).toBe(true);
	expect(await page.locator('#them').isVisible()).toBe(false);
	await page.getByRole('link', { name: 'Theo căn cứ' }).click();
	expect(await page.locator('.compare__table tbody tr').count()).toBeGreaterThan(10);
	await context.close();
});

describe.each([
	['nothing chosen', '/so-sanh/', '.compare-ready'],
	['one plan', `/so-sanh/?plans=${THREE[0]}`, '.chip'],
	['three plans', `/so-sanh/?plans=${THREE.join(',')}`, '.compare__table'],
	['five plans, differences only', `/so-sanh/?plans=${FIVE.join(',')}&diff=1`, '.compare__table'],
	['a bad address', `/so-sanh/?plans=${THREE[0]},khong-co,${THREE[1]}`, '[data-part="notices"] .notice'],
	['who cites what', '/so-sanh/can-cu/', '.compare__table'],
	['who does what', '/so-sanh/co-quan/', '.compare__table'],
] as const)('%s', (_, path, drawn) => {
	test.each([360, 1280])('axe finds nothing at %i px, light and dark, and nothing scrolls sideways', async (width) => {
		const page = await open(path, { viewport: { width, height: 800 }, reducedMotion: 'reduce' });
		await page.locator(drawn).first().waitFor();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await axeFindings(page), colorScheme).toEqual([]);
		}
		await page.close();
	});
});
