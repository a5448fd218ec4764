import type { Browser } from 'playwright-core';
import { launch } from '../browser.ts';
import { listen, siteServer } from '../serve.ts';

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
	const browser = await launch();
	if (!browser) return null;
	const server = siteServer(folder);
	try {
		return await measure({ browser, origin: `http://127.0.0.1:${await listen(server, 0)}` });
	} finally {
		await browser.close();
		server.close();
	}
}
