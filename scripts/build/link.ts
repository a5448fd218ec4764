import { copyFileSync, linkSync } from 'node:fs';

/** Gives a file a second place: as one file with two names where the disk knows such links, else as a copy. */
export function linkOrCopy(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch {
		// Another disk, or one that knows no links.
		copyFileSync(from, to);
	}
}
