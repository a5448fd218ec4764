import type { Heading, Nodes, Parent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import { type Issue, issue, type Place } from '../domain/issue.ts';
import { toAnchor, toId } from '../domain/text.ts';
import { type Attributes, readElement } from './elements.ts';

/** A provision before its text is read: its place in the plan and the Markdown nodes that belong to it. */
export interface Section {
	path: string;
	anchor: string;
	/** Number or letter as printed; null where there is none. */
	label: string | null;
	/** Its heading, without the label; null for a `<Provision>`. */
	heading: Heading | null;
	blocks: RootContent[];
	place: Place;
}

/** `I. `, `1. `, `1.1. `, `a) `, `IV- `: a number or letter at the start of a heading. */
const LABEL = /^\s*([IVXLC]+|\d{1,3}(?:\.\d{1,3})*|[a-zđ])\s*(?:[.)/:]|-(?=\s))\s*(?=\S|$)/u;

/**
 * Divides a plan's text into provisions by its headings and `<Provision>` elements; not whole where one of them lacks its number.
 */
export function outline(tree: Root, file: string): { sections: Section[]; issues: Issue[]; isWhole: boolean } {
	const issues: Issue[] = [];
	const sections: Section[] = [];
	const open: { depth: number; path: string }[] = [];
	let current: Section | null = null;
	let lastDepth = 1;
	let isWhole = true;

	for (const node of tree.children) {
		if (node.type === 'heading') {
			if (node.depth > lastDepth + 1 || node.depth === 1) {
				const isTitle = node.depth === 1;
				const expected = isTitle ? '##, since the title stands above the text' : `${'#'.repeat(lastDepth + 1)} at most`;
				issues.push(
					issue('heading-skips', placeOf(node, file), `${'#'.repeat(node.depth)} ${textOf(node)}`, { expected }),
				);
			}
			lastDepth = Math.max(node.depth, 2);
			while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop();
			current = headingSection(node, open.at(-1)?.path ?? null, file);
			open.push({ depth: node.depth, path: current.path });
			sections.push(current);
		} else if (isProvision(node)) {
			const read = readElement(node, file);
			issues.push(...read.issues);
			const attributes = read.attributes as Attributes<'Provision'> | null;
			if (attributes) sections.push(elementSection(attributes.n, node, file));
			else isWhole = false;
			current = null;
		} else if (current) {
			current.blocks.push(node);
		} else {
			issues.push(...strayText(node, file));
		}
	}
	return { sections, issues: [...issues, ...settleAnchors(sections)], isWhole };
}

export function placeOf(node: { position?: Root['position'] }, file: string): Place {
	const start = node.position?.start;
	return { file, line: start?.line ?? 1, column: start?.column ?? 1 };
}

function isProvision(node: RootContent): node is MdxJsxFlowElement {
	return node.type === 'mdxJsxFlowElement' && node.name === 'Provision';
}

/** A `<Provision>` on one line with its text: Markdown reads that as a part of a paragraph. */
export function isInlineProvision(node: Nodes): node is MdxJsxTextElement {
	return node.type === 'mdxJsxTextElement' && node.name === 'Provision';
}

export function inlineProvision(node: MdxJsxTextElement, file: string): Issue {
	const expected = '<Provision n="…"> and </Provision> on lines of their own, with blank lines around the text';
	return issue('provision-misplaced', placeOf(node, file), `<Provision>${textOf(node)}</Provision>`, { expected });
}

/** Code and stray elements have issues of their own (`elements.ts`); here only text that belongs nowhere. */
function strayText(node: RootContent, file: string): Issue[] {
	if (node.type === 'mdxjsEsm') return [issue('import-found', placeOf(node, file), node.value)];
	if (node.type === 'mdxFlowExpression') return [issue('expression-found', placeOf(node, file), `{${node.value}}`)];
	if (node.type === 'mdxJsxFlowElement') return readElement(node, file).issues;
	const [first] = node.type === 'paragraph' ? node.children : [];
	if (first && isInlineProvision(first)) return [inlineProvision(first, file)];
	const expected = 'text under a numbered heading or inside <Provision n="…">';
	return [issue('provision-misplaced', placeOf(node, file), textOf(node), { expected })];
}

function headingSection(heading: Heading, parent: string | null, file: string): Section {
	const text = textOf(heading).normalize('NFC');
	const label = LABEL.exec(text);
	if (label) stripStart(heading, label[0].length);
	const path = label?.[1] ? joinPath(parent, label[1]) : toId(text);
	return { path, anchor: '', label: label?.[1] ?? null, heading, blocks: [], place: placeOf(heading, file) };
}

function elementSection(path: string, node: MdxJsxFlowElement, file: string): Section {
	const last = path.split('.').at(-1) ?? path;
	const label = /^(?:mo-dau|ket)$/.test(path) ? null : last;
	return { path, anchor: '', label, heading: null, blocks: node.children as RootContent[], place: placeOf(node, file) };
}

/** `II` and `1` give `II.1`; a label that repeats the numbers above it (`1.1` under `1`, `1.1.2` under `1.1`) goes on from them. */
function joinPath(parent: string | null, label: string): string {
	const above = parent?.split('.') ?? [];
	const parts = label.split('.');
	const repeated = parts.findLastIndex((_, index) => {
		const shared = parts.slice(0, index);
		return index > 0 && index <= above.length && shared.join('.') === above.slice(-index).join('.');
	});
	return [...above, ...parts.slice(Math.max(repeated, 0))].join('.');
}

/** Removes the first characters of a heading's text, with the emphasis that is left empty; returns how many are left to remove. */
function stripStart(parent: Parent, length: number): number {
	let left = length;
	parent.children = parent.children.filter((child) => {
		if (left === 0) return true;
		if (child.type === 'text') {
			const value = child.value.normalize('NFC');
			child.value = value.slice(left);
			left = Math.max(0, left - value.length);
			return child.value !== '';
		}
		if (!('children' in child)) return true;
		left = stripStart(child, left);
		return child.children.length > 0;
	});
	return left;
}

/**
 * Gives every section its anchor. The second of equal numbers gets `--2` in path and anchor; two different paths or two headings
 * without numbers that fold alike are an issue, since a link could mean either.
 */
function settleAnchors(sections: Section[]): Issue[] {
	const issues: Issue[] = [];
	const paths = new Map<string, number>();
	const anchors = new Map<string, Section>();
	for (const section of sections) {
		const count = (paths.get(section.path) ?? 0) + 1;
		paths.set(section.path, count);
		const numbered = section.label !== null;
		section.anchor = toAnchor(section.path) || 'muc';
		if (count > 1 && numbered) {
			section.anchor += `--${count}`;
			section.path += `--${count}`;
		}
		const first = anchors.get(section.anchor);
		if (first) {
			const expected = `an anchor that line ${first.place.line} does not have`;
			issues.push(issue('anchor-duplicate', section.place, `#${section.anchor}`, { expected }));
		} else {
			anchors.set(section.anchor, section);
		}
	}
	return issues;
}
