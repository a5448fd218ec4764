import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { buildCatalogue } from '../../src/domain/catalogue.ts';
import {
	coverageItems,
	deepestOf,
	type Gap,
	gap,
	isOfYear,
	LEDGER_YEARS,
	summarise,
} from '../../src/domain/coverage.ts';
import { coverageRows } from '../../src/domain/rows/coverage-rows.ts';
import { aCollection, aPlan, aProvince, codesOf } from './factories.ts';

const FOUND = { number: '42/KH-UBND', title: 'Kế hoạch giai đoạn 2021-2025', issuer: 'ubnd-tinh' };

function aGap(changes: Partial<z.input<typeof gap>> = {}): z.input<typeof gap> {
	return {
		province: 'vi-du',
		period: { from: '2021', to: '2025' },
		state: 'not-found',
		plan: null,
		words: ['bình đẳng giới Ví Dụ'],
		where: [{ name: 'cổng thông tin của tỉnh', url: null }],
		when: '2026-11-22',
		note: null,
		...changes,
	};
}

/** The plans of `vi-du`, of `cu` (which passed into it) and what was looked for. */
function aCatalogue(plans: ReadonlyArray<Parameters<typeof aPlan>[0]>, gaps: readonly Gap[] = []) {
	return buildCatalogue(
		aCollection({
			provinces: [
				aProvince('vi-du', { region: 'Vùng A', enlarged: { on: '2025-07-01', parts: ['vi-du', 'cu'] } }),
				aProvince('cu', { until: '2025-06-30', into: 'vi-du' }),
				aProvince('xa', { region: 'Vùng B' }),
			],
			plans: plans.map((changes, index) => ({
				id: `plan-${index}`,
				data: aPlan({ number: `${index + 1}/KH-UBND`, ...changes }),
				document: { provisions: [] },
			})),
			gaps,
		}),
	);
}

describe('a gap', () => {
	test('says what was looked for, where and when', () => {
		expect(codesOf(gap.safeParse(aGap()))).toEqual([]);
		expect(codesOf(gap.safeParse(aGap({ words: [] })))).toEqual(['search-undescribed']);
		expect(codesOf(gap.safeParse(aGap({ where: [] })))).toEqual(['search-undescribed']);
		expect(codesOf(gap.safeParse(aGap({ when: '2026-11' })))).toHaveLength(1);
	});

	test('that is known names its plan and a page; one that was not found names none', () => {
		const where = [{ name: 'một trang', url: 'https://example.org/trang' }];
		expect(codesOf(gap.safeParse(aGap({ state: 'known', plan: FOUND, where })))).toEqual([]);
		expect(codesOf(gap.safeParse(aGap({ state: 'known', plan: FOUND })))).toEqual(['evidence-missing']);
		expect(codesOf(gap.safeParse(aGap({ state: 'known', where })))).toEqual(['type-wrong']);
		expect(codesOf(gap.safeParse(aGap({ plan: FOUND })))).toEqual(['type-wrong']);
	});
});

describe('national periods', () => {
	test.each([
		['2020', '2020', ['2016-2020']],
		['2021', '2025', ['2021-2025']],
		['2021', '2030', ['2021-2025', '2026-2030']],
		['2018', '2025', ['2016-2020', '2021-2025']],
		['2006', '2010', []],
	])('%s to %s reaches into %o', (from, to, columns) => {
		const [item] = coverageItems(aCatalogue([{ period: { from, to } }]));
		expect(item?.columns).toEqual(columns);
	});

	test('a plan without a start counts from the year in which it was written', () => {
		const [item] = coverageItems(aCatalogue([{ issued: '2022-03-29', period: { from: null, to: '2030' } }]));
		expect(item?.columns).toEqual(['2021-2025', '2026-2030']);
	});

	test('a gap without a start stands where it ends', () => {
		const [item] = coverageItems(aCatalogue([], [gap.parse(aGap({ period: { from: null, to: '2030' } }))]));
		expect(item?.columns).toEqual(['2026-2030']);
	});
});

describe('years', () => {
	test('are those of the national periods', () => {
		expect([LEDGER_YEARS[0], LEDGER_YEARS.at(-1), LEDGER_YEARS.length]).toEqual(['2011', '2030', 20]);
	});

	test('an item counts for every year of its span, and the deepest state stands for all', () => {
		const items = coverageItems(
			aCatalogue(
				[{ period: { from: '2021', to: '2022' } }],
				[gap.parse(aGap({ period: { from: '2022', to: '2023' } }))],
			),
		);
		const states = LEDGER_YEARS.map((year) => deepestOf(items.filter((item) => isOfYear(item, year))));
		expect(states.slice(9, 14)).toEqual([null, 'digest', 'digest', 'not-found', null]);
	});

	test('a plan without a start counts from the year in which it was written', () => {
		const [item] = coverageItems(aCatalogue([{ issued: '2022-03-29', period: { from: null, to: '2030' } }]));
		expect(item?.years).toEqual(['2022', '2030']);
	});
});

describe('the summary', () => {
	const catalogue = aCatalogue(
		[{}, { province: 'cu', period: { from: '2021', to: '2030' } }],
		[gap.parse(aGap()), gap.parse(aGap({ province: 'xa' }))],
	);
	const items = coverageItems(catalogue);
	const summary = summarise(catalogue, items);

	test('counts today’s provinces, with the plans of the names that they took in', () => {
		expect(summary.all).toMatchObject({ provinces: 2, withPlan: 1 });
		expect(summary.all.counts).toEqual({ full: 0, digest: 2, record: 0, known: 0, 'not-found': 2 });
	});

	test('by region, each item once', () => {
		expect(summary.regions.map(({ region, provinces, withPlan }) => [region, provinces, withPlan])).toEqual([
			['Vùng A', 1, 1],
			['Vùng B', 1, 0],
		]);
		const counted = summary.regions.flatMap(({ counts }) => Object.values(counts)).reduce((a, b) => a + b, 0);
		expect(counted).toBe(items.length);
	});

	test('by period, an item in every one that it reaches into', () => {
		expect(summary.periods.map(({ period, counts }) => [period, counts.digest])).toEqual([
			['2011-2015', 0],
			['2016-2020', 0],
			['2021-2025', 2],
			['2026-2030', 1],
		]);
	});

	test('by year, as by period', () => {
		const counted = summary.years.filter(({ counts }) => counts.digest > 0).map(({ year }) => year);
		expect(counted).toEqual(LEDGER_YEARS.slice(10));
		expect(summary.years.slice(12, 14).map(({ withPlan, counts }) => [withPlan, counts.digest])).toEqual([
			[1, 2],
			[1, 1],
		]);
	});

	test('the rows are the items', () => {
		expect(coverageRows(catalogue).map(({ province, state }) => `${province} ${state}`)).toEqual(
			items.map(({ province, state }) => `${province.id} ${state}`),
		);
	});
});
