import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { handOver } from '../../src/document/handed.ts';
import { KeptFiles } from '../../src/document/kept-files.ts';
import { loadCollection } from '../../src/document/load.ts';
import type { Settings } from '../settings.ts';
import { bundleSite } from './bundle.ts';
import { digestAll } from './digest.ts';
import { makePage, makePages } from './make-pages.ts';
import { type Bundle, openBundle } from './open-bundle.ts';
import type { Reuse } from './reuse.ts';
import { indexBeside, SOURCE } from './search-index.ts';
import type { Site } from './site.ts';

/**
 * Makes a site in a folder: compiles its code and reads the collection, then makes the pages, but for those that are taken over
 * from the published site, and its full-text index meanwhile, on another core. What is indexed is therefore made before all pages.
 */
export async function writePages(
	folder: string,
	site: Site,
	reuse: Reuse,
	{ contentDir, cacheDir }: Settings,
): Promise<void> {
	const bundle = await prepare(contentDir, cacheDir);
	await cp(bundle.assets, folder, { recursive: true });
	const source = await makePage(bundle.pathOf(SOURCE), bundle);
	if (!source) throw new Error(`${SOURCE} is empty`);
	const index = indexBeside({ source, site: folder, parts: join(cacheDir, 'index') });
	// Its failure is told after the pages.
	index.catch(() => undefined);
	try {
		const paths = await bundle.paths();
		site.begin(folder);
		reuse.begin(folder);
		await makePages(
			paths.filter(({ pathname }) => pathname !== SOURCE),
			bundle,
			site,
			reuse,
		);
	} catch (error) {
		await index.catch(() => undefined);
		throw error;
	}
	await index;
}

/** Reads the collection for the pages, and has their code compiled meanwhile. Where the collection has errors, these are all that is told. */
async function prepare(contentDir: string, cacheDir: string): Promise<Bundle> {
	const folder = join(cacheDir, 'bundle');
	const stop = new AbortController();
	const compiled = bundleSite(folder, () => digestAll([join(contentDir, 'guide')], []), stop.signal);
	compiled.catch(() => undefined);
	try {
		handOver(await loadCollection(contentDir, new KeptFiles(join(cacheDir, 'read')), console.warn));
	} catch (error) {
		stop.abort();
		await compiled.catch(() => undefined);
		throw error;
	}
	await compiled;
	return openBundle(folder);
}
