import { describe, expect, test } from 'vitest';
import { compareIds, compareText, editDistance, fold, nearest, toAnchor, toId, words } from '../../src/domain/text.ts';

describe('fold', () => {
	test.each([
		['Bình Đẳng', 'binh dang'],
		['ĐẮK LẮK', 'dak lak'],
		['Thừa Thiên Huế', 'thua thien hue'],
		['Uỷ ban', 'uy ban'],
		['Ủy ban', 'uy ban'],
		['Ư Ơ Ă Â Ê Ô', 'u o a a e o'],
		['Ðặng (U+00D0)', 'dang (u+00d0)'],
		['ð', 'd'],
		['28/NQ-CP', '28/nq-cp'],
		['“a” – b', '“a” – b'],
		['', ''],
	])('%s → %s', (text, folded) => {
		expect(fold(text)).toBe(folded);
		expect(fold(text.normalize('NFD'))).toBe(folded);
	});
});

describe('toId', () => {
	test.each([
		['93/KH-UBND', '93-kh-ubnd'],
		['739/BNV-CTTN&BĐG', '739-bnv-cttn-bdg'],
		['100/KH- UBND', '100-kh-ubnd'],
		['Bà Rịa – Vũng Tàu', 'ba-ria-vung-tau'],
		['  Luật Phòng, chống… ', 'luat-phong-chong'],
		['– / –', ''],
	])('%s → %s', (text, id) => {
		expect(toId(text)).toBe(id);
	});
});

describe('toAnchor', () => {
	test.each([
		['II.2.a', 'ii-2-a'],
		['II.2.d', 'ii-2-d'],
		['II.2.đ', 'ii-2-dd'],
		['II.2.Đ', 'ii-2-dd'],
		['1.1.', '1-1'],
		['mo-dau', 'mo-dau'],
	])('%s → %s', (path, anchor) => {
		expect(toAnchor(path)).toBe(anchor);
	});
});

describe('words', () => {
	test('offsets count UTF-16 units of the text as it was given', () => {
		const text = '👩 Luật  Bình đẳng, giới (2006)'.normalize('NFD');
		const found = words(text);
		expect(found.map(({ folded }) => folded)).toEqual(['luat', 'binh', 'dang', 'gioi', '2006']);
		expect(found.map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual([
			'Luật',
			'Bình',
			'đẳng',
			'giới',
			'2006',
		]);
	});

	test('a text without letters and digits has none', () => {
		expect(words(' –, “”')).toEqual([]);
	});

	test('letters of two units belong to words, halves of them and signs do not', () => {
		const text = '𝐋uật\ud800số😀𝟏𝟐\udc00a';
		const found = words(text).map(({ start, end }) => text.slice(start, end));
		expect(found).toEqual(['𝐋uật', 'số', '𝟏𝟐', 'a']);
	});
});

describe('editDistance', () => {
	test.each([
		['', '', 0],
		['', 'abc', 3],
		['so-noi-vu', 'so-noi-vu', 0],
		['so-noi-vu', 'so-noi-vi', 1],
		['so-noi-vu', 'so-nio-vu', 1],
		['ca', 'abc', 3],
		['so-y-te', 'so-noi-vu', 5],
	])('%s, %s: %i', (a, b, distance) => {
		expect(editDistance(a, b)).toBe(distance);
		expect(editDistance(b, a)).toBe(distance);
	});
});

describe('nearest', () => {
	const agencies = ['so-noi-vu', 'so-y-te', 'so-tai-chinh', 'cong-an-tinh'];

	test.each([
		['so-noi-vụ', 'so-noi-vu'],
		['so-nội-vu-', 'so-noi-vu'],
		['sở-y-tế', 'so-y-te'],
		['cong-an', null],
		['ubnd-tinh', null],
		['', null],
	])('%s → %s', (typed, candidate) => {
		expect(nearest(typed, agencies)).toBe(candidate);
	});

	test('of several, the one that is nearest', () => {
		expect(nearest('II.2.b', ['II.2.c.1', 'II.2.c', 'II.2.b.1'])).toBe('II.2.c');
	});

	test('no candidates, no answer', () => {
		expect(nearest('so-noi-vu', [])).toBeNull();
	});
});

describe('order', () => {
	test('of texts: Vietnamese letters in their places, digits by value', () => {
		const sorted = ['Đắk Lắk', 'Điều 10', 'Điều 9', 'Bắc Ninh', 'An Giang', 'Dự án', 'Bạc Liêu'].sort(compareText);
		expect(sorted).toEqual(['An Giang', 'Bạc Liêu', 'Bắc Ninh', 'Dự án', 'Đắk Lắk', 'Điều 9', 'Điều 10']);
	});

	test('of ids: by code unit, whatever the locale', () => {
		expect(['b-2', 'a', 'b-10', 'B'].sort(compareIds)).toEqual(['B', 'a', 'b-10', 'b-2']);
		expect(compareIds('a', 'a')).toBe(0);
	});
});
