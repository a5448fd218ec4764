import { spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the parts of a bundle stand in its folder. */
export const bundlePaths = (folder: string) => ({
	/** What makes pages, and what it has to be told of them. */
	server: join(folder, 'server'),
	told: join(folder, 'told.json'),
	/** Styles, scripts and other files of the site that no page makes. */
	assets: join(folder, 'assets'),
	/** Which bundle this is; written last. */
	key: join(folder, 'key'),
});

/** What Astro keeps of a build and its bundle asks for when it makes a page, by the names of its pages. */
export interface Told {
	readonly entry: string;
	readonly styles: ReadonlyArray<readonly [page: string, styles: readonly unknown[]]>;
}

const PROGRAM = fileURLToPath(new URL('./bundle-process.ts', import.meta.url));

/**
 * Has Astro compile the site's code and its guides, unless the folder holds just that. What changes meanwhile is compiled again.
 * @param digest digest of what is compiled, as it is now; null where that cannot be told
 * @param signal ends the work; the promise rejects then
 * @throws what Astro said
 */
export async function bundleSite(
	folder: string,
	digest: () => Promise<string | null>,
	signal: AbortSignal,
): Promise<void> {
	const { key } = bundlePaths(folder);
	let now = await digest();
	if (now !== null && (await readFile(key, 'utf8').catch(() => null)) === now) return;
	for (let compiled: string | null | undefined; compiled !== now; now = await digest()) {
		compiled = now;
		await compile(folder, signal);
	}
	if (now !== null) await writeFile(key, now);
}

/** Compiles in a process of its own: it takes half a gigabyte, which the process would keep while it makes pages. */
async function compile(folder: string, signal: AbortSignal): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	const compiler = spawn(process.execPath, [PROGRAM, folder], { signal });
	let said = '';
	for (const stream of [compiler.stdout, compiler.stderr])
		stream.setEncoding('utf8').on('data', (text) => (said += text));
	const code = await new Promise<number | null>((resolve, reject) => {
		compiler.once('error', reject);
		compiler.once('close', resolve);
	});
	if (code !== 0) throw new CompileError(said.trim() || `The site's code could not be compiled (exit code ${code}).`);
	if (said !== '') console.warn(said.trim());
}

/** Astro could not compile the site's code: the message is what it said. */
export class CompileError extends Error {
	override readonly name = 'CompileError';
}
