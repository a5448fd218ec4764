import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
	...(process.env['PATH'] ?? '').split(delimiter),
	'/Applications/Google Chrome.app/Contents/MacOS',
	'/Applications/Chromium.app/Contents/MacOS',
];

/** The path of an installed Chromium or Chrome: `CHROME_PATH`, or the first in the usual places; null where there is none. */
export function findBrowser(): string | null {
	const candidates = [
		process.env['CHROME_PATH'] ?? '',
		...PLACES.flatMap((folder) => [...NAMES, 'Google Chrome', 'Chromium'].map((name) => join(folder, name))),
	];
	return candidates.find(isProgram) ?? null;
}

/** Flags under which it stays off the network and runs as any user. */
const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Starts the installed browser; null where there is none. */
export async function launch(): Promise<Browser | null> {
	const executablePath = findBrowser();
	return executablePath === null ? null : chromium.launch({ executablePath, args: FLAGS });
}

function isProgram(path: string): boolean {
	if (path === '') return false;
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
