import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** The settings that a host may give, from the environment. See README, "Settings". */
export interface Settings {
	/** The collection's folder, absolute. */
	readonly contentDir: string;
	/** Where builds keep what they read of the collection: each has its own, so that building another one leaves this one's untouched. */
	readonly cacheDir: string;
}

/** Reads the settings; relative folders count from the project. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
	const contentDir = resolve(env['CONTENT_DIR'] || 'content');
	const key = createHash('sha256').update(contentDir).digest('hex').slice(0, 12);
	return { contentDir, cacheDir: `node_modules/.astro/${key}` };
}
