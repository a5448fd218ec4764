import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadBody, type ReadPlan, UNREAD } from './plan.ts';
import type { PlanCache } from './reading.ts';

/**
 * What was read of plans, a file each, named by the digest of all that it was read from. They stand beside Astro's data store and
 * not in it: Astro makes a module of its whole store, compiles it and bundles it, which took longer than reading the plans.
 */
export class Texts implements PlanCache {
	private readonly folder: string;

	/** @param folder for texts alone; made where it is missing */
	constructor(folder: string) {
		this.folder = folder;
		mkdirSync(folder, { recursive: true });
	}

	/** Where the text of a digest stands, from the working folder where the folder of texts is named from there. */
	pathOf(digest: string): string {
		return join(this.folder, `${digest}.json`);
	}

	get(digest: string): ReadPlan | undefined {
		try {
			return readKept(this.pathOf(digest));
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
}

/**
 * Reads a text that was kept.
 * @param path as the store has it (`Texts.pathOf`); undefined for what has no text
 * @throws where the file is gone or damaged
 */
export function readText(path: string | undefined): ReadBody {
	return path === undefined ? UNREAD : readKept(path).body;
}

function readKept(path: string): ReadPlan {
	return JSON.parse(readFileSync(path, 'utf8')) as ReadPlan;
}
