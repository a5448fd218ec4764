import { relative } from 'node:path';
import type { Catalogue } from '../domain/catalogue.ts';
import { formatIssue, inFolder } from '../domain/issue.ts';
import { readCollection } from './collection.ts';
import type { KeptFiles } from './kept-files.ts';

/**
 * Reads a collection for its pages.
 * @param kept what was read before; what is of this collection stays in it, and nothing else
 * @param warn is told each issue that is no error
 * @throws ContentError with all issues where one is an error
 */
export async function loadCollection(
	contentDir: string,
	kept: KeptFiles,
	warn: (report: string) => void,
): Promise<Catalogue> {
	const { catalogue, issues } = await readCollection(contentDir, kept);
	const named = inFolder(issues, relative(process.cwd(), contentDir));
	const errors = named.filter(({ severity }) => severity === 'error').length;
	if (!catalogue) throw new ContentError(named.map(formatIssue).join('\n\n'), errors);
	for (const found of named) warn(formatIssue(found));
	kept.forgetUnused();
	return catalogue;
}

/** The collection has errors: the message is the whole report. */
export class ContentError extends Error {
	override readonly name = 'ContentError';

	constructor(report: string, errors: number) {
		super(`${report}\n\n${errors} ${errors === 1 ? 'error' : 'errors'} in the content; nothing was built.`);
	}
}
