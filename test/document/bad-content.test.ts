import { describe, expect, test } from 'vitest';
import { compareIssues, formatIssue, ISSUE_KINDS, type Issue } from '../../src/domain/issue.ts';
import { CAMPAIGN, DECISION, OTHER_PLAN, PLAN, RESOLUTION, text } from './bad-content/case.ts';
import { FIELD_CASES } from './bad-content/fields.ts';
import { FILE_CASES } from './bad-content/files.ts';
import { PROVISION_CASES } from './bad-content/provisions.ts';
import { REFERENCE_CASES } from './bad-content/references.ts';
import { SYNTAX_CASES } from './bad-content/syntax.ts';
import { all, appending, type Changes, issuesWith, replacing } from './collection-with.ts';

const CASES = [...FILE_CASES, ...FIELD_CASES, ...REFERENCE_CASES, ...PROVISION_CASES, ...SYNTAX_CASES];

const placesOf = (issues: readonly Issue[]) => issues.map(({ file, line, column }) => `${file}:${line}:${column}`);

const briefly = (issues: readonly Issue[]) =>
	issues.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);

test('the valid collection has no issue', async () => {
	expect((await issuesWith({})).issues).toEqual([]);
});

describe('what is wrong is told with its place', () => {
	for (const { what, changes, codes, at } of CASES) {
		test(what, async () => {
			const { issues, places } = await issuesWith(changes);
			expect(briefly(issues)).toEqual((at ?? places).map((place, index) => `${place} ${codes[index]}`));
			expect(`\n${issues.map(formatIssue).join('\n\n')}\n`).toMatchSnapshot();
		});
	}

	test('every code of the table has a case', () => {
		const shown = new Set<string>(CASES.flatMap(({ codes }) => codes));
		expect(Object.keys(ISSUE_KINDS).filter((code) => !shown.has(code))).toEqual([]);
	});

	test('a warning alone is no error', async () => {
		const unused = REFERENCE_CASES.find(({ codes }) => codes[0] === 'instrument-unused');
		const { issues } = await issuesWith(unused?.changes ?? {});
		expect(issues.map(({ severity }) => severity)).toEqual(['warning']);
	});
});

describe('all at once', () => {
	test('three broken files', async () => {
		const { issues, places } = await issuesWith({
			[PLAN]: all(
				replacing('issued: 2024-02-20', 'issued: ‸2024-02-30'),
				replacing('  doc-sach: [I,', '  ‸doc-sac: [I,'),
				replacing('Ghi lại sách đã đọc', '‸<Task lead="so-vidu">Ghi lại</Task>'),
			),
			[RESOLUTION]: replacing('effective', '‸effect'),
			'agencies.yaml': replacing('level: unit', 'level: ‸units'),
		});
		const missing = { file: RESOLUTION, line: 1, column: 1, code: 'field-missing' };
		expect(issues).toContainEqual(expect.objectContaining(missing));
		expect(placesOf(issues.filter(({ code }) => code !== 'field-missing'))).toEqual(places);
		expect(`\n${issues.map(formatIssue).join('\n\n')}\n`).toMatchSnapshot();
	});

	test('sorted by file, line and column', async () => {
		const { issues } = await issuesWith({
			[PLAN]: all(replacing('curation: digest', 'curation: x'), replacing('number: 12', 'nummer: 12')),
			[OTHER_PLAN]: appending('\n1. Một.\n'),
			'themes.yaml': replacing('strategy: true', 'strategy: yes'),
			[CAMPAIGN]: replacing('kind: month', 'kind: week'),
		});
		expect(issues.length).toBeGreaterThan(4);
		expect(issues).toEqual([...issues].sort(compareIssues));
	});

	test('a syntax error hides the rest of its own file, and nothing else', async () => {
		const { issues, places } = await issuesWith({
			[CAMPAIGN]: replacing('origin: 28', 'origin: ‸29'),
			[OTHER_PLAN]: appending('\n‸<Target indicator="ty-le" value="1%">Một phần.</Target>\n\n‸![x](y)\n'),
			[PLAN]: all(
				replacing('curation: digest', 'curation: ‸x'),
				replacing('[II.3, II.3--2]', '[II.30]'),
				replacing('Ghi lại', '‸{Ghi <b>lại</b>'),
			),
		});
		const codes = ['id-unknown', 'id-unknown', 'markdown-unknown', 'value-unknown', 'expression-found'];
		expect(issues.map(({ code }) => code)).toEqual(codes);
		expect(placesOf(issues)).toEqual(places);
	});

	test('a wrong field hides nothing else in its file', async () => {
		const { issues, places } = await issuesWith({
			[DECISION]: all(replacing('kind: quyet-dinh', 'kind: ‸quyet'), replacing('to: 28-nq', 'to: ‸82-nq')),
			[PLAN]: all(
				replacing('issuer: ubnd-tinh', 'issuer: ‸ubnd'),
				replacing('curation: digest', 'curation: ‸x'),
				replacing('provision: ket', 'provision: ‸cuoi'),
				replacing('[mục sau](#ii-2-dd)', '‸[mục sau](#ii-2-e)'),
				replacing('<Task support', '‸<Task lead="so-la" support'),
			),
		});
		expect(placesOf(issues)).toEqual(places);
		expect(issues.map(({ code }) => code)).toEqual([
			'value-unknown',
			'id-unknown',
			'id-unknown',
			'value-unknown',
			'provision-unknown',
			'link-broken',
			'id-unknown',
		]);
	});
});

describe('what others name is not called unknown because it is broken itself', () => {
	test.each<[string, Changes]>([
		['a list', { 'agencies.yaml': '- {' }],
		['an entry of a list', { 'agencies.yaml': replacing('  name: Sở Mẫu\n', '') }],
		['an instrument', { [RESOLUTION]: 'kind: [' }],
		['a field of an instrument', { [RESOLUTION]: replacing('kind: nghi-quyet', 'kind: x') }],
		['the frontmatter of a plan', { [PLAN]: replacing('title: ', 'title: "') }],
		['the number of a plan', { [PLAN]: replacing('number: 12/KH-UBND\n', '') }],
		['the date of a plan', { [PLAN]: replacing('issued: 2024-02-20', 'issued: 30/2/2024') }],
		['the text of a plan', { [PLAN]: replacing('Ghi lại', '{Ghi lại') }],
		['a provision of a plan', { [PLAN]: replacing('<Provision n="mo-dau">', '<Provision number="mo-dau">') }],
	])('%s', async (_, changes) => {
		const { issues } = await issuesWith(changes);
		expect(issues).toHaveLength(1);
	});
});

describe('hostile files', () => {
	const MANY = 10_000;

	/** Codes of the issues of a collection whose plan holds a passage. */
	const codesWith = async (passage: string) => (await issuesWith(text(passage))).issues.map(({ code }) => code);

	test('nested brackets are text', async () => {
		expect(await codesWith('['.repeat(MANY))).toEqual([]);
		expect(await codesWith(`${'['.repeat(MANY)}đọc${']'.repeat(MANY)}`)).toEqual([]);
		expect(await codesWith('[đọc]('.repeat(MANY))).toEqual([]);
	});

	test.each([
		['bullets on one line', `${'- '.repeat(MANY)}đọc`],
		['bullets line after line', Array.from({ length: 1_400 }, (_, level) => `${'  '.repeat(level)}- đọc`).join('\n')],
		['quotations', `${'> '.repeat(MANY)}đọc`],
		['elements', `${'<Task lead="so-mau">'.repeat(MANY)}đọc${'</Task>'.repeat(MANY)}`],
		['elements, block after block', `${'<Task lead="so-mau">\n'.repeat(MANY)}\n${'</Task>\n'.repeat(MANY)}`],
	])('nested beyond all use: %s', async (_, passage) => {
		expect(await codesWith(passage)).toEqual(['nesting-too-deep']);
	});

	test.each([
		['braces', '{', 'expression-found'],
		['less-than signs', '<', 'html-found'],
		['elements that nothing closes', '<Task lead="so-mau">', 'mdx-broken'],
	])('open %s', async (_, sign, code) => {
		expect(await codesWith(sign.repeat(MANY))).toEqual([code]);
	});

	test('a very long line', async () => {
		expect(await codesWith('Bình đẳng giới '.repeat(50_000))).toEqual([]);
		expect(await codesWith('9'.repeat(500_000))).toEqual([]);
	});

	test('a very long gap inside a citation', async () => {
		expect(await codesWith(`Nghị quyết số 28/NQ-XX${' '.repeat(100_000)}ngày 03/3/2021`)).toEqual([]);
		expect(await codesWith(`Nghị quyết số 28/NQ-XX${'\u00A0'.repeat(100_000)}x`)).toEqual([]);
	});

	test('YAML that would grow without end', async () => {
		const lines = [...'bcdefghij'].map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index]}, `.repeat(9)}]`);
		const { issues } = await issuesWith({ [RESOLUTION]: `a: &a [đọc]\n${lines.join('\n')}\n` });
		expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['yaml-broken']));
		expect(issues).toHaveLength(81);
	});

	test('YAML with names of JavaScript', async () => {
		const { issues } = await issuesWith({
			[RESOLUTION]: appending('‸__proto__:\n  kind: luat\n‸constructor: x\n'),
			'themes.yaml': appending('- ‸__proto__: x\n'),
		});
		expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['field-unknown', 'field-missing']));
		expect(issues.filter(({ file }) => file === RESOLUTION).map(({ found }) => found)).toEqual([
			'__proto__',
			'constructor',
		]);
	});

	test('NUL bytes', async () => {
		const { issues } = await issuesWith({ [PLAN]: '\0'.repeat(1_000) });
		expect(issues.map(({ code }) => code)).toEqual(['character-invalid', 'frontmatter-missing']);
	});

	test('files of nothing but line ends, signs and markers', async () => {
		for (const whole of ['\n\n\n', '---\n---\n', '---', '\uFEFF', '---\n- \n---\n', '---\n? \n---\n']) {
			const { issues } = await issuesWith({ [OTHER_PLAN]: whole, [RESOLUTION]: whole });
			expect(issues.length, JSON.stringify(whole)).toBeGreaterThanOrEqual(2);
		}
	});
});
