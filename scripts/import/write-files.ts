import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ImportError } from './issues.ts';

/** A file to be written, absolute. */
export interface Output {
	readonly path: string;
	readonly text: string;
	/** Whether a file that is there may be replaced. */
	readonly replaces: boolean;
}

/**
 * Writes all files or none: each goes to a file beside its place first, and only when all of them are there do they take their names. Throws
 * `plan-exists` where a file is there that may not be replaced, `not-written` where the disk refuses.
 */
export async function writeAll(outputs: readonly Output[]): Promise<void> {
	const staged = outputs.map((output) => ({ ...output, temporary: `${output.path}.${process.pid}.part` }));
	const placed: string[] = [];
	try {
		for (const { path, temporary, text, replaces } of staged) {
			if (!replaces && existsSync(path)) throw new ImportError('plan-exists', path);
			await mkdir(dirname(path), { recursive: true });
			await writeFile(temporary, text, { flag: 'wx' });
		}
		for (const { path, temporary, replaces } of staged) {
			await rename(temporary, path);
			if (!replaces) placed.push(path);
		}
	} catch (error) {
		await Promise.all(
			[...staged.map(({ temporary }) => temporary), ...placed].map((path) => rm(path, { force: true })),
		);
		throw error instanceof ImportError ? error : new ImportError('not-written', (error as Error).message);
	}
}
