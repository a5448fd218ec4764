import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanCache } from './reading.ts';

/** What was read of plans, kept in a folder: a file each, named by the digest of all that it was read from. */
export class Texts implements PlanCache {
	private readonly folder: string;

	/** @param folder for texts alone; made where it is missing */
	constructor(folder: string) {
		this.folder = folder;
		mkdirSync(folder, { recursive: true });
	}

	get(from: string): string | undefined {
		try {
			return readFileSync(this.pathOf(from), 'utf8');
		} catch {
			return undefined;
		}
	}

	keep(from: string, json: string): void {
		writeFileSync(this.pathOf(from), json);
	}

	/** Removes what was read from anything else. */
	forgetAllBut(origins: ReadonlySet<string>): void {
		for (const name of readdirSync(this.folder)) {
			if (!origins.has(name.replace(/\.json$/, ''))) rmSync(join(this.folder, name), { force: true });
		}
	}

	private pathOf(from: string): string {
		return join(this.folder, `${from}.json`);
	}
}
