import {
	type Document,
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	type Node,
	type ParsedNode,
	parseDocument,
	visit,
} from 'yaml';
import type { Place } from '../domain/issue.ts';
import { type Issue, issue } from '../domain/issue.ts';

/**
 * YAML as strings with their places. Every scalar stays the text it is (`1.10`, `0123`, `2024-02-20`); only plain `null`,
 * `~` and nothing are null. Schemas type them afterwards, so that no number or date is changed on the way.
 */
export interface YamlSource {
	readonly data: unknown;
	/** What stands at a path; undefined where nothing does. */
	value(path: readonly PropertyKey[]): unknown;
	/** The place of a value (or of its nearest parent that stands in the file). `key`: of the field's name instead. */
	place(path: readonly PropertyKey[], key?: boolean): Place;
}

/** YAML as it was read, with what is wrong in it. */
export interface ReadYaml extends YamlSource {
	readonly issues: readonly Issue[];
}

/** YAML that was read before and whose data are known. It is read again when a place is asked for, which few are. */
export function knownYaml(data: unknown, readAgain: () => YamlSource): YamlSource {
	let source: YamlSource | null = null;
	return {
		data,
		value: (path) => valueAt(data, path),
		place(path, key) {
			source ??= readAgain();
			return source.place(path, key);
		},
	};
}

/**
 * Reads one YAML document.
 * @param lineOffset lines of the file before the YAML (a plan's first `---`)
 */
export function readYaml(text: string, file: string, lineOffset = 0): ReadYaml {
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		schema: 'failsafe',
		uniqueKeys: true,
		prettyErrors: false,
	});
	const at = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { file, line: line + lineOffset, column: col };
	};
	const root = document.contents as ParsedNode | null;
	const issues = document.errors.length > 0 ? syntaxIssues(document, text, at) : changedValues(document, text, at);
	const data = issues.length > 0 ? null : toData(root);
	return {
		data,
		issues,
		value: (path) => valueAt(data, path),
		place: (path, key = false) => at(offsetOf(root, path, key)),
	};
}

/** Syntax errors with the text they stand at. What is nested so deep that reading gave up is one issue. */
function syntaxIssues(document: Document, text: string, at: (offset: number) => Place): Issue[] {
	const overflow = document.errors.find(({ message }) => /call stack|stack overflow/i.test(message));
	if (overflow) {
		const line = text.lastIndexOf('\n', overflow.pos[0] - 1) + 1;
		return [issue('nesting-too-deep', at(line), excerpt(text, line))];
	}
	return document.errors.map(({ pos, message }) => {
		const offset = message.startsWith('Missing closing') ? openQuote(document, pos[0]) : pos[0];
		return issue('yaml-broken', at(offset), excerpt(text, offset), {
			expected: `YAML (${message.replace(/; please use .*/, '')})`,
		});
	});
}

/** Where the quotation mark stands that nothing closes until an offset. */
function openQuote(document: Document, offset: number): number {
	let start = offset;
	visit(document, {
		Scalar: (_, { type, range }) => {
			if (type?.startsWith('QUOTE') && range && range[0] < offset && range[2] >= offset) start = range[0];
		},
	});
	return start;
}

/** Aliases and tags: what they stand for is not what the file says at this place. */
function changedValues(document: Document, text: string, at: (offset: number) => Place): Issue[] {
	const issues: Issue[] = [];
	const report = (offset: number) => {
		const expected = 'the value itself, without alias (*) or tag (!)';
		issues.push(issue('yaml-broken', at(offset), excerpt(text, offset), { expected }));
	};
	visit(document, {
		Alias: (_, node) => report(node.range?.[0] ?? 0),
		Value: (_, node) => {
			if (node.tag !== undefined) report(node.range?.[0] ?? 0);
		},
	});
	return issues;
}

/** The rest of the line at an offset, or the whole line where nothing follows. */
function excerpt(text: string, offset: number): string {
	const start = text.lastIndexOf('\n', offset - 1) + 1;
	const [line = ''] = text.slice(start).split('\n', 1);
	return line.slice(offset - start).trim() || line.trim() || 'nothing more';
}

function toData(node: Node | null): unknown {
	if (isMap(node)) {
		return Object.fromEntries(node.items.map((pair) => [String(pair.key), toData(pair.value as Node | null)]));
	}
	if (isSeq(node)) return node.items.map((item) => toData(item as Node | null));
	if (!isScalar(node)) return null;
	const text = String(node.value ?? '');
	return node.type === 'PLAIN' && /^(?:null|~|)$/.test(text) ? null : text;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, step) =>
			value !== null && typeof value === 'object' && Object.hasOwn(value, step)
				? (value as Record<PropertyKey, unknown>)[step]
				: undefined,
		data,
	);
}

function offsetOf(root: ParsedNode | null, path: readonly PropertyKey[], key: boolean): number {
	let node: Node | null = root;
	let offset = root?.range[0] ?? 0;
	for (const [depth, step] of path.entries()) {
		let next: Node | null = null;
		if (isMap(node)) {
			const pair = node.items.find((item) => String(item.key) === String(step));
			if (!pair) break;
			next = pair.value as Node | null;
			const wantsKey = key && depth === path.length - 1;
			offset = (wantsKey ? (pair.key as Node).range : (next?.range ?? (pair.key as Node).range))?.[0] ?? offset;
		} else if (isSeq(node)) {
			next = (node.items[Number(step)] as Node | undefined) ?? null;
			if (!next) break;
			offset = next.range?.[0] ?? offset;
		}
		node = next;
	}
	return offset;
}
