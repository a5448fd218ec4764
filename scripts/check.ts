import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readCollection } from '../src/document/collection.ts';
import { formatIssue, type Issue, inFolder } from '../src/domain/issue.ts';
import { readSettings } from './settings.ts';

const USAGE = `npm run check [-- --format text|json]

Checks every file of the collection and prints all issues. Exits with 1 where one of them is an error.`;

/** Every issue of a collection, files named relative to `from`. */
export async function check(contentDir: string, from = process.cwd()): Promise<Issue[]> {
	const { issues } = await readCollection(contentDir);
	return inFolder(issues, relative(from, contentDir));
}

/** Issues as a report with their number; says so where there are none. */
export function report(issues: readonly Issue[]): string {
	const errors = issues.filter(({ severity }) => severity === 'error').length;
	const total = `${errors} ${errors === 1 ? 'error' : 'errors'}, ${issues.length - errors} ${issues.length - errors === 1 ? 'warning' : 'warnings'}`;
	return [...issues.map(formatIssue), total].join('\n\n');
}

/** The command. */
export async function run(args: readonly string[]): Promise<number> {
	const { values } = parseArgs({
		args: [...args],
		options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', default: false } },
	});
	if (values.help || !['text', 'json'].includes(values.format)) {
		console.error(USAGE);
		return values.help ? 0 : 1;
	}
	const issues = await check(readSettings().contentDir);
	console.log(values.format === 'json' ? JSON.stringify(issues, null, '\t') : report(issues));
	return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}
