import { stripVTControlCharacters } from 'node:util';

const NOT_ALLOWED = [
	'This user may not do this here',
	'Have the rights changed; for the site, name a folder of this user with --out.',
] as const;

/** What a disk can refuse, by the code of the error: what is wrong, and what to do. */
const REFUSALS: Readonly<Record<string, readonly [what: string, todo: string]>> = {
	ENOSPC: ['The disk is full', 'Free some space: a build needs room for the site twice.'],
	EDQUOT: ['The quota of this user is used up', 'Free some space: a build needs room for the site twice.'],
	EROFS: [
		'The file system is read-only',
		'Name a folder that can be written with --out, or mount this one for writing.',
	],
	ENOTDIR: ['A file stands where a folder is needed', 'Name another folder with --out.'],
	EBUSY: ['The folder is in use, or a mount point', 'Name a folder inside it with --out.'],
	EACCES: NOT_ALLOWED,
	EPERM: NOT_ALLOWED,
};

/** Numbers of the same errors on Linux and macOS, as tools that are not JavaScript print them: `(os error 28)`. */
const NUMBERS: Readonly<Record<string, string>> = {
	1: 'EPERM',
	13: 'EACCES',
	28: 'ENOSPC',
	30: 'EROFS',
	122: 'EDQUOT',
};

/** An error of the disk, somewhere among the causes of an error, as a report that says what to do; null for any other. */
export function diskReport(error: unknown): string | null {
	for (const found of causes(error)) {
		const code = (found as NodeJS.ErrnoException).code ?? NUMBERS[/\(os error (\d+)\)/.exec(found.message)?.[1] ?? ''];
		const refusal = REFUSALS[code ?? ''];
		if (refusal) return `${refusal[0]}: ${withoutStack(found.message)}\n${refusal[1]} What is published stays whole.`;
	}
	return null;
}

/** The message of a tool without the colours and the stack of its own. */
function withoutStack(message: string): string {
	return (stripVTControlCharacters(message).split(/\n+Stack backtrace:/)[0] ?? '').trim();
}

/** An error and everything that caused it, outermost first. */
function causes(error: unknown): Error[] {
	if (!(error instanceof Error)) return [];
	const inner = error instanceof AggregateError ? error.errors : [];
	return [error, ...inner.flatMap(causes), ...causes(error.cause)];
}
