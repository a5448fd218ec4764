import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

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

function isProgram(path: string): boolean {
	if (path === '') return false;
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
