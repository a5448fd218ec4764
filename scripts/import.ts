import { parseArgs } from 'node:util';
import { sayProgress } from '../src/document/progress.ts';
import { formatIssue } from '../src/domain/issue.ts';
import { type Outcome, runFile } from './import/run-file.ts';
import { readSetting } from './import/setting.ts';
import { readSettings } from './settings.ts';

const USAGE = `npm run import -- FILE... [--dry-run] [--update] [--json]

Reads .txt, .html, .docx and .pdf files and writes a draft of each into the collection: a plan with curation: full, and a record for each
instrument that is not there yet. What the source does not say clearly stays blank and is an issue.

  --dry-run  writes nothing
  --update   takes a new text into a plan that is there: shows the difference, keeps frontmatter and elements
  --json     prints one JSON array alone, a row a file

Exits with 1 where one of the files was not imported.`;

/** The command. */
export async function run(args: readonly string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			'dry-run': { type: 'boolean', default: false },
			update: { type: 'boolean', default: false },
			json: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	});
	if (values.help || positionals.length === 0) {
		console.error(USAGE);
		return values.help ? 0 : 1;
	}
	const { contentDir } = readSettings();
	const setting = await readSetting(contentDir, today());
	const options = { contentDir, isDry: values['dry-run'], isUpdate: values.update };
	const outcomes: Outcome[] = [];
	for (const [index, file] of positionals.entries()) {
		const outcome = await runFile(file, setting, options);
		outcomes.push(outcome);
		if (values.json) sayProgress({ work: 'files', done: index + 1, total: positionals.length });
		else console.log(describe(outcome, index + 1, positionals.length));
	}
	if (values.json)
		console.log(
			JSON.stringify(
				outcomes.map(({ row }) => row),
				null,
				'\t',
			),
		);
	else console.log(`\n${summary(outcomes, options.isDry)}`);
	return outcomes.some(isFailed) ? 1 : 0;
}

/** The day on which the sources are read. `SOURCE_DATE_EPOCH` stands for it where the same output is wanted again. */
function today(): string {
	const epoch = process.env['SOURCE_DATE_EPOCH'];
	return (epoch ? new Date(Number(epoch) * 1000) : new Date()).toISOString().slice(0, 10);
}

function isFailed({ issues }: Outcome): boolean {
	return issues.some(({ severity }) => severity === 'error');
}

/** One file's part of the report: a progress line, then issues, left-out lines and files. */
function describe(outcome: Outcome, index: number, total: number): string {
	const { row, issues, files, difference } = outcome;
	const result = isFailed(outcome) ? 'not imported' : `${row.number ?? 'no number'}, ${row.citations.length} citations`;
	const leftOut = row.leftOut.map((text) => `  left out: ${text.length > 100 ? `${text.slice(0, 97)}...` : text}`);
	return [
		`[${index}/${total}] ${row.file}: ${result}`,
		...leftOut,
		...issues.map(formatIssue),
		...difference,
		...files.map((file) => `  → ${file}`),
	].join('\n');
}

function summary(outcomes: readonly Outcome[], isDry: boolean): string {
	const failed = outcomes.filter(isFailed).length;
	const written = outcomes.reduce((sum, { files }) => sum + files.length, 0);
	const open = outcomes.reduce(
		(sum, { issues }) => sum + issues.filter(({ severity }) => severity === 'warning').length,
		0,
	);
	return `${outcomes.length - failed} read, ${failed} not; ${written} files ${isDry ? 'would be written' : 'written'}; ${open} warnings`;
}
