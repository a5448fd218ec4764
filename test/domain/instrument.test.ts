import { describe, expect, test } from 'vitest';
import { KIND_WORDS } from '../../src/domain/citation/kind-words.ts';
import { INSTRUMENT_KINDS, instrument, instrumentId } from '../../src/domain/instrument.ts';
import { aRecord, codesOf } from './factories.ts';

describe('instrumentId', () => {
	test.each([
		['28/NQ-CP', null, '2021', '28-nq-cp-2021'],
		['21-CT/TW', null, '2018', '21-ct-tw-2018'],
		['73/2006/QH11', null, '2006', '73-2006-qh11'],
		['70/2008/NĐ-CP', null, '2008', '70-2008-nd-cp'],
		['2020/QĐ-TTg', null, '2020', '2020-qd-ttg-2020'],
		['1214/QĐ-UBND', 'ba-ria-vung-tau', '2022', '1214-qd-ubnd-ba-ria-vung-tau-2022'],
		['739/BNV-CTTN&BĐG', null, '2025', '739-bnv-cttn-bdg-2025'],
		['93/KH-UBND', 'quang-ngai', null, '93-kh-ubnd-quang-ngai'],
		[null, 'quang-ngai', '2025', null],
	])('%s, %s, %s → %s', (number, province, year, id) => {
		expect(instrumentId({ number, province, year })).toBe(id);
	});
});

describe('the schema', () => {
	const url = 'https://example.org/28';
	const valid = { ...aRecord(), titleConfirmed: 'false' as const };
	const codes = (changes: object) => codesOf(instrument.safeParse({ ...valid, ...changes }));

	test('takes a record', () => {
		expect(codes({})).toEqual([]);
	});

	test.each([
		['a date that no evidence confirms', { date: '2021-03-03', year: '2021' }, ['evidence-missing']],
		[
			'a date whose evidence confirms something else',
			{ date: '2021-03-03', year: '2021', evidence: [{ url, confirms: ['number'] }] },
			['evidence-missing'],
		],
		['a date with its evidence', { date: '2021-03-03', year: '2021', evidence: [{ url, confirms: ['date'] }] }, []],
		[
			'a year that is not the date’s',
			{ date: '2021-03-03', year: '2020', evidence: [{ url, confirms: ['date'] }] },
			['type-wrong'],
		],
		[
			'a confirmed title whose evidence confirms something else',
			{ titleConfirmed: 'true', evidence: [{ url, confirms: ['number'] }] },
			['evidence-missing'],
		],
		['a confirmed title', { titleConfirmed: 'true', evidence: [{ url, confirms: ['title'] }] }, []],
		['a confirmed title on a page of its own', { titleConfirmed: 'true', evidence: [{ url }] }, []],
		['no evidence at all', { evidence: [] }, ['evidence-missing']],
		['a day that is a month', { effective: '2021-03' }, ['date-impossible']],
		[
			'a status without evidence',
			{ status: { value: 'in-force', asOf: '2026-11-21', evidence: [] } },
			['evidence-missing'],
		],
		[
			'a relation without evidence',
			{ relations: [{ type: 'implements', to: '73-2006-qh11', evidence: [] }] },
			['evidence-missing'],
		],
	])('%s: %s', (_, changes, found) => {
		expect(codes(changes)).toEqual(found);
	});

	test.each([[{ kind: 'luat-le' }], [{ number: '' }], [{ title: '' }], [{ unknown: 'x' }], [{ titleConfirmed: true }]])(
		'refuses %o',
		(changes) => {
			expect(codes(changes)).toHaveLength(1);
		},
	);
});

test('every kind has a word, and every word a kind', () => {
	expect(KIND_WORDS.map(([, kind]) => kind).sort()).toEqual([...INSTRUMENT_KINDS].sort());
});
