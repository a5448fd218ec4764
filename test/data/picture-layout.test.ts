import { describe, expect, test } from 'vitest';
import { pictureLines, wordSvg, wrap } from '../../src/data/picture-layout.ts';

describe('lines', () => {
	test.each([
		['một hai ba', 100, 3, ['một hai ba']],
		['một hai ba', 4, 3, ['một hai', 'ba']],
		['một hai ba bốn năm', 4, 2, ['một hai', 'ba bốn…']],
		['hai, ba bốn', 3, 1, ['hai…']],
		// A word that is longer than a line stands alone; it is not cut in two.
		['06/2017/TTLT-BNV-BTC x', 3, 2, ['06/2017/TTLT-BNV-BTC', 'x']],
		['', 10, 2, ['']],
	])('%j in %i em and %i lines', (text, room, most, lines) => {
		expect(wrap(text, room, most)).toEqual(lines);
	});

	test('marks above and below cost no width', () => {
		expect(wrap('ẳ ệ ỗ ự ẳ ệ', 6, 3)).toEqual(wrap('a e o u a e', 6, 3).map((_, index) => ['ẳ ệ ỗ ự ẳ ệ'][index]));
	});
});

test('signs of XML are written out', () => {
	const svg = wordSvg('a<&', { size: 30, weight: 400 }, { x: 0, y: 30, width: 50, height: 40 });
	expect(svg).toContain('>a&lt;&amp;<');
});

test('lines of a picture say what it was given, from top to bottom', () => {
	const lines = pictureLines({ eyebrow: '1/KH', title: 'một hai', foot: 'ba', site: 'bốn' });
	expect(lines.map(({ text }) => text)).toEqual(['1/KH', 'một hai', 'ba', 'bốn']);
	expect(lines.map(({ y }) => y)).toEqual(lines.map(({ y }) => y).sort((a, b) => a - b));
});
