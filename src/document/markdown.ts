import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import { type Issue, issue } from '../domain/issue.ts';
import { lineAt, placeAt, syntaxIssue } from './syntax.ts';

/** What GFM has for literal addresses, which begin with any letter. */
const LITERAL_LINKS: ReadonlySet<string> = new Set(['emailAutolink', 'protocolAutolink', 'wwwAutolink']);

/**
 * Literal addresses stay text: plans do not need them as links, and looking for them at each word costs half of the parsing, even
 * where micromark is told to disable them.
 */
function withoutLiteralLinks(this: Processor): void {
	const data = this.data();
	for (const { text = {} } of data.micromarkExtensions ?? []) {
		for (const [code, constructs] of Object.entries(text)) {
			const kept = [constructs ?? []].flat().filter(({ name = '' }) => !LITERAL_LINKS.has(name));
			if (kept.length > 0) text[code] = kept;
			else delete text[code];
		}
	}
	// Of the extensions used, only the one for literal addresses changes the finished tree.
	data.fromMarkdownExtensions =
		data.fromMarkdownExtensions?.flat().filter((extension) => !('transforms' in extension)) ?? [];
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(withoutLiteralLinks).freeze();
/** Reads what has none of GFM's signs just as `parser` does, in four fifths of the time: most plans have no table. */
const plainParser = unified().use(remarkParse).use(remarkMdx).freeze();

/** Signs without which a text has nothing of GFM: bars or colons of a table, tildes, the bracket of a check box or footnote. */
const GFM_SIGN = /[|~]|:-|-:|\[[\s^x]/i;

/** Levels of nodes inside each other that are read on: what comes after the parser goes down by recursion. */
const MAX_LEVELS = 100;

/** A line that only nesting beyond all use begins with: the parser takes minutes for thousands of levels. */
const NESTED_LINE = /^(?:(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])){30}|[ \t]{100})[ \t]*(?=\S)/m;

/**
 * The syntax tree of a plan's text, or the issue that stopped reading it (MDX stops at its first syntax error).
 * @param text the file with its frontmatter blanked out, so that positions are those of the file
 */
export function readMarkdown(text: string, file: string): { tree: Root | null; issues: Issue[] } {
	const tooDeep = (offset: number) => ({
		tree: null,
		issues: [issue('nesting-too-deep', placeAt(text, offset, file), lineAt(text, offset))],
	});
	const nested = NESTED_LINE.exec(text);
	if (nested) return tooDeep(nested.index);
	try {
		const tree = (GFM_SIGN.test(text) ? parser : plainParser).parse(text) as Root;
		const deepest = nodeAt(tree, MAX_LEVELS);
		return deepest ? tooDeep(deepest.position?.start.offset ?? 0) : { tree, issues: [] };
	} catch (error) {
		if (error instanceof RangeError) return tooDeep(text.search(/\S/));
		return { tree: null, issues: [syntaxIssue(error as VFileMessage, text, file)] };
	}
}

/** The first node that many levels down, looked for level by level. */
function nodeAt(tree: Root, levels: number): Nodes | undefined {
	let nodes: Nodes[] = [tree];
	for (let level = 0; level < levels && nodes.length > 0; level++) {
		nodes = nodes.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
	}
	return nodes[0];
}
