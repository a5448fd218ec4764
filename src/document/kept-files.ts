import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileCache } from './reading.ts';

/** What was read of files, kept in a folder: a file each, named by the digest of all that it was read from. */
export class KeptFiles implements FileCache {
	private readonly folder: string;
	private used = new Set<string>();

	/** @param folder for these files alone; made where it is missing */
	constructor(folder: string) {
		this.folder = folder;
		mkdirSync(folder, { recursive: true });
	}

	get(from: string): string | undefined {
		this.used.add(from);
		try {
			return readFileSync(this.pathOf(from), 'utf8');
		} catch {
			return undefined;
		}
	}

	keep(from: string, json: string): void {
		this.used.add(from);
		writeFileSync(this.pathOf(from), json);
	}

	/** Removes what was neither asked for nor kept since this was done last. */
	forgetUnused(): void {
		for (const name of readdirSync(this.folder)) {
			if (!this.used.has(name.replace(/\.json$/, ''))) rmSync(join(this.folder, name), { force: true });
		}
		this.used = new Set();
	}

	private pathOf(from: string): string {
		return join(this.folder, `${from}.json`);
	}
}
