import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** A node in words: `inline code: mã`, `thematic break`. */
export function described(node: Nodes): string {
	const type = node.type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
	const text = wordsOf(node);
	return text === '' ? type : `${type}: ${text}`;
}

/** Line breaks and runs of blanks are one blank, in HTML as in the text: what a citation is printed with has no line of its own. */
export function onOneLine(text: string): string {
	return text.replace(/\s{2,}|\n/g, ' ');
}

/** The words of an element, with a blank between its blocks. */
export function wordsOf(node: Nodes): string {
	if (node.type === 'break') return ' ';
	if (!('children' in node)) return textOf(node);
	return node.children.map(wordsOf).join(HOLDS_BLOCKS.has(node.type) ? ' ' : '');
}

const HOLDS_BLOCKS = new Set([
	'mdxJsxFlowElement',
	'list',
	'listItem',
	'blockquote',
	'table',
	'tableRow',
	'footnoteDefinition',
]);
