import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCollection } from '../src/document/collection.ts';
import type { Collection } from '../src/domain/catalogue.ts';
import { compareIssues, type Issue, type IssueCode, inFolder } from '../src/domain/issue.ts';
import { type SourceWords, sourceWords } from './check/copied.ts';
import type { ReviewCode } from './check/issues.ts';
import { FORMATS, type Format, report } from './check/report.ts';
import { review } from './check/review.ts';
import { ImportError } from './import/issues.ts';
import { readSource } from './import/read-source.ts';
import { readSettings } from './settings.ts';

const USAGE = `npm run check [-- --format text|json|github] [--source FILE]...

Checks every file of the collection and prints all issues; where none of them is an error, asks what a reviewer asks, as warnings.
Exits with 1 where one of the issues is an error.

  --format github  prints annotations for GitHub Actions
  --source FILE    compares the digest that was made from FILE with its words; may be given many times`;

/** Every issue of a collection, files named relative to `from`. */
export async function check(contentDir: string, from = process.cwd()): Promise<Issue<IssueCode | ReviewCode>[]> {
	return issuesOf(await readCollection(contentDir), contentDir, from, new Map());
}

/** @param sources texts that digests were made from, by the SHA-256 of their files */
async function issuesOf(
	{ collection, catalogue, files, issues }: Awaited<ReturnType<typeof readCollection>>,
	contentDir: string,
	from: string,
	sources: ReadonlyMap<string, SourceWords>,
): Promise<Issue<IssueCode | ReviewCode>[]> {
	const all: Issue<IssueCode | ReviewCode>[] = [...issues];
	if (catalogue) {
		const texts = new Map<string, string>();
		// One after the other: thousands of open files are more than many systems allow.
		for (const { id, file } of files.plans) texts.set(id, await readFile(join(contentDir, file), 'utf8'));
		all.push(...review({ collection, files, catalogue, texts, sources }));
	}
	return inFolder(all.sort(compareIssues), relative(from, contentDir));
}

/** The command. */
export async function run(args: readonly string[]): Promise<number> {
	const { values } = parseArgs({
		args: [...args],
		options: {
			format: { type: 'string', default: 'text' },
			source: { type: 'string', multiple: true, default: [] },
			help: { type: 'boolean', default: false },
		},
	});
	const format = FORMATS.find((one) => one === values.format);
	if (values.help || !format) {
		console.error(USAGE);
		return values.help ? 0 : 1;
	}
	const { contentDir } = readSettings();
	const read = await readCollection(contentDir);
	const sources = await readSources(values.source, read.collection.plans);
	if (!sources) return 1;
	const issues = await issuesOf(read, contentDir, process.cwd(), sources);
	console.log(report(issues, format, await linesOf(issues, format)));
	return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The words of sources by their digests; null, and said, where one cannot be read or is no plan's. */
async function readSources(
	paths: readonly string[],
	plans: Collection['plans'],
): Promise<Map<string, SourceWords> | null> {
	const sources = new Map<string, SourceWords>();
	for (const path of paths) {
		try {
			const { text, sha256 } = await readSource(path);
			if (!plans.some(({ data }) => data.source.sha256 === sha256)) {
				console.error(`${path}: no plan of the collection has its SHA-256, ${sha256}.`);
				return null;
			}
			sources.set(sha256, sourceWords(text));
		} catch (error) {
			if (!(error instanceof ImportError)) throw error;
			console.error(`${path}: ${error.message}`);
			return null;
		}
	}
	return sources;
}

/** The lines that a report shows. */
async function linesOf(issues: ReadonlyArray<Issue<string>>, format: Format) {
	const files = new Map<string, readonly string[]>();
	for (const file of format === 'text' ? new Set(issues.map((one) => one.file)) : []) {
		const text = await readFile(resolve(file), 'utf8').catch(() => '');
		files.set(file, text.split(/\r\n?|\n/));
	}
	return (file: string, line: number) => files.get(file)?.[line - 1];
}
