import { describe, expect, test } from 'vitest';
import { report } from '../../../scripts/check/report.ts';
import type { Issue } from '../../../src/domain/issue.ts';

const ISSUE: Issue = {
	file: 'content/a,b:c.mdx',
	line: 7,
	column: 9,
	code: 'id-unknown',
	severity: 'error',
	found: '50% of it',
	expected: 'an id',
	advice: 'Correct it.',
};

const none = () => undefined;

describe('in the terminal', () => {
	const frame = (line: string, column: number) =>
		report([{ ...ISSUE, column }], 'text', () => line)
			.split('\n')
			.slice(1, 3);

	test('an issue shows its line, with a caret under its column', () => {
		expect(frame('issuer: ubnd-tih', 9)).toEqual(['  7 | issuer: ubnd-tih', '    |         ^']);
	});

	test('a tab is one column, as the issue counts it', () => {
		expect(frame('\tto: 2024', 2)).toEqual(['  7 |  to: 2024', '    |  ^']);
	});

	test('of a long line what stands around the column is shown', () => {
		const [line = '', caret = ''] = frame(`${'x'.repeat(300)}Y${'z'.repeat(300)}`, 301);
		expect(line.length).toBeLessThan(120);
		expect(line).toMatch(/ \| …x+Yz+…$/);
		expect(line[caret.indexOf('^')]).toBe('Y');
	});

	test('the end of a long line', () => {
		const [line = '', caret = ''] = frame(`${'x'.repeat(300)}Y`, 301);
		expect(line).toMatch(/ \| …x+Y$/);
		expect(line[caret.indexOf('^')]).toBe('Y');
	});

	test('a line that is not there is left out', () => {
		expect(report([ISSUE], 'text', none).split('\n')[1]).toBe('  found:    50% of it');
	});

	test('each code is led to the guide once', () => {
		const text = report([ISSUE, ISSUE, { ...ISSUE, code: 'html-found' }], 'text', none);
		expect(text.match(/ma-loi\/#[\w-]+/g)).toEqual(['ma-loi/#id-unknown', 'ma-loi/#html-found']);
	});

	test('issues are counted', () => {
		const last = (...severities: ReadonlyArray<Issue['severity']>) =>
			report(
				severities.map((severity) => ({ ...ISSUE, severity })),
				'text',
				none,
			)
				.split('\n')
				.at(-1);
		expect(last()).toBe('0 errors, 0 warnings');
		expect(last('error')).toBe('1 error, 0 warnings');
		expect(last('warning', 'error', 'warning', 'error')).toBe('2 errors, 2 warnings');
		expect(last('warning')).toBe('0 errors, 1 warning');
	});
});

test('as JSON issues are as they are', () => {
	expect(JSON.parse(report([ISSUE], 'json', none))).toEqual([ISSUE]);
	expect(report([], 'json', none)).toBe('[]');
});

test('for GitHub, with what would end a command escaped', () => {
	expect(report([ISSUE], 'github', none)).toBe(
		[
			'::error file=content/a%2Cb%3Ac.mdx,line=7,col=9,title=id-unknown::found: 50%25 of it%0Aexpected: an id%0Ato do: Correct it.%0A/huong-dan/ma-loi/#id-unknown',
			'1 error, 0 warnings',
		].join('\n'),
	);
});
