import { describe, expect, test } from 'vitest';
import { replaceMarks } from '../../src/document/marks.ts';
import { body, provision, provisions, stripMarks } from './document.ts';

/** HTML with its marks made visible: `[0:` opens mention 0, `:0]` closes it. */
const visible = (html: string) =>
	replaceMarks(
		html,
		(index) => `[${index}:`,
		(index) => `:${index}]`,
	);
const html = (text: string) => visible(provision(text).html);

describe('HTML', () => {
	test.each([
		['Một *hai* **ba**', '<p>Một <em>hai</em> <strong>ba</strong></p>'],
		['- một\n- hai', '<ul>\n<li>một</li>\n<li>hai</li>\n</ul>'],
		['> một', '<blockquote>\n<p>một</p>\n</blockquote>'],
		['Một\\\nhai', '<p>Một<br>\nhai</p>'],
		['[một](https://example.org/?a=1&b=2 "x")', '<p><a href="https://example.org/?a=1&#x26;b=2" title="x">một</a></p>'],
		['<Task lead="a">một</Task> hai', '<p><span class="task">một</span> hai</p>'],
		['<Deadline on="2024-01-01" for="khac">\n\nmột\n\n</Deadline>', '<div class="deadline"><p>một</p></div>'],
	])('%j', (text, expected) => {
		expect(html(text)).toBe(expected);
	});

	test('a table, without the alignment that HTML no longer has', () => {
		expect(html('| a | b |\n| :-- | --: |\n| c | *d* |\n')).toBe(
			'<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n<td><em>d</em></td>\n</tr>\n</tbody>\n</table>',
		);
	});

	test('a heading comes without its number', () => {
		const [read] = provisions('## II. Theo *Luật* Đọc sách\n\nMột.\n');
		expect(visible(read?.headingHtml ?? '')).toBe('Theo <em>[0:Luật:0]</em>[0: Đọc sách:0]');
		expect(visible(read?.html ?? '')).toBe('<p>Một.</p>');
	});
});

describe('nothing is passed through', () => {
	test('what looks like HTML is text', () => {
		expect(html('&lt;script&gt;alert(1)&lt;/script&gt; \\<b>')).toBe(
			'<p>&#x3C;script>alert(1)&#x3C;/script> &#x3C;b></p>',
		);
	});

	test('attributes of links', () => {
		expect(html('[x](https://example.org/"onclick="y \'"><b>\')')).toBe(
			'<p><a href="https://example.org/%22onclick=%22y" title="&#x22;><b>">x</a></p>',
		);
		expect(html('[x](https://example.org/\uE000)')).toBe('<p><a href="https://example.org/%EE%80%80">x</a></p>');
	});

	test('elements that are an issue leave their text at most', () => {
		const { document } = body('## I. Một\n\n<script>alert(1)</script>\n\n<img src="x" onerror="y" />\n\n{1 + 1}\n');
		expect(document.provisions[0]?.html).not.toMatch(/<script|<img|onerror/);
	});
});

describe('marks', () => {
	test('stand around mentions', () => {
		expect(html('Theo Luật Đọc sách, Nghị quyết số 28/NQ-XX.')).toBe(
			'<p>Theo [0:Luật Đọc sách:0], [1:Nghị quyết số 28/NQ-XX:1].</p>',
		);
	});

	test('over several nodes, in each of them', () => {
		expect(html('Nghị quyết số **28**/NQ-*XX*')).toBe(
			'<p>[0:Nghị quyết số :0]<strong>[0:28:0]</strong>[0:/NQ-:0]<em>[0:XX:0]</em></p>',
		);
	});

	test('nested: a mention in the title of another, one at its beginning, one at its end', () => {
		const names = ['Chương trình đọc sách', 'Chương trình đọc sách theo Luật Đọc sách', 'Luật Đọc sách'];
		const [read] = body('## I. x\n\nTheo Chương trình đọc sách theo Luật Đọc sách.\n', names).document.provisions;
		expect(read?.mentions.map(({ within }) => within)).toEqual([null, 0]);
		expect(visible(read?.html ?? '')).toBe('<p>Theo [0:Chương trình đọc sách theo [1:Luật Đọc sách:1]:0].</p>');
	});

	test('nested over several nodes', () => {
		const names = ['Chương trình đọc sách theo Luật Đọc sách', 'Luật Đọc sách'];
		const [read] = body('## I. x\n\nChương trình đọc **sách theo Luật** Đọc sách\n', names).document.provisions;
		expect(visible(read?.html ?? '')).toBe(
			'<p>[0:Chương trình đọc :0]<strong>[0:sách theo [1:Luật:1]:0]</strong>[0:[1: Đọc sách:1]:0]</p>',
		);
	});

	test('count on over the blocks of a provision, its heading first', () => {
		const [read] = provisions('## I. Luật Đọc sách\n\nLuật Đọc sách\n\n- Luật Đọc sách\n');
		expect(visible(read?.headingHtml ?? '')).toBe('[0:Luật Đọc sách:0]');
		expect(visible(read?.html ?? '')).toBe('<p>[1:Luật Đọc sách:1]</p>\n<ul>\n<li>[2:Luật Đọc sách:2]</li>\n</ul>');
	});

	test('over a line break', () => {
		expect(html('Nghị quyết số 28/NQ-XX\\\nngày 03/3/2021')).toBe(
			'<p>[0:Nghị quyết số 28/NQ-XX:0]<br>\n[0:ngày 03/3/2021:0]</p>',
		);
		expect(html('Luật\nĐọc sách')).toBe('<p>[0:Luật Đọc sách:0]</p>');
	});

	test('without them the HTML is what Markdown gives', () => {
		expect(stripMarks(provision('Nghị quyết số **28**/NQ-XX').html)).toBe(
			'<p>Nghị quyết số <strong>28</strong>/NQ-XX</p>',
		);
	});

	test('a mark that nothing opened is taken out', () => {
		expect(visible('a\uE002b')).toBe('ab');
	});
});
