import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toId } from '../../src/domain/text.ts';
import { ImportError, type ImportIssue, importIssue } from './issues.ts';
import { type Imported, importText, type Setting } from './pipeline.ts';
import { readSource } from './read-source.ts';
import { toRow } from './row.ts';
import { updatePlan } from './update.ts';
import { type Output, writeAll } from './write-files.ts';

/** How a run writes. */
export interface Options {
	readonly contentDir: string;
	readonly isDry: boolean;
	readonly isUpdate: boolean;
}

/** What became of one file. */
export interface Outcome {
	readonly row: ReturnType<typeof toRow>;
	readonly issues: readonly ImportIssue[];
	/** Files written, or that would be written, inside the collection. */
	readonly files: readonly string[];
	/** What an update changes, line by line. */
	readonly difference: readonly string[];
}

/** Imports one file: reads, drafts, and writes all of its files or none. Every failure is an issue of the outcome. */
export async function runFile(file: string, setting: Setting, options: Options): Promise<Outcome> {
	try {
		const imported = importText(await readSource(file), file, setting);
		const { outputs, difference, planFile } = await plan(imported, options);
		if (!options.isDry)
			await writeAll(outputs.map((output) => ({ ...output, path: join(options.contentDir, output.path) })));
		const files = outputs.map(({ path }) => path);
		return { row: toRow(file, imported, idOf(planFile)), issues: imported.issues, files, difference };
	} catch (error) {
		const found = failure(error, file);
		return { row: toRow(file, null, null, [found]), issues: [found], files: [], difference: [] };
	}
}

/** The files of one import, in the collection's folder; a dry run plans them as if nothing was there. */
async function plan(
	{ draft, instruments, identity }: Imported,
	{ contentDir, isDry, isUpdate }: Options,
): Promise<{ outputs: Output[]; difference: readonly string[]; planFile: string }> {
	const fresh = instruments
		.filter(({ file }) => !existsSync(join(contentDir, file)))
		.map(({ file, text }): Output => ({ path: file, text, replaces: false }));
	const numbered = draft.file.replace(/\.mdx$/, `-${toId(identity.number ?? '')}.mdx`);
	const there = [draft.file, numbered].filter((path) => existsSync(join(contentDir, path)));
	const same = await firstOf(there, async (path) =>
		isSameNumber(await readFile(join(contentDir, path), 'utf8'), identity.number),
	);
	if (same === null && there.length < 2) {
		const path = there.includes(draft.file) && identity.number !== null ? numbered : draft.file;
		if (!there.includes(path))
			return { outputs: [{ path, text: draft.text, replaces: false }, ...fresh], difference: [], planFile: path };
	}
	const path = same ?? draft.file;
	if (!isUpdate && !isDry) throw new ImportError('plan-exists', path);
	if (!isUpdate) return { outputs: [], difference: [], planFile: path };
	const existing = await readFile(join(contentDir, path), 'utf8');
	if (!/^curation: full$/m.test(existing)) throw new ImportError('plan-is-digest', path);
	const { text, difference } = updatePlan(existing, draft.text);
	const outputs = difference.length === 0 ? [] : [{ path, text, replaces: true }, ...fresh];
	return { outputs, difference, planFile: path };
}

/** Whether an existing plan is the one that was read: it has the same number, or one of the two has none. */
function isSameNumber(text: string, number: string | null): boolean {
	const existing = /^number: "?([^"\n]+)"?$/m.exec(text)?.[1] ?? 'null';
	return number === null || existing === 'null' || existing === number;
}

async function firstOf(paths: readonly string[], test: (path: string) => Promise<boolean>): Promise<string | null> {
	for (const path of paths) if (await test(path)) return path;
	return null;
}

function idOf(planFile: string): string {
	return planFile.slice(planFile.lastIndexOf('/') + 1, -'.mdx'.length);
}

function failure(error: unknown, file: string): ImportIssue {
	if (error instanceof ImportError) return importIssue(error.code, { file }, error.found);
	return importIssue('draft-broken', { file }, (error as Error).message);
}
