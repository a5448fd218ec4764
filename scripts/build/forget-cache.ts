import { rm } from 'node:fs/promises';
import { readSettings } from '../settings.ts';

/** Removes what builds keep of a collection, which stands in the project and outlives a collection that was made for a while. */
export async function forgetCache(contentDir: string): Promise<void> {
	const { cacheDir } = readSettings({ CONTENT_DIR: contentDir });
	for (const path of [cacheDir, `${cacheDir}.seal.json`]) await rm(path, { recursive: true, force: true });
}
