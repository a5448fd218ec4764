import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callPages, callsByPlan } from '../../src/data/campaign-view.ts';
import { coverageView } from '../../src/data/coverage-view.ts';
import { beginnings, citingPages, citingPlans, divide, TEXT_A_PAGE } from '../../src/data/lists.ts';
import { provincePages } from '../../src/data/province-view.ts';
import { themePages } from '../../src/data/theme-view.ts';
import { buildCatalogue, type Catalogue } from '../../src/domain/catalogue.ts';
import { buildTimeline } from '../../src/domain/timeline/events.ts';
import { aCampaign, aCollection, aPlan, aProvince, aProvision, aRecord, aTheme } from '../domain/factories.ts';

describe('a divided list', () => {
	const rows = fc.array(fc.nat({ max: 80 }), { maxLength: 60 });

	test('has every row once, in its order, on pages that know their number', () => {
		fc.assert(
			fc.property(rows, fc.integer({ min: 1, max: 100 }), (list, most) => {
				const pages = divide(list, most, (row) => row);
				expect(pages.flatMap((page) => page.rows)).toEqual(list);
				expect(pages.map(({ page }) => page)).toEqual(pages.map((_, index) => index + 1));
				expect(new Set(pages.map((page) => page.pages))).toEqual(new Set([pages.length]));
			}),
		);
	});

	test('has no page that is too heavy, but for a single row, and none that the next row would fit on', () => {
		fc.assert(
			fc.property(rows, fc.integer({ min: 1, max: 100 }), (list, most) => {
				const pages = divide(list, most, (row) => row);
				const weights = pages.map((page) => page.rows.reduce((sum, row) => sum + row, 0));
				for (const [index, page] of pages.entries()) {
					if (page.rows.length > 1) expect(weights[index]).toBeLessThanOrEqual(most);
					const [next] = pages[index + 1]?.rows ?? [];
					if (next !== undefined) expect((weights[index] ?? 0) + next).toBeGreaterThan(most);
				}
			}),
		);
	});

	test('has one page where it is empty, and fifty rows a page where they are alike', () => {
		expect(divide([])).toEqual([{ rows: [], page: 1, pages: 1 }]);
		expect(divide(Array.from({ length: 101 }, (_, row) => row)).map((page) => page.rows.length)).toEqual([50, 50, 1]);
	});

	test('says where each group begins', () => {
		const pages = divide(['a', 'a', 'b', 'b', 'b', 'c'], 2);
		expect([...beginnings(pages, (row) => row)]).toEqual([
			['a', 1],
			['b', 2],
			['c', 3],
		]);
	});
});

const PROVINCES = 10;
const TEXT = 'Tháng hành động vì bình đẳng giới năm 2023. '.repeat(20);

/** A collection of so many plans: all cite one instrument and call one campaign, two of three say something on one theme. */
function collectionOf(count: number): Catalogue {
	const provinces = Array.from({ length: PROVINCES }, (_, index) => aProvince(`tinh-${index}`));
	const plans = Array.from({ length: count }, (_, index) => {
		const province = `tinh-${index % PROVINCES}`;
		const year = String(2022 + (index % 5));
		const text = `Nghị quyết số 28/NQ-CP. ${TEXT}`;
		return {
			id: `${province}-${index}`,
			data: aPlan({
				province,
				number: `${index + 1}/KH-UBND`,
				issued: `${year}-02-20`,
				period: { from: year, to: year },
				themes: index % 3 === 0 ? {} : { 'thang-hanh-dong': ['I', 'II'] },
			}),
			document: { provisions: ['I', 'II'].map((path) => aProvision(path, text, { html: `<p>${text}</p>` })) },
		};
	});
	return buildCatalogue(
		aCollection({
			plans,
			provinces,
			instruments: [{ id: '28-nq-cp-2021', data: aRecord({ date: '2021-03-03' }) }],
			campaigns: [{ id: 'thang-hanh-dong', data: aCampaign() }],
			themes: [aTheme('thang-hanh-dong')],
		}),
	);
}

const small = collectionOf(60);
const large = collectionOf(600);
const callsOf = (catalogue: Catalogue) => buildTimeline(catalogue).campaigns.flatMap(({ calls }) => calls);

describe('a collection ten times as large has pages as large', () => {
	test('a theme', () => {
		const pages = themePages(large, 'thang-hanh-dong');
		const rows = pages.flatMap((page) => page.rows);
		expect(new Set(rows.map(({ plan }) => plan.id)).size).toBe(600);
		expect(rows).toHaveLength(600);
		expect(rows.filter(({ absence }) => absence !== null)).toHaveLength(200);
		for (const page of pages) {
			const text = page.rows.flatMap((row) => (row.absence ? [] : row.provisions)).map(({ html }) => html.length);
			expect(text.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(TEXT_A_PAGE);
			expect(page.rows.length).toBeLessThanOrEqual(TEXT_A_PAGE / 250);
		}
	});

	test('every group of a theme is found where its page says that it begins', () => {
		const pages = themePages(large, 'thang-hanh-dong');
		const [first] = pages;
		expect(first?.groups).toHaveLength(PROVINCES + 1);
		for (const { province, page, plans, provisions } of first?.groups ?? []) {
			const isOf = (row: (typeof pages)[number]['rows'][number]) =>
				(row.absence ? null : row.province.id) === (province?.id ?? null);
			const holding = pages.filter((part) => part.rows.some(isOf)).map((part) => part.page);
			expect(holding[0], province?.id).toBe(page);
			expect(plans).toBe(pages.flatMap((part) => part.rows.filter(isOf)).length);
			expect(provisions).toBe(province ? plans * 2 : 0);
		}
		expect(Object.values(first?.absences ?? {})).toEqual([200]);
	});

	test('who cites an instrument', () => {
		const plans = citingPlans(large, '28-nq-cp-2021');
		const pages = citingPages(plans);
		expect(plans).toHaveLength(600);
		expect(pages.flatMap(({ rows }) => rows)).toEqual(plans);
		const citations = pages.map(({ rows }) => rows.flatMap(({ provisions }) => provisions).length);
		expect(Math.max(...citations)).toBe(100);
		expect(citations.reduce((sum, n) => sum + n, 0)).toBe(1200);
	});

	test('a province', () => {
		const pages = provincePages(large, 'tinh-0');
		expect(pages.map(({ rows }) => rows.length)).toEqual([50, 10]);
		expect(pages[1]?.counts).toEqual({ own: 60, others: 0, instruments: 0 });
		expect(provincePages(small, 'tinh-0').map(({ rows }) => rows.length)).toEqual([6]);
	});

	test('what plans ask for a campaign, newest first', () => {
		const pages = callPages(callsOf(large));
		const rows = pages.flatMap((page) => page.rows);
		expect(rows).toEqual(callsByPlan(callsOf(large)));
		expect(rows).toHaveLength(600);
		for (const page of pages) {
			const text = page.rows.flatMap(({ calls }) => calls.flatMap(({ lines }) => lines)).join('');
			expect(text.length).toBeLessThanOrEqual(TEXT_A_PAGE);
		}
		const years = rows.map(({ plan }) => plan.data.period.to);
		expect(years).toEqual(years.toSorted().reverse());
	});

	test('a cell of the ledger of coverage names some plans and counts the others', () => {
		const cells = (catalogue: Catalogue) =>
			coverageView(catalogue)
				.regions.flatMap(({ groups }) => groups)
				.flatMap(({ rows }) => rows)
				.flatMap((row) => row.cells.map(({ items, more }) => [items.length, more]))
				.filter(([items]) => items !== 0);
		expect(new Set(cells(large).map(String))).toEqual(new Set(['6,54']));
		expect(new Set(cells(small).map(String))).toEqual(new Set(['6,0']));
	});
});
