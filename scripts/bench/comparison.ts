import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { SECTION_IDS } from '../../src/domain/compare/section-names.ts';
import type { Visit } from './visiting.ts';

/** How the page of comparison does on a built site, in Chromium. */
export interface Comparison {
	/** Milliseconds from the last plan's data to the frame in which what is seen first was painted, and the whole table. */
	readonly seen: Timing;
	readonly whole: Timing;
	/** Compressed bytes of the largest plan's data. */
	readonly planBytes: number;
	/** Compressed bytes of the chooser's index that a fresh visitor loads for what is typed. */
	readonly chooser: Readonly<Record<string, number>>;
}

/** Of `RUNS` fresh visits the first, and the median. */
export interface Timing {
	readonly first: number;
	readonly median: number;
}

/** Plans that are compared, and visits that are measured. */
const PLANS = 3;
const RUNS = 5;

/** What visitors type: a merged province of today with a year, a beginning, a year, a number, an answer that is far down. */
const TYPED = ['Hải Phòng 2015', 'ha', '2020', '58', 'ho chi minh 2011'];

/** Measures the page of comparison of the site that stands in a folder. */
export async function measureComparison({ browser, origin }: Visit, folder: string): Promise<Comparison> {
	const plans = await largestPlans(join(folder, 'so-sanh', 'du-lieu'));
	const address = `${origin}/so-sanh/?plans=${plans.map(({ id }) => id).join(',')}`;
	const drawn: Drawn[] = [];
	for (let run = 0; run < RUNS; run++) drawn.push(await timeToTable(browser, address));
	const chooser: Record<string, number> = {};
	for (const typed of TYPED) chooser[typed] = await chooserBytes(browser, `${origin}/so-sanh/`, typed, folder);
	return {
		seen: timing(drawn.map(({ seen }) => seen)),
		whole: timing(drawn.map(({ whole }) => whole)),
		planBytes: plans[0]?.bytes ?? 0,
		chooser,
	};
}

function timing(runs: readonly number[]): Timing {
	return { first: runs[0] ?? 0, median: runs.toSorted((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0 };
}

/** The plans with the most data. */
async function largestPlans(folder: string): Promise<{ id: string; bytes: number }[]> {
	const plans: { id: string; bytes: number }[] = [];
	for (const name of await readdir(folder))
		plans.push({ id: name.replace('.json', ''), bytes: gzipSync(await readFile(join(folder, name))).length });
	return plans.sort((a, b) => b.bytes - a.bytes).slice(0, PLANS);
}

interface Drawn {
	readonly seen: number;
	readonly whole: number;
}

/** The table, which is drawn with what is seen first, and the last of its sections. */
const PARTS = { seen: '.compare__table', whole: `#${SECTION_IDS.deadlines}` };

/**
 * Milliseconds from the end of the last plan's response to the frame after the ones in which parts of the table were
 * painted. The page itself says when: a driver that asks would put its own script into what is measured.
 */
async function timeToTable(browser: Browser, address: string): Promise<Drawn> {
	const page = await browser.newPage();
	await page.addInitScript((parts) => {
		const left = new Map(Object.entries(parts));
		const watch = new MutationObserver(() => {
			for (const [name, selector] of left) {
				if (!document.querySelector(selector)) continue;
				left.delete(name);
				requestAnimationFrame(() =>
					setTimeout(() => {
						performance.mark(name);
						if (name === 'whole') console.info('drawn');
					}),
				);
			}
			if (left.size === 0) watch.disconnect();
		});
		watch.observe(document, { childList: true, subtree: true });
	}, PARTS);
	const drawn = page.waitForEvent('console', (message) => message.text() === 'drawn');
	await page.goto(address, { waitUntil: 'commit' });
	await drawn;
	const took = await page.evaluate(() => {
		const files = performance
			.getEntriesByType('resource')
			.filter((entry): entry is PerformanceResourceTiming => entry.name.includes('/so-sanh/du-lieu/'));
		const data = Math.max(...files.map(({ responseEnd }) => responseEnd));
		const at = (name: string) => (performance.getEntriesByName(name)[0]?.startTime ?? 0) - data;
		return { seen: at('seen'), whole: at('whole') };
	});
	await page.close();
	return took;
}

/** Compressed bytes of the files that the chooser asks for, on a fresh visit, key by key. */
async function chooserBytes(browser: Browser, address: string, typed: string, folder: string): Promise<number> {
	const page = await browser.newPage();
	const files = new Set<string>();
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.startsWith('/so-sanh/chon/')) files.add(pathname);
	});
	await page.goto(address);
	await page.locator('#them').pressSequentially(typed, { delay: 200 });
	await page.locator('[data-part="choices-status"]:not(:empty)').waitFor();
	await page.waitForLoadState('networkidle');
	await page.close();
	let bytes = 0;
	for (const file of files) bytes += gzipSync(await readFile(join(folder, file))).length;
	return bytes;
}
