import { describe, expect, test } from 'vitest';
import { citeProvision, toBibtex, toCsl } from '../../../src/domain/cite/formats.ts';
import { cited } from './factories.ts';

const FROM = { site: 'Trang thử', built: '2026-11-21' };
const PLACE = { path: 'II.2.a', anchor: 'ii-2-a', heading: null };

test.each([
	['II.2.a', null, 'điểm a khoản 2 Mục II'],
	['II.2.đ', null, 'điểm đ khoản 2 Mục II'],
	['II.1.1', null, 'khoản 1.1 Mục II'],
	['II.a', null, 'điểm a Mục II'],
	['IV', 'Tổ chức thực hiện', 'Mục IV'],
	['II.3--2', null, 'khoản 3 Mục II'],
	['mo-dau', null, 'phần mở đầu'],
	['ket', null, 'phần kết'],
	['muc-dich', 'Mục đích', 'mục “Mục đích”'],
	['1.2', null, 'mục 1.2'],
])('%s is cited as a place', (path, heading, text) => {
	expect(citeProvision({ path, anchor: 'x', heading })).toBe(text);
});

describe('BibTeX', () => {
	test('a plan', () => {
		expect(toBibtex(cited(), FROM)).toBe(`@misc{thu-2020,
  author = {{Ủy ban nhân dân tỉnh Thử}},
  title = {{Kế hoạch thực hiện công tác bình đẳng giới năm 2020}},
  howpublished = {Kế hoạch số 12/KH-UBND},
  year = {2020},
  month = {3},
  publisher = {Trang thử},
  url = {https://example.org/ke-hoach/thu-2020/},
  urldate = {2026-11-21},
  langid = {vietnamese},
}`);
	});

	test('a provision has its place, its address and a key of its own', () => {
		const entry = toBibtex(cited(), FROM, PLACE);
		expect(entry).toContain('@misc{thu-2020-ii-2-a,');
		expect(entry).toContain('note = {điểm a khoản 2 Mục II}');
		expect(entry).toContain('url = {https://example.org/ke-hoach/thu-2020/#ii-2-a}');
	});

	test('what is not known is left out', () => {
		expect(toBibtex(cited({ number: null, date: null, issuer: null }), FROM)).not.toMatch(
			/author|year|month|null|undefined/,
		);
	});

	test.each([
		['739/BNV-CTTN&BĐG', '739/BNV-CTTN\\&BĐG'],
		['50% {x} #1 $_~^', '50\\% \\{x\\} \\#1 \\$\\_\\textasciitilde \\textasciicircum '],
		['a\\b', 'a\\textbackslash b'],
	])('signs of TeX are written out: %s', (title, text) => {
		expect(toBibtex(cited({ title }), FROM)).toContain(`title = {{${text}}},`);
	});
});

describe('CSL-JSON', () => {
	test('a provision of a plan', () => {
		expect(toCsl(cited(), FROM, PLACE)).toEqual({
			id: 'thu-2020-ii-2-a',
			type: 'regulation',
			title: 'Kế hoạch thực hiện công tác bình đẳng giới năm 2020',
			genre: 'Kế hoạch',
			language: 'vi',
			number: '12/KH-UBND',
			author: [{ literal: 'Ủy ban nhân dân tỉnh Thử' }],
			issued: { 'date-parts': [[2020, 3, 2]] },
			section: 'điểm a khoản 2 Mục II',
			source: 'Trang thử',
			URL: 'https://example.org/ke-hoach/thu-2020/#ii-2-a',
			accessed: { 'date-parts': [[2026, 11, 21]] },
		});
	});

	test('a law, and a date that is only a month', () => {
		const item = toCsl(cited({ isLaw: true, date: '2006-11', number: null, issuer: null }), FROM);
		expect(item).toMatchObject({ type: 'legislation', issued: { 'date-parts': [[2006, 11]] } });
		expect(Object.keys(item)).not.toContain('number');
		expect(Object.keys(item)).not.toContain('author');
	});
});
