import { describe, expect, test } from 'vitest';
import { COVERAGE_STATES } from '../../src/domain/coverage.ts';
import { REAL, read, rows, SITES } from '../sites.ts';

interface CoverageRow {
	state: string;
	nationalPeriods: string[];
	plan: string | null;
	words: string[];
	where: string[];
	when: string | null;
}

describe.each(SITES)('the coverage ledger of $name', (site) => {
	test('page, CSV and JSON hold the same items', async () => {
		const html = await read(site, 'pham-vi/index.html');
		const data = await rows<CoverageRow>(site, 'coverage');
		const csv = (await read(site, 'data/coverage.csv')).trimEnd().split('\r\n');
		// Nothing before the state needs quotation marks.
		const column = csv[0]?.split(',').indexOf('state') ?? -1;
		expect(csv.slice(1).map((line) => line.split(',')[column])).toEqual(data.map(({ state }) => state));
		for (const state of COVERAGE_STATES) {
			const inCells = data.filter((row) => row.state === state).flatMap(({ nationalPeriods }) => nationalPeriods);
			const marks = html.match(new RegExp(`<li class="coverage__item" data-state="${state}"`, 'g')) ?? [];
			expect([state, marks.length]).toEqual([state, inCells.length]);
		}
	});

	test('the figures of the page are those of the rows', async () => {
		const html = await read(site, 'pham-vi/index.html');
		const data = await rows<CoverageRow & { provinceNow: string }>(site, 'coverage');
		const figures = [...html.matchAll(/<a href="#tong-hop"><b class="tab">(\d+)<\/b>/g)].map(([, figure]) =>
			Number(figure),
		);
		const counted = COVERAGE_STATES.map((state) => data.filter((row) => row.state === state).length);
		expect(figures).toEqual(counted.filter((_, index) => COVERAGE_STATES[index] !== 'full'));
		const withPlan = new Set(data.filter(({ plan }) => plan !== null).map(({ provinceNow }) => provinceNow));
		expect(html).toMatch(new RegExp(`<p class="lede">${withPlan.size} trong `));
	});

	test('every empty cell leads to a draft for its province and years', async () => {
		const html = await read(site, 'pham-vi/index.html');
		const empty = [...html.matchAll(/<td [^>]*data-empty[^>]*>\s*<a [^>]*href="([^"]+)"/g)].map(([, to]) => to ?? '');
		expect(empty.length).toBe(html.match(/data-empty/g)?.length);
		expect(empty.length).toBeGreaterThan(0);
		for (const to of empty) {
			expect(to).toMatch(/\/huong-dan\/dong-gop\/\?tinh=[a-z-]+&(?:#38;|amp;)?ky=\d{4}-\d{4}#_mau-dien-san$/);
		}
		expect(await read(site, 'huong-dan/dong-gop/index.html')).toContain('id="_mau-dien-san"');
	});

	test('the map shows of each province the deepest state of its rows', async () => {
		const drawing = await read(site, 'pham-vi/ban-do.svg');
		const data = await rows<CoverageRow & { provinceNow: string }>(site, 'coverage');
		for (const [, province, state] of drawing.matchAll(/data-province="([^"]+)" data-state="([^"]+)"/g)) {
			const own = data.filter(({ provinceNow }) => provinceNow === province).map((row) => row.state);
			expect([province, COVERAGE_STATES.find((one) => own.includes(one)) ?? 'none']).toEqual([province, state]);
		}
	});

	test('the map has every province of today, or none where the package knows none', async () => {
		const drawing = await read(site, 'pham-vi/ban-do.svg');
		const drawn = [...drawing.matchAll(/data-province="([^"]+)"/g)].map(([, province]) => province);
		const today = (await rows<{ id: string; into: string | null }>(site, 'provinces')).filter(
			({ into }) => into === null,
		);
		expect(drawn).toEqual(site === REAL ? today.map(({ id }) => id).sort() : []);
	});

	test('it has every plan, and every gap says its search', async () => {
		const data = await rows<CoverageRow>(site, 'coverage');
		const plans = (await rows<{ id: string }>(site, 'plans')).map(({ id }) => id);
		expect(data.flatMap(({ plan }) => plan ?? []).sort()).toEqual(plans.sort());
		for (const { plan, words, where, when } of data) {
			expect(where.length).toBeGreaterThan(0);
			expect(when).not.toBeNull();
			if (plan === null) expect(words.length).toBeGreaterThan(0);
		}
	});
});
