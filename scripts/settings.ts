import { resolve } from 'node:path';

/** The settings that a host may give, from the environment. See README, "Settings". */
export interface Settings {
	/** The collection's folder, absolute. */
	readonly contentDir: string;
}

/** Reads the settings; relative folders count from the project. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
	return {
		contentDir: resolve(env['CONTENT_DIR'] || 'content'),
	};
}
