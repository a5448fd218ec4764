import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { openCache, sealCache } from './build/cache.ts';
import { digestCode, digestInputs, isFinished, noteFinished } from './build/finished.ts';
import { indexSite } from './search-index.ts';
import { readSettings } from './settings.ts';

const USAGE = `npm run build [-- --out FOLDER]

Builds the site into FOLDER (default: dist). What stood there stays until the new site is whole, and stays altogether where
nothing that the site is made from has changed.`;

/** The folders that a build passes through: built aside, swapped in, the old one removed. */
function folders(outDir: string) {
	return { finished: outDir, building: `${outDir}.building`, previous: `${outDir}.previous` };
}

/** Mends a swap that was interrupted: the site that was published comes back, half a build goes. */
export async function mendSwap(outDir: string): Promise<void> {
	const { finished, building, previous } = folders(outDir);
	await rm(building, { recursive: true, force: true });
	if (!existsSync(previous)) return;
	if (existsSync(finished)) await rm(previous, { recursive: true });
	else await rename(previous, finished);
}

/**
 * Builds the site and swaps it in whole. Throws what the build threw; the folder then is as it was.
 * @returns false where the folder holds that very site already
 */
export async function buildSite(outDir: string): Promise<boolean> {
	const { finished, building, previous } = folders(outDir);
	await mendSwap(outDir);
	const { contentDir, cacheDir } = readSettings();
	// Vite sets variables while it builds: what counts is what the host gave.
	const env = { ...process.env };
	const code = await digestCode(env);
	const inputs = await digestInputs(contentDir, code);
	if (inputs !== null && (await isFinished(finished, inputs))) return false;
	await mkdir(dirname(finished), { recursive: true });
	// Variables of these names would take the place of what a page knows of its build: the base path before all.
	for (const name of ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR']) delete process.env[name];
	await openCache(cacheDir, code);
	try {
		await build({ outDir: building, logLevel: 'warn' });
		await indexSite(building);
		// What was changed while the build was reading is in the site or not: nobody knows, so nothing is noted.
		if (code !== null && code === (await digestCode(env))) {
			await sealCache(cacheDir, code);
			if (inputs !== null && inputs === (await digestInputs(contentDir, code)))
				await noteFinished(finished, building, inputs);
		}
	} catch (error) {
		await rm(building, { recursive: true, force: true });
		throw error;
	}
	if (existsSync(finished)) await rename(finished, previous);
	await rename(building, finished);
	await rm(previous, { recursive: true, force: true });
	return true;
}

/** The command. */
export async function run(args: readonly string[]): Promise<number> {
	const { values } = parseArgs({
		args: [...args],
		options: { out: { type: 'string', default: 'dist' }, help: { type: 'boolean', default: false } },
	});
	if (values.help) {
		console.log(USAGE);
		return 0;
	}
	const started = performance.now();
	let isBuilt = true;
	try {
		isBuilt = await buildSite(resolve(values.out));
	} catch (error) {
		console.error(error instanceof Error ? (isReport(error) ? error.message : error.stack) : error);
		return 1;
	}
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
	const done = isBuilt ? 'Built' : 'Nothing has changed; checked';
	console.log(`${done} ${values.out}/ in ${seconds} s, at most ${megabytes} MB of memory.`);
	return 0;
}

/** Content that has errors comes with its own report; a stack would only hide it. */
function isReport(error: Error): boolean {
	return error.name === 'ContentError' || /errors? in the content; nothing was built\.$/.test(error.message);
}
