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
	const tally: Tally = { failed: 0, written: 0, warnings: 0 };
	// Each result is printed as soon as it is there and let go of: a thousand files take the memory of one.
	for (const [index, file] of positionals.entries()) {
		const outcome = await runFile(file, setting, options);
		count(outcome, tally);
		if (values.json) console.log(`${index === 0 ? '[' : ','}\n${indented(outcome.row)}`);
		else console.log(describe(outcome, index + 1, positionals.length));
		// Rows on a terminal say themselves how far the work is.
		if (values.json && !process.stdout.isTTY)
			sayProgress({ work: 'files', done: index + 1, total: positionals.length });
	}
	console.log(values.json ? ']' : `\n${summary(tally, positionals.length, options.isDry)}`);
	return tally.failed > 0 ? 1 : 0;
}

/** What all files gave together. */
interface Tally {
	failed: number;
	written: number;
	warnings: number;
}

function count(outcome: Outcome, tally: Tally): void {
	if (isFailed(outcome)) tally.failed++;
	tally.written += outcome.files.length;
	tally.warnings += outcome.issues.filter(({ severity }) => severity === 'warning').length;
}

/** A row as an item of the array that is printed around it. */
function indented(row: Outcome['row']): string {
	return JSON.stringify(row, null, '\t').replace(/^/gm, '\t');
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

function summary({ failed, written, warnings }: Tally, total: number, isDry: boolean): string {
	return `${total - failed} read, ${failed} not; ${written} files ${isDry ? 'would be written' : 'written'}; ${warnings} warnings`;
}
