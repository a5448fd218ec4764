import type { Nodes } from 'mdast';
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
