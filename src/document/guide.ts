import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { guide } from '../domain/guide.ts';
import type { Issue } from '../domain/issue.ts';
import { readMarkdown } from './markdown.ts';
import { placeOf } from './outline.ts';
import { readHead } from './plan.ts';
import type { Reference } from './provision.ts';

/**
 * Checks one of the site's own pages: its frontmatter, its syntax, and which links it has. Its HTML is made by
 * @astrojs/mdx; it may hold what MDX allows.
 */
export function readGuide(text: string, file: string): { references: Reference[]; issues: Issue[] } {
	const head = readHead(text, file, guide);
	if (head.yaml === null) return { references: [], issues: [...head.issues] };
	const { tree, issues } = readMarkdown(head.body, file);
	return { references: tree ? links(tree, file) : [], issues: [...head.issues, ...issues] };
}

function links(node: Nodes, file: string): Reference[] {
	const inside = 'children' in node ? node.children.flatMap((child) => links(child, file)) : [];
	if (node.type !== 'link') return inside;
	const { line, column } = placeOf(node, file);
	return [{ kind: 'link', id: node.url, line, column }, ...inside];
}

/**
 * A guide's text by its headings, in order; what stands before the first one comes first, with an empty heading.
 * @param body the file without its frontmatter, checked before
 */
export function headingTexts(body: string, file: string): { heading: string; text: string }[] {
	const parts = [{ heading: '', text: '' }];
	for (const node of readMarkdown(body, file).tree?.children ?? []) {
		if (node.type === 'heading') parts.push({ heading: textOf(node), text: '' });
		const last = parts.at(-1);
		if (last && node.type !== 'heading') last.text += `${blockTexts(node).join('\n')}\n`;
	}
	return parts;
}

/** One line a paragraph, list item and table row. */
function blockTexts(node: Nodes): string[] {
	if (node.type === 'list' || node.type === 'table' || node.type === 'blockquote')
		return node.children.flatMap(blockTexts);
	if (node.type === 'tableRow') return [node.children.map((cell) => textOf(cell)).join(' ')];
	return [textOf(node)];
}
