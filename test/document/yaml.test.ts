import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/document/yaml.ts';

const read = (text: string) => readYaml(text, 'tep.yaml');
const briefly = (text: string) => read(text).issues.map(({ line, column, found }) => `${line}:${column} ${found}`);

describe('scalars stay text', () => {
	test.each([
		'1.10',
		'0123',
		'2024-02-20',
		'2021',
		'0x1F',
		'1e3',
		'1_000',
		'.5',
		'+7',
		'true',
		'no',
		'off',
		'NaN',
		'12:30:45',
		'--11-15',
		'28/NQ-CP',
		'<<',
	])('%s', (text) => {
		expect(read(`x: ${text}`).data).toEqual({ x: text });
	});

	test('in quotation marks, blocks and flow', () => {
		const text = 'a: "1.10"\nb: \'null\'\nc: |\n  một\n  hai\nd: >-\n  một\n  hai\ne: [1.0, {f: 007}]\n';
		expect(read(text).data).toEqual({
			a: '1.10',
			b: 'null',
			c: 'một\nhai\n',
			d: 'một hai',
			e: ['1.0', { f: '007' }],
		});
	});

	test('keys too', () => {
		expect(read('2021: a\nII.2.đ: b\ntrue: c').data).toEqual({ '2021': 'a', 'II.2.đ': 'b', true: 'c' });
	});
});

describe('null', () => {
	test.each(['null', '~', ''])('“%s” is null', (text) => {
		expect(read(`x: ${text}`).data).toEqual({ x: null });
	});

	test.each(['"null"', "'~'", '""', 'Null', 'NULL', 'nil', 'không'])('%s is text', (text) => {
		expect(typeof (read(`x: ${text}`).data as { x: unknown }).x).toBe('string');
	});

	test('in lists, and of an empty file', () => {
		expect(read('- null\n-\n- a').data).toEqual([null, null, 'a']);
		expect(read('').data).toBeNull();
		expect(read('# chỉ có ghi chú\n').data).toBeNull();
	});
});

describe('places', () => {
	const text = 'a: một\nb:\n  c: hai\n  d: [ba, {e: bốn}]\n- f';
	const yaml = read(text.replace('\n- f', '\nf:\n  - g: năm\n    h: sáu\n'));

	test.each<[PropertyKey[], boolean, string]>([
		[[], false, '1:1'],
		[['a'], false, '1:4'],
		[['a'], true, '1:1'],
		[['b', 'c'], false, '3:6'],
		[['b', 'c'], true, '3:3'],
		[['b', 'd', 1, 'e'], false, '4:15'],
		[['b', 'd', 1, 'e'], true, '4:12'],
		[['f', 0], false, '6:5'],
		[['f', 0, 'h'], true, '7:5'],
	])('%j (key: %s) stands at %s', (path, key, place) => {
		const { line, column } = yaml.place(path, key);
		expect(`${line}:${column}`).toBe(place);
	});

	test.each<[PropertyKey[], string]>([
		[['nothing'], '1:1'],
		[['b', 'nothing'], '3:3'],
		[['b', 'd', 7], '4:6'],
		[['a', 'nothing', 'here'], '1:4'],
	])('%j is told at its nearest parent, %s', (path, place) => {
		const { line, column } = yaml.place(path);
		expect(`${line}:${column}`).toBe(place);
	});

	test('an empty value is told at its key, an empty file at its beginning', () => {
		expect(read('a: 1\nb:\n').place(['b'])).toMatchObject({ line: 2 });
		expect(read('').place(['b'], true)).toEqual({ file: 'tep.yaml', line: 1, column: 1 });
	});

	test('lines of the file before the YAML count', () => {
		expect(readYaml('a: 1\nb: 2', 'tep.mdx', 3).place(['b'])).toEqual({ file: 'tep.mdx', line: 5, column: 4 });
	});

	test('values by their path', () => {
		expect(yaml.value(['b', 'd', 1, 'e'])).toBe('bốn');
		expect(yaml.value([])).toEqual(yaml.data);
		for (const path of [['nothing'], ['a', 'length'], ['b', 'constructor'], ['b', 'd', 2], ['__proto__']]) {
			expect(yaml.value(path), path.join()).toBeUndefined();
		}
	});
});

describe('what is not plain YAML', () => {
	test('every syntax error with its line', () => {
		expect(briefly('a: một\nb: [hai\nc: ba\n')).toMatchInlineSnapshot(`
			[
			  "3:1 c: ba",
			]
		`);
		expect(briefly('a: "một\nb: hai\n')).toMatchInlineSnapshot(`
			[
			  "1:4 "một",
			]
		`);
		expect(briefly('a: một\na: hai\n')).toMatchInlineSnapshot(`
			[
			  "2:1 a: hai",
			]
		`);
		expect(briefly("a: 'một' hai\n")).toMatchInlineSnapshot(`
			[
			  "1:10 hai",
			]
		`);
	});

	test('aliases, merges and tags are not followed', () => {
		expect(briefly('a: &x một\nb: *x\n')).toEqual(['2:4 *x']);
		expect(briefly('a: &x {b: c}\nd:\n  <<: *x\n')).toEqual(['3:7 *x']);
		expect(briefly('a: !!int 5\nb: !x [1]\nc: !!str d\n')).toEqual(['1:10 5', '2:7 [1]', '3:10 d']);
	});

	test('nothing is read where there is an issue', () => {
		expect(read('a: *x').data).toBeNull();
		expect(read('a: [').value(['a'])).toBeUndefined();
	});

	test('a name that objects have already is a field like others', () => {
		expect(Object.keys(read('__proto__: a\ntoString: b').data as object)).toEqual(['__proto__', 'toString']);
	});
});
