import { describe, expect, test } from 'vitest';
import { numberFigures, numberKey } from '../../../src/domain/citation/number.ts';

describe('numberKey: one key for every way of writing a number', () => {
	test.each([
		['28/nq-cp', ['28/NQ-CP', '28/nq-cp', '28 /NQ-CP', '28/ NQ - CP', '28/NQ–CP', '28/NQ−CP', '028/NQ-CP']],
		['100/kh-ubnd', ['100/KH-UBND', '100/KH- UBND', '100/KH -UBND', '100/KH\u00a0-\u00a0UBND', '100/KH-\nUBND']],
		['7/kh-ubnd', ['07/KH-UBND', '7/KH-UBND', '007/KH-UBND']],
		['21-ct/tw', ['21-CT/TW', '21–CT/TW', '21 - CT/TW', '21-CT/TƯ', '21-CT/Tư', '21-CT/TƯ '.trim()]],
		['41-ct/tu', ['41-CT/TU', '41-ct/tu']],
		['70/2008/nd-cp', ['70/2008/NĐ-CP', '70/2008/NÐ-CP', '70/2008/ND-CP']],
		['739/bnv-cttn&bdg', ['739/BNV-CTTN&BĐG', '739/BNV-CTTN & BĐG']],
		['73/2006/qh11', ['73/2006/QH11']],
		['0', ['0', '00']],
	])('%s', (key, numbers) => {
		expect(numbers.map(numberKey)).toEqual(numbers.map(() => key));
	});

	test.each([
		['21-CT/TƯ', '21-CT/TU'],
		['11-NQ/TW', '11-NQ/TU'],
		['93/KH-UBND', '93/QĐ-UBND'],
		['93/KH-UBND', '930/KH-UBND'],
		['28/NQ-CP', '28-NQ/CP'],
		['70/2008/NĐ-CP', '70/2009/NĐ-CP'],
	])('%s is not %s', (a, b) => {
		expect(numberKey(a)).not.toBe(numberKey(b));
	});
});

test.each([
	['1214/QĐ-UBND', '1214'],
	['07/KH-UBND', '7'],
	[' 21', '21'],
	['11-NQ/TW', '11'],
	['30a/2008/NQ-CP', '30'],
	['73/2006/QH11', '73'],
	['00', '0'],
	['NQ-CP', ''],
	['', ''],
])('figures of %s: %s', (number, figures) => {
	expect(numberFigures(number)).toBe(figures);
});
