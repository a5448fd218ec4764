import type { Browser, Page } from 'playwright-core';
import type { Visit } from './visiting.ts';

/** What searches in the full text cost visitors with an empty cache. */
export interface FullText {
	readonly queries: number;
	/** From opening the search page, with the query in its address, to its results. */
	readonly opened: Spread;
	/** From asking, on a search page that stands open and has not searched yet, to the results. */
	readonly asked: Spread;
	/** Compressed bytes of the scripts, data and index that were loaded until nothing more was. */
	readonly bytes: Spread;
	/** The same with the page, its style and its fonts. */
	readonly allBytes: Spread;
}

interface Spread {
	readonly median: number;
	readonly worst: number;
}

/** What people look for: one word and several, frequent and rare, with marks and without, phrases, offices, places, people. */
export const QUERIES: readonly string[] = [
	'bình đẳng giới',
	'binh dang gioi',
	'phụ nữ',
	'bạo lực',
	'bạo lực gia đình',
	'bạo lực trên cơ sở giới',
	'tháng hành động',
	'truyền thông',
	'tuyên truyền, phổ biến pháp luật',
	'đào tạo',
	'bồi dưỡng cán bộ',
	'cán bộ nữ',
	'lãnh đạo, quản lý',
	'tỷ lệ nữ',
	'chỉ tiêu',
	'mục tiêu',
	'kinh phí thực hiện',
	'ngân sách nhà nước',
	'báo cáo kết quả',
	'kiểm tra, đánh giá',
	'sơ kết, tổng kết',
	'khen thưởng',
	'khoa học và công nghệ',
	'khởi nghiệp',
	'phụ nữ nông thôn',
	'dân tộc thiểu số',
	'vùng sâu, vùng xa',
	'định kiến giới',
	'giáo dục',
	'y tế',
	'sức khỏe sinh sản',
	'mất cân bằng giới tính khi sinh',
	'lao động, việc làm',
	'Sở Nội vụ',
	'Sở Tư pháp',
	'Hội Liên hiệp Phụ nữ',
	'Ủy ban nhân dân',
	'"phòng ngừa và ứng phó"',
	'"địa chỉ tin cậy"',
	'Đặng Việt Phương',
	'Lương Văn Cầu',
	'Tran Hoang Tuan',
	'Hải Dương',
	'Dak Lak',
	'ho tro nan nhan',
	'mô hình',
	'long ghep gioi',
	'hòm thư góp ý',
	'trẻ em gái',
	'chuyển đổi số',
];

/** Searches a built site for each of the queries. */
export async function measureFullText({ browser, origin }: Visit, queries = QUERIES): Promise<FullText> {
	const costs: Cost[] = [];
	const asked: number[] = [];
	for (const query of queries) {
		costs.push(await alone(browser, (page) => open(page, `${origin}/tim-kiem/?q=${encodeURIComponent(query)}`)));
		asked.push(await alone(browser, (page) => ask(page, `${origin}/tim-kiem/`, query)));
	}
	return {
		queries: costs.length,
		opened: spread(costs.map(({ milliseconds }) => milliseconds)),
		asked: spread(asked),
		bytes: spread(costs.map(({ bytes }) => bytes)),
		allBytes: spread(costs.map(({ allBytes }) => allBytes)),
	};
}

interface Cost {
	readonly milliseconds: number;
	readonly bytes: number;
	readonly allBytes: number;
}

/** A page of a visitor who has loaded nothing yet. */
async function alone<Result>(browser: Browser, use: (page: Page) => Promise<Result>): Promise<Result> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	try {
		return await use(await context.newPage());
	} finally {
		await context.close();
	}
}

async function open(page: Page, address: string): Promise<Cost> {
	const sizes: Promise<{ readonly isPage: boolean; readonly bytes: number }>[] = [];
	page.on('requestfinished', (request) => {
		const isPage = !['script', 'fetch'].includes(request.resourceType());
		sizes.push(request.sizes().then(({ responseBodySize }) => ({ isPage, bytes: responseBodySize })));
	});
	const { drawn } = await watch(page);
	await page.goto(address, { waitUntil: 'commit' });
	const milliseconds = await drawn;
	await page.waitForLoadState('networkidle');
	const loaded = await Promise.all(sizes);
	const sum = (some: typeof loaded) => some.reduce((total, { bytes }) => total + bytes, 0);
	return { milliseconds, bytes: sum(loaded.filter(({ isPage }) => !isPage)), allBytes: sum(loaded) };
}

async function ask(page: Page, address: string, query: string): Promise<number> {
	const { drawn } = await watch(page);
	await page.goto(address);
	await page.waitForLoadState('networkidle');
	const began = await page.evaluate((text) => {
		const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
		if (!field?.form) throw new Error('The page has no search field');
		field.value = text;
		const now = performance.now();
		field.form.requestSubmit();
		return now;
	}, query);
	return (await drawn) - began;
}

/**
 * When the page has its first results, or has found none, in its own time. It says so by itself: asking it would cost it time.
 * Rejects where it could not search.
 */
async function watch(page: Page): Promise<{ readonly drawn: Promise<number> }> {
	await page.addInitScript(() => {
		const observer = new MutationObserver(() => {
			if (!document.querySelector('[data-search-text][aria-busy="false"]')) return;
			observer.disconnect();
			console.info(document.querySelector('main [data-kind="error"]') ? 'drawn' : `drawn ${performance.now()}`);
		});
		observer.observe(document, { attributeFilter: ['aria-busy'], subtree: true });
	});
	const said = page.waitForEvent('console', (message) => message.text().startsWith('drawn'));
	const drawn = said.then((message) => {
		const at = message.text().split(' ')[1];
		if (at === undefined) throw new Error(`The full text could not be searched at ${page.url()}`);
		return Number(at);
	});
	return { drawn };
}

function spread(values: readonly number[]): Spread {
	const sorted = [...values].sort((a, b) => a - b);
	return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, worst: sorted.at(-1) ?? 0 };
}
