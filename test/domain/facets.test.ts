import { describe, expect, test } from 'vitest';
import { countValues, inOrder, matchingRows, readState, toFacet, toggle, writeState } from '../../src/domain/facets.ts';

/** Three rows: Hải Dương 2020, Hải Phòng 2021 and 2022, Phú Thọ 2020. */
const PLACE = toFacet(
	'tinh',
	['hai-duong', 'hai-phong', 'hue', 'phu-tho'],
	[['hai-phong', 'hai-duong'], ['hai-phong'], ['phu-tho']],
);
const YEAR = toFacet('nam', ['2022', '2021', '2020'], [['2020'], ['2021', '2022'], ['2020']]);
const FACETS = [PLACE, YEAR];

const choose = (query: string) => readState(new URLSearchParams(query), FACETS, ['so', 'ngay']);

describe('a facet', () => {
	test('keeps the order given and leaves out values that no row has', () => {
		expect(PLACE.values).toEqual(['hai-duong', 'hai-phong', 'phu-tho']);
		expect(PLACE.rows).toEqual([[1, 0], [1], [2]]);
	});
});

describe('rows that a choice leaves', () => {
	test.each([
		['', [0, 1, 2]],
		['tinh=hai-phong', [0, 1]],
		['tinh=hai-phong,phu-tho', [0, 1, 2]],
		['tinh=hai-phong&nam=2020', [0]],
		['tinh=phu-tho&nam=2022', []],
		['nam=2022', [1]],
	])('%s', (query, rows) => {
		expect(matchingRows(FACETS, choose(query).choice)).toEqual(rows);
	});

	test('a list without facets has no rows to choose', () => {
		expect(matchingRows([], new Map())).toEqual([]);
	});
});

test('rows that are left stand in the order that is chosen', () => {
	expect(inOrder([0, 2], { key: 'so', rows: [2, 1, 0] })).toEqual([2, 0]);
	expect(inOrder([], { key: 'so', rows: [2, 1, 0] })).toEqual([]);
});

describe('counts', () => {
	test('a value counts what it would leave beside the other facets, whatever is chosen in its own', () => {
		const { choice } = choose('tinh=hai-phong&nam=2021');
		expect(countValues(FACETS, choice, PLACE)).toEqual([0, 1, 0]);
		expect(countValues(FACETS, choice, YEAR)).toEqual([1, 1, 1]);
	});
});

describe('the address', () => {
	test.each(['tinh=hai-duong,phu-tho&nam=2020', 'nam=2021&trang=3', 'nam=2020&xep=so', 'xep=ngay&trang=2'])(
		'%s is read and written alike',
		(query) => {
			expect(writeState(choose(query))).toBe(query);
		},
	);

	test('values that are named again and again, as a plain form sends them', () => {
		expect(writeState(choose('tinh=phu-tho&tinh=hai-duong'))).toBe('tinh=hai-duong,phu-tho');
	});

	test.each([
		['tinh=hai-duong,sao-hoa', 'tinh=hai-duong', ['sao-hoa']],
		['tinh=<b>,<b>&nam=', '', ['<b>']],
		['utm_source=x', '', []],
		['nam=2020&xep=tuoi', 'nam=2020', ['tuoi']],
		['xep=', '', []],
		['tinh=HAI-DUONG', '', ['HAI-DUONG']],
		['tinh=%F0%9F%98%80%ED%A0%80', '', ['\u{1F600}\uFFFD\uFFFD\uFFFD']],
	])('%s: what the list does not have is named and left', (query, known, unknown) => {
		const state = choose(query);
		expect(writeState(state)).toBe(known);
		expect(state.unknown).toEqual(unknown);
	});

	test.each(['0', '-1', '1.5', 'hai', '', '1e999', '99999999999999999999'])('page %j is the first', (page) => {
		expect(choose(`nam=2020&trang=${page}`).page).toBe(1);
	});

	test('a page without a choice or an order is not written: the list has pages of its own', () => {
		expect(writeState({ choice: new Map(), order: null, page: 4 })).toBe('');
	});
});

test('a value is added and taken away without touching the choice before', () => {
	const one = toggle(new Map(), 'tinh', 'hai-duong');
	const two = toggle(one, 'tinh', 'phu-tho');
	expect(writeState({ choice: two, order: null, page: 1 })).toBe('tinh=hai-duong,phu-tho');
	expect(writeState({ choice: one, order: null, page: 1 })).toBe('tinh=hai-duong');
	expect(toggle(one, 'tinh', 'hai-duong').size).toBe(0);
});
