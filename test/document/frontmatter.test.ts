import { describe, expect, test } from 'vitest';
import { decode, MAX_BYTES, splitFrontmatter } from '../../src/document/frontmatter.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const briefly = (content: Uint8Array) =>
	decode(content, 'tep.mdx').issues.map(({ code, line, column, found }) => `${line}:${column} ${code} ${found}`);

describe('decode', () => {
	test.each([
		['LF', 'một\nhai\n'],
		['CRLF', 'một\r\nhai\r\n'],
		['CR', 'một\rhai\r'],
		['a byte order mark', '\uFEFFmột\nhai\n'],
	])('%s', (_, text) => {
		expect(decode(bytes(text), 'tep.mdx')).toEqual({ text: 'một\nhai\n', issues: [] });
	});

	test('nothing at all', () => {
		expect(decode(new Uint8Array(), 'tep.mdx')).toEqual({ text: '', issues: [] });
	});

	test.each<[string, number[], string]>([
		['at the beginning', [0xff], '1:1'],
		['after letters of two and three bytes', [...bytes('đọc\nsách '), 0xe1, 0x20], '2:6'],
		['after CRLF', [...bytes('a\r\nb\r\n'), 0xc3], '3:1'],
		['Latin-1', [...bytes('K'), 0xea, ...bytes(' hoach')], '1:2'],
		['UTF-16', [0xff, 0xfe, 0x4b, 0x00], '1:1'],
		['half of a surrogate', [0x61, 0xed, 0xa0, 0x80], '1:2'],
	])('a byte that is not UTF-8: %s', (_, content, place) => {
		expect(briefly(new Uint8Array(content))).toEqual([`${place} utf8-invalid bytes that are not UTF-8`]);
		expect(decode(new Uint8Array(content), 'tep.mdx').text).toBeNull();
	});

	test('a file of the most that is taken, and one byte more', () => {
		expect(decode(new Uint8Array(MAX_BYTES).fill(0x61), 'tep.mdx').issues).toEqual([]);
		expect(briefly(new Uint8Array(MAX_BYTES + 1))).toEqual(['1:1 file-too-large 2.0 MB']);
	});

	test('the first invisible character of each line', () => {
		const text = 'a\0b\0\tc\nkhông có\n28\u200B/NQ\n\u202Eđảo\n\uE001\n\uFFFD 👍';
		expect(briefly(bytes(text))).toEqual([
			'1:2 character-invalid U+0000',
			'3:3 character-invalid U+200B',
			'4:1 character-invalid U+202E',
			'5:1 character-invalid U+E001',
			'6:1 character-invalid U+FFFD',
		]);
		expect(decode(bytes(text), 'tep.mdx').text).toBe(text);
	});

	test('characters that Vietnamese texts have', () => {
		const text = 'Ủy ban\u00A0nhân dân – “Kế hoạch” … ½ ≥ 60%\t→ e\u0302\u0301';
		expect(briefly(bytes(text))).toEqual([]);
	});
});

describe('splitFrontmatter', () => {
	test('the body keeps its lines', () => {
		const parts = splitFrontmatter('---\ntitle: x\nnumber: y\n---\n\n## I. Một\n');
		expect(parts).toEqual({ frontmatter: 'title: x\nnumber: y\n', body: '\n\n\n\n\n## I. Một\n' });
	});

	test.each([
		['---\n---\n', '', '\n\n'],
		['---\n---', '', '\n'],
		['--- \na: b\n---\t\nc', 'a: b\n', '\n\n\nc'],
		['---\na: b\n---\n---\nc', 'a: b\n', '\n\n\n---\nc'],
		['---\na: |\n  ---\n---\n', 'a: |\n  ---\n', '\n\n\n\n'],
	])('%j', (text, frontmatter, body) => {
		expect(splitFrontmatter(text)).toEqual({ frontmatter, body });
	});

	test.each(['', '\n---\na: b\n---\n', '---\na: b\n', '----\na: b\n----\n', '---a: b\n---\n', '## I. Một\n'])(
		'none in %j',
		(text) => {
			expect(splitFrontmatter(text)).toBeNull();
		},
	);
});
