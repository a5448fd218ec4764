import type { Link, Nodes, Parent, RootContent, Text } from 'mdast';
import { findMentions, type Mention } from '../domain/citation/find.ts';
import type { NameDictionary } from '../domain/citation/names.ts';
import { type Issue, issue } from '../domain/issue.ts';
import type { Deadline, Provision, Target, Task } from '../domain/model.ts';
import { type Attributes, type JsxElement, readElement } from './elements.ts';
import { toHtml, toInlineHtml } from './html.ts';
import { markLeaves, withoutMarks } from './marks.ts';
import { inlineProvision, isInlineProvision, placeOf, type Section } from './outline.ts';
import { described, onOneLine, wordsOf } from './words.ts';

/** Something in a text that has to exist elsewhere in the collection, or a day (its `id`) that has to fit the plan's period. */
export interface Reference {
	readonly kind: 'agency' | 'indicator' | 'link' | 'deadline';
	readonly id: string;
	readonly line: number;
	readonly column: number;
}

/** Markdown that a plan may use beside the elements; everything else is an issue. */
const ALLOWED = new Set([
	'paragraph',
	'text',
	'emphasis',
	'strong',
	'link',
	'list',
	'tableRow',
	'tableCell',
	'blockquote',
	'break',
]);

/** What reading one provision gives. */
export interface ReadProvision {
	readonly provision: Provision;
	readonly references: readonly Reference[];
	readonly issues: readonly Issue[];
}

/**
 * Reads a section: checks its nodes, gathers duties, targets and deadlines, finds citations and writes its HTML.
 * The nodes are changed on the way (marks are put into their text).
 */
export function readProvision(section: Section, file: string, names: NameDictionary): ReadProvision {
	const reader = new Reader(file, names);
	if (section.heading) reader.readText(section.heading);
	for (const block of section.blocks) reader.readBlock(block);
	const { mentions, tasks, targets, deadlines, references, issues } = reader;
	return {
		provision: {
			path: section.path,
			anchor: section.anchor,
			depth: section.path.split('.').length,
			heading: section.heading ? (reader.lines[0] ?? '') : null,
			headingHtml: section.heading ? toInlineHtml(section.heading.children) : null,
			label: section.label,
			html: toHtml(section.blocks),
			text: reader.lines.join('\n'),
			mentions,
			tasks,
			targets,
			deadlines,
		},
		references,
		issues,
	};
}

/** Walks the blocks of one provision in reading order and gathers what stands in them. */
class Reader {
	readonly lines: string[] = [];
	readonly mentions: Mention[] = [];
	readonly tasks: Task[] = [];
	readonly targets: Target[] = [];
	readonly deadlines: Deadline[] = [];
	readonly references: Reference[] = [];
	readonly issues: Issue[] = [];
	private readonly file: string;
	private readonly names: NameDictionary;
	private readonly linked = new Map<Text, Link>();
	private length = 0;

	constructor(file: string, names: NameDictionary) {
		this.file = file;
		this.names = names;
	}

	/** A block: its own line of text where it holds words, or the blocks inside it. */
	readBlock(node: RootContent): void {
		if (!this.check(node)) return;
		if (isTextBlock(node)) this.readText(node);
		else if ('children' in node) for (const child of (node as Parent).children) this.readBlock(child);
	}

	/** Checks a block node; false where nothing inside it can be read. */
	private check(node: Nodes): boolean {
		const place = placeOf(node, this.file);
		const report = (code: Parameters<typeof issue>[0], found: string) => {
			this.issues.push(issue(code, place, found));
			return false;
		};
		switch (node.type) {
			case 'mdxjsEsm':
				return report('import-found', node.value);
			case 'mdxFlowExpression':
			case 'mdxTextExpression':
				return report('expression-found', `{${node.value}}`);
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				return this.readElement(node);
			case 'list':
				return node.ordered ? report('list-ordered', wordsOf(node)) : true;
			case 'listItem':
				return typeof node.checked === 'boolean' ? report('markdown-unknown', `check box: ${wordsOf(node)}`) : true;
			case 'table':
				// HTML no longer has the attribute that it becomes.
				node.align = null;
				return true;
			case 'heading': {
				const expected = 'a heading between provisions, not inside of one';
				this.issues.push(issue('provision-misplaced', place, wordsOf(node), { expected }));
				return false;
			}
			case 'link':
				if (node.title) node.title = withoutMarks(node.title);
				this.references.push({ kind: 'link', id: node.url, line: place.line, column: place.column });
				return true;
			default:
				return ALLOWED.has(node.type) || report('markdown-unknown', described(node));
		}
	}

	private readElement(node: JsxElement): boolean {
		const { name, attributes, issues } = readElement(node, this.file);
		this.issues.push(...issues);
		if (!attributes) return false;
		const { line, column } = placeOf(node, this.file);
		const text = wordsOf(node).normalize('NFC').replace(/\s+/g, ' ').trim();
		const refer = (kind: Reference['kind'], ids: readonly string[]) => {
			for (const id of ids) this.references.push({ kind, id, line, column });
		};
		if (name === 'Provision') {
			const { n } = attributes as Attributes<'Provision'>;
			const nested = () => issue('provision-misplaced', placeOf(node, this.file), `<Provision n="${n}">`);
			this.issues.push(isInlineProvision(node) ? inlineProvision(node, this.file) : nested());
			return false;
		}
		if (name === 'Task') {
			const { lead, support } = attributes as Attributes<'Task'>;
			refer('agency', [...lead, ...support]);
			this.tasks.push({ lead, support, text });
		} else if (name === 'Target') {
			const target = attributes as Attributes<'Target'>;
			refer('indicator', [target.indicator]);
			this.targets.push({ indicator: target.indicator, value: target.value, by: target.by ?? null, text });
		} else {
			const deadline = toDeadline(attributes as Attributes<'Deadline'>, text);
			if (!deadline.to.startsWith('--')) refer('deadline', [deadline.from ?? deadline.to]);
			this.deadlines.push(deadline);
		}
		return true;
	}

	/** A block of words: one line of the provision's text, searched for citations as a whole. */
	readText(block: Parent): void {
		const leaves: Text[] = [];
		this.collect(block, leaves);
		for (const leaf of leaves) leaf.value = onOneLine(withoutMarks(leaf.value.normalize('NFC')));
		const line = leaves.map((leaf) => leaf.value).join('');
		const found = findMentions(line, this.names);
		this.checkLinks(leaves, found);
		markLeaves(leaves, found, this.mentions.length);
		const first = this.mentions.length;
		for (const mention of found) {
			this.mentions.push({
				...mention,
				start: mention.start + this.length,
				end: mention.end + this.length,
				within: mention.within === null ? null : mention.within + first,
			});
		}
		this.lines.push(line);
		this.length += line.length + 1;
	}

	/** The text nodes of a block in reading order; a hard line break is the blank that it stands for. */
	private collect(parent: Parent, leaves: Text[], link: Link | null = null): void {
		for (const child of parent.children) {
			if (child.type === 'text') {
				leaves.push(child);
				if (link) this.linked.set(child, link);
			} else if (child.type === 'break') {
				leaves.push({ type: 'text', value: ' ' });
			} else if (this.check(child) && 'children' in child) {
				this.collect(child as Parent, leaves, child.type === 'link' ? child : link);
			}
		}
	}

	/** Citations become links: they cannot stand in a link. */
	private checkLinks(leaves: readonly Text[], mentions: readonly Mention[]): void {
		const links = new Set<Link>();
		let offset = 0;
		for (const leaf of leaves) {
			const end = offset + leaf.value.length;
			const link = this.linked.get(leaf);
			if (link && mentions.some((mention) => mention.start < end && mention.end > offset)) links.add(link);
			offset = end;
		}
		for (const link of links) this.issues.push(issue('link-nested', placeOf(link, this.file), wordsOf(link)));
	}
}

/** Whether a node holds words rather than blocks. */
function isTextBlock(node: RootContent): node is Extract<RootContent, Parent> {
	if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return true;
	const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
	return isElement && node.children.every((child) => child.type === 'text' || child.type === 'mdxJsxTextElement');
}

function toDeadline(attributes: Attributes<'Deadline'>, text: string): Deadline {
	if ('before' in attributes) return { kind: 'before', from: null, to: attributes.before, for: attributes.for, text };
	if ('on' in attributes) return { kind: 'on', from: null, to: attributes.on, for: attributes.for, text };
	return { kind: 'span', from: attributes.from, to: attributes.to, for: attributes.for, text };
}
