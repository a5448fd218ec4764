import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Sites that tests share, built once by `global-setup.ts`. */
export interface Site {
	readonly name: string;
	readonly folder: string;
	readonly base: string;
	readonly env: Readonly<Record<string, string>>;
}

const OUTPUT = join(process.cwd(), 'node_modules', '.cache', 'sites');

/** The real collection, as a host builds it. */
export const REAL: Site = {
	name: 'content',
	folder: join(OUTPUT, 'content'),
	base: '/',
	env: { SOURCE_DATE_EPOCH: '1795219200' },
};

/** A tiny made-up collection under a sub-path. */
export const THU: Site = {
	name: 'thu',
	folder: join(OUTPUT, 'thu'),
	base: '/thu/',
	env: {
		CONTENT_DIR: 'test/fixtures/thu',
		BASE_PATH: '/thu/',
		REPORT_URL: 'https://example.com/bao-sai',
		SITE_URL: 'https://example.org',
		SOURCE_DATE_EPOCH: '1795219200',
	},
};

export const SITES = [REAL, THU] as const;

/** What a command of the project printed, and how it ended. */
export interface Outcome {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs `node scripts/run.mjs` with arguments, as npm does. */
export function command(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, ['scripts/run.mjs', ...args], {
			env: { ...process.env, NODE_ENV: 'production', VITEST: '', ...env },
		});
		let stdout = '';
		let stderr = '';
		child.stdout.on('data', (chunk) => (stdout += chunk));
		child.stderr.on('data', (chunk) => (stderr += chunk));
		child.once('error', reject);
		child.once('close', (code) => resolve({ code, stdout, stderr }));
	});
}

/** Files of a site with an extension, as paths from its root with `/`, sorted. */
export async function filesOf(site: Pick<Site, 'folder'>, extension: string): Promise<string[]> {
	const entries = await readdir(site.folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && entry.name.endsWith(extension))
		.map((entry) => relative(site.folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}

export function read(site: Pick<Site, 'folder'>, file: string): Promise<string> {
	return readFile(join(site.folder, file), 'utf8');
}

/** The rows of a data file. */
export async function rows<Row = Record<string, unknown>>(site: Site, name: string): Promise<Row[]> {
	return JSON.parse(await read(site, `data/${name}.json`)) as Row[];
}
