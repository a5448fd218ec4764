import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { digestAll, digestFolder } from './digest.ts';

/**
 * What a finished site was made from, and what it consists of. A build whose inputs are those of the finished site leaves it
 * as it is, if every file of it is still the one that was written. The record proves both, so one that is old, damaged or
 * missing costs a build and nothing else.
 */

/** Everything of the project that a page can depend on; beside the collection. */
const PROJECT = ['src', 'public', 'scripts', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];
/** What npm says is really installed. */
const INSTALLED = 'node_modules/.package-lock.json';
/** Files from which Vite takes variables. */
const ENV_FILES = ['.env', '.env.local', '.env.production', '.env.production.local'];
/** Variables that pages read. */
const SETTINGS = ['SITE_URL', 'BASE_PATH', 'REPORT_URL', 'SOURCE_DATE_EPOCH', 'NODE_ENV', 'TZ', 'LANG', 'LC_ALL'];

const record = z.object({
	/** Digest of all that the site was made from. */
	inputs: z.string(),
	/** Digest of what of these is not the collection. */
	code: z.string(),
	/** SHA-256 of every file of the site. */
	files: z.record(z.string(), z.string()),
	/** Cache keys of the files that have one. */
	keys: z.record(z.string(), z.string()),
});

/** What is known of a finished site. */
export type Finished = z.infer<typeof record>;

/** Digest of all that a build reads beside the collection; null where that cannot be told, and nothing is to be reused. */
export function digestCode(env: NodeJS.ProcessEnv): Promise<string | null> {
	return digestAll(
		[...PROJECT, INSTALLED, ...ENV_FILES],
		[process.version, process.platform, process.arch, ...SETTINGS.map((name) => `${name}=${env[name] ?? ''}`)],
	);
}

/** Digest of all that a build reads; null as above. */
export async function digestInputs(contentDir: string, code: string | null): Promise<string | null> {
	return code === null ? null : digestAll([contentDir], [code]);
}

/** What is known of the site in a folder; null where nothing is. Whether its files still are what they were is not said. */
export async function readFinished(outDir: string): Promise<Finished | null> {
	const text = await readFile(recordOf(outDir), 'utf8').catch(() => '');
	return record.safeParse(parse(text)).data ?? null;
}

/** Whether a folder holds, file by file, the site that is known and was made from these inputs. */
export async function isFinished(outDir: string, known: Finished | null, inputs: string): Promise<boolean> {
	if (known?.inputs !== inputs) return false;
	const files = await digestFolder(outDir);
	return files !== null && JSON.stringify(files) === JSON.stringify(known.files);
}

/** Notes what a site was made from; of its files, those that are given are known. Where it cannot be noted, the next build is done again. */
export async function noteFinished(outDir: string, site: string, { files: known, ...made }: Finished): Promise<void> {
	const files = await digestFolder(site, known);
	if (files === null) return;
	await writeFile(recordOf(outDir), JSON.stringify({ ...made, files } satisfies Finished)).catch(() => {});
}

/** Where the record of a site stands: beside its folder, which is published as it is. */
function recordOf(outDir: string): string {
	return `${outDir}.record.json`;
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
