import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { findBrowser } from '../../scripts/browser.ts';
import { listen, siteServer } from '../../scripts/serve.ts';
import type { Site } from '../sites.ts';

/** Flags under which Chromium stays off the network and runs as any user. */
const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

export async function launch(): Promise<Browser> {
	const executablePath = findBrowser();
	if (!executablePath) throw new Error('No Chromium was found; run the tests through npm test.');
	return chromium.launch({ executablePath, args: FLAGS });
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
 * @param rules the rules that are asked for, where not all of them are
 */
export async function axeFindings(page: Page, within = ':root', rules?: readonly string[]): Promise<string[]> {
	axe ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await axe);
	const runOnly = rules ?? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
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
