import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/domain/catalogue.ts';
import { FACTS, type PlanExtract } from '../../../src/domain/compare/extract.ts';
import { featuresApart } from '../../../src/domain/compare/features.ts';
import { makeExtract, type Naming } from '../../../src/domain/compare/make.ts';
import { aCampaign, aCollection, anAgency, anIndicator, aPlan, aProvision, aRecord, aTheme } from '../factories.ts';

const NAMING: Naming = {
	planName: ({ id }) => id,
	planPlace: ({ data }) => data.province,
	facts: () => Object.fromEntries(FACTS.map((fact) => [fact, null])) as PlanExtract['facts'],
	provisionName: ({ path }) => path,
	deadline: ({ to }) => to,
	planUrl: (id) => `/ke-hoach/${id}/`,
	instrumentUrl: (id) => `/van-ban/${id}/`,
	themeUrl: (id) => `/linh-vuc/${id}/`,
};

const TASK = { lead: ['so-ldtbxh'], support: [], text: 'Việc' };
const CITING = 'Nghị quyết số 28/NQ-CP ngày 13/3/2021';

/** Three plans; the last is the only one without the theme, the resolution and the agency. A fourth has nothing either. */
function extracts(
	last: Parameters<typeof aPlan>[0] = {},
	fourth: Parameters<typeof aPlan>[0] | null = null,
): PlanExtract[] {
	const plan = (
		id: string,
		changes: Parameters<typeof aPlan>[0],
		provision: Parameters<typeof aProvision>[2] | null,
	) => ({
		id,
		data: aPlan({ number: null, themes: provision === null ? {} : { 'y-te': ['I'] }, ...changes }),
		document: { provisions: [aProvision('I', provision === null ? 'Không có gì' : CITING, provision ?? {})] },
	});
	const catalogue = buildCatalogue(
		aCollection({
			themes: [aTheme('y-te')],
			agencies: [
				anAgency('so-ldtbxh', {
					successors: [
						{ to: 'so-noi-vu', from: null, scope: 'bình đẳng giới', evidence: [{ url: 'https://example.org' }] },
					],
				}),
				anAgency('so-noi-vu', {
					successors: [{ to: 'so-ldtbxh', from: null, scope: 'vòng', evidence: [{ url: 'https://example.org' }] }],
				}),
			],
			indicators: [anIndicator('nu-lanh-dao')],
			instruments: [{ id: '28-nq-cp-2021', data: aRecord({ date: '2021-03-03' }) }],
			campaigns: [{ id: 'thang-hanh-dong', data: aCampaign({ name: 'Tháng hành động' }) }],
			plans: [
				plan(
					'a',
					{},
					{
						tasks: [TASK],
						targets: [{ indicator: 'nu-lanh-dao', value: '≥ 30%', by: '2025', text: 'ít nhất 30%' }],
						deadlines: [
							{ kind: 'span', from: '2023-11-15', to: '2023-12-15', for: 'thang-hanh-dong', text: 'Tháng hành động' },
						],
					},
				),
				plan('b', {}, { tasks: [TASK] }),
				plan('c', last, null),
				...(fourth === null ? [] : [plan('d', fourth, null)]),
			],
		}),
	);
	const apartOf = featuresApart(catalogue);
	return catalogue.plans.map((plan) => makeExtract(catalogue, NAMING, plan, apartOf(plan)));
}

test('an extract has what comparing needs, read and placed', () => {
	const [a] = extracts();
	expect(a?.provisions).toMatchObject([{ name: 'I', text: CITING, themes: ['y-te'] }]);
	expect(a?.targets).toMatchObject([
		{ indicator: 'nu-lanh-dao', text: '≥ 30%', value: { form: 'at-least', low: 30 }, by: '2025', at: 0 },
	]);
	expect(a?.citations).toMatchObject([
		{ instrument: '28-nq-cp-2021', printed: CITING, slips: [{ code: 'date-differs' }], at: 0 },
	]);
	expect(a?.deadlines).toMatchObject([{ day: '11-15', campaign: 'Tháng hành động' }]);
	expect(JSON.parse(JSON.stringify(a))).toEqual(a);
});

test('agencies are joined at the end of their succession; a circle ends', () => {
	expect(extracts()[0]?.agencies).toEqual([
		{ id: 'so-ldtbxh', name: 'so-ldtbxh', now: 'so-noi-vu', nowName: 'so-noi-vu' },
	]);
});

test('what only one plan of the collection has, and what only one has not', () => {
	const [a, b, c] = extracts();
	expect([a?.alone, b?.alone, c?.alone]).toEqual([['target:nu-lanh-dao'], [], []]);
	expect(c?.without.map(({ kind, id }) => `${kind}:${id}`)).toEqual([
		'theme:y-te',
		'instrument:28-nq-cp-2021',
		'agency:so-noi-vu',
		'duty:so-noi-vu',
	]);
});

test('what plans that could not be read whole are silent about is nobody’s lack', () => {
	const { source } = aPlan();
	const record = { curation: 'record' as const, source: { ...source, url: 'https://example.org/' } };
	expect(extracts({}, record)[2]?.without.map(({ kind, id }) => `${kind}:${id}`)).toContain('theme:y-te');
	expect(extracts({}, { source: { ...source, completeness: 'excerpt' } })[2]?.without.map(({ id }) => id)).toContain(
		'y-te',
	);
	expect(extracts({}, {})[2]?.without).toEqual([]);
});

test('a plan lacks nothing that is younger than it, and nothing at all where it was cut off', () => {
	const older = extracts({ issued: '2020-01-02', period: { from: '2020', to: '2020' } })[2];
	expect(older?.without.map(({ kind }) => kind)).toEqual(['theme', 'agency', 'duty']);
	const { source } = aPlan();
	expect(extracts({ source: { ...source, completeness: 'excerpt' } })[2]?.without).toEqual([]);
});
