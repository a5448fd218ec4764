import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/document/markdown.ts';

const read = (text: string) => readMarkdown(text, 'tep.mdx');
const place = (text: string) => {
	const [issue] = read(text).issues;
	return issue && `${issue.line}:${issue.column} ${issue.code}`;
};

describe('what is read', () => {
	test.each([
		['paragraphs', 'Một\n\nhai\n', ['paragraph', 'paragraph']],
		['tables', '| a |\n| - |\n| b |\n', ['table']],
		['tables without bars', 'a\n:-\nb\n', ['table']],
		['tables that end on the right', 'a\n-:\nb\n', ['table']],
		['footnotes', 'a[^1]\n\n[^1]: b\n', ['paragraph', 'footnoteDefinition']],
		['headings that a line of dashes makes', 'a\n-\n', ['heading']],
		['elements on lines of their own', '<Provision n="I">\n\nx\n\n</Provision>\n', ['mdxJsxFlowElement']],
		['elements in a line', '<Task lead="a">x</Task>\n', ['paragraph']],
		['lines that begin with blanks', '      Một\n', ['paragraph']],
		['signs that stand alone', 'Tỷ lệ < 30%, a } b, 5 > 3\n', ['paragraph']],
		['words that begin code elsewhere', 'Thông tin import được, export cũng được\n', ['paragraph']],
		['nothing', '\n\n', []],
	])('%s', (_, text, types) => {
		const { tree, issues } = read(text);
		expect(issues).toEqual([]);
		expect(tree?.children.map(({ type }) => type)).toEqual(types);
	});

	test('positions are those of the text', () => {
		expect(read('\n\n\nMột\n').tree?.children[0]?.position?.start).toMatchObject({ line: 4, column: 1 });
	});
});

describe('a syntax error is told where it has to be mended', () => {
	test.each([
		['a brace', 'Một\n\nhai {ba\n\nbốn\n', '3:5 expression-found'],
		['a brace at the beginning of a line', 'Một\n\n{hai\n\nba\n\nbốn\n', '3:1 expression-found'],
		['a brace in a bullet', '- một\n- {hai\n- ba\n', '2:3 expression-found'],
		['a brace after whole ones', 'Một {1} {2} {3\n', '1:13 expression-found'],
		['a brace in an attribute', 'Một\n\n<Task lead={"a>x</Task>\n\nhai\n', '3:12 expression-found'],
		['an element in a paragraph', 'Một\nhai <Task lead="a">ba\n\nbốn\n', '2:5 mdx-broken'],
		['an element over paragraphs', '<Task lead="a">\n\nmột\n\n## I. Hai\n', '1:1 mdx-broken'],
		['an element in emphasis', 'Một *hai <Task lead="a">ba* bốn</Task>\n', '1:10 mdx-broken'],
		['a closing tag alone', 'Một\n\nhai</Task>\n', '3:5 mdx-broken'],
		['a tag without its end', 'Một\n\n<Task lead="a"\n\nhai\n\n</Task>\n', '3:1 mdx-broken'],
		['a quotation mark', 'Một\n\n<Task lead="a>\n\nhai\n', '3:1 mdx-broken'],
		[
			'a quotation mark after whole tags',
			'<Task lead="a">x</Task>\n\n<Task lead="a>x</Task>\n\nhai "ba"\n',
			'3:1 mdx-broken',
		],
		['two closing tags', '<Task lead="a">x</Task></Task>\n', '1:25 mdx-broken'],
		['an import over lines', "Một\n\nimport {\n  hai\n} fom 'ba'\n", '3:1 import-found'],
		['HTML that nothing closes', 'Một\n\nhai <b>ba\n', '3:5 html-found'],
		['a comment', 'Một <!-- hai -->\n', '1:6 html-found'],
		['a declaration', '<?xml version="1.0"?>\n', '1:2 html-found'],
		['a number after a less-than sign', 'Dưới <5%\n', '1:7 html-found'],
		['a less-than-or-equal sign', 'Một <= hai\n', '1:6 html-found'],
	])('%s', (_, text, expected) => {
		expect(place(text)).toBe(expected);
	});

	test('MDX’s own advice, which would not do here, is left out', () => {
		const [issue] = read('<!-- một -->').issues;
		expect(issue?.expected).not.toMatch(/note:|\{\/\*/);
	});
});

describe('nesting', () => {
	test.each([
		['bullets', `${'- '.repeat(20)}một`],
		['quotations', `${'> '.repeat(20)}một`],
		['bullets line after line', Array.from({ length: 30 }, (_, level) => `${'  '.repeat(level)}- một`).join('\n')],
		['elements', `${'<Task>'.repeat(50)}một${'</Task>'.repeat(50)}`],
		['a long rule', '- '.repeat(29)],
	])('a little: %s', (_, text) => {
		expect(read(text).issues).toEqual([]);
	});

	test.each([
		['bullets', `Một\n\n${'- '.repeat(40)}hai`, '3:1'],
		['numbers', `Một\n\n${'1. '.repeat(40)}hai`, '3:1'],
		['quotations and bullets', `Một\n\n${'> - '.repeat(20)}hai`, '3:1'],
		['far to the right', `- một\n${' '.repeat(100)}- hai`, '2:1'],
		['elements', `Một\n\n${'<Task>'.repeat(120)}hai${'</Task>'.repeat(120)}`, '3:589'],
	])('too much: %s', (_, text, at) => {
		expect(place(text)).toBe(`${at} nesting-too-deep`);
		expect(read(text).tree).toBeNull();
	});
});
