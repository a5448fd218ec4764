import type { VFileMessage } from 'vfile-message';
import { ISSUE_KINDS, type Issue, type IssueCode, issue } from '../domain/issue.ts';

/** The issue of a syntax error of MDX, told at the place that has to be changed. */
export function syntaxIssue(message: VFileMessage, text: string, file: string): Issue {
	const start = startOf(message, text);
	const place = placeAt(text, start, file);
	const line = lineAt(text, start);
	const code = codeOf(message, line.slice(Math.max(0, line.lastIndexOf('<', place.column - 1))));
	const found = line.slice(Math.max(0, place.column - 20), place.column + 60).trim() || line;
	// MDX advises comments in braces and the like, which a plan may not have.
	const reason = message.reason.replace(/ \(note: .*$/s, '').replace(/ \(\d+:\d+-\d+:\d+\)/g, '');
	return issue(code, place, found, { expected: `${ISSUE_KINDS[code].expected} (${reason})` });
}

/** The place of an offset in a text. */
export function placeAt(text: string, offset: number, file: string) {
	const before = text.slice(0, offset);
	return { file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** The line around an offset. */
export function lineAt(text: string, offset: number): string {
	const start = text.lastIndexOf('\n', offset - 1) + 1;
	return text.slice(start).split('\n', 1)[0] ?? '';
}

/** Which rule a syntax error breaks: code, HTML, or MDX itself. */
function codeOf({ source }: VFileMessage, tag: string): IssueCode {
	if (source === 'micromark-extension-mdx-expression') return 'expression-found';
	if (source === 'micromark-extension-mdxjs-esm') return 'import-found';
	return /^<(?:[^A-Z/]|\/[^A-Z])/.test(tag) ? 'html-found' : 'mdx-broken';
}

/** A whole tag, or the beginning of one that is not whole. */
const TAG =
	/<\/?[\p{L}_$][^\s"'<>/={}]*(?:\s+[^\s"'<>/={}]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*\s*\/?>|<(?=\/?[\p{L}_$])/gu;

/**
 * The offset of what has to be changed: where a brace or an import begins, and where a tag does that was left open lines before
 * the parser stopped.
 */
function startOf({ line, column, reason, source }: VFileMessage, text: string): number {
	const unclosed = /^Expected a closing tag for `[^`]*` \((\d+):(\d+)/.exec(reason);
	if (unclosed) return offsetOf(text, Number(unclosed[1]), Number(unclosed[2]));
	const stopped = offsetOf(text, line ?? 1, column ?? 1);
	const before = text.slice(0, stopped);
	if (source === 'micromark-extension-mdx-expression') return openBrace(before) ?? stopped;
	if (source === 'micromark-extension-mdxjs-esm') {
		return [...before.matchAll(/^(?:import|export)\b/gm)].at(-1)?.index ?? stopped;
	}
	const openTag = [...before.matchAll(TAG)].find(([tag]) => tag === '<')?.index ?? stopped;
	return before.includes('\n', openTag) ? openTag : stopped;
}

/** The first brace that nothing closes. */
function openBrace(text: string): number | undefined {
	const open: number[] = [];
	for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
		if (brace === '{') open.push(index);
		else open.pop();
	}
	return open[0];
}

function offsetOf(text: string, line: number, column: number): number {
	let start = 0;
	for (let count = 1; count < line; count++) start = text.indexOf('\n', start) + 1;
	return start + column - 1;
}
