import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { digestFolder } from './digest.ts';

/**
 * The cache of a collection (the compiled code, what was read of plans, the parts of the index, Astro's store of the guides) and its seal: what
 * the code was that filled it, and the SHA-256 of its files. A cache whose seal does not fit, since code, schema, dependency or setting changed or a file was
 * damaged, is emptied before the build, which is then a cold one.
 */

const seal = z.object({ code: z.string(), files: z.record(z.string(), z.string()) });

/** Empties a cache that is not, byte for byte, what a build with this code left. */
export async function openCache(cacheDir: string, code: string | null): Promise<void> {
	const known = await readFile(sealOf(cacheDir), 'utf8').then(parseSeal, () => null);
	const files = await digestFolder(cacheDir);
	if (known && files && known.code === code && JSON.stringify(known.files) === JSON.stringify(files)) return;
	// The folder stays: another build of the same collection may be about to write into it.
	for (const name of await readdir(cacheDir).catch(() => [])) {
		await rm(join(cacheDir, name), { recursive: true, force: true });
	}
}

/** Seals the cache that a build leaves. Where that fails, the next build is a cold one. */
export async function sealCache(cacheDir: string, code: string): Promise<void> {
	const files = await digestFolder(cacheDir);
	if (files === null) return;
	await writeFile(sealOf(cacheDir), JSON.stringify({ code, files } satisfies z.infer<typeof seal>)).catch(() => {});
}

function sealOf(cacheDir: string): string {
	return `${cacheDir}.seal.json`;
}

function parseSeal(text: string): z.infer<typeof seal> | null {
	try {
		return seal.parse(JSON.parse(text));
	} catch {
		return null;
	}
}
