import { describe, expect, test } from 'vitest';
import {
	byFirstFigures,
	CHOICES_A_PART,
	fitting,
	placeWords,
	shardsFor,
	toParts,
} from '../../../src/domain/compare/chooser.ts';

const place = (name: string, shards: readonly string[], aliases: readonly string[] = []) => ({
	words: placeWords([name, ...aliases]),
	shards,
});
const INDEX = {
	places: [
		place('Hải Phòng', ['tinh-hai-phong', 'tinh-hai-duong'], ['TP. Hải Phòng']),
		place('Hải Dương', ['tinh-hai-duong']),
		place('Quảng Ngãi', ['tinh-quang-ngai']),
		place('Nam Định', ['tinh-nam-dinh']),
		place('Hà Tĩnh', ['tinh-ha-tinh']),
		place('Bà Rịa - Vũng Tàu', ['tinh-ba-ria-vung-tau'], ['BR-VT', 'Vũng Tàu']),
	],
	numbers: ['9', '93', '58', '580', '581'],
	years: ['2020', '2023', '2025'],
};

test('a place is known by its names, each once, without what every place is called', () => {
	expect(placeWords(['Bà Rịa - Vũng Tàu', 'Bà Rịa – Vũng Tàu', 'tỉnh Vũng Tàu', 'TP.HCM', 'TP'])).toEqual([
		'ba ria vung tau',
		'vung tau',
		'hcm',
	]);
});

test.each([
	['Hải Dương', ['tinh-hai-duong']],
	['hai duong 2020', ['tinh-hai-duong']],
	['kế hoạch bình đẳng giới tỉnh Hải Dương năm 2020', ['tinh-hai-duong']],
	['HẢI PHÒNG', ['tinh-hai-phong', 'tinh-hai-duong']],
	['hai', ['tinh-hai-phong', 'tinh-hai-duong']],
	['ngai', ['tinh-quang-ngai']],
	['kế hoạch quảng ngãi', ['tinh-quang-ngai']],
	['vũng tàu 2023', ['tinh-ba-ria-vung-tau']],
	['vung tau 2023', ['tinh-ba-ria-vung-tau']],
	['br-vt', ['tinh-ba-ria-vung-tau']],
	['nam định', ['tinh-nam-dinh']],
	['hà tĩnh 2025', ['tinh-ha-tinh']],
	['2023', ['nam-2023']],
	['năm 2023', ['nam-2023']],
	['kế hoạch năm 2023', ['nam-2023']],
	['2021-2025', ['nam-2025']],
	['qua 2023', ['tinh-quang-ngai', 'nam-2023']],
	['1999', []],
	['2023/KH-UBND', []],
	['93/KH-UBND', ['so-93']],
	['số 93', ['so-93']],
	['KH 93', ['so-93']],
	['kh93', ['so-93']],
	['QĐ 580/QĐ-UBND', ['so-580']],
	['93/KH-UBND Quảng Ngãi', ['tinh-quang-ngai']],
	['9/KH-UBND', ['so-9', 'so-93']],
	['58', ['so-58', 'so-580', 'so-581']],
	['5803/KH-UBND', ['so-580']],
	['77/KH-UBND', []],
	['h', []],
	['', []],
	['"><script>', []],
	['xyz', []],
])('“%s” is looked for in %j', (typed, shards) => {
	expect(shardsFor(typed, INDEX).map(({ shard }) => shard)).toEqual(shards);
});

describe('choices', () => {
	const choice = (id: string, name: string, where: string) => ({ id, name, place: where });
	const choices = [
		choice('hai-duong-2020', '580/KH-UBND', 'Hải Dương, năm 2020'),
		choice('hai-duong-2021', '58/KH-UBND', 'Hải Dương, năm 2021'),
	];

	test.each([
		['hai duong', [], ['hai-duong-2020', 'hai-duong-2021']],
		['Hải Dương 2020', [], ['hai-duong-2020']],
		['kế hoạch Hải Dương năm 2020', [], ['hai-duong-2020']],
		['58', [], ['hai-duong-2020', 'hai-duong-2021']],
		['580', [], ['hai-duong-2020']],
		['số 580', [], ['hai-duong-2020']],
		['kh580', [], ['hai-duong-2020']],
		['2021', [], ['hai-duong-2021']],
		['hai duong 2019', [], []],
		['hải phòng', [], []],
		['hải phòng', ['hai phong'], ['hai-duong-2020', 'hai-duong-2021']],
		['hai phong 2021', ['hai phong'], ['hai-duong-2021']],
	])('“%s”, found by %j, fits %j', (typed, names, ids) => {
		expect(fitting(typed, choices, names).map(({ id }) => id)).toEqual(ids);
	});

	test('a shard is divided, and its parts say whether more follow', () => {
		const many = Array.from({ length: CHOICES_A_PART + 1 }, (_, index) => choice(`p-${index}`, `${index}`, 'x'));
		const shape = toParts('tinh-x', many).map(([name, part]) => [name, part.choices.length, part.more]);
		expect(shape).toEqual([
			['tinh-x-1', CHOICES_A_PART, true],
			['tinh-x-2', 1, false],
		]);
		expect(toParts('tinh-y', [])).toEqual([['tinh-y-1', { choices: [], more: false }]]);
	});
});

describe('numbers by their first figures', () => {
	const shape = (numbers: readonly string[]) =>
		[...byFirstFigures(numbers, (number) => number)].map(([first, own]) => [first, own.length]);

	test('two figures, one where there is one; none for what has none', () => {
		expect(shape(['580/KH-UBND', '58/KH-UBND', '7/KH-UBND', '11973/UBND-KGVX', '/KH-SCT', ''])).toEqual([
			['58', 2],
			['7', 1],
			['11', 1],
		]);
	});

	test('more figures where a part would not hold them; numbers that are the same stay together', () => {
		const many = Array.from({ length: CHOICES_A_PART }, (_, index) => `50${index % 2}${index}/KH`);
		expect(shape([...many, '50/KH', '51/KH'])).toEqual([
			['500', CHOICES_A_PART / 2],
			['501', CHOICES_A_PART / 2],
			['50', 1],
			['51', 1],
		]);
		const same = Array.from({ length: CHOICES_A_PART + 1 }, () => '93/KH-UBND');
		expect(shape(same)).toEqual([['93', CHOICES_A_PART + 1]]);
	});
});
