import { describe, expect, test } from 'vitest';
import { pictureSvg, wrap } from '../../src/data/picture-svg.ts';

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
	const svg = pictureSvg({ eyebrow: '739/BNV-CTTN&BĐG', title: 'a < b', foot: '', site: 'x' });
	expect(svg).toContain('739/BNV-CTTN&amp;BĐG');
	expect(svg).toContain('a &lt; b');
});
