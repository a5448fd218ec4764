import { describe, expect, test } from 'vitest';
import { body, briefly, provisions } from './document.ts';

/** `path #anchor label | heading` of every provision. */
const outline = (text: string) =>
	body(text).document.provisions.map(
		({ path, anchor, label, heading }) => `${path} #${anchor} ${label ?? '-'} | ${heading ?? '-'}`,
	);

describe('numbered headings', () => {
	test('paths follow the levels', () => {
		const text = '## I. Một\n\n### 1. Hai\n\n#### a) Ba\n\n#### b) Bốn\n\n### 2. Năm\n\n## II. Sáu\n\n### 1. Bảy\n';
		expect(outline(text)).toEqual([
			'I #i I | Một',
			'I.1 #i-1 1 | Hai',
			'I.1.a #i-1-a a | Ba',
			'I.1.b #i-1-b b | Bốn',
			'I.2 #i-2 2 | Năm',
			'II #ii II | Sáu',
			'II.1 #ii-1 1 | Bảy',
		]);
	});

	test.each([
		['I. Một', 'I', 'Một'],
		['IV - Một', 'IV', 'Một'],
		['12. Một', '12', 'Một'],
		['1) Một', '1', 'Một'],
		['1/ Một', '1', 'Một'],
		['a. Một', 'a', 'Một'],
		['đ) Một', 'đ', 'Một'],
		['II: Một', 'II', 'Một'],
		['III.', 'III', ''],
	])('%s', (heading, path, words) => {
		expect(provisions(`## ${heading}\n`)[0]).toMatchObject({ path, label: path, heading: words });
	});

	test.each([
		['**I.** Một', 'Một'],
		['**I**. Một *hai*', 'Một <em>hai</em>'],
		['**I. Một**', '<strong>Một</strong>'],
	])('a number in emphasis: %s', (heading, html) => {
		expect(provisions(`## ${heading}\n`)[0]).toMatchObject({ path: 'I', headingHtml: html });
	});

	test('dotted numbers repeat what stands above them, or do not', () => {
		const text =
			'## II. Một\n\n### 1. Hai\n\n#### 1.1. Ba\n\n##### 1.1.2. Bốn\n\n#### 1.2. Năm\n\n## 2. Sáu\n\n### 2.1. Bảy\n';
		expect(outline(text)).toEqual([
			'II #ii II | Một',
			'II.1 #ii-1 1 | Hai',
			'II.1.1 #ii-1-1 1.1 | Ba',
			'II.1.1.2 #ii-1-1-2 1.1.2 | Bốn',
			'II.1.2 #ii-1-2 1.2 | Năm',
			'2 #2 2 | Sáu',
			'2.1 #2-1 2.1 | Bảy',
		]);
	});

	test('skipped numbers stay skipped', () => {
		expect(outline('## I. Một\n\n### 3. Ba\n\n### 5. Năm\n\n## V. Năm\n')).toEqual([
			'I #i I | Một',
			'I.3 #i-3 3 | Ba',
			'I.5 #i-5 5 | Năm',
			'V #v V | Năm',
		]);
	});

	test('the second of equal numbers gets --2, what stands under it as well', () => {
		const text = '## I. Một\n\n### 1. Hai\n\n#### a) x\n\n### 1. Ba\n\n#### a) y\n\n### 1. Bốn\n';
		expect(outline(text)).toEqual([
			'I #i I | Một',
			'I.1 #i-1 1 | Hai',
			'I.1.a #i-1-a a | x',
			'I.1--2 #i-1--2 1 | Ba',
			'I.1.a--2 #i-1-a--2 a | y',
			'I.1--3 #i-1--3 1 | Bốn',
		]);
	});

	test('a level may be left by more than one', () => {
		expect(outline('## I. Một\n\n### 1. Hai\n\n#### a) Ba\n\n## II. Bốn\n')).toHaveLength(4);
		expect(briefly('## I. Một\n\n### 1. Hai\n\n#### a) Ba\n\n## II. Bốn\n')).toEqual([]);
	});
});

describe('headings without a number', () => {
	test.each([
		['Mục đích, yêu cầu', 'muc-dich-yeu-cau'],
		['Đối tượng', 'doi-tuong'],
		['2024 là năm đọc sách', '2024-la-nam-doc-sach'],
		['Ai làm gì', 'ai-lam-gi'],
		['…', 'muc'],
	])('%s', (heading, anchor) => {
		expect(provisions(`## ${heading}\n`)[0]).toMatchObject({ anchor, label: null, heading });
	});

	test('the letters of a decomposed heading are the same letters', () => {
		expect(provisions(`## ${'Mục đích'.normalize('NFD')}\n`)[0]).toMatchObject({
			path: 'muc-dich',
			heading: 'Mục đích',
		});
	});

	test('numbers under them hang on their words', () => {
		expect(outline('## Phụ lục\n\n### 1. Một\n')[1]).toBe('phu-luc.1 #phu-luc-1 1 | Một');
	});

	test('two of the same words are an issue', () => {
		expect(briefly('## Phụ lục\n\n## Phụ lục\n')).toEqual(['3:1 anchor-duplicate #phu-luc']);
	});
});

describe('<Provision>', () => {
	const paths = (...all: string[]) => all.map((path) => `<Provision n="${path}">\n\nĐọc.\n\n</Provision>\n`).join('\n');

	test('đ is not d', () => {
		expect(outline(paths('II.2.d', 'II.2.đ', 'II.2.Đ2'))).toEqual([
			'II.2.d #ii-2-d d | -',
			'II.2.đ #ii-2-dd đ | -',
			'II.2.Đ2 #ii-2-dd2 Đ2 | -',
		]);
	});

	test('what stands before the first number and after the last one', () => {
		expect(outline(paths('mo-dau', 'I', 'ket'))).toEqual(['mo-dau #mo-dau - | -', 'I #i I | -', 'ket #ket - | -']);
	});

	test('equal numbers', () => {
		expect(outline(paths('I.1', 'I.1', 'I.1'))).toEqual([
			'I.1 #i-1 1 | -',
			'I.1--2 #i-1--2 1 | -',
			'I.1--3 #i-1--3 1 | -',
		]);
		expect(briefly(paths('mo-dau', 'mo-dau'))).toEqual(['7:1 anchor-duplicate #mo-dau']);
		expect(briefly(paths('I.1', 'I-1'))).toEqual(['7:1 anchor-duplicate #i-1']);
	});

	test('depth counts the parts of a path', () => {
		expect(provisions(paths('mo-dau', 'II', 'II.2.a')).map(({ depth }) => depth)).toEqual([1, 1, 3]);
	});

	test('holds its text alone; what follows belongs to no provision', () => {
		const text = `## I. Một\n\nHai.\n\n${paths('I.1')}\nBa.\n`;
		expect(body(text).document.provisions.map((provision) => provision.text)).toEqual(['Một\nHai.', 'Đọc.']);
		expect(briefly(text)).toEqual(['11:1 provision-misplaced Ba.']);
	});
});

describe('levels', () => {
	test.each([
		['# Một\n', ['1:1 heading-skips # Một']],
		['### 1. Một\n', ['1:1 heading-skips ### 1. Một']],
		['## I. Một\n\n#### a) Hai\n', ['3:1 heading-skips #### a) Hai']],
		['## I. Một\n\n### 1. Hai\n\n##### x) Ba\n\n## II. Bốn\n', ['5:1 heading-skips ##### x) Ba']],
	])('%j', (text, issues) => {
		expect(briefly(text)).toEqual(issues);
	});
});
