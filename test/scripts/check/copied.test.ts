import { describe, expect, test } from 'vitest';
import { copiedRuns, sourceWords } from '../../../scripts/check/copied.ts';

const WORDS = 'một hai ba bốn năm sáu bảy tám chín mười chục trăm nghìn vạn triệu tỷ'.split(' ');
const SOURCE = sourceWords(`Mở đầu. ${WORDS.join(' ')}. Kết thúc.`);

const first = (count: number) => WORDS.slice(0, count).join(' ');
const runs = (text: string, names: Parameters<typeof copiedRuns>[1] = []) =>
	copiedRuns(text, names, SOURCE).map(({ start, end }) => text.slice(start, end));

describe('words in a row that a source has', () => {
	test('eleven may be, twelve are told', () => {
		expect(runs(`Xin kể ${first(11)} thôi.`)).toEqual([]);
		expect(runs(`Xin kể ${first(12)} thôi.`)).toEqual([first(12)]);
	});

	test('whole, whatever their case and the signs between them', () => {
		expect(runs('MỘT, hai – ba bốn; năm sáu bảy: tám chín mười. Chục trăm nghìn')).toEqual([
			'MỘT, hai – ba bốn; năm sáu bảy: tám chín mười. Chục trăm nghìn',
		]);
	});

	test('two runs of one text', () => {
		expect(runs(`${first(12)} xen vào ${first(13)}`)).toEqual([first(12), first(13)]);
	});

	test('names and figures do not count', () => {
		const text = first(14);
		expect(runs(text, [{ start: 0, end: 'một hai ba'.length }])).toEqual([]);
		expect(runs(text, [{ start: 0, end: 'một hai'.length }])).toEqual([text]);
		expect(copiedRuns('1 2 3 4 5 6 7 8 9 10 11 12', [], sourceWords('1 2 3 4 5 6 7 8 9 10 11 12'))).toEqual([]);
	});

	test('a source or a text shorter than that', () => {
		expect(copiedRuns(first(16), [], sourceWords('một hai'))).toEqual([]);
		expect(runs('')).toEqual([]);
	});
});
