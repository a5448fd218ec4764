import { describe, expect, test } from 'vitest';
import { CHOICES_A_PART, fitting, numberShard, shardsFor, toParts } from '../../../src/domain/compare/chooser.ts';

const PLACES = [
	{ name: 'Hải Phòng', words: ['hai phong'], shards: ['tinh-hai-phong', 'tinh-hai-duong'] },
	{ name: 'Hải Dương', words: ['hai duong'], shards: ['tinh-hai-duong'] },
	{ name: 'Quảng Ngãi', words: ['quang ngai'], shards: ['tinh-quang-ngai'] },
	{ name: 'Bà Rịa - Vũng Tàu', words: ['ba ria vung tau', 'br-vt'], shards: ['tinh-ba-ria-vung-tau'] },
];
const NUMBERS = new Set(['so-9', 'so-93', 'so-58']);

test.each([
	['Hải Dương', ['tinh-hai-duong']],
	['hai duong 2020', ['tinh-hai-duong']],
	['HẢI PHÒNG', ['tinh-hai-phong', 'tinh-hai-duong']],
	['hai', ['tinh-hai-phong', 'tinh-hai-duong']],
	['ngai', ['tinh-quang-ngai']],
	['kế hoạch quảng ngãi', ['tinh-quang-ngai']],
	['93/KH-UBND', ['so-93']],
	['93/KH-UBND Quảng Ngãi', ['tinh-quang-ngai', 'so-93']],
	['9/KH-UBND', ['so-9']],
	['77/KH-UBND', []],
	['h', []],
	['', []],
	['xyz', []],
])('“%s” is looked for in %j', (typed, shards) => {
	expect(shardsFor(typed, PLACES, NUMBERS)).toEqual(shards);
});

test.each([
	['580/KH-UBND', 'so-58'],
	['7/KH-UBND', 'so-7'],
	['11973/UBND-KGVX', 'so-11'],
	['/KH-SCT', null],
	['', null],
])('the shard of %s is %s', (number, shard) => {
	expect(numberShard(number)).toBe(shard);
});

describe('choices', () => {
	const choice = (id: string, name: string, place: string) => ({ id, name, place });
	const choices = [
		choice('hai-duong-2020', '580/KH-UBND', 'Hải Dương, năm 2020'),
		choice('hai-duong-2021', '58/KH-UBND', 'Hải Dương, năm 2021'),
	];

	test.each([
		['hai duong', ['hai-duong-2020', 'hai-duong-2021']],
		['Hải Dương 2020', ['hai-duong-2020']],
		['58', ['hai-duong-2020', 'hai-duong-2021']],
		['580', ['hai-duong-2020']],
		['hai duong 2019', []],
	])('“%s” fits %j', (typed, ids) => {
		expect(fitting(typed, choices).map(({ id }) => id)).toEqual(ids);
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
