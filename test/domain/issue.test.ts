import { describe, expect, test } from 'vitest';
import { compareIssues, formatIssue, ISSUE_KINDS, issue } from '../../src/domain/issue.ts';

const PLACE = { file: 'plans/vi-du/vi-du-2023.mdx', line: 12, column: 3 };

describe('issue', () => {
	test('takes severity and texts from the table', () => {
		expect(issue('body-empty', PLACE, '')).toEqual({
			...PLACE,
			code: 'body-empty',
			severity: 'error',
			found: '',
			expected: 'the text of the plan',
			advice: 'Write the digest, or set curation: record.',
		});
		expect(issue('instrument-unused', PLACE, 'x').severity).toBe('warning');
	});

	test('a call may give a more exact expectation', () => {
		expect(issue('type-wrong', PLACE, 'x', { expected: 'a year' }).expected).toBe('a year');
	});

	test('what was meant is looked for among what is known', () => {
		const { advice } = issue('id-unknown', PLACE, 'so-noi-vụ', { known: ['so-y-te', 'so-noi-vu'] });
		expect(advice).toBe('Did you mean “so-noi-vu”? Correct the id, or add the entry that it names.');
	});

	test('nothing is suggested where nothing is near', () => {
		const { advice } = issue('id-unknown', PLACE, 'ubnd-tinh', { known: ['so-y-te', 'so-noi-vu'] });
		expect(advice).toBe('Correct the id, or add the entry that it names.');
	});

	test('nothing but the place is taken from the place', () => {
		expect(Object.keys(issue('mdx-broken', { ...PLACE, ...{ offset: 5 } }, 'x'))).not.toContain('offset');
	});

	test('what was found is cut to 120 characters on one line', () => {
		expect(issue('html-found', PLACE, '  <b>\n\t đậm </b> ').found).toBe('<b> đậm </b>');
		expect(issue('html-found', PLACE, 'x'.repeat(120)).found).toBe('x'.repeat(120));
		expect(issue('html-found', PLACE, 'x'.repeat(121)).found).toBe(`${'x'.repeat(117)}...`);
	});
});

describe('the table', () => {
	test.each(Object.entries(ISSUE_KINDS))('%s says what is expected and what to do', (code, kind) => {
		expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
		expect(['error', 'warning']).toContain(kind.severity);
		expect(kind.expected).not.toMatch(/[.\s]$/);
		expect(kind.advice).toMatch(/^[A-Z].*\.$/);
	});
});

test('issues are in the order in which a person works through them', () => {
	const at = (file: string, line: number, column: number, code: 'id-unknown' | 'body-empty' = 'id-unknown') =>
		issue(code, { file, line, column }, '');
	const sorted = [at('b', 1, 1), at('a', 10, 1), at('a', 2, 9), at('a', 2, 1), at('a', 2, 1, 'body-empty')]
		.sort(compareIssues)
		.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
	expect(sorted).toEqual([
		'a:2:1 body-empty',
		'a:2:1 id-unknown',
		'a:2:9 id-unknown',
		'a:10:1 id-unknown',
		'b:1:1 id-unknown',
	]);
});

test('an issue as text', () => {
	const text = formatIssue(issue('date-impossible', PLACE, '2015-15-24'));
	expect(text).toMatchInlineSnapshot(`
		"plans/vi-du/vi-du-2023.mdx:12:3 error date-impossible
		  found:    2015-15-24
		  expected: a date that exists: YYYY-MM-DD, YYYY-MM or YYYY
		  to do:    Write only the parts that are known; a day that was printed but cannot be belongs in the text, not in a field."
	`);
});
