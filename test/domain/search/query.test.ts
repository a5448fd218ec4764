import { describe, expect, test } from 'vitest';
import { cleanQuery, hasFigures, hasLetters, MAX_QUERY, squash, termsOf } from '../../../src/domain/search/query.ts';

describe('a query made fit', () => {
	test.each([
		['  bạo   lực\u00A0giới\n', 'bạo lực giới'],
		['   \t\u3000', ''],
		['\uD800abc\uDC00', 'abc'],
		['a\u0000b\u200Bc', 'a b c'],
		['Nghị quy\u00ADết 28/NQ\u00AD-CP', 'Nghị quyết 28/NQ-CP'],
		['đẳng'.normalize('NFD'), 'đẳng'],
		['😀 giới', '😀 giới'],
		['<b>x</b>', '<b>x</b>'],
	])('%j becomes %j', (typed, query) => {
		expect(cleanQuery(typed)).toBe(query);
	});

	test('is cut to what a paragraph of legal bases may have, and never inside a character', () => {
		expect(cleanQuery('a'.repeat(10_000))).toHaveLength(MAX_QUERY);
		expect(cleanQuery(`${'a'.repeat(MAX_QUERY - 1)}😀`)).toBe('a'.repeat(MAX_QUERY - 1));
	});
});

describe('terms', () => {
	test('several words are asked as a phrase too', () => {
		expect(termsOf('bạo lực giới')).toEqual({
			words: 'bạo lực giới',
			phrase: '"bạo lực giới"',
			folded: ['bao', 'luc', 'gioi'],
		});
	});

	test('quotation marks and punctuation around words go', () => {
		expect(termsOf('“bạo lực”, (giới)!').phrase).toBe('"bạo lực giới"');
		expect(termsOf('"".*+?^$ {}()|[]\\').words).toBe('');
	});

	test('one word with figures is meant exactly', () => {
		expect(termsOf('80').words).toBe('"80"');
		expect(termsOf('28/NQ-CP')).toEqual({ words: '"28/NQ-CP"', phrase: null, folded: ['28nqcp'] });
		expect(termsOf('giới').words).toBe('giới');
	});
});

test('a word is compared without marks and signs', () => {
	expect(squash('D\u0335ẳng,')).toBe('dang');
	expect(squash('1214/QĐ-UBND')).toBe('1214qdubnd');
});

test('figures alone have no letters', () => {
	expect(hasLetters('28/3/2025')).toBe(false);
	expect(hasLetters('đ')).toBe(true);
});

test.each([
	['bình đẳng giới', false],
	['nghị quyết 28', true],
	['NQ ２８', true],
])('%s: whether it has a figure', (query, expected) => {
	expect(hasFigures(query)).toBe(expected);
});
