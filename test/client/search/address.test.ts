import { describe, expect, test } from 'vitest';
import { countChosen, readAddress, writeAddress } from '../../../src/client/search/address.ts';

const KNOWN = {
	province: new Set(['hai-phong', 'quang-ngai']),
	provinceThen: new Set(['hai-duong']),
	year: new Set(['2020', '2025']),
	source: new Set(['news']),
	curation: new Set(['digest']),
};

describe('an address', () => {
	test('holds the query, the filters and the page, and gives them back', () => {
		const asked = {
			query: 'bình đẳng & "giới"',
			filters: { province: ['hai-phong'], year: ['2020', '2025'], source: ['news'] },
			page: 3,
		};
		expect(readAddress(writeAddress(asked), KNOWN)).toEqual(asked);
	});

	test('of nothing is empty', () => {
		expect(writeAddress({ query: '', filters: {}, page: 1 })).toBe('');
		expect(readAddress('', KNOWN)).toEqual({ query: '', filters: {}, page: 1 });
	});

	test.each(['0', '-1', '1.5', 'hai', '1e99', ''])('page %j is the first one', (page) => {
		expect(readAddress(`?q=a&trang=${page}`, KNOWN).page).toBe(1);
	});

	test('leaves out values that no filter offers', () => {
		expect(readAddress('?q=a&tinh=hai-phong&tinh=khong-co&nam=1900&la=x', KNOWN).filters).toEqual({
			province: ['hai-phong'],
		});
	});
});

test('chosen values are counted over all filters', () => {
	expect(countChosen({ province: ['a'], year: ['b', 'c'] })).toBe(3);
});
