import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError } from '../src/document/load.ts';
import { bundlePaths, CompileError } from './build/bundle.ts';
import { openCache, sealCache } from './build/cache.ts';
import { diskReport } from './build/disk-report.ts';
import { digestCode, digestInputs, isFinished, noteFinished, readFinished } from './build/finished.ts';
import { checkTarget, mend, publish, TargetError } from './build/publish.ts';
import { Reuse } from './build/reuse.ts';
import { Site } from './build/site.ts';
import { inTurn, TURN } from './build/turn.ts';
import { writePages } from './build/write-pages.ts';
import { readSettings } from './settings.ts';

const USAGE = `npm run build [-- --out FOLDER]

Builds the site into FOLDER (default: dist). What stood there stays until the new site is whole, and stays altogether where
nothing that the site is made from has changed.`;

/**
 * Builds the site and puts it in its place when it is whole. Throws what the build threw; the folder then is as it was.
 * @param folder where the site is to stand; a link leads to the folder that is replaced
 * @returns false where the folder holds that very site already
 */
export async function buildSite(folder: string): Promise<boolean> {
	const outDir = await realpath(folder).catch(() => folder);
	// Vite sets variables while it builds: what counts is what the host gave.
	const env = { ...process.env };
	const code = await digestCode(env);
	let hasWaited = false;
	const say = (text: string) => {
		hasWaited = true;
		console.error(text);
	};
	return inTurn(TURN, say, async () => {
		// Half of the code is in this process since it began.
		if (hasWaited && code !== (await digestCode(env))) throw new CodeChangedError();
		return buildInTurn(outDir, env, code);
	});
}

/** Code or settings changed while a build waited for its turn. */
class CodeChangedError extends Error {
	override readonly name = 'CodeChangedError';
	override readonly message = 'The code of the site has changed while this build waited for its turn: build again.';
}

async function buildInTurn(outDir: string, env: NodeJS.ProcessEnv, code: string | null): Promise<boolean> {
	const settings = readSettings();
	const { contentDir, cacheDir } = settings;
	await checkTarget(outDir, [process.cwd(), contentDir]);
	await mend(outDir);
	const inputs = await digestInputs(contentDir, code);
	const known = await readFinished(outDir);
	if (inputs !== null && (await isFinished(outDir, known, inputs))) return false;
	const made = new Site();
	const reuse = new Reuse(outDir, known?.code === code ? known : null);
	// Variables of these names would take the place of what a page knows of its build: the base path before all.
	for (const name of ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR']) delete process.env[name];
	await openCache(cacheDir, code);
	/** Seals the cache for the next build. Code that was changed meanwhile is in it or not, nobody knows, so then it is not sealed. */
	const seal = async () => {
		if (code === null || code !== (await digestCode(env))) return false;
		await sealCache(cacheDir, code);
		return true;
	};
	/** Notes what the site was made from, unless that was changed meanwhile. */
	const note = async (site: string) => {
		if (!(await seal()) || code === null || inputs === null) return;
		if (inputs !== (await digestInputs(contentDir, code))) return;
		await noteFinished(outDir, site, { inputs, code, keys: reuse.keys, files: made.digests });
	};
	try {
		await publish(outDir, [(folder) => writePages(folder, made, reuse, settings), note]);
	} catch (error) {
		// Content with errors was read, and only what is sound is kept of it. Where the compiler was cut off its folder has no key.
		if (error instanceof ContentError && existsSync(bundlePaths(join(cacheDir, 'bundle')).key)) await seal();
		throw error;
	}
	return true;
}

/**
 * The folder that the arguments of a command name for the site, as it is named there; null for one that only asks how it is used, which is said.
 * Throws where they are others.
 */
export function siteFolder(args: readonly string[], usage: string): string | null {
	const { values } = parseArgs({
		args: [...args],
		options: { out: { type: 'string', default: 'dist' }, help: { type: 'boolean', default: false } },
	});
	if (values.help) console.log(usage);
	return values.help ? null : values.out;
}

/** The command. */
export async function run(args: readonly string[]): Promise<number> {
	const folder = siteFolder(args, USAGE);
	if (folder === null) return 0;
	const started = performance.now();
	let isBuilt = true;
	try {
		isBuilt = await buildSite(resolve(folder));
	} catch (error) {
		console.error(failure(error));
		return 1;
	}
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
	const done = isBuilt ? 'Built' : 'Nothing has changed; checked';
	console.log(`${done} ${folder}/ in ${seconds} s, at most ${megabytes} MB of memory.`);
	return 0;
}

/** What is said of an error. One that comes with its own report needs no stack, which would only hide it. */
function failure(error: unknown): unknown {
	if (!(error instanceof Error)) return error;
	const isReport = [TargetError, ContentError, CompileError, CodeChangedError].some((kind) => error instanceof kind);
	return isReport ? error.message : (diskReport(error) ?? error);
}
