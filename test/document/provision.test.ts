import { describe, expect, test } from 'vitest';
import { body, briefly, provision, provisions, stripMarks } from './document.ts';

const TEXT = `<Provision n="mo-dau">

Thực hiện Nghị quyết số **28**/NQ-XX ngày 03/3/2021 của Hội đồng về Chiến lược
đọc sách giai đoạn 2021-2030; *Quyết định* số 5/QĐ-UBND
ngày 31/02/2022.

- Đề án 938, 939;
- [Đọc](https://example.org/) Luật Đọc sách số 1/2020/QH15.

| Văn bản | Ngày |
| --- | --- |
| Công văn số 7/BĐ-VP | 01/02/2024 |

</Provision>

## I. Theo Nghị quyết số 28/NQ-XX

Một, theo Luật Đọc sách.\\
Hai, theo Luật Đọc sách.
`;

describe('the text of a provision', () => {
	test('one block a line: heading, paragraphs, bullets, cells', () => {
		expect(provisions(TEXT).map(({ text }) => text.split('\n'))).toEqual([
			[
				'Thực hiện Nghị quyết số 28/NQ-XX ngày 03/3/2021 của Hội đồng về Chiến lược đọc sách giai đoạn 2021-2030; Quyết định số 5/QĐ-UBND ngày 31/02/2022.',
				'Đề án 938, 939;',
				'Đọc Luật Đọc sách số 1/2020/QH15.',
				'Văn bản',
				'Ngày',
				'Công văn số 7/BĐ-VP',
				'01/02/2024',
			],
			['Theo Nghị quyết số 28/NQ-XX', 'Một, theo Luật Đọc sách. Hai, theo Luật Đọc sách.'],
		]);
	});

	test('a hard line break and runs of blanks are one blank', () => {
		expect(provision('Một\\\nhai  \nba    bốn\nnăm\u00A0\u00A0sáu\u00A0bảy').text).toBe(
			'Một hai ba bốn năm sáu\u00A0bảy',
		);
	});

	test('entities are the characters that they stand for', () => {
		expect(provision('Một &amp; hai &lt; ba \\* &#x1EA5;').text).toBe('Một & hai < ba * ấ');
	});

	test('blockquotes and nested bullets', () => {
		expect(provision('> Một\n>\n> - hai\n>   - ba\n').text).toBe('Một\nhai\nba');
	});

	test('nothing', () => {
		const { document } = body('## I. Một\n\n## II. Hai\n');
		expect(document.provisions.map(({ text, html }) => [text, html])).toEqual([
			['Một', ''],
			['Hai', ''],
		]);
	});
});

describe('mentions', () => {
	test('stand in the text where their offsets say', () => {
		const found = provisions(TEXT).flatMap(({ text, mentions }) =>
			mentions.map(({ start, end, asPrinted }) => ({ asPrinted, there: text.slice(start, end) })),
		);
		expect(found.map(({ there }) => there)).toEqual(found.map(({ asPrinted }) => asPrinted));
		expect(found.map(({ asPrinted }) => asPrinted)).toEqual([
			'Nghị quyết số 28/NQ-XX ngày 03/3/2021 của Hội đồng',
			'Chiến lược đọc sách giai đoạn 2021-2030',
			'Quyết định số 5/QĐ-UBND ngày 31/02/2022',
			'Đề án 938',
			'939',
			'Luật Đọc sách',
			'1/2020/QH15',
			'Công văn số 7/BĐ-VP',
			'Nghị quyết số 28/NQ-XX',
			'Luật Đọc sách',
			'Luật Đọc sách',
		]);
	});

	test('of decomposed letters and of letters outside the basic plane', () => {
		const { text, mentions } = provision(`👍 ${'Nghị quyết số 28/NQ-XX'.normalize('NFD')} 👍 và Luật Đọc sách`);
		expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
			'Nghị quyết số 28/NQ-XX',
			'Luật Đọc sách',
		]);
	});

	test('`within` counts in the provision, not in the block', () => {
		const { mentions } = provision('Luật Đọc sách.\n\nNghị quyết số 28/NQ-XX về Chiến lược đọc sách.');
		expect(mentions.map(({ within }) => within)).toEqual([null, null, 1]);
	});

	test('are not found over the end of a block', () => {
		expect(provision('Luật Đọc\n\nsách').mentions).toEqual([]);
		expect(provision('| Nghị quyết số 28/NQ-XX | ngày 03/3/2021 |\n| --- | --- |\n').mentions[0]?.date).toBeNull();
	});

	test('inside the elements', () => {
		const { mentions } = provision(
			'<Task lead="x">Đọc theo Luật <Deadline on="2024-01-01" for="khac">Đọc sách</Deadline></Task>.',
		);
		expect(mentions.map(({ asPrinted }) => asPrinted)).toEqual(['Luật Đọc sách']);
	});

	test('private-use characters of a text are no marks', () => {
		const { html, text } = provision(
			'Một &#xE000;0&#xE001;hai&#xE002; Luật Đọc sách [ba](https://example.org/ "&#xE000;0&#xE001;&#xE002;")',
		);
		expect(text).toBe('Một \uFFFD0\uFFFDhai\uFFFD Luật Đọc sách ba');
		expect(html.match(/[\uE000-\uE002]/g)).toHaveLength(3);
		expect(stripMarks(html)).toContain('\uFFFD0\uFFFDhai\uFFFD');
		expect(html).toContain('title="\uFFFD0\uFFFD\uFFFD"');
	});
});

describe('duties, targets and deadlines', () => {
	test('keep their words in one line', () => {
		const text = '<Task lead="so-a">\n\nMột\\\nhai **ba**:\n\n- bốn\n- năm\n\n</Task>';
		expect(provision(text).tasks[0]?.text).toBe('Một hai ba: bốn năm');
		expect(provision(text).text).toBe('Một hai ba:\nbốn\nnăm');
	});

	test('one inside another counts as both', () => {
		const read = provision(
			'<Task lead="so-a">Đạt <Target indicator="x" value="5%">5%</Target> <Deadline on="2024-01-01" for="khac">ngày 1/1</Deadline>.</Task>',
		);
		expect(read.tasks).toEqual([{ lead: ['so-a'], support: [], text: 'Đạt 5% ngày 1/1.' }]);
		expect(read.targets).toEqual([{ indicator: 'x', value: '5%', by: null, text: '5%' }]);
		expect(read.deadlines).toEqual([{ kind: 'on', from: null, to: '2024-01-01', for: 'khac', text: 'ngày 1/1' }]);
	});

	test('in bullets and cells, in reading order', () => {
		const read = provision(
			'- <Task lead="a">Một</Task>\n- <Task lead="b">Hai</Task>\n\n| <Task lead="c">Ba</Task> |\n| --- |\n',
		);
		expect(read.tasks.map(({ lead }) => lead[0])).toEqual(['a', 'b', 'c']);
	});

	test('in a heading', () => {
		const [read] = provisions('## I. Trước <Deadline before="2024-12-10" for="khac">ngày 10/12</Deadline>\n');
		expect(read).toMatchObject({ heading: 'Trước ngày 10/12', deadlines: [{ to: '2024-12-10' }] });
	});
});

describe('references', () => {
	test('agencies, indicators and links, with their places', () => {
		const { references } = body(
			'## I. Một\n\n<Task lead="a b" support="c">x</Task> [y](#i)\n\n- <Target indicator="d" value="1%">z</Target>\n',
		);
		expect(references.map(({ kind, id, line, column }) => `${line}:${column} ${kind} ${id}`)).toEqual([
			'3:1 agency a',
			'3:1 agency b',
			'3:1 agency c',
			'3:39 link #i',
			'5:3 indicator d',
		]);
	});
});

describe('what has no place in a plan', () => {
	test.each([
		['![a](b)', 'image: a'],
		['`a`', 'inline code: a'],
		['~~a~~', 'delete: a'],
		['***', 'thematic break'],
		['```\na\n```', 'code: a'],
		['- [x] a', 'check box: a'],
		['[a][b]\n\n[b]: https://example.org/', 'link reference: a'],
	])('%j', (text, found) => {
		expect(briefly(`## I. Một\n\n${text}\n`)[0]).toMatch(new RegExp(`markdown-unknown ${found}$`));
	});

	test('literal addresses stay text', () => {
		const { html, text } = provision('Xem https://example.org/a và www.example.org và a@example.org.');
		expect(html).toBe(`<p>${text}</p>`);
	});
});
