import { describe, expect, test } from 'vitest';
import { ATTRIBUTES, ELEMENTS } from '../../src/document/vocabulary.ts';
import { DEADLINE_PURPOSES } from '../../src/domain/model.ts';
import { body, provision } from './document.ts';

/** Issues of one element as `column code found → expected`. */
function issues(element: string): string[] {
	return body(`## I. Một\n\n${element}\n`).issues.map(
		({ column, code, found, expected }) => `${column} ${code} ${found} → ${expected}`,
	);
}

test('messages know every attribute that the schemas know', () => {
	const known = Object.entries(ELEMENTS).map(([name, schema]) => {
		const forms = 'options' in schema ? schema.options : [schema];
		return [name, new Set(forms.flatMap((form) => Object.keys(form.shape)))];
	});
	const told = Object.entries(ATTRIBUTES).map(([name, attributes]) => [name, new Set(attributes)]);
	expect(Object.fromEntries(told)).toEqual(Object.fromEntries(known));
});

describe('Task', () => {
	test.each([
		['lead="so-a"', ['so-a'], []],
		['support="so-b"', [], ['so-b']],
		['lead="so-a so-b" support=" so-c  so-d "', ['so-a', 'so-b'], ['so-c', 'so-d']],
		['lead="so-a" support=""', ['so-a'], []],
	])('<Task %s>', (attributes, lead, support) => {
		expect(provision(`<Task ${attributes}>Đọc sách.</Task>`).tasks).toEqual([{ lead, support, text: 'Đọc sách.' }]);
	});

	test('has to name somebody', () => {
		const expected = '1 attribute-missing <Task> without lead or support → lead or support';
		for (const attributes of ['', ' lead=""', ' lead support=" "']) {
			expect(issues(`<Task${attributes}>Đọc.</Task>`)).toEqual([expected]);
		}
	});
});

describe('Target', () => {
	test('with and without a date', () => {
		const text =
			'<Target indicator="x" value="30–40%" by="2025">Ba mươi</Target> và <Target indicator="y" value="&lt; 5%">năm</Target>';
		expect(provision(text).targets).toEqual([
			{ indicator: 'x', value: '30–40%', by: '2025', text: 'Ba mươi' },
			{ indicator: 'y', value: '< 5%', by: null, text: 'năm' },
		]);
	});

	test.each(['2025', '2025-12', '2025-12-31'])('by %s', (by) => {
		expect(provision(`<Target indicator="x" value="1%" by="${by}">x</Target>`).targets[0]?.by).toBe(by);
	});

	test.each(['', '2025-13', 'năm 2025', '--12-31'])('not by “%s”', (by) => {
		expect(issues(`<Target indicator="x" value="1%" by="${by}">x</Target>`)).toEqual([
			`34 attribute-invalid by="${by}" → a date: YYYY, YYYY-MM or YYYY-MM-DD`,
		]);
	});

	test('without its attributes', () => {
		expect(issues('<Target>x</Target>')).toEqual([
			'1 attribute-missing <Target> without indicator → the attribute',
			'1 attribute-missing <Target> without value → the attribute',
		]);
	});
});

describe('Deadline', () => {
	test.each([
		['before="2024-12-10"', { kind: 'before', from: null, to: '2024-12-10' }],
		['on="--06-10"', { kind: 'on', from: null, to: '--06-10' }],
		['from="2024-11-15" to="2024-12-15"', { kind: 'span', from: '2024-11-15', to: '2024-12-15' }],
		['from="--11-15" to="--11-15"', { kind: 'span', from: '--11-15', to: '--11-15' }],
	])('<Deadline %s>', (attributes, deadline) => {
		expect(provision(`<Deadline ${attributes} for="khac">Hạn.</Deadline>`).deadlines).toEqual([
			{ ...deadline, for: 'khac', text: 'Hạn.' },
		]);
	});

	test.each(DEADLINE_PURPOSES)('for %s', (purpose) => {
		expect(provision(`<Deadline on="2024-01-01" for="${purpose}">x</Deadline>`).deadlines[0]?.for).toBe(purpose);
	});

	test.each([
		[
			'before="2024-02-30" for="khac"',
			['11 attribute-invalid before="2024-02-30" → a day that exists: YYYY-MM-DD, or --MM-DD where no year is printed'],
		],
		[
			'on="2024-02" for="khac"',
			['11 attribute-invalid on="2024-02" → a day that exists: YYYY-MM-DD, or --MM-DD where no year is printed'],
		],
		[
			'from="2024-12-15" to="2024-11-15" for="khac"',
			['29 attribute-invalid to="2024-11-15" → a day that is not before from'],
		],
		['from="2024-12-15" for="khac"', ['1 attribute-missing <Deadline> without to → the attribute']],
		['to="2024-12-15" for="khac"', ['1 attribute-missing <Deadline> without from → the attribute']],
		['for="khac"', ['1 attribute-missing <Deadline> without before, on, or from and to → before, on, or from and to']],
		['on="2024-01-01"', [`1 attribute-missing <Deadline> without for → ${DEADLINE_PURPOSES.join(', ')}`]],
		['on="2024-01-01" for="x"', [`27 attribute-invalid for="x" → ${DEADLINE_PURPOSES.join(', ')}`]],
		[
			'on="x" for="y"',
			[
				'11 attribute-invalid on="x" → a day that exists: YYYY-MM-DD, or --MM-DD where no year is printed',
				`18 attribute-invalid for="y" → ${DEADLINE_PURPOSES.join(', ')}`,
			],
		],
		[
			'before="2024-01-01" on="2024-01-01" for="khac"',
			[
				'1 attribute-invalid <Deadline before="2024-01-01" on="2024-01-01" for="khac"> → one of before, on, or from and to',
			],
		],
		[
			'on="2024-01-01" to="2024-01-02" for="khac"',
			['1 attribute-invalid <Deadline on="2024-01-01" to="2024-01-02" for="khac"> → one of before, on, or from and to'],
		],
	])('<Deadline %s>', (attributes, expected) => {
		expect(issues(`<Deadline ${attributes}>x</Deadline>`)).toEqual(expected);
	});
});

describe('Provision', () => {
	test.each(['I', 'II.2.đ', '1.1', 'mo-dau', 'ket', 'Đ', 'phu-luc.1'])('n="%s"', (n) => {
		expect(body(`<Provision n="${n}">\n\nx\n\n</Provision>\n`).issues).toEqual([]);
	});

	test.each(['', 'I.', '.1', 'I..1', 'I 1', 'I/1', 'I.1)', '#i'])('not n="%s"', (n) => {
		const [issue] = body(`<Provision n="${n}">\n\nx\n\n</Provision>\n`).issues;
		expect(issue).toMatchObject({ code: 'attribute-invalid', line: 1, column: 12, found: `n="${n.trim()}"` });
	});

	test('text in any normalisation form', () => {
		const text = `<Provision n="${'II.đ'.normalize('NFD')}">\n\n${'Đọc sách'.normalize('NFD')}\n\n</Provision>\n`;
		expect(body(text).document.provisions[0]).toMatchObject({ path: 'II.đ', text: 'Đọc sách' });
	});
});

describe('attributes are plain strings', () => {
	test.each([
		['<Task lead={"so-a"}>x</Task>', '7 expression-found {…} in <Task> → a plain string in quotation marks'],
		['<Task {...x}>x</Task>', '7 expression-found {…} in <Task> → a plain string in quotation marks'],
		['<Task lead="a" leader="b">x</Task>', '16 attribute-unknown leader → lead, support'],
		['<Task lead="a" onclick="b">x</Task>', '16 attribute-unknown onclick → lead, support'],
		['<Task lead="a" lead="b">x</Task>', '16 attribute-invalid lead twice → each attribute once'],
	])('%s', (element, expected) => {
		expect(issues(element)).toEqual([expected]);
	});

	test('in both kinds of quotation marks, with references', () => {
		expect(provision("<Target indicator='x' value='&#60; 5%'>y</Target>").targets[0]?.value).toBe('< 5%');
	});

	test('every wrong attribute is told', () => {
		expect(issues('<Task leader="a" lead={b} c="d">x</Task>')).toHaveLength(3);
	});

	test('an attribute on a line of its own is told there', () => {
		const { issues: found } = body(
			'## I. Một\n\n<Deadline\n  before="2024-02-30"\n  for="khac"\n>\n\nx\n\n</Deadline>\n',
		);
		expect(found).toMatchObject([{ line: 4, column: 3, code: 'attribute-invalid' }]);
	});
});

describe('other elements', () => {
	test.each([
		['<div>x</div>', 'html-found <div>'],
		['<a.b>x</a.b>', 'html-found <a.b>'],
		['<>x</>', 'html-found <>'],
		['<svg:a>x</svg:a>', 'html-found <svg:a>'],
		['<Note>x</Note>', 'element-unknown <Note>'],
		['<Astro.Task>x</Astro.Task>', 'element-unknown <Astro.Task>'],
		['<Constructor>x</Constructor>', 'element-unknown <Constructor>'],
	])('%s', (element, expected) => {
		const { issues: found } = body(`## I. Một\n\nĐọc ${element} sách.\n`);
		expect(found.map(({ code, found: text }) => `${code} ${text}`)).toEqual([expected]);
	});

	test('what was meant is suggested', () => {
		expect(body('## I. Một\n\n<Targget indicator="x" value="1%">x</Targget>\n').issues[0]?.advice).toContain(
			'“Target”',
		);
		expect(body('## I. Một\n\n<deadline on="2024-01-01">x</deadline>\n').issues[0]?.advice).toContain('“Deadline”');
	});
});
