import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../browser.ts';
import { listen, siteServer } from '../serve.ts';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** A browser, and the origin under which a built site is served to it. */
export interface Visit {
	readonly browser: Browser;
	readonly origin: string;
}

/** Measures a built site in Chromium; null where there is none. */
export async function visiting<Result>(
	folder: string,
	measure: (visit: Visit) => Promise<Result>,
): Promise<Result | null> {
	const executablePath = findBrowser();
	if (executablePath === null) return null;
	const server = siteServer(folder);
	const browser = await chromium.launch({ executablePath, args: FLAGS });
	try {
		return await measure({ browser, origin: `http://127.0.0.1:${await listen(server, 0)}` });
	} finally {
		await browser.close();
		server.close();
	}
}
