import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadPlan } from './plan.ts';
import type { PlanCache } from './reading.ts';

/** What was read of plans, kept in a folder: a file each, named by the digest of all that it was read from. */
export class Texts implements PlanCache {
	private readonly folder: string;

	/** @param folder for texts alone; made where it is missing */
	constructor(folder: string) {
		this.folder = folder;
		mkdirSync(folder, { recursive: true });
	}

	get(digest: string): ReadPlan | undefined {
		try {
			return JSON.parse(readFileSync(this.pathOf(digest), 'utf8')) as ReadPlan;
		} catch {
			return undefined;
		}
	}

	keep(digest: string, json: string): void {
		writeFileSync(this.pathOf(digest), json);
	}

	/** Removes what no plan has any more. */
	forgetAllBut(digests: ReadonlySet<string>): void {
		for (const name of readdirSync(this.folder)) {
			if (!digests.has(name.replace(/\.json$/, ''))) rmSync(join(this.folder, name), { force: true });
		}
	}

	private pathOf(digest: string): string {
		return join(this.folder, `${digest}.json`);
	}
}
