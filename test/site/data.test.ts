import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FILE_NAMES } from '../../src/domain/rows/schemas.ts';
import { REAL, read, rows, SITES } from '../sites.ts';

describe.each(SITES)('data of $name', (site) => {
	test.each(FILE_NAMES)('%s follows its published schema, and its CSV twin has the same rows', async (name) => {
		const schema = JSON.parse(await read(site, `data/${name}.schema.json`)) as object;
		const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
		const data = await rows(site, name);
		expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
		const csv = await read(site, `data/${name}.csv`);
		expect(csv.startsWith('\uFEFF')).toBe(true);
		expect(csv.trimEnd().split('\r\n')).toHaveLength(data.length + 1);
	});

	test('the archive holds every file as it is published', async () => {
		const archive = unzipSync(await readFile(join(site.folder, 'data/binh-dang-gioi.zip')));
		expect(Object.keys(archive).sort()).toEqual(
			FILE_NAMES.flatMap((name) => [`${name}.csv`, `${name}.json`, `${name}.schema.json`]).sort(),
		);
		for (const [file, bytes] of Object.entries(archive)) {
			expect(Buffer.from(bytes).equals(await readFile(join(site.folder, 'data', file)))).toBe(true);
		}
	});

	test('every reference between files leads to a row', async () => {
		const ids = async (name: string) => new Set((await rows<{ id: string }>(site, name)).map(({ id }) => id));
		const plans = await ids('plans');
		const instruments = await ids('instruments');
		const agencies = await ids('agencies');
		const places = new Set(
			(await rows<{ plan: string; provision: string }>(site, 'provisions')).map(
				(row) => `${row.plan} ${row.provision}`,
			),
		);
		for (const row of await rows<{ plan: string; provision: string; instrument: string | null; candidates: string[] }>(
			site,
			'citations',
		)) {
			expect(plans).toContain(row.plan);
			expect(places).toContain(`${row.plan} ${row.provision}`);
			for (const id of [...row.candidates, ...(row.instrument === null ? [] : [row.instrument])])
				expect(instruments).toContain(id);
		}
		for (const row of await rows<{ lead: string[]; support: string[] }>(site, 'tasks')) {
			for (const id of [...row.lead, ...row.support]) expect(agencies).toContain(id);
		}
	});
});

interface CitationRow {
	plan: string;
	by: string;
	state: string;
	asPrinted: string;
	instrument: string | null;
	anomalies: string[];
}

describe('the five plans', () => {
	// Counts of a separate careful reading of the source documents: mentions, of them by number, targets.
	test.each([
		['ba-ria-vung-tau-2023-so-khcn', 26, 11, 0],
		['hai-duong-2020', 52, 15, 0],
		['binh-phuoc-2023', 13, 0, 0],
		['quang-ngai-2025', 11, 3, 0],
		['phu-tho-2021-2025-so-cong-thuong', 9, 4, 4],
	])('%s has every mention and target', async (plan, mentions, numbered, targets) => {
		const own = (await rows<CitationRow>(REAL, 'citations')).filter((row) => row.plan === plan);
		expect(own).toHaveLength(mentions);
		expect(own.filter(({ by }) => by === 'number')).toHaveLength(numbered);
		expect((await rows<{ plan: string }>(REAL, 'targets')).filter((row) => row.plan === plan)).toHaveLength(targets);
	});

	test.each([
		['ba-ria-vung-tau-2023-so-khcn', 11],
		['hai-duong-2020', 22],
		['binh-phuoc-2023', 3],
		['quang-ngai-2025', 3],
		['phu-tho-2021-2025-so-cong-thuong', 7],
	])('%s has at least the %i duties of that reading', async (plan, duties) => {
		const own = (await rows<{ plan: string }>(REAL, 'tasks')).filter((row) => row.plan === plan);
		expect(own.length).toBeGreaterThanOrEqual(duties);
	});

	test('what is printed wrongly is kept as printed and said', async () => {
		const all = await rows<CitationRow>(REAL, 'citations');
		const printed = (text: string) =>
			all
				.filter(({ asPrinted }) => asPrinted.includes(text))
				.map(({ instrument, anomalies }) => [instrument, anomalies]);
		expect(printed('13/3/2021')).toEqual([['28-nq-cp-2021', ['date-differs']]]);
		expect(printed('02/7/2015')).toEqual([['1696-qd-ttg-2015', ['date-differs']]]);
		expect(printed('22/72016')).toEqual([['1464-qd-ttg-2016', ['date-impossible']]]);
		expect(printed('24/15/2015')).toEqual([['3002-kh-ubnd-hai-duong-2015', ['date-impossible', 'dates-disagree']]]);
		expect(printed('24/5/2015')).toEqual([['3002-kh-ubnd-hai-duong-2015', ['dates-disagree']]]);
	});
});
