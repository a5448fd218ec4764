import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/domain/citation/find.ts';
import { NAMES } from '../factories.ts';

/** What texts are made of: parts of citations, in any order, and what may stand between them. */
const PARTS = [
	'Nghị quyết', 'nghị quyết số', 'QUYẾT ĐỊNH SỐ', 'Kế hoạch số:', 'Đề án', 'Luật', 'pháp luật', 'Chương trình “',
	'28/NQ-CP', '100/KH- UBND', '11-NQ/TW', '73/2006/QH11', '739/BNV-CTTN&BĐG', '93/', '-UBND', '938, 939', '21', '5 năm',
	'ngày 03/3/2021', 'ngày 21\ntháng 5 năm 2021', ', ngày 24/15/2015', '22/72016', '20/10', '30-40%', '2021-2030',
	'của Thủ tướng Chính phủ', 'của', 'ban hành', 'về', 'thực hiện', 'phê duyệt', ', bổ sung',
	'Chiến lược quốc gia về bình đẳng giới', 'Luật Bình đẳng giới', 'Luật Trẻ em', 'Đề án Hỗ trợ phụ nữ khởi nghiệp',
	'Kế hoạch thực hiện Chiến lược phát triển gia đình Việt Nam', 'giai đoạn 2016 – 2020', 'tầm nhìn đến năm 2030',
	'năm 2019', '(sửa đổi)', '”', '“', '"', '(', ')', ';', '.', ',', '–', '👩', '\n', '\u00a0', 'e\u0301', '',
]; // biome-ignore format: a list of words

/** A small generator of numbers (mulberry32): the same texts in every run. */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

function generated(seed: number): string {
	const next = numbers(seed);
	const length = 1 + Math.floor(next() * 30);
	return Array.from({ length }, () => PARTS[Math.floor(next() * PARTS.length)] + (next() < 0.8 ? ' ' : '')).join('');
}

const TEXTS = Array.from({ length: 2000 }, (_, seed) => generated(seed));

describe('over generated texts', () => {
	test('there is something to find', () => {
		expect(TEXTS.flatMap((text) => findMentions(text, NAMES)).length).toBeGreaterThan(5000);
	});

	test('offsets slice back to what is printed, and stay inside the text', () => {
		for (const text of TEXTS) {
			for (const { start, end, asPrinted } of findMentions(text, NAMES)) {
				expect(text.slice(start, end)).toBe(asPrinted);
				expect(asPrinted).not.toBe('');
				expect(asPrinted).toMatch(/^\S.*\S$/s);
			}
		}
	});

	test('mentions are in reading order, the longer first', () => {
		for (const text of TEXTS) {
			const mentions = findMentions(text, NAMES);
			for (const [index, mention] of mentions.entries()) {
				const before = mentions[index - 1];
				if (!before) continue;
				expect(before.start < mention.start || (before.start === mention.start && before.end > mention.end)).toBe(true);
			}
		}
	});

	test('two mentions overlap only where one holds the other', () => {
		for (const text of TEXTS) {
			const mentions = findMentions(text, NAMES);
			for (const [index, mention] of mentions.entries()) {
				for (const later of mentions.slice(index + 1)) {
					expect(later.start >= mention.end || later.end <= mention.end, text).toBe(true);
				}
			}
		}
	});

	test('a mention stands within one before it', () => {
		for (const text of TEXTS) {
			for (const [index, { within }] of findMentions(text, NAMES).entries()) {
				if (within !== null) expect(within).toBeLessThan(index);
			}
		}
	});

	test('a mention has either a number or a name', () => {
		for (const { by, number, name } of TEXTS.flatMap((text) => findMentions(text, NAMES))) {
			expect([number === null, name === null]).toEqual(by === 'number' ? [false, true] : [true, false]);
		}
	});

	test('a date that is read exists, one that is not has a problem', () => {
		for (const { date } of TEXTS.flatMap((text) => findMentions(text, NAMES))) {
			if (date) expect(date.date === null).toBe(date.problem !== null);
		}
	});
});

describe('100 kB of hostile text ends, with the right answer', () => {
	const SIZE = 100_000;
	const fill = (part: string) => part.repeat(Math.ceil(SIZE / part.length));

	test.each([
		['blanks after the word for a number', `Quyết định số${fill(' ')}x`, 0],
		['blanks after a kind', `Quyết định${fill(' ')}x`, 0],
		['blanks after a number', `28/NQ-CP${fill(' ')}x`, 1],
		['blanks and line breaks after a number', `28/NQ-CP${fill(' \n')}x`, 1],
		['blanks inside a date', `28/NQ-CP ngày 03${fill(' ')}x`, 1],
		['blanks inside an issuer', `28/NQ-CP của a${fill(' ')}x`, 1],
		['blanks inside a law’s name', `Luật Trẻ${fill(' ')}em`, 1],
		['blanks after a name', `Luật Bình đẳng giới${fill(' ')}x`, 1],
		['a long issuer', `28/NQ-CP của ${fill('a ')}`, 1],
		['digits', fill('1'), 0],
		['slashes', fill('1/'), 0],
		['a sign without end', `1/${fill('A-')}`, 1],
		['capitals', fill('Á'), 0],
		['combining marks', `a${fill('\u0301')}`, 0],
		['kinds', fill('Quyết định '), 0],
		['opened quotation marks', fill('Đề án “'), 0],
		['opened brackets', `28/NQ-CP ${fill('(')}`, 1],
		['commas in a title', `28/NQ-CP về ${fill(', ')}`, 1],
		['beginnings of names', fill('Chiến lược quốc gia về '), 0],
		['line breaks', fill('\n'), 0],
		['numbers', fill('28/NQ-CP '), 11_112],
		['titles', fill('28/NQ-CP về '), 8334],
		['names', fill('Luật Bình đẳng giới '), 5000],
		['laws', fill('Luật Trẻ em; '), 7693],
		['a list', `Đề án ${fill('938, ')}939`, 20_001],
	])('%s', (_, text, count) => {
		expect(findMentions(text, NAMES)).toHaveLength(count);
	});
});
