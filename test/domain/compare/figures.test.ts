import { describe, expect, test } from 'vitest';
import type { IndicatorExtract } from '../../../src/domain/compare/extract.ts';
import { againstStrategy, compareValues } from '../../../src/domain/compare/figures.ts';
import { readTargetValue } from '../../../src/domain/target.ts';

function value(text: string) {
	const read = readTargetValue(text);
	if (read === null) throw new Error(`not a value: ${text}`);
	return read;
}

describe('compareValues', () => {
	test.each([
		['60%', '60%', 'equal'],
		['61%', '60%', 'higher'],
		['59,9%', '60%', 'lower'],
		['1.000 người', '999 người', 'higher'],
		// Ranges
		['15–25%', '50%', 'lower'],
		['30–40%', '30–40%', 'equal'],
		['30–40%', '20–25%', 'higher'],
		['30–40%', '35–45%', 'overlap'],
		['30–40%', '40–50%', 'overlap'],
		['30–40%', '35%', 'overlap'],
		['30–40%', '40%', 'overlap'],
		// "At least", "more than"
		['≥ 60%', '≥ 50%', 'higher'],
		['≥ 27%', '≥ 27%', 'equal'],
		['> 90%', '≥ 90%', 'bound'],
		['≥ 60%', '50%', 'higher'],
		['≥ 60%', '60%', 'bound'],
		['≥ 27%', '30%', 'bound'],
		['> 90%', '90%', 'higher'],
		['15–25%', '≥ 50%', 'lower'],
		['45–55%', '≥ 50%', 'bound'],
		// "At most", "under"
		['< 30%', '< 25%', 'higher'],
		['≤ 5%', '≤ 5%', 'equal'],
		['≤ 5%', '< 5%', 'bound'],
		['< 30%', '30%', 'lower'],
		['≤ 30%', '30%', 'bound'],
		['< 42', '111', 'lower'],
		['≤ 20%', '30–40%', 'lower'],
		['≥ 60%', '< 30%', 'higher'],
		['≥ 20%', '< 30%', 'bound'],
		// Units and ratios
		['60%', '60 người', 'units'],
		['112/100', '112', 'units'],
		['112/100', '111/100', 'higher'],
	])('%s to %s: %s', (a, b, outcome) => {
		expect(compareValues(value(a), value(b))).toBe(outcome);
		const mirrored = { higher: 'lower', lower: 'higher' }[outcome] ?? outcome;
		expect(compareValues(value(b), value(a))).toBe(mirrored);
	});
});

describe('againstStrategy', () => {
	const figure = (text: string | null) => (text === null ? null : { text, value: readTargetValue(text) });
	const indicator = (y2025: string | null, y2030: string | null, unit = '%'): IndicatorExtract => ({
		id: 'chi-tieu',
		name: 'Chỉ tiêu',
		unit,
		strategy: { target: '1.1', y2025: figure(y2025), y2030: figure(y2030) },
	});
	const verdict = (text: string, by: string | null, of: IndicatorExtract) => {
		const found = againstStrategy({ text, value: readTargetValue(text), by }, of);
		if ('year' in found) return `${found.outcome} ${found.year} ${found.figure}`;
		return found.outcome === 'incomparable' ? found.reason : found.outcome;
	};

	test.each([
		['65%', '2025', '60%', '75%', 'higher 2025 60%'],
		['75%', '2030', '60%', '75%', 'equal 2030 75%'],
		['65%', '2025-12-31', '60%', '75%', 'higher 2025 60%'],
		['55', '2025', '60%', '75%', 'lower 2025 60%'],
		['65%', '2027', '60%', '75%', 'other-year'],
		['65%', '2020', '60%', null, 'other-year'],
		['65%', null, '60%', '75%', 'no-year'],
		['65%', '2030', '60%', null, 'unconfirmed'],
		['15–25%', '2025', 'từ 2025: ≥ 50%', null, 'lower 2025 từ 2025: ≥ 50%'],
		['15–25%', '2028', 'từ 2025: ≥ 50%', null, 'lower 2028 từ 2025: ≥ 50%'],
		['15–25%', '2030', 'từ 2025: ≥ 50%', null, 'lower 2030 từ 2025: ≥ 50%'],
		['15–25%', '2024', 'từ 2025: ≥ 50%', null, 'other-year'],
		['từ 2025: 90%', null, '80%', '90%', 'higher 2025 80%'],
		['30–40%', '2025', '35%', null, 'overlap'],
		['≥ 30%', '2025', '35%', null, 'bound'],
		['35 người', '2025', '35%', null, 'units'],
	])('%s by %s, strategy %s and %s: %s', (text, by, y2025, y2030, expected) => {
		expect(verdict(text, by, indicator(y2025, y2030))).toBe(expected);
	});

	test('a ratio is read in the unit "… trên 100 …"', () => {
		const births = indicator('111', '109', 'bé trai trên 100 bé gái');
		expect(verdict('112/100', '2025', births)).toBe('higher 2025 111');
		expect(verdict('109', '2030', births)).toBe('equal 2030 109');
		expect(verdict('1/1', '2025', indicator('111', null, 'lần'))).toBe('units');
	});

	test('an indicator that the strategy does not have', () => {
		const own = { ...indicator(null, null), strategy: null };
		expect(verdict('30%', '2025', own)).toBe('no-strategy');
	});
});
