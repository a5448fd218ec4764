import { listLabel } from './list-label.ts';
import { readXml } from './xml.ts';

/** The numbers that Word draws before paragraphs; they stand in a part of their own, not in the text. */
export interface Numbering {
	/** The label of the next paragraph with its blank, empty where it has none. Counts on: call it once a paragraph, in order. */
	label(paragraph: {
		readonly style: string | null;
		readonly list: string | null;
		readonly level: number | null;
	}): string;
}

interface Level {
	format: string;
	/** `%1.%2.`: the numbers of the levels with what stands around them. */
	text: string;
	start: number;
}

/**
 * Reads the lists of a document.
 * @param xml `word/numbering.xml`; null where the document has no lists
 * @param styles `word/styles.xml`, whose paragraph styles may carry a list
 */
export function readNumbering(xml: string | null, styles: string | null): Numbering {
	const { abstracts, lists } = xml === null ? { abstracts: new Map(), lists: new Map() } : readLists(xml);
	const byStyle = styles === null ? new Map<string, StyleList>() : readStyles(styles);
	const counters = new Map<string, number[]>();
	return {
		label({ style, list, level }) {
			const styled = style === null ? undefined : byStyle.get(style);
			const id = list ?? styled?.list;
			const depth = level ?? styled?.level ?? 0;
			const abstract = id === undefined ? undefined : lists.get(id);
			const levels: Map<number, Level> | undefined = abstract === undefined ? undefined : abstracts.get(abstract);
			const own = levels?.get(depth);
			if (!own || !levels || abstract === undefined) return '';
			if (own.format === 'bullet') return '- ';
			if (own.format === 'none') return '';
			const counts = counters.get(abstract) ?? [];
			counters.set(abstract, counts);
			counts.length = Math.min(counts.length, depth + 1);
			for (let index = 0; index < depth; index++) counts[index] ??= levels.get(index)?.start ?? 1;
			counts[depth] = counts[depth] === undefined ? own.start : counts[depth] + 1;
			const text = own.text.replace(/%(\d)/g, (_, digit: string) => {
				const index = Number(digit) - 1;
				return listLabel(counts[index] ?? 1, levels.get(index)?.format ?? 'decimal');
			});
			return text === '' ? '' : `${text} `;
		},
	};
}

function readLists(xml: string): { abstracts: Map<string, Map<number, Level>>; lists: Map<string, string> } {
	const abstracts = new Map<string, Map<number, Level>>();
	const lists = new Map<string, string>();
	let levels: Map<number, Level> | null = null;
	let level: Level | null = null;
	let list: string | null = null;
	readXml(xml, {
		open({ name, attributes }) {
			const value = attributes['w:val'] ?? '';
			if (name === 'w:abstractNum') {
				levels = new Map();
				abstracts.set(attributes['w:abstractNumId'] ?? '', levels);
			} else if (name === 'w:lvl' && levels && list === null) {
				level = { format: 'decimal', text: '', start: 1 };
				levels.set(Number(attributes['w:ilvl'] ?? 0), level);
			} else if (name === 'w:num') list = attributes['w:numId'] ?? '';
			else if (name === 'w:abstractNumId' && list !== null) lists.set(list, value);
			else if (name === 'w:numFmt' && level) level.format = value;
			else if (name === 'w:lvlText' && level) level.text = value;
			else if (name === 'w:start' && level) level.start = Number(value) || 1;
		},
		close(name) {
			if (name === 'w:lvl') level = null;
			if (name === 'w:num') list = null;
		},
	});
	return { abstracts, lists };
}

interface StyleList {
	list: string;
	level: number;
}

function readStyles(xml: string): Map<string, StyleList> {
	const styles = new Map<string, StyleList>();
	let id: string | null = null;
	let level = 0;
	readXml(xml, {
		open({ name, attributes }) {
			const value = attributes['w:val'] ?? '';
			if (name === 'w:style') {
				id = attributes['w:styleId'] ?? null;
				level = 0;
			} else if (name === 'w:ilvl') {
				level = Number(value);
			} else if (name === 'w:numId' && id !== null) {
				styles.set(id, { list: value, level });
			}
		},
	});
	return styles;
}
