import { formatIssue, type Issue } from '../../src/domain/issue.ts';

/** How issues are printed. Their codes are explained in `content/guide/ma-loi.mdx`, each under a heading of its own. */
export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** Columns of a line that a code frame shows. */
const FRAME = 100;

/** Where the guide explains a code, as the site's address. */
const guideOf = (code: string) => `/huong-dan/ma-loi/#${code}`;

type Issues = ReadonlyArray<Issue<string>>;

/**
 * Issues as a report.
 * @param lineOf the text of a line of a file, as issues name it; undefined where there is none
 */
export function report(
	issues: Issues,
	format: Format,
	lineOf: (file: string, line: number) => string | undefined,
): string {
	switch (format) {
		case 'json':
			return JSON.stringify(issues, null, '\t');
		case 'github':
			return [...issues.map(annotation), total(issues)].join('\n');
		case 'text': {
			const told = issues.map((one) => framed(one, lineOf(one.file, one.line)));
			const codes = [...new Set(issues.map(({ code }) => code))].map(guideOf);
			return [
				...told,
				...(codes.length > 0 ? [`Explained with examples:\n  ${codes.join('\n  ')}`] : []),
				total(issues),
			].join('\n\n');
		}
	}
}

function total(issues: Issues): string {
	const errors = issues.filter(({ severity }) => severity === 'error').length;
	const warnings = issues.length - errors;
	return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
}

/** An issue with the line that it stands in and a caret under its column. */
function framed(one: Issue<string>, line: string | undefined): string {
	const [head = '', ...rest] = formatIssue(one).split('\n');
	if (line === undefined || line.trim() === '') return [head, ...rest].join('\n');
	const from = Math.max(0, Math.min(one.column - 1 - FRAME / 4, line.length - FRAME));
	const before = from > 0 ? '…' : '';
	const after = line.length > from + FRAME ? '…' : '';
	const shown = before + line.slice(from, from + FRAME).replaceAll('\t', ' ') + after;
	const margin = `${' '.repeat(2)}${one.line} | `;
	const gap = ' '.repeat(before.length + one.column - 1 - from);
	return [head, `${margin}${shown}`, `${' '.repeat(margin.length - 2)}| ${gap}^`, ...rest].join('\n');
}

/** A workflow command of GitHub Actions: an annotation at the line of the pull request. */
function annotation({ file, line, column, code, severity, found, expected, advice }: Issue<string>): string {
	const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
	const message = [`found: ${found}`, `expected: ${expected}`, `to do: ${advice}`, guideOf(code)].join('\n');
	return `::${severity} ${place}::${data(message)}`;
}

/** Workflow commands escape what would end them. */
function data(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
	return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
