import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { REAL } from '../sites.ts';
import { axeFindings, openPage, visiting } from './browser.ts';

const THREE = ['hai-duong-2020', 'quang-ngai-2025', 'phu-tho-2021-2025-so-cong-thuong'];
const FIVE = [...THREE, 'binh-phuoc-2023', 'ba-ria-vung-tau-2023-so-khcn'];

const visit = visiting(REAL);

const open = (path: string, options: BrowserContextOptions = {}) =>
	openPage(visit.browser, visit.origin + path, options);

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
	// At once: on a slow machine, letters come so far apart that the list answers a beginning, and Enter then waits for the rest.
	await page.keyboard.insertText('quang ngai');
	await page.locator('#them-ket-qua [role="option"]').first().waitFor();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.waitForURL(`**/so-sanh/?plans=${THREE.slice(0, 2).join(',')}`);
	await page.keyboard.insertText('Phú Thọ 2021');
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

test('where no plan has anything in a section, only those that were read whole are silent', async () => {
	const records = await open('/so-sanh/?plans=an-giang-2025,tay-ninh-2021-2030');
	await columns(records).nth(1).waitFor();
	const cells = records.locator('#chi-tieu td');
	await expect.poll(() => cells.allTextContents()).toEqual(Array(2).fill('Chưa biên tập tới mức này'));
	expect(await records.locator('.compare__table').textContent()).not.toContain('không nêu gì ở phần này');
	await records.close();
});

test('every section is taken away as CSV, with its absences in words', async () => {
	const page = await open(`/so-sanh/?plans=${THREE.join(',')}`);
	await columns(page).first().waitFor();
	const files: Record<string, string> = {};
	for (const button of await page.locator('[data-csv]').all()) {
		const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
		const chunks: Buffer[] = [];
		for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
		files[download.suggestedFilename()] = Buffer.concat(chunks).toString('utf8');
	}
	const head =
		'"580/KH-UBND (Hải Dương, năm 2020; hai-duong-2020)","93/KH-UBND (Quảng Ngãi, năm 2025; quang-ngai-2025)","Kế hoạch Sở Công Thương Phú Thọ 2021–2025 (Phú Thọ, 2021–2025; phu-tho-2021-2025-so-cong-thuong)"';
	const expected = {
		'so-sanh-chung.csv': 'Ngày ban hành,02/3/2020,23/4/2025,tháng 9/2021',
		'so-sanh-linh-vuc.csv': 'Nguồn bị cắt sau II.5.b, chưa rõ có hay không',
		'so-sanh-chi-tieu.csv': '30–40%, đến năm 2025, I.2. Không so được: Chiến lược không có chỉ tiêu cùng cách tính',
		'so-sanh-can-cu.csv': 'Ngày không thể có. In là 22/72016',
		'so-sanh-co-quan.csv': 'Chủ trì (IV.3)',
		'so-sanh-thoi-han.csv': 'từ 15/11/2025 đến 15/12/2025 (II.5)',
	};
	expect(Object.keys(files)).toEqual(Object.keys(expected));
	for (const [name, text] of Object.entries(expected)) {
		const csv = files[name] ?? '';
		expect(csv.startsWith('\uFEFF'), name).toBe(true);
		expect(csv.split('\r\n')[0], name).toContain(head);
		expect(csv, name).toContain(text);
		expect(csv, name).not.toMatch(/(?:^|[",])[=+@-]/m);
	}
	expect(files['so-sanh-linh-vuc.csv']).toContain('Kế hoạch không nêu');
	expect(files['so-sanh-chi-tieu.csv']).toMatch(/^\uFEFFChỉ tiêu,Chiến lược quốc gia,"580/);
	await page.close();
});

describe('the table is drawn in steps', () => {
	/** Sections when the table appears, and after an event of that moment. */
	const sectionsAt = async (path: string, event: string) => {
		const page = await visit.browser.newPage();
		await page.addInitScript((type) => {
			const watch = new MutationObserver(() => {
				const table = document.querySelector('.compare__table');
				if (!table) return;
				watch.disconnect();
				const before = table.querySelectorAll('tbody').length;
				window.dispatchEvent(new Event(type));
				Object.assign(globalThis, { sections: [before, table.querySelectorAll('tbody').length] });
			});
			watch.observe(document, { childList: true, subtree: true });
		}, event);
		await page.goto(visit.origin + path);
		await columns(page).nth(2).waitFor();
		const sections = await page.evaluate(() => (globalThis as unknown as { sections: number[] }).sections);
		await page.locator('.compare__table #thoi-han').waitFor();
		const ids = await page.locator('.compare__table tbody').evaluateAll((all) => all.map(({ id }) => id));
		expect(ids).toEqual(['chung', 'linh-vuc', 'chi-tieu', 'can-cu', 'co-quan', 'thoi-han']);
		await page.close();
		return sections;
	};
	const address = `/so-sanh/?plans=${THREE.join(',')}`;

	test.each(['beforeprint', 'keydown', 'click'])(
		'what is seen first, then the rest; whole at once on %s',
		async (event) => {
			expect(await sectionsAt(address, event)).toEqual([1, 6]);
		},
	);

	test('whole at once where the address leads into it', async () => {
		expect(await sectionsAt(`${address}#co-quan`, 'none')).toEqual([6, 6]);
	});

	test('whole at once where one stood', async () => {
		const page = await open(address);
		await page.locator('.compare__table #thoi-han').waitFor();
		const sections = await page.evaluate(
			() =>
				new Promise<number>((done) => {
					const place = document.querySelector('[data-part="table"]') as HTMLElement;
					new MutationObserver(() => done(place.querySelectorAll('tbody').length)).observe(place, { childList: true });
					document.querySelector<HTMLElement>('[data-diff="themes"]')?.click();
				}),
		);
		expect(sections).toBe(6);
		await page.close();
	});
});

test('a reader who loads the page again is where the page was left', async () => {
	const page = await open(`/so-sanh/?plans=${THREE.join(',')}`);
	await page.locator('.compare__table #thoi-han').waitFor();
	await page.evaluate(() => scrollTo(0, 4000));
	for (const again of ['reload', 'back']) {
		if (again === 'reload') await page.reload();
		else {
			await page.goto(`${visit.origin}/gioi-thieu/`);
			await page.goBack();
		}
		await page.locator('.compare__table #thoi-han').waitFor();
		await expect.poll(() => page.evaluate(() => scrollY), { message: again }).toBe(4000);
	}
	await page.close();
});

test('a section that is gone to begins below the head of the table, with six plans too', async () => {
	const page = await open(`/so-sanh/?plans=${[...FIVE, 'hai-duong-2022'].join(',')}`);
	await page.locator('.compare__table #thoi-han').waitFor();
	await page.locator('.compare-sections a', { hasText: 'Chỉ tiêu' }).click();
	const gap = () =>
		page.evaluate(() => {
			const bottom = document.querySelector('.compare__table thead td')?.getBoundingClientRect().bottom ?? 0;
			return (document.querySelector('#chi-tieu h2')?.getBoundingClientRect().top ?? 0) - bottom;
		});
	await expect.poll(gap).toBeGreaterThanOrEqual(0);
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

test('every printed page lies across', async () => {
	const page = await open(`/so-sanh/?plans=${THREE.join(',')}`);
	await columns(page).nth(2).waitFor();
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
	expect(sizes.length).toBeGreaterThan(1);
	for (const [size, width, height] of sizes) expect(Number(width), size).toBeGreaterThan(Number(height));
	await page.close();
});

test('without JavaScript there are the ready-made sets and the matrices', async () => {
	const context = await visit.browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${visit.origin}/so-sanh/`);
	expect(await page.getByText('So sánh tự chọn cần JavaScript').isVisible()).toBe(true);
	expect(await page.locator('#them').isVisible()).toBe(false);
	await page.getByRole('link', { name: 'Căn cứ của các kế hoạch' }).click();
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
