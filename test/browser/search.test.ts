import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page, Response } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { InstrumentCard, Understanding } from '../../src/domain/query/understanding.ts';
import { REAL, rows, THU } from '../sites.ts';
import { axeFindings, serve, visiting } from './browser.ts';

const visit = visiting(REAL);
let context: BrowserContext;
let page: Page;
let errors: string[] = [];
let requests: string[] = [];

beforeEach(async () => {
	context = await visit.browser.newContext({ viewport: { width: 1280, height: 800 } });
	page = await context.newPage();
	errors = [];
	requests = [];
	page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('request', (request) => requests.push(new URL(request.url()).pathname));
});
afterEach(() => context.close());

const RESULTS = '[data-search-results] > li';

/** Opens the search page with a query string, and waits for its answer. */
async function open(query: string | null, more = ''): Promise<void> {
	await page.goto(`${visit.origin}/tim-kiem/${query === null ? '' : `?q=${encodeURIComponent(query)}${more}`}`);
	await settled();
}

function settled(): Promise<unknown> {
	return page.waitForFunction(() => document.querySelector('[data-search]:not([data-search-state="loading"])'));
}

const state = () => page.locator('[data-search]').getAttribute('data-search-state');

interface Row {
	kind: string;
	href: string;
	text: string;
	marks: string[];
}

/** What is listed: kind, address of the first link, text and marked words. */
function listed(): Promise<Row[]> {
	return page.locator(RESULTS).evaluateAll((items) =>
		items.map((item) => ({
			kind: item.getAttribute('data-kind') ?? '',
			href: item.firstElementChild?.getAttribute('href') ?? '',
			text: item.textContent,
			marks: [...item.querySelectorAll('mark')].map((mark) => mark.textContent),
		})),
	);
}

/** Answers every query with what a test says is understood: how numbers are read is tested elsewhere. */
async function understandAs(understanding: Partial<Understanding>): Promise<void> {
	const whole: Understanding = {
		state: 'none',
		cards: [],
		suggestions: [],
		places: [],
		number: null,
		misdated: null,
		rest: '',
		...understanding,
	};
	await page.route('**/_astro/number.*.js', (route) =>
		route.fulfill({
			contentType: 'text/javascript',
			body: `export const lookUp = async () => (${JSON.stringify(whole)});`,
		}),
	);
}

function card(more: Partial<InstrumentCard> = {}): InstrumentCard {
	return {
		id: '28-nq-cp-2021',
		kind: 'nghi-quyet',
		number: '28/NQ-CP',
		title: 'ban hành Chiến lược quốc gia về bình đẳng giới',
		date: '2021-03-03',
		year: '2021',
		issuer: 'Chính phủ',
		province: null,
		status: 'in-force',
		provisions: 14,
		plans: 4,
		plan: null,
		...more,
	};
}

describe('full text', () => {
	test('finds provisions, marks the words, and the place is highlighted on arrival', async () => {
		await open('truyền thông');
		expect(await state()).toBe('ready');
		const rows = await listed();
		const provision = rows.find(({ kind }) => kind === 'provision');
		expect(provision?.href).toMatch(/^\/ke-hoach\/[a-z0-9-]+\/#[a-z0-9-]+$/);
		expect(provision?.marks.join(' ').toLowerCase()).toContain('truyền thông');
		await page.locator(`${RESULTS}[data-kind="provision"] > a`).first().click();
		await page.waitForURL('**/ke-hoach/**');
		const id = new URL(page.url()).hash.slice(1);
		const ground = await page
			.locator(`[id="${id}"] > .provision__head`)
			.evaluate((head) => getComputedStyle(head).backgroundColor);
		expect(ground).toBe('rgb(248, 230, 142)');
		expect(errors).toEqual([]);
	});

	test('a name that stands whole comes first', async () => {
		await open('Đặng Việt Phương');
		const [first] = await listed();
		expect(first?.href).toBe('/ke-hoach/phu-tho-2021-2025-so-cong-thuong/');
		expect(first?.marks).toEqual(['Đặng Việt Phương']);
	});

	test('a number is found exactly, and not by what begins like it', async () => {
		await open('80/TTr-SNV');
		expect((await listed()).every(({ text }) => text.includes('80/TTr-SNV'))).toBe(true);
		await open('80');
		expect((await listed()).map(({ marks }) => marks.join(' ')).join(' ')).not.toContain('800');
	});

	test('what stands below the screen is fetched when the last that is listed is seen', async () => {
		await page.setViewportSize({ width: 360, height: 640 });
		await open('truyền thông');
		const fragments = () => requests.filter((path) => path.startsWith('/pagefind/fragment/')).length;
		const first = (await listed()).map(({ href }) => href);
		expect(fragments()).toBe(5);
		await page.locator(RESULTS).last().scrollIntoViewIfNeeded();
		await page.waitForFunction(([all, count]) => document.querySelectorAll(all).length > count, [
			RESULTS,
			first.length,
		] as const);
		expect((await listed()).map(({ href }) => href).slice(0, first.length)).toEqual(first);
		expect(fragments()).toBe(10);
		expect(errors).toEqual([]);
	});

	test('what cannot be fetched below the screen is said', async () => {
		await page.setViewportSize({ width: 360, height: 640 });
		await open('truyền thông');
		await page.route('**/pagefind/fragment/**', (route) => route.fulfill({ status: 404, body: '' }));
		await page.locator(RESULTS).last().scrollIntoViewIfNeeded();
		await page.locator('.notice[data-kind="error"]').waitFor();
	});

	test.each(['truyền thô', 'bình đẳ', 'bạo lự'])('%s, typed so far, finds what begins like it', async (typed) => {
		await open(typed);
		expect(await state()).toBe('ready');
	});

	test('a province leads to its page, with plans or without', async () => {
		await open('tp hcm');
		const [first] = await listed();
		expect(first).toMatchObject({ kind: 'place', href: '/tinh/ho-chi-minh/' });
		expect(first?.text).toMatch(/Hồ Chí Minh\d+ kế hoạch/);
		await open('quảng ninh');
		expect((await listed())[0]).toMatchObject({ kind: 'place', href: '/tinh/quang-ninh/' });
		expect(await state()).toBe('ready');
		expect(await page.locator('[data-search]').textContent()).not.toContain('Không tìm thấy');
	});

	test('figures alone claim no instrument', async () => {
		await open('28/3/2025');
		expect((await listed()).filter(({ kind }) => kind === 'instrument')).toEqual([]);
	});

	test('filters choose plans, stand in the address, and Back gives them up', async () => {
		await open('bình đẳng giới');
		const all = await page.locator(RESULTS).count();
		await page.locator('select[name="tinh"]').selectOption('hai-phong');
		await page.waitForURL('**tinh=hai-phong**');
		await settled();
		const ofHaiPhong = (await rows<{ url: string; provinceNow: string }>(REAL, 'plans'))
			.filter(({ provinceNow }) => provinceNow === 'hai-phong')
			.map(({ url }) => new URL(url).pathname);
		expect((await listed()).every(({ href }) => ofHaiPhong.some((path) => href.startsWith(path)))).toBe(true);
		expect(await page.locator('.chip').allInnerTexts()).toEqual([expect.stringContaining('Hải Phòng')]);
		await page.goBack();
		await settled();
		expect(await page.locator(RESULTS).count()).toBe(all);
		await page.goForward();
		await settled();
		await page.locator('.chip button').click();
		await settled();
		expect(new URL(page.url()).searchParams.has('tinh')).toBe(false);
		expect(await page.locator(RESULTS).count()).toBe(all);
	});

	test('pages past the end and filters that do not exist show what there is', async () => {
		await open('bình đẳng giới', '&trang=999&tinh=khong-co&nam=1');
		expect(await state()).toBe('ready');
		expect(await page.locator('.pagination [aria-current="page"]').textContent()).not.toBe('1');
		await page.locator('.pagination a', { hasText: '1' }).first().click();
		await settled();
		expect(new URL(page.url()).searchParams.has('trang')).toBe(false);
		expect(errors).toEqual([]);
	});

	test('under a base path everything leads below it', async () => {
		const thu = await serve(THU);
		await page.goto(`${thu.origin}/thu/tim-kiem/?q=s%C3%A1ch`);
		await settled();
		const rows = await listed();
		thu.close();
		expect(rows.length).toBeGreaterThan(0);
		expect(rows.every(({ href }) => href.startsWith('/thu/'))).toBe(true);
		expect(requests.every((path) => path.startsWith('/thu/'))).toBe(true);
		expect(errors).toEqual([]);
	});
});

describe('what a query names', () => {
	test('a number draws its card without a byte of the full text, which comes after', async () => {
		await understandAs({ state: 'resolved', cards: [card()], number: '28/NQ-CP' });
		await open('nq28');
		const [first] = await listed();
		expect(first).toMatchObject({ kind: 'instrument', href: '/van-ban/28-nq-cp-2021/' });
		expect(requests.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
		await page.locator('[data-search-text] [data-search-results]').waitFor();
		const kinds = (await listed()).map(({ kind }) => kind);
		expect(kinds.slice(1, 6)).toEqual(Array(5).fill('provision'));
		expect(kinds.lastIndexOf('instrument')).toBe(0);
		expect(errors).toEqual([]);
	});

	test('code and index of a number query weigh at most 55 kB, compressed', async () => {
		const bodies: Promise<Buffer>[] = [];
		const weigh = (response: Response) => {
			if (/\.(?:js|json)$/.test(new URL(response.url()).pathname)) bodies.push(response.body());
		};
		page.on('response', weigh);
		await open('nghi quyet so 28 ngay 3/3/2021');
		expect((await listed())[0]).toMatchObject({ kind: 'instrument', href: '/van-ban/28-nq-cp-2021/' });
		// What comes later is the full text's.
		page.off('response', weigh);
		expect(requests.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
		const weights = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
		expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(55_000);
	});

	test('a card gives the citation in the form of Decree 30/2020/NĐ-CP', async () => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await understandAs({ state: 'resolved', cards: [card()], number: '28/NQ-CP' });
		await open('nq28');
		await page.locator('.card button').first().click();
		await page.locator('.card button', { hasText: 'Đã sao chép' }).waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
			'Nghị quyết số 28/NQ-CP ngày 03 tháng 3 năm 2021 của Chính phủ ban hành Chiến lược quốc gia về bình đẳng giới',
		);
	});

	test('of several all come before anything else, told apart by place and year', async () => {
		const of = (province: string, year: string, plan: string | null) =>
			card({ id: `93-${year}`, kind: 'ke-hoach', number: '93/KH-UBND', province, year, plan, provisions: 0, plans: 0 });
		await understandAs({
			state: 'ambiguous',
			cards: [of('Quảng Ngãi', '2025', 'quang-ngai-2025'), of('Hải Dương', '2019', null)],
			number: '93/KH-UBND',
		});
		await open('93/KH-UBND');
		await page.locator('[data-search-text] [data-search-results]').waitFor();
		const rows = await listed();
		expect(rows.slice(0, 2).map(({ kind, href }) => [kind, href])).toEqual([
			['plan', '/ke-hoach/quang-ngai-2025/'],
			['instrument', '/van-ban/93-2019/'],
		]);
		expect(await page.locator('.card__where').allInnerTexts()).toEqual(['Quảng Ngãi, 2025', 'Hải Dương, 2019']);
	});

	test('an unknown number is said to be unknown; suggestions are no results', async () => {
		await understandAs({ state: 'unknown', suggestions: [card()], number: '29/NQ-CP', rest: '29/NQ-CP' });
		await open('29/NQ-CP');
		expect(await state()).toBe('empty');
		expect(await page.locator('[data-search-message="unknown"]').textContent()).toContain(
			'Không có văn bản số 29/NQ-CP',
		);
		expect(await page.locator('.suggestions').textContent()).toContain('Chính phủ');
		expect(await listed()).toEqual([]);
	});

	test('a number that is there of another place is not said to be missing', async () => {
		const other = card({ number: '93/KH-UBND', issuer: 'Ủy ban nhân dân tỉnh Quảng Ngãi', province: 'Quảng Ngãi' });
		await understandAs({ state: 'unknown', suggestions: [other], number: '93/KH-UBND', rest: 'Hải Dương' });
		await open('93/KH-UBND Hải Dương');
		const message = await page.locator('[data-search-message="unknown"]').textContent();
		expect(message).toContain('khớp với “93/KH-UBND Hải Dương”');
		expect(message).not.toContain('Không có văn bản số');
		expect(await page.locator('.suggestions .row__meta').allInnerTexts()).toEqual([
			expect.stringMatching(/^Ủy ban nhân dân tỉnh Quảng Ngãi\s*\S*\s*03\/3\/2021$/),
		]);
	});

	test('of a list, the number that is not there is said to be missing', async () => {
		await understandAs({ state: 'resolved', cards: [card()], number: '999' });
		await open('NQ 28, 999');
		expect(await page.locator('[data-search-message="missing"]').textContent()).toContain('Không có văn bản số 999');
		expect((await listed())[0]?.kind).toBe('instrument');
	});

	test('a wrong date that a plan prints is led to', async () => {
		const misdated = {
			printed: '3/2/2021',
			plan: 'hai-duong-2020',
			planName: '580/KH-UBND',
			anchor: 'ii-1-1',
			provision: 'II.1.1',
			canonical: '2021-03-03',
		};
		await understandAs({ state: 'resolved', cards: [card()], number: '28/NQ-CP', misdated });
		await open('28/NQ-CP ngày 3/2/2021');
		const message = page.locator('[data-search-message="misdated"]');
		expect(await message.textContent()).toContain('được in ở 580/KH-UBND, mục II.1.1. Văn bản ghi ngày 03/3/2021');
		expect(await message.locator('a').getAttribute('href')).toBe('/ke-hoach/hai-duong-2020/#ii-1-1');
	});
});

describe('keys', () => {
	test('Esc closes the menu of a phone, and what opened it has the focus', async () => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(`${visit.origin}/ke-hoach/hai-duong-2020/`);
		await page.locator('details.menu > summary').click();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Escape');
		expect(await page.locator('details.menu').getAttribute('open')).toBeNull();
		expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
	});

	test('/ and Ctrl K lead to the field from any page; the footer turns / off for good', async () => {
		await page.goto(`${visit.origin}/ke-hoach/hai-duong-2020/`);
		const focused = () => page.evaluate(() => document.activeElement?.id);
		await page.keyboard.press('/');
		expect(await focused()).toBe('tim');
		await page.keyboard.type('a/b');
		expect(await page.locator('#tim').inputValue()).toBe('a/b');
		await page.locator('[data-shortcut-switch] input[value="tat"]').check();
		await page.reload();
		await page.keyboard.press('/');
		expect(await focused()).not.toBe('tim');
		await page.keyboard.press('Control+k');
		expect(await focused()).toBe('tim');
	});

	test('↓ ↑ move, Enter opens, Esc goes back, clears, leaves', async () => {
		await open(null);
		const field = page.locator('#tim-kiem');
		await field.pressSequentially('truyền thông');
		// What was typed so far may have an answer of its own, which the whole one replaces.
		await page.waitForURL(({ searchParams }) => searchParams.get('q') === 'truyền thông');
		await settled();
		const focused = () =>
			page.evaluate(
				(all) => [...document.querySelectorAll(all)].indexOf(document.activeElement ?? document.body),
				`${RESULTS} > a`,
			);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		expect(await focused()).toBe(1);
		await page.keyboard.press('ArrowUp');
		expect(await focused()).toBe(0);
		await page.keyboard.press('Escape');
		expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
		await page.keyboard.press('Escape');
		expect(await field.inputValue()).toBe('');
		await page.waitForFunction(() => document.querySelector('[data-search-state="idle"]'));
		await page.keyboard.press('Escape');
		expect(await field.evaluate((input) => input === document.activeElement)).toBe(false);
		await page.goBack();
		await page.locator(RESULTS).first().waitFor();
		await field.focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => !url.pathname.startsWith('/tim-kiem/'));
	});

	test('the focus is not lost with results that other ones replace', async () => {
		await open('bình đẳng');
		const field = page.locator('#tim-kiem');
		await field.focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		expect(await field.evaluate((input) => input === document.activeElement)).toBe(false);
		// As where somebody types, and presses ↓ before the answer to the last letters.
		await field.evaluate((input: HTMLInputElement) => {
			input.value = 'truyền thông';
			input.dispatchEvent(new Event('input', { bubbles: true }));
		});
		await page.waitForURL(({ searchParams }) => searchParams.get('q') === 'truyền thông');
		await settled();
		expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
		await page.keyboard.press('ArrowDown');
		expect(await page.evaluate(() => document.activeElement?.closest('[data-search-results]') !== null)).toBe(true);
	});

	test('the count is said politely', async () => {
		await open('truyền thông');
		const said = page.locator('[data-search-status]');
		await page.waitForFunction(() =>
			/\d+ kết quả/.test(document.querySelector('[data-search-status]')?.textContent ?? ''),
		);
		expect(await said.getAttribute('role')).toBe('status');
	});
});

test('recent searches stay on the device and can be cleared', async () => {
	await open(null);
	await page.locator('#tim-kiem').fill('chỉ tiêu');
	await page.keyboard.press('Enter');
	await page.locator(RESULTS).first().waitFor();
	await open(null);
	expect(await page.locator('[data-search-recent] a').allInnerTexts()).toEqual(['chỉ tiêu']);
	await page.locator('[data-search-recent] button').click();
	expect(await page.locator('[data-search-recent]').isVisible()).toBe(false);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

describe('when something is missing', () => {
	test.each(['pagefind.js', 'pagefind-entry.json', '*.pf_meta', 'wasm.*', 'index/*'])(
		'without %s the page says so, and another try finds it',
		async (file) => {
			await page.route(`**/pagefind/${file}*`, (route) => route.fulfill({ status: 404, body: '' }));
			await open('truyền thông');
			expect(await state()).toBe('error');
			expect(await page.locator('.notice[data-kind="error"]').textContent()).toContain('Chưa tải được chỉ mục');
			await page.unroute(`**/pagefind/${file}*`);
			await page.locator('.notice[data-kind="error"] button').click();
			await page.locator(RESULTS).first().waitFor();
			expect(await state()).toBe('ready');
		},
	);

	test('without any index one notice says so, and another try finds it', async () => {
		for (const files of ['**/data-tra-cuu/**', '**/pagefind/**']) {
			await page.route(files, (route) => route.fulfill({ status: 503, body: '' }));
		}
		await open('28/NQ-CP');
		expect(await state()).toBe('error');
		expect(await page.locator('[data-search] .notice[data-kind="error"]').count()).toBe(1);
		await page.unrouteAll();
		await page.locator('.notice[data-kind="error"] button').click();
		await page.locator(RESULTS).first().waitFor();
		expect((await listed())[0]).toMatchObject({ href: '/van-ban/28-nq-cp-2021/' });
	});

	test('the script that asks ahead may come late: what it asks for is read once', async () => {
		await page.route('**/_astro/early.*.js', (route) => void setTimeout(() => route.continue(), 700));
		await open(null);
		await page.waitForFunction(() => 'searchAhead' in globalThis);
		await page.locator('#tim-kiem').fill('truyền thông');
		await page.locator(RESULTS).first().waitFor();
		expect(await state()).toBe('ready');
	});

	test('without the script that asks ahead the full text is found', async () => {
		await page.route('**/_astro/early.*.js', (route) => route.abort());
		await open('truyền thông');
		await page.locator(RESULTS).first().waitFor();
		expect(await state()).toBe('ready');
	});

	test('offline is said to be offline', async () => {
		await open(null);
		await context.setOffline(true);
		await page.locator('#tim-kiem').fill('truyền thông');
		await page.waitForFunction(() => document.querySelector('[data-search-state="error"]'));
		expect(await page.locator('.notice[data-kind="error"]').first().textContent()).toContain('ngoại tuyến');
	});

	test('without JavaScript the page leads to the list by number', async () => {
		const plain = await visit.browser.newContext({ javaScriptEnabled: false });
		const other = await plain.newPage();
		await other.goto(`${visit.origin}/tim-kiem/?q=28`);
		expect(await other.locator('.search__head .notice').textContent()).toContain('cần JavaScript');
		expect(await other.locator('.search__head a').getAttribute('href')).toBe('/van-ban/');
		await plain.close();
	});
});

describe('whatever is typed', () => {
	test.each([
		['10,000 characters', 'bạo lực '.repeat(1250)],
		['markup', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
		['signs of patterns', '.*+?^$()[]{}|\\/ (?<a>'],
		['pictures', '👩‍👩‍👧 🏳️‍🌈 giới'],
		['a lone surrogate', 'a\uD800b'],
		['only spaces', '   \u00A0 '],
		['quotation marks', '"""'],
		['an odd name', '__proto__ constructor'],
	])('%s: an answer, no error, no markup', async (_, typed) => {
		await open(null);
		const elements = await page.locator('[data-search] :is(img, script, b)').count();
		await page.locator('#tim-kiem').evaluate((field: HTMLInputElement, text) => {
			field.value = text;
			field.dispatchEvent(new Event('input', { bubbles: true }));
			field.form?.requestSubmit();
		}, typed);
		await settled();
		expect(['idle', 'ready', 'empty']).toContain(await state());
		expect(await page.locator('[data-search] :is(img, script, b)').count()).toBe(elements);
		expect(errors).toEqual([]);
	});
});

test.each([
	['resolved', { state: 'resolved', cards: [card()], number: '28/NQ-CP' }],
	[
		'ambiguous',
		{ state: 'ambiguous', cards: [card(), card({ id: 'b', province: 'Hải Dương', plan: 'hai-duong-2020' })] },
	],
	['unknown', { state: 'unknown', suggestions: [card()], number: '29/NQ-CP', rest: '29/NQ-CP' }],
	['none', { state: 'none', rest: 'truyền thông' }],
] as const)('axe finds nothing where a query is %s', async (_, understanding) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await understandAs(understanding);
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await open('truyền thông');
		await page.locator('[data-search-text]:is([aria-busy="false"])').waitFor({ state: 'attached' });
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await axeFindings(page), `${width} px, ${colorScheme}`).toEqual([]);
		}
	}
});

test('a browser can add the search', async () => {
	await page.goto(`${visit.origin}/`);
	const address = await page.locator('link[rel="search"]').getAttribute('href');
	const text = await (await page.request.get(`${visit.origin}${address}`)).text();
	expect(text).toContain('template="http://127.0.0.1:4321/tim-kiem/?q={searchTerms}"');
});
