import type { Browser } from 'playwright-core';
import type { Visit } from './visiting.ts';

/** What searches in the full text cost visitors who come to the search page with an empty cache, each with a query in its address. */
export interface FullText {
	readonly queries: number;
	/** From opening the page to its results. */
	readonly milliseconds: Spread;
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
	for (const query of queries) costs.push(await costOf(browser, `${origin}/tim-kiem/?q=${encodeURIComponent(query)}`));
	return {
		queries: costs.length,
		milliseconds: spread(costs.map(({ milliseconds }) => milliseconds)),
		bytes: spread(costs.map(({ bytes }) => bytes)),
		allBytes: spread(costs.map(({ allBytes }) => allBytes)),
	};
}

interface Cost {
	readonly milliseconds: number;
	readonly bytes: number;
	readonly allBytes: number;
}

async function costOf(browser: Browser, address: string): Promise<Cost> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	const page = await context.newPage();
	const sizes: Promise<{ readonly isPage: boolean; readonly bytes: number }>[] = [];
	page.on('requestfinished', (request) => {
		const isPage = !['script', 'fetch'].includes(request.resourceType());
		sizes.push(request.sizes().then(({ responseBodySize }) => ({ isPage, bytes: responseBodySize })));
	});
	await page.addInitScript(() => {
		const watch = new MutationObserver(() => {
			if (!document.querySelector('[data-search-text] [data-search-results] > li')) return;
			watch.disconnect();
			performance.mark('results-drawn');
		});
		watch.observe(document, { childList: true, subtree: true });
	});
	await page.goto(address);
	const drawn = await page.waitForFunction(() => performance.getEntriesByName('results-drawn')[0]?.startTime);
	const milliseconds = (await drawn.jsonValue()) ?? 0;
	await page.waitForLoadState('networkidle');
	const loaded = await Promise.all(sizes);
	await context.close();
	const sum = (some: typeof loaded) => some.reduce((total, { bytes }) => total + bytes, 0);
	return { milliseconds, bytes: sum(loaded.filter(({ isPage }) => !isPage)), allBytes: sum(loaded) };
}

function spread(values: readonly number[]): Spread {
	const sorted = [...values].sort((a, b) => a - b);
	return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, worst: sorted.at(-1) ?? 0 };
}
