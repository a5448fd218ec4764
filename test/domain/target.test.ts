import { describe, expect, test } from 'vitest';
import { readTargetValue, targetValue } from '../../src/domain/target.ts';
import { codesOf } from './factories.ts';

describe('readTargetValue', () => {
	test.each([
		['100%', 'exact', 100, 100, '%', null],
		['11,1%', 'exact', 11.1, 11.1, '%', null],
		['30 %', 'exact', 30, 30, '%', null],
		['0', 'exact', 0, 0, '', null],
		['1.000 người', 'exact', 1000, 1000, 'người', null],
		['1000 người', 'exact', 1000, 1000, 'người', null],
		['1.234.567,5', 'exact', 1_234_567.5, 1_234_567.5, '', null],
		['2 lần một năm', 'exact', 2, 2, 'lần một năm', null],
		['30–40%', 'range', 30, 40, '%', null],
		['1,5–2,5', 'range', 1.5, 2.5, '', null],
		['≥ 60%', 'at-least', 60, null, '%', null],
		['≥60%', 'at-least', 60, null, '%', null],
		['> 5 ngày', 'more-than', 5, null, 'ngày', null],
		['≤ 5%', 'at-most', null, 5, '%', null],
		['< 5%', 'below', null, 5, '%', null],
		['112/100', 'ratio', 1.12, 1.12, '', null],
		['từ 2025: ≥ 60%', 'at-least', 60, null, '%', '2025'],
		['từ 2026: 30–40%', 'range', 30, 40, '%', '2026'],
		['từ 2025: 112/100', 'ratio', 1.12, 1.12, '', '2025'],
		['  75%  ', 'exact', 75, 75, '%', null],
	])('%s', (text, form, low, high, unit, since) => {
		expect(readTargetValue(text)).toEqual({ form, low, high, unit, since });
		expect(readTargetValue(text.normalize('NFD'))).toEqual({ form, low, high, unit, since });
	});

	test.each([
		'',
		'%',
		'30-40%',
		'40–30%',
		'30–30%',
		'≥ 30–40%',
		'≥ 112/100',
		'112/0',
		'112/100 người',
		'1.00',
		'10.5%',
		'1,',
		'-5%',
		'khoảng 30%',
		'30% nữ',
		'Từ 2025: 60%',
		'từ 25: 60%',
		'từ 2025: từ 2026: 60%',
		'= 5%',
		'≥≥ 5%',
		'5%%',
		'30%\n40%',
	])('not %s', (text) => {
		expect(readTargetValue(text)).toBeNull();
	});
});

test('the schema keeps the text and names what it expects', () => {
	expect(targetValue.parse('30–40%')).toBe('30–40%');
	expect(codesOf(targetValue.safeParse('30-40%'))).toEqual(['type-wrong']);
});
