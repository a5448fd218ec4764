import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { REAL } from '../sites.ts';
import { openPage, visiting } from './browser.ts';

const THREE = ['hai-duong-2020', 'quang-ngai-2025', 'phu-tho-2021-2025-so-cong-thuong'];

const visit = visiting(REAL);

const open = (path: string, options: BrowserContextOptions = {}) =>
	openPage(visit.browser, visit.origin + path, options);
const columns = (page: Page) => page.locator('.compare__table thead th .compare__plan > a');
const notices = (page: Page) => page.locator('[data-part="notices"] .notice');
const said = async (page: Page) => (await notices(page).allTextContents()).join('\n');

describe('the field that finds plans', () => {
	test.each([
		['2023', 'năm 2023'],
		['vũng tàu 2023', 'Bà Rịa - Vũng Tàu, năm 2023'],
		['vung tau 2023', 'Bà Rịa - Vũng Tàu, năm 2023'],
		['hai phong', 'Hải Dương'],
		['kế hoạch bình đẳng giới tỉnh Quảng Ngãi năm 2025', 'Quảng Ngãi, năm 2025'],
		['580', '580/KH-UBND'],
	])('finds “%s”', async (typed, found) => {
		const page = await open('/so-sanh/');
		await page.locator('#them').fill(typed);
		const options = page.locator('#them-ket-qua [role="option"]');
		await options.first().waitFor();
		for (const text of await options.allTextContents()) expect(text).toContain(found);
		await page.close();
	});

	test('says that it finds nothing, and that it could not look', async () => {
		const page = await open('/so-sanh/');
		await page.locator('#them').fill('<b>xyz</b>');
		await page.getByText('Không có kế hoạch nào khớp “<b>xyz</b>”.').waitFor();
		await page.route('**/so-sanh/chon/*.json', (route) => route.abort());
		await page.locator('#them').fill('bình phước');
		await page.getByText('Chưa tải được danh sách kế hoạch.').waitFor();
		await page.unroute('**/so-sanh/chon/*.json');
		await page.locator('#them').fill('bình phước 2023');
		await page.locator('#them-ket-qua [role="option"]').first().waitFor();
		await page.close();
	});
});

test('a plan is put aside on its page, in lists, on its province’s page, and all are opened together', async () => {
	const page = await open(`/ke-hoach/${THREE[0]}/`);
	await page.locator(`[data-compare-plan="${THREE[0]}"]`).first().click();
	await page.goto(`${visit.origin}/tinh/quang-ngai/`);
	await page.locator(`[data-compare-plan="${THREE[1]}"]`).click();
	await page.goto(`${visit.origin}/ke-hoach/`);
	await page.locator(`[data-compare-plan="${THREE[2]}"]`).click();
	await page.locator('[data-tray-open]').click();
	await page.waitForURL(`**/so-sanh/?plans=${THREE.join(',')}`);
	await columns(page).nth(2).waitFor();
	await page.locator(`.compare [data-remove="${THREE[1]}"]`).click();
	await page.waitForURL(`**/so-sanh/?plans=${THREE[0]},${THREE[2]}`);
	await page.goto(`${visit.origin}/tinh/quang-ngai/`);
	expect(await page.locator('.tray .chip').count()).toBe(2);
	// The menu leads to the same comparison, until its last plan is removed.
	await page.goto(`${visit.origin}/so-sanh/`);
	await page.waitForURL(`**/so-sanh/?plans=${THREE[0]},${THREE[2]}`);
	await columns(page).nth(1).waitFor();
	for (const id of [THREE[0], THREE[2]]) {
		await page.locator(`[data-part="compare"] [data-remove="${id}"]`).click();
		await page.waitForURL((url) => !url.search.includes(id ?? ''));
	}
	await page.reload();
	expect(new URL(page.url()).search).toBe('');
	expect(await page.evaluate(() => localStorage.getItem('so-sanh'))).toBeNull();
	await page.close();
});

test('a province’s page leads to those it became one with, each labelled with who issued it, and to its years', async () => {
	const page = await open('/tinh/ho-chi-minh/');
	await page.getByRole('link', { name: 'So sánh các tỉnh tiền thân' }).click();
	await columns(page).nth(1).waitFor();
	const heads = await page.locator('.compare__table thead th').allTextContents();
	const issued = ['thành phố Hồ Chí Minh', 'tỉnh Bà Rịa - Vũng Tàu'];
	for (const name of issued) expect(await page.locator('#chung--provinceThen').textContent(), name).toContain(name);
	expect(
		heads.filter((head) => head.includes('Bà Rịa - Vũng Tàu') && head.includes('nay: thành phố Hồ Chí Minh')),
	).not.toEqual([]);
	expect(heads.filter((head) => head.includes('Bản ghi'))).not.toEqual([]);
	await page.goto(`${visit.origin}/tinh/hai-duong/`);
	expect(await page.getByRole('link', { name: 'So sánh các tỉnh tiền thân' }).count()).toBe(0);
	await page.getByRole('link', { name: 'So sánh qua các năm' }).click();
	await columns(page).nth(2).waitFor();
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
		const text = await said(page);
		expect(text).toContain(`“${hostile}”, “../../etc”: không phải mã kế hoạch`);
		expect(text).toContain('“hai-duong-2020”: lặp lại');
		expect(text).toContain('“khong-co-2020”: không có trong bộ sưu tập');
		expect(await page.locator('[data-part="notices"] img').count()).toBe(0);
		expect(await columns(page).count()).toBe(2);
		await page.close();
	});

	test('of seven plans keeps six', async () => {
		const seven = [...THREE, 'binh-phuoc-2023', 'ba-ria-vung-tau-2023-so-khcn', 'hai-duong-2022', 'hai-duong-2018'];
		const page = await open(`/so-sanh/?plans=${seven.join(',')}`);
		await columns(page).nth(5).waitFor();
		expect(await said(page)).toContain('“hai-duong-2018”: mỗi lần so sánh nhiều nhất 6');
		expect(await page.locator('#them').isDisabled()).toBe(true);
		await page.close();
	});

	test('of one plan names it and asks for another', async () => {
		const page = await open(`/so-sanh/?plans=${THREE[0]}`);
		await page.locator('[data-part="chosen"]').getByRole('link', { name: '580/KH-UBND' }).waitFor();
		expect(await said(page)).toContain('Chọn thêm ít nhất một kế hoạch.');
		await page.close();
	});

	test.each([
		['signs', `/so-sanh/?plans=%E0%A4%A,%00,,,;,&diff=,,x&&&=`],
		[
			'a very long one',
			`/so-sanh/?plans=${Array.from({ length: 1200 }, (_, index) => `X${index}`).join(',')},${'z'.repeat(2000)}`,
		],
	])('of %s alone is answered with what was dropped and the field', async (_, path) => {
		const page = await open(path);
		await notices(page).first().waitFor();
		const text = await said(page);
		expect(text).toContain('không phải mã kế hoạch');
		expect(text.length).toBeLessThan(500);
		expect(await page.locator('#them').isEnabled()).toBe(true);
		await page.close();
	});
});

test('a file that does not load is named, can be asked for again, and the others and the tray stay', async () => {
	const page = await visit.browser.newPage();
	let broken = true;
	await page.route(`**/du-lieu/${THREE[1]}.json`, (route) => (broken ? route.abort() : route.continue()));
	await page.goto(`${visit.origin}/so-sanh/?plans=${THREE.join(',')}`);
	await columns(page).nth(1).waitFor();
	expect(await columns(page).count()).toBe(2);
	expect(await notices(page).first().textContent()).toContain(`Chưa tải được dữ liệu của ${THREE[1]}`);
	expect(page.url()).toContain(THREE.join(','));
	const kept = () =>
		page.evaluate(() => (JSON.parse(localStorage.getItem('so-sanh') ?? '[]') as { id: string }[]).map(({ id }) => id));
	expect(await kept()).toEqual(THREE);
	broken = false;
	await page.locator('[data-retry]').click();
	await columns(page).nth(2).waitFor();
	expect(await notices(page).count()).toBe(0);
	await page.close();
});

test.each([
	['a page in its place', '<!doctype html><title>Bảo trì</title>'],
	['half of it', '{"id":"quang-ngai-2025","provisions":['],
	['another plan', '{"id":"hai-duong-2020","provisions":[]}'],
])('%s counts as a file that did not load', async (_, body) => {
	const page = await visit.browser.newPage();
	await page.route(`**/du-lieu/${THREE[1]}.json`, (route) => route.fulfill({ body }));
	await page.goto(`${visit.origin}/so-sanh/?plans=${THREE.join(',')}`);
	await columns(page).nth(1).waitFor();
	expect(await said(page)).toContain(`Chưa tải được dữ liệu của ${THREE[1]}`);
	await page.close();
});

test('going to a section keeps what is opened there', async () => {
	const page = await open(`/so-sanh/?plans=${THREE.join(',')}`);
	const opened = page.locator('#linh-vuc--y-te details').first();
	await opened.locator('summary').click();
	await page.locator('.compare-sections a', { hasText: 'Lĩnh vực' }).click();
	await page.waitForURL('**#linh-vuc');
	expect(await opened.getAttribute('open')).not.toBeNull();
	await page.close();
	const shared = await open(`/so-sanh/?plans=${THREE.join(',')}#thoi-han`);
	await columns(shared).nth(2).waitFor();
	await expect.poll(() => shared.evaluate(() => scrollY)).toBeGreaterThan(1000);
	await shared.close();
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
