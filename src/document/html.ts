import type { ElementContent } from 'hast';
import { toHtml as serialise } from 'hast-util-to-html';
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { type Handler, toHast } from 'mdast-util-to-hast';

/** Duties, targets and deadlines keep their place in the text as a classed element. */
const element: Handler = (state, node: MdxJsxFlowElement | MdxJsxTextElement) => ({
	type: 'element',
	tagName: node.type === 'mdxJsxFlowElement' ? 'div' : 'span',
	properties: { className: [(node.name ?? '').toLowerCase()] },
	children: state.all(node) as ElementContent[],
});

const handlers = { mdxJsxFlowElement: element, mdxJsxTextElement: element };

/** The HTML of checked blocks of Markdown; text is escaped, nothing is passed through. */
export function toHtml(blocks: readonly Nodes[]): string {
	return blocks.map(nodeToHtml).join('\n').trim();
}

/** The HTML of checked Markdown inside one block. */
export function toInlineHtml(nodes: readonly Nodes[]): string {
	return nodes.map(nodeToHtml).join('').trim();
}

function nodeToHtml(node: Nodes): string {
	return serialise(toHast(node, { handlers }));
}
