import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launch } from '../../scripts/browser.ts';
import { listen, siteServer } from '../../scripts/serve.ts';
import type { Site } from '../sites.ts';

/** A browser, and the origin under which a site is served to it. */
export interface Visit {
	readonly browser: Browser;
	readonly origin: string;
}

/** A visit to a built site for the tests of a file (or a group): it begins before the first of them and ends after the last. */
export function visiting(site: Site): Visit {
	let browser: Browser | null = null;
	let served: Awaited<ReturnType<typeof serve>> | null = null;
	beforeAll(async () => {
		[browser, served] = await Promise.all([launch(), serve(site)]);
	});
	afterAll(async () => {
		await browser?.close();
		served?.close();
	});
	return {
		get browser() {
			if (!browser) throw new Error('No Chromium was found, or no test is running; run the tests through npm test.');
			return browser;
		},
		get origin() {
			return served?.origin ?? '';
		},
	};
}

/** A page at an address whose errors fail the test that opened it. */
export async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Page> {
	const page = await browser.newPage(options);
	page.setDefaultTimeout(10_000);
	page.on('pageerror', (error) => expect.soft(error.message).toBe(''));
	await page.goto(address);
	return page;
}

/** Serves a built site with its policy as a header. */
export async function serve(site: Site): Promise<{ origin: string; close: () => void }> {
	const server = siteServer(site.folder, site.base);
	const port = await listen(server, 0);
	return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** The source of axe, evaluated in a page: a strict policy refuses it as a script element. */
let axe: Promise<string> | undefined;

interface Violation {
	id: string;
	nodes: { target: string[] }[];
}

/**
 * What axe finds in a page against WCAG 2.2 AA and best practices: a line a rule, with its first places.
 * @param within what is looked at, as a selector
 */
export async function axeFindings(page: Page, within = ':root'): Promise<string[]> {
	axe ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await axe);
	const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
	const violations = await page.evaluate(
		async ({ context, options }) => {
			const { axe } = globalThis as unknown as {
				axe: { run(context: string, options: object): Promise<{ violations: Violation[] }> };
			};
			return (await axe.run(context, options)).violations;
		},
		{ context: within, options: { runOnly, resultTypes: ['violations'] } },
	);
	return violations.map(({ id, nodes }) => {
		const places = nodes.slice(0, 3).map(({ target }) => target.join(' '));
		return `${id}: ${places.join(' | ')}`;
	});
}
