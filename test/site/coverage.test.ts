import { describe, expect, test } from 'vitest';
import { COVERAGE_STATES } from '../../src/domain/coverage.ts';
import { read, rows, SITES } from '../sites.ts';

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
		expect(csv).toHaveLength(data.length + 1);
		for (const state of COVERAGE_STATES) {
			const inCells = data.filter((row) => row.state === state).flatMap(({ nationalPeriods }) => nationalPeriods);
			const marks = html.match(new RegExp(`<li class="coverage__item" data-state="${state}"`, 'g')) ?? [];
			expect([state, marks.length]).toEqual([state, inCells.length]);
		}
	});

	test('the map shows of each province the deepest state of its rows', async () => {
		const drawing = await read(site, 'pham-vi/ban-do.svg');
		const data = await rows<CoverageRow & { provinceNow: string }>(site, 'coverage');
		for (const [, province, state] of drawing.matchAll(/data-province="([^"]+)" data-state="([^"]+)"/g)) {
			const own = data.filter(({ provinceNow }) => provinceNow === province).map((row) => row.state);
			expect([province, COVERAGE_STATES.find((one) => own.includes(one)) ?? 'none']).toEqual([province, state]);
		}
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
