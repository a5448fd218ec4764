import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { buildCatalogue, type Catalogue } from '../../../src/domain/catalogue.ts';
import { allRows } from '../../../src/domain/rows/rows.ts';
import { FILE_NAMES, type FileName, ROW_SCHEMAS, type Row } from '../../../src/domain/rows/schemas.ts';
import {
	aCampaign,
	aCollection,
	anAgency,
	anIndicator,
	aPlan,
	aProvince,
	aProvision,
	aRecord,
	aTheme,
} from '../factories.ts';

const ADDRESSES = {
	plan: (id: string) => `https://example.org/ke-hoach/${id}/`,
	instrument: (id: string) => `https://example.org/van-ban/${id}/`,
};

const evidence = [{ url: 'https://example.org/nguon' }];

const CATALOGUE = buildCatalogue(
	aCollection({
		provinces: [
			aProvince('vi-du-moi', { enlarged: { on: '2025-07-01', parts: ['vi-du-moi', 'vi-du'] } }),
			aProvince('vi-du', { until: '2025-06-30', into: 'vi-du-moi', aliases: ['VD'] }),
		],
		agencies: [
			anAgency('so-y-te'),
			anAgency('so-ldtbxh', {
				successors: [{ to: 'so-noi-vu', from: '2025-03-01', scope: 'bình đẳng giới', evidence }],
			}),
		],
		themes: [aTheme('y-te', { badge: '4' }), aTheme('kinh-phi', { badge: 'K', strategy: 'false' })],
		indicators: [
			anIndicator('nu-lanh-dao', {
				strategy: { target: '1.1', y2025: '60%', y2030: '75%', evidence },
			}),
		],
		campaigns: [
			{
				id: 'thang-hanh-dong',
				data: aCampaign({
					editions: [
						{ year: '2023', from: '2023-11-15', to: '2023-12-15', theme: 'Chủ đề', announcedBy: null, evidence },
					],
				}),
			},
		],
		instruments: [
			{
				id: '28-nq-cp-2021',
				data: aRecord({
					date: '2021-03-03',
					aliases: ['Chiến lược quốc gia về bình đẳng giới'],
					period: { from: '2021', to: '2030' },
					status: { value: 'in-force', asOf: '2026-11-21', evidence },
					relations: [{ type: 'based-on', to: '73-2006-qh11', evidence }],
				}),
			},
			{ id: '73-2006-qh11', data: aRecord({ kind: 'luat', number: '73/2006/QH11', year: '2006' }) },
		],
		plans: [
			{
				id: 'vi-du-2023',
				data: aPlan({
					period: { from: '2021', to: '2025', outlook: '2030' },
					signer: { name: 'Nguyễn Thị Ví Dụ', capacity: null },
					themes: { 'y-te': ['I.1', 'I.1.đ'], 'kinh-phi': ['I.1'] },
					notes: [
						{
							code: 'text-slip',
							provision: 'I.1.đ',
							note: 'lặp từ',
							evidence: [...evidence, { plan: 'khac', provision: 'II.2.đ' }, { plan: 'khac' }],
						},
					],
				}),
				document: {
					provisions: [
						aProvision(
							'mo-dau',
							'Nghị quyết số 28/NQ-CP\nngày 13/3/2021 của\nChính phủ ban hành Chiến lược quốc gia về bình đẳng giới',
						),
						aProvision('I.1', 'Chỉ thị 21', {
							heading: 'Mục tiêu',
							tasks: [{ lead: ['so-y-te'], support: ['so-ldtbxh', 'cong-an-tinh'], text: 'Chủ trì' }],
							targets: [{ indicator: 'nu-lanh-dao', value: '≥ 60%', by: '2025', text: 'Đạt 60%' }],
							deadlines: [{ kind: 'before', from: null, to: '--12-10', for: 'bao-cao-nam', text: 'Trước 10/12' }],
						}),
						aProvision('I.1.đ', 'Không viện dẫn'),
					],
				},
			},
		],
	}),
);

/** Every row of a catalogue. */
function rowsOf(catalogue: Catalogue) {
	const rows = Object.entries(allRows(catalogue, ADDRESSES)).map(([name, own]) => [name, [...own]]);
	return Object.fromEntries(rows) as { readonly [Name in FileName]: Row<Name>[] };
}

const ROWS = rowsOf(CATALOGUE);

describe('every file', () => {
	test.each(FILE_NAMES)('%s follows its schema, fields in the order of the columns', (name) => {
		const rows: readonly object[] = ROWS[name];
		expect(rows.length).toBeGreaterThan(0);
		for (const row of rows) {
			expect(ROW_SCHEMAS[name].safeParse(row).error).toBeUndefined();
			expect(Object.keys(row)).toEqual(Object.keys(ROW_SCHEMAS[name].shape));
		}
	});

	test.each(FILE_NAMES)('%s has a JSON Schema without further fields', (name) => {
		expect(z.toJSONSchema(ROW_SCHEMAS[name])).toMatchObject({ type: 'object', additionalProperties: false });
	});

	test('of an empty collection is empty', () => {
		const empty = rowsOf(buildCatalogue(aCollection({ provinces: [] })));
		expect(Object.values(empty).flat()).toEqual([]);
		expect(Object.keys(empty).sort()).toEqual([...FILE_NAMES].sort());
	});
});

test('plans', () => {
	expect(ROWS.plans).toHaveLength(1);
	expect(ROWS.plans[0]).toMatchObject({
		id: 'vi-du-2023',
		url: 'https://example.org/ke-hoach/vi-du-2023/',
		province: 'vi-du',
		provinceNow: 'vi-du-moi',
		period: { from: '2021', to: '2025' },
		signer: { name: 'Nguyễn Thị Ví Dụ', capacity: null },
		themes: ['kinh-phi', 'y-te'],
	});
});

test('provisions', () => {
	expect(ROWS.provisions).toEqual([
		{ plan: 'vi-du-2023', provision: 'mo-dau', anchor: 'mo-dau', heading: null, themes: [] },
		{ plan: 'vi-du-2023', provision: 'I.1', anchor: 'i-1', heading: 'Mục tiêu', themes: ['y-te', 'kinh-phi'] },
		{ plan: 'vi-du-2023', provision: 'I.1.đ', anchor: 'i-1-dd', heading: null, themes: ['y-te'] },
	]);
});

test('instruments', () => {
	expect(
		ROWS.instruments.map(({ id, plan, citedBy, status, relations }) => ({ id, plan, citedBy, status, relations })),
	).toEqual([
		{ id: '12-kh-ubnd-vi-du-2023', plan: 'vi-du-2023', citedBy: 0, status: 'unconfirmed', relations: [] },
		{
			id: '28-nq-cp-2021',
			plan: null,
			citedBy: 2,
			status: 'in-force',
			relations: [{ type: 'based-on', to: '73-2006-qh11' }],
		},
		{ id: '73-2006-qh11', plan: null, citedBy: 0, status: 'unconfirmed', relations: [] },
	]);
});

test('citations, on one line each', () => {
	expect(ROWS.citations).toEqual([
		{
			plan: 'vi-du-2023',
			provision: 'mo-dau',
			order: 1,
			within: null,
			by: 'number',
			kind: 'nghi-quyet',
			asPrinted: 'Nghị quyết số 28/NQ-CP ngày 13/3/2021 của Chính phủ',
			numberAsPrinted: '28/NQ-CP',
			dateAsPrinted: '13/3/2021',
			issuerAsPrinted: 'Chính phủ',
			state: 'resolved',
			instrument: '28-nq-cp-2021',
			candidates: [],
			anomalies: ['date-differs'],
		},
		{
			plan: 'vi-du-2023',
			provision: 'mo-dau',
			order: 2,
			within: 1,
			by: 'name',
			kind: 'chien-luoc',
			asPrinted: 'Chiến lược quốc gia về bình đẳng giới',
			numberAsPrinted: null,
			dateAsPrinted: null,
			issuerAsPrinted: null,
			state: 'resolved',
			instrument: '28-nq-cp-2021',
			candidates: [],
			anomalies: [],
		},
		{
			plan: 'vi-du-2023',
			provision: 'I.1',
			order: 3,
			within: null,
			by: 'number',
			kind: 'chi-thi',
			asPrinted: 'Chỉ thị 21',
			numberAsPrinted: '21',
			dateAsPrinted: null,
			issuerAsPrinted: null,
			state: 'unknown',
			instrument: null,
			candidates: [],
			anomalies: ['unknown'],
		},
	]);
});

test('anomalies, with evidence as addresses or places', () => {
	const rows = ROWS.anomalies.map(({ provision, code, asPrinted, expected, evidence: found, origin }) => [
		provision,
		code,
		asPrinted,
		expected,
		found,
		origin,
	]);
	expect(rows).toEqual([
		['mo-dau', 'date-differs', '13/3/2021', '03/3/2021', ['https://example.org/van-ban'], 'rule'],
		['I.1', 'unknown', 'Chỉ thị 21', null, [], 'rule'],
		['I.1.đ', 'text-slip', null, null, ['https://example.org/nguon', 'khac#ii-2-dd', 'khac'], 'editor'],
	]);
});

test('targets, tasks and deadlines with their places', () => {
	const place = { plan: 'vi-du-2023', provision: 'I.1' };
	expect(ROWS.targets).toEqual([{ ...place, indicator: 'nu-lanh-dao', value: '≥ 60%', by: '2025', text: 'Đạt 60%' }]);
	expect(ROWS.tasks).toEqual([
		{ ...place, lead: ['so-y-te'], support: ['so-ldtbxh', 'cong-an-tinh'], text: 'Chủ trì' },
	]);
	expect(ROWS.deadlines).toEqual([
		{ ...place, kind: 'before', from: null, to: '--12-10', for: 'bao-cao-nam', text: 'Trước 10/12' },
	]);
});

test('vocabularies, by id', () => {
	expect(ROWS.provinces.map(({ id, into, enlargedOn, parts }) => [id, into, enlargedOn, parts])).toEqual([
		['vi-du', 'vi-du-moi', null, []],
		['vi-du-moi', null, '2025-07-01', ['vi-du-moi', 'vi-du']],
	]);
	expect(ROWS.agencies.map(({ id, successors }) => [id, successors])).toEqual([
		['so-ldtbxh', [{ to: 'so-noi-vu', from: '2025-03-01' }]],
		['so-y-te', []],
	]);
	expect(ROWS.themes.map(({ id, badge, strategy }) => [id, badge, strategy])).toEqual([
		['y-te', '4', true],
		['kinh-phi', 'K', false],
	]);
	expect(ROWS.indicators[0]).toMatchObject({ strategyTarget: '1.1', strategy2025: '60%', strategy2030: '75%' });
	expect(ROWS.campaigns[0]?.editions).toEqual([
		{ year: '2023', from: '2023-11-15', to: '2023-12-15', theme: 'Chủ đề' },
	]);
});
