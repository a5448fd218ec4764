import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importText } from '../../../scripts/import/pipeline.ts';
import { readSource } from '../../../scripts/import/read-source.ts';
import { readSetting } from '../../../scripts/import/setting.ts';
import { readCollection } from '../../../src/document/collection.ts';
import { buildCatalogue } from '../../../src/domain/catalogue.ts';
import { numberKey } from '../../../src/domain/citation/number.ts';
import { citationRows } from '../../../src/domain/rows/rows.ts';

/** Real documents, which are no part of the project: measured against the plans that were curated from them, where they are at hand. */
const SEEDS = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'seeds');
const files = existsSync(SEEDS) ? readdirSync(SEEDS).map((name) => join(SEEDS, name)) : [];

describe.skipIf(files.length === 0)('real documents, measured against the curated plans', async () => {
	const setting = files.length === 0 ? null : await readSetting('content', '2026-11-21');
	const catalogue = buildCatalogue((await readCollection('content')).collection);
	const read = await Promise.all(
		files.map(async (file) => {
			const source = await readSource(file);
			const plan = catalogue.plans.find(({ data }) => data.source.sha256 === source.sha256);
			if (!setting || !plan) throw new Error(`no curated plan was read from ${file}`);
			return { plan, imported: importText(source, file, setting) };
		}),
	);
	const byNumber = (rows: ReturnType<typeof citationRows>) =>
		rows
			.filter(({ by }) => by === 'number')
			.map(({ provision, kind, numberAsPrinted, dateAsPrinted, issuerAsPrinted, state, instrument }) =>
				[provision, kind, numberKey(numberAsPrinted ?? ''), dateAsPrinted, issuerAsPrinted, state, instrument].join(
					' | ',
				),
			)
			.sort();

	test.each(read)('$plan.id: fields', ({ plan, imported }) => {
		const { number, issued, issuer, province, period, published } = imported.identity;
		expect({ number, issued, issuer, province, published, signer: imported.signer }).toEqual({
			number: plan.data.number,
			issued: plan.data.issued,
			issuer: plan.data.issuer,
			province: plan.data.province,
			published: plan.data.source.published,
			signer: plan.data.signer,
		});
		expect({ from: period?.from, to: period?.to }).toEqual({ from: plan.data.period.from, to: plan.data.period.to });
		expect(imported.identity.title?.toLowerCase()).toBe(plan.data.title.toLowerCase());
		expect(imported.draft.id).toBe(plan.id);
	});

	test.each(read)('$plan.id: citations by number', ({ plan, imported }) => {
		expect(byNumber([...imported.citations])).toEqual(byNumber(citationRows(plan)));
	});

	test('33 citations by number in all', () => {
		expect(read.flatMap(({ imported }) => imported.citations).filter(({ by }) => by === 'number')).toHaveLength(33);
	});

	test.each(read.filter(({ plan }) => !plan.data.notes.some(({ code }) => code === 'headings-by-editor')))(
		'$plan.id: outline',
		({ plan, imported }) => {
			expect(imported.provisions.map(({ path }) => path)).toEqual(plan.document.provisions.map(({ path }) => path));
		},
	);
});
