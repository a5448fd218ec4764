import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadBody, UNREAD } from './plan.ts';

/**
 * Texts of plans, a file each, named by the digest of all that the text was read from. They stand beside Astro's data store and
 * not in it: Astro makes a module of its whole store, compiles it and bundles it, which took longer than reading the plans.
 */
export class Texts {
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

	/** A text that was kept; undefined where it is gone or damaged, and has to be read from its plan. */
	read(digest: string): ReadBody | undefined {
		try {
			return readText(this.pathOf(digest));
		} catch {
			return undefined;
		}
	}

	keep(digest: string, body: ReadBody): void {
		writeFileSync(this.pathOf(digest), JSON.stringify(body));
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
	return path === undefined ? UNREAD : (JSON.parse(readFileSync(path, 'utf8')) as ReadBody);
}
