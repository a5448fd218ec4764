import { describe, expect, test } from 'vitest';
import {
	compareDates,
	compareNewestFirst,
	datesAgree,
	day,
	daysIn,
	formatDate,
	formatDateLong,
	formatMonthDay,
	formatPeriod,
	isRealDate,
	monthDay,
	partialDate,
	period,
	periodsOverlap,
	year,
	yearOf,
} from '../../src/domain/dates.ts';
import { codesOf, span } from './factories.ts';

describe('isRealDate', () => {
	test.each(['2025-04-23', '2021-09', '2021', '2024-02-29', '2000-02-29', '2021-12-31'])('%s', (text) => {
		expect(isRealDate(text)).toBe(true);
	});

	test.each([
		'2021-02-29',
		'1900-02-29',
		'2015-15-24',
		'2021-04-31',
		'2021-00',
		'2021-13',
		'2021-01-00',
		'0000',
		'21-01-01',
		'2021-1-1',
		'2021-01-01T00:00',
		'03/3/2021',
		' 2021',
		'',
	])('not %s', (text) => {
		expect(isRealDate(text)).toBe(false);
	});
});

test('daysIn', () => {
	const days = Array.from({ length: 12 }, (_, index) => daysIn(2021, index + 1));
	expect(days).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
	expect([2000, 2020, 2024, 2100].map((yyyy) => daysIn(yyyy, 2))).toEqual([29, 29, 29, 28]);
});

describe('schemas', () => {
	test.each([
		['partialDate', partialDate, '2021-09', '2021-9'],
		['day', day, '2021-09-01', '2021-09'],
		['year', year, '2021', '2021-09'],
		['monthDay', monthDay, '--02-29', '--02-30'],
		['monthDay', monthDay, '--11-15', '11-15'],
	])('%s takes one and refuses the other', (_, schema, good, bad) => {
		expect(schema.safeParse(good).data).toBe(good);
		expect(codesOf(schema.safeParse(bad))).toEqual(['date-impossible']);
	});

	test.each([
		[{ from: '2021', to: '2025' }],
		[{ from: '2023', to: '2023' }],
		[{ from: null, to: '2030' }],
		[{ from: '2021', to: '2025', outlook: '2030' }],
		[{ from: '2021-01', to: '2021-12' }],
		[{ from: '2021-03-01', to: '2021' }],
		[{ from: '2021', to: '2021-12-31' }],
	])('a period: %o', (input) => {
		expect(period.safeParse(input).data).toEqual(input);
	});

	test.each([
		[{ from: '2025', to: '2021' }, 'period-backwards'],
		[{ from: '2021-12', to: '2021-01' }, 'period-backwards'],
		[{ from: '2021-13', to: '2022' }, 'date-impossible'],
		[{ from: '2021', to: '2025', outlook: '2030-01' }, 'date-impossible'],
	])('no period: %o', (input, code) => {
		expect(codesOf(period.safeParse(input))).toContain(code);
	});

	test('a period has no other fields', () => {
		expect(period.safeParse({ from: '2021', to: '2025', until: '2030' }).success).toBe(false);
	});
});

describe('compareDates', () => {
	test.each([
		['2020', '2021'],
		['2020-12-31', '2021'],
		['2021-03', '2021'],
		['2021-12-31', '2021'],
		['2021-03-02', '2021-03'],
		['2021-03-02', '2021-04'],
		['2021-03-09', '2021-03-10'],
	])('%s is before %s', (earlier, later) => {
		expect(compareDates(earlier, later)).toBeLessThan(0);
		expect(compareDates(later, earlier)).toBeGreaterThan(0);
	});

	test('what is less precise comes after what it may hold', () => {
		expect(['2021', '2021-01-01', '2021-01'].sort(compareDates)).toEqual(['2021-01-01', '2021-01', '2021']);
	});

	test('equal dates', () => {
		expect(compareDates('2021-03', '2021-03')).toBe(0);
	});

	test('newest first, unknown ones last', () => {
		const dates = [null, '2020-05', '2023', '2023-02-20', null, '2021'];
		expect(dates.sort(compareNewestFirst)).toEqual(['2023-02-20', '2023', '2021', '2020-05', null, null]);
	});
});

describe('datesAgree', () => {
	test.each([
		['2021-03-03', '2021-03-03', true],
		['2021-03-03', '2021-03', true],
		['2021', '2021-03-03', true],
		['2021-03-03', '2021-03-13', false],
		['2021-03', '2021-04-03', false],
		['2020', '2021', false],
	])('%s and %s: %s', (a, b, agree) => {
		expect(datesAgree(a, b)).toBe(agree);
		expect(datesAgree(b, a)).toBe(agree);
	});
});

test('yearOf', () => {
	expect(['2021-03-03', '2021-03', '2021'].map(yearOf)).toEqual(['2021', '2021', '2021']);
});

describe('in words', () => {
	test.each([
		['2020-03-02', '02/3/2020', 'ngày 02 tháng 3 năm 2020'],
		['2018-01-20', '20/01/2018', 'ngày 20 tháng 01 năm 2018'],
		['2015-12-24', '24/12/2015', 'ngày 24 tháng 12 năm 2015'],
		['2021-09', 'tháng 9/2021', 'tháng 9 năm 2021'],
		['2021', '2021', 'năm 2021'],
	])('%s: %s, %s', (date, short, long) => {
		expect(formatDate(date)).toBe(short);
		expect(formatDateLong(date)).toBe(long);
	});

	test.each([
		['--11-15', '15/11'],
		['--12-15', '15/12'],
		['--10-20', '20/10'],
		['--03-08', '08/3'],
		['--01-05', '05/01'],
	])('%s: %s', (text, formatted) => {
		expect(formatMonthDay(text)).toBe(formatted);
	});

	test.each([
		[span('2021', '2025'), '2021–2025'],
		[span('2023', '2023'), 'năm 2023'],
		[span(null, '2030'), 'đến năm 2030'],
		[span('2016', '2020', '2030'), '2016–2020, định hướng đến 2030'],
		[span(null, '2025', '2030'), 'đến năm 2025, định hướng đến 2030'],
		[span('2021-09', '2021-12'), 'tháng 9/2021–tháng 12/2021'],
		[span(null, '2021-12'), 'đến tháng 12/2021'],
		[span('2021-09', '2021-09'), 'tháng 9/2021'],
	])('%o: %s', (input, formatted) => {
		expect(formatPeriod(input)).toBe(formatted);
	});
});

describe('periodsOverlap', () => {
	test.each([
		[span('2011', '2020'), span('2020', '2020'), true],
		[span('2011', '2020'), span('2021', '2030'), false],
		[span('2021', '2030'), span('2023', '2023'), true],
		[span(null, '2030'), span('2011', '2011'), true],
		[span(null, '2030'), span('2031', '2035'), false],
		[span(null, '2020'), span(null, '2030'), true],
		[span('2021-09', '2021-12'), span('2021-01', '2021-03'), true],
	])('%o and %o: %s', (a, b, overlap) => {
		expect(periodsOverlap(a, b)).toBe(overlap);
		expect(periodsOverlap(b, a)).toBe(overlap);
	});
});
