import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { importText } from '../../../scripts/import/pipeline.ts';
import { readSource } from '../../../scripts/import/read-source.ts';
import { toRow } from '../../../scripts/import/row.ts';
import { readSetting } from '../../../scripts/import/setting.ts';

export const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'import');
export const INPUTS = readdirSync(join(FIXTURES, 'input')).sort();

/** A small collection of its own, with made-up provinces, so that what the importer finds does not change with the record. */
export const setting = await readSetting(join(FIXTURES, 'content'), '2026-11-21');

/** Imports one input of the fixtures. */
async function importFixture(name: string) {
	return importText(await readSource(join(FIXTURES, 'input', name)), name, setting);
}

/** Both expected files of an input: its row as JSON, and its draft. Whole citations are shortened to one line each. */
export async function outputsOf(name: string): Promise<ReadonlyArray<readonly [file: string, text: string]>> {
	const imported = await importFixture(name);
	const row = toRow(name, imported, imported.draft.id);
	const short = {
		...row,
		citations: row.citations.map(({ provision, by, kind, asPrinted, state, instrument, within }) =>
			[provision, by, kind, asPrinted, within === null ? state : `${state} within ${within}`, instrument].join(' | '),
		),
		issues: row.issues.map(({ code, line, found }) => `${line} ${code}: ${found}`),
	};
	return [
		[`${name}.json`, `${JSON.stringify(short, null, '\t')}\n`],
		[`${name}.mdx`, imported.draft.text],
	];
}
