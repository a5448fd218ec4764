import { describe, expect, test } from 'vitest';
import { partialDate } from '../../../src/domain/dates.ts';
import { anInstrument, meaning } from '../factories.ts';

const on = (date: string) => partialDate.parse(date);

describe('by number', () => {
	const nq28 = anInstrument({ number: '28/NQ-CP', date: '2021-03-03' });
	const ct21 = anInstrument({ kind: 'chi-thi', number: '21-CT/TW', date: '2018-01-20' });
	const ct41 = anInstrument({ kind: 'chi-thi', number: '41-CT/TU', province: 'vi-du', date: '2020-07-02' });
	const kh07 = anInstrument({ kind: 'ke-hoach', number: '07/KH-UBND', province: 'vi-du', date: '2022-01-11' });
	const all = [nq28, ct21, ct41, kh07];

	test.each([
		['Nghị quyết số 28/NQ-CP', nq28],
		['nghị quyết 28/NQ–CP', nq28],
		['028/NQ-CP', nq28],
		['Quyết định số 28/NQ-CP', nq28],
		['Kế hoạch số 7/KH-UBND', kh07],
		['Kế hoạch số 007/KH- UBND', kh07],
		['Chỉ thị số 21-CT/TƯ', ct21],
		['Chỉ thị số 21 – CT/TW', ct21],
		['Chỉ thị số 41-CT/TU', ct41],
	])('%s', (text, instrument) => {
		expect(meaning(text, all)).toBe(instrument.id);
	});

	test.each([
		'Nghị quyết số 29/NQ-CP',
		'Nghị quyết số 28/NQ-TW',
		'Nghị quyết số 28/NQ-HĐND',
		'Chỉ thị số 21-CT/TU',
		'Chỉ thị số 41-CT/TƯ',
		'Kế hoạch số 70/KH-UBND',
	])('%s is unknown', (text) => {
		expect(meaning(text, all)).toBe('unknown');
	});
});

describe('the place belongs to the number', () => {
	const here = anInstrument({ kind: 'ke-hoach', number: '93/KH-UBND', province: 'vi-du', year: '2022' });
	const there = anInstrument({ kind: 'ke-hoach', number: '93/KH-UBND', province: 'noi-khac', year: '2022' });
	const before = anInstrument({ kind: 'ke-hoach', number: '93/KH-UBND', province: 'vi-du-cu', year: '2022' });

	test('the one of the plan’s own province is meant', () => {
		expect(meaning('Kế hoạch số 93/KH-UBND', [there, here])).toBe(here.id);
	});

	test('that of another province is not', () => {
		expect(meaning('Kế hoạch số 93/KH-UBND', [there])).toBe('unknown');
	});

	test('two names of one province: nothing is guessed', () => {
		const provinces = new Set(['vi-du', 'vi-du-cu']);
		expect(meaning('Kế hoạch số 93/KH-UBND', [here, before, there], { provinces })).toBe(
			`ambiguous ${here.id} ${before.id}`,
		);
	});

	test('a central document is meant everywhere', () => {
		const central = anInstrument({ number: '28/NQ-CP', year: '2021' });
		expect(meaning('28/NQ-CP', [central], { provinces: new Set() })).toBe(central.id);
	});
});

describe('the year belongs to the number', () => {
	const of2021 = anInstrument({ kind: 'ke-hoach', number: '93/KH-UBND', province: 'vi-du', date: '2021-03-05' });
	const of2022 = anInstrument({ kind: 'ke-hoach', number: '93/KH-UBND', province: 'vi-du', date: '2022-03-09' });
	const undated = anInstrument({ kind: 'ke-hoach', number: '93/KH-UBND', province: 'vi-du' });
	const all = [of2021, of2022];

	test.each([
		['Kế hoạch số 93/KH-UBND ngày 05/3/2021', of2021.id],
		['Kế hoạch số 93/KH-UBND ngày 09 - 03 - 2022', of2022.id],
		['Kế hoạch số 93/KH-UBND ngày 15/5/2022', of2022.id],
		['Kế hoạch số 93/KH-UBND ngày 24/15/2021', of2021.id],
		['Kế hoạch số 93/KH-UBND ngày 9/32022', of2022.id],
		['Kế hoạch số 93/KH-UBND ngày 09/3/2020', 'unknown'],
		['Kế hoạch số 93/KH-UBND', `ambiguous ${of2021.id} ${of2022.id}`],
	])('%s → %s', (text, expected) => {
		expect(meaning(text, all)).toBe(expected);
	});

	test('one whose year is not known can be of any', () => {
		expect(meaning('Kế hoạch số 93/KH-UBND ngày 09/3/2020', [undated])).toBe(undated.id);
		expect(meaning('Kế hoạch số 93/KH-UBND ngày 15/5/2022', [of2022, undated])).toBe(
			`ambiguous ${of2022.id} ${undated.id}`,
		);
	});

	test('of two in one year the printed day decides, where it is that of one', () => {
		const first = anInstrument({ id: 'a', kind: 'ke-hoach', number: '93/KH-UBND', date: '2022-03-09' });
		const second = anInstrument({ id: 'b', kind: 'ke-hoach', number: '93/KH-UBND', date: '2022-05-01' });
		expect(meaning('Kế hoạch số 93/KH-UBND ngày 01/5/2022', [first, second])).toBe('b');
		expect(meaning('Kế hoạch số 93/KH-UBND ngày 02/5/2022', [first, second])).toBe('ambiguous a b');
	});
});

describe('nothing later than the plan is meant', () => {
	const nq28 = anInstrument({ number: '28/NQ-CP', date: '2021-03-03' });
	const undated = anInstrument({ number: '28/NQ-CP', year: '2021' });

	test.each([
		['2021-03-04', nq28.id],
		['2021-03-03', nq28.id],
		['2021-03-02', 'unknown'],
		['2021-03', nq28.id],
		['2021-02', 'unknown'],
		['2021', nq28.id],
		['2020', 'unknown'],
	])('of a plan written by %s: %s', (date, expected) => {
		expect(meaning('28/NQ-CP', [nq28], { writtenBy: on(date) })).toBe(expected);
	});

	test('a plan without a date, or a document without one, excludes nothing', () => {
		expect(meaning('28/NQ-CP', [nq28], { writtenBy: null })).toBe(nq28.id);
		expect(meaning('28/NQ-CP', [undated], { writtenBy: on('2021-01-01') })).toBe(undated.id);
	});

	test('of two, the one that existed', () => {
		const later = anInstrument({ number: '28/NQ-CP', date: '2024-02-01' });
		expect(meaning('28/NQ-CP', [nq28, later], { writtenBy: on('2023-05-05') })).toBe(nq28.id);
	});
});

describe('numbers without a sign', () => {
	const party = anInstrument({ kind: 'chi-thi', number: '21-CT/TW', date: '2018-01-20' });
	const prime = anInstrument({ kind: 'chi-thi', number: '21/CT-TTg', date: '2019-08-01' });
	const scheme = anInstrument({
		kind: 'quyet-dinh',
		number: '938/QĐ-TTg',
		year: '2017',
		title: 'Đề án Tuyên truyền, giáo dục, vận động',
	});
	const decision = anInstrument({ kind: 'quyet-dinh', number: '939/QĐ-TTg', year: '2017', title: 'Đề ánh sáng' });

	test('the kind has to be the same', () => {
		expect(meaning('Chỉ thị 21', [party])).toBe(party.id);
		expect(meaning('Nghị quyết 21', [party])).toBe('unknown');
		expect(meaning('Chỉ thị 021', [party])).toBe(party.id);
	});

	test('two of the kind: ambiguous, or the one of the printed year', () => {
		expect(meaning('Chỉ thị 21', [party, prime])).toBe(`ambiguous ${party.id} ${prime.id}`);
		expect(meaning('Chỉ thị 21 ngày 20/01/2018', [party, prime])).toBe(party.id);
		expect(meaning('Chỉ thị 21 ngày 20/01/2017', [party, prime])).toBe('unknown');
	});

	test('a decision is called by what its title approves', () => {
		expect(meaning('Đề án 938', [scheme, decision])).toBe(scheme.id);
		expect(meaning('Quyết định 938', [scheme, decision])).toBe(scheme.id);
		expect(meaning('Đề án 939', [scheme, decision])).toBe('unknown');
	});
});
