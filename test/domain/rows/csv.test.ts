import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/domain/rows/csv.ts';

/** The cells of one row, as the file has them. */
const row = (...values: unknown[]) => {
	const columns = values.map((_, index) => String(index));
	const text = toCsv(columns, [Object.fromEntries(values.map((value, index) => [String(index), value]))]);
	return text.slice(text.indexOf('\r\n') + 2, -2);
};

test('a file has a BOM, a head and CRLF after every row', () => {
	expect(toCsv(['id', 'title'], [{ id: 'a', title: 'Kế hoạch' }])).toBe('\uFEFFid,title\r\na,Kế hoạch\r\n');
	expect(toCsv(['id'], [])).toBe('\uFEFFid\r\n');
});

test('columns come in their order, missing ones empty, others not at all', () => {
	expect(toCsv(['b', 'a'], [{ a: '1', c: '3' }])).toBe('\uFEFFb,a\r\n,1\r\n');
});

describe('cells', () => {
	test.each([
		[null, ''],
		[undefined, ''],
		['', ''],
		[0, '0'],
		[12, '12'],
		[true, 'true'],
		['Kế hoạch', 'Kế hoạch'],
		['a, b', '"a, b"'],
		['a "b" c', '"a ""b"" c"'],
		['a\nb', '"a\nb"'],
		['a\r\nb', '"a\r\nb"'],
		['a; b', 'a; b'],
	])('%j → %s', (value, cell) => {
		expect(row(value)).toBe(cell);
	});

	test.each([
		['=1+1', "'=1+1"],
		['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
		['+84', "'+84"],
		['-5', "'-5"],
		['- Tuyên truyền', "'- Tuyên truyền"],
		['@SUM(A1)', "'@SUM(A1)"],
		['\t=1', "'\t=1"],
		['\r=1', `"'\r=1"`],
		['a=1', 'a=1'],
		['28/NQ-CP', '28/NQ-CP'],
	])('%j cannot run as a formula', (value, cell) => {
		expect(row(value)).toBe(cell);
	});

	test('nested values are joined, and escaped as one', () => {
		expect(row(['a', 'b'])).toBe('a; b');
		expect(row([])).toBe('');
		expect(row({ from: '2021', to: '2030' })).toBe('2021; 2030');
		expect(
			row([
				{ type: 'implements', to: 'x' },
				{ type: 'amends', to: 'y' },
			]),
		).toBe('implements; x; amends; y');
		expect(row({ from: null, to: '2030' })).toBe('; 2030');
		expect(row(['=1', 'b'])).toBe("'=1; b");
	});

	test('a head is a cell too', () => {
		expect(toCsv(['=a', 'b,c'], [])).toBe('\uFEFF\'=a,"b,c"\r\n');
	});
});
