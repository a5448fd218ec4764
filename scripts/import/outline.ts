import { toAnchor, toId } from '../../src/domain/text.ts';
import { type ImportIssue, importIssue } from './issues.ts';
import { BULLET, follows, type Label, type LabelKind, labelOf } from './labels.ts';
import type { Block } from './lines.ts';
import { ATTACHED } from './tail.ts';
import { isCapitals } from './unwrap.ts';

/** One paragraph or bullet of a provision, with the source's words. */
export interface Paragraph {
	readonly text: string;
	readonly isBullet: boolean;
	readonly line: number;
}

/** One place of a plan: a heading (with its level from 2 on) or an element with its full path. */
export interface DraftProvision {
	readonly path: string;
	readonly form: 'heading' | 'element';
	readonly level: number;
	/** The label as it is written in a heading: `II. `; empty where it has none. */
	readonly label: string;
	/** The words of a heading; null for an element. */
	readonly heading: string | null;
	readonly paragraphs: Paragraph[];
	readonly line: number;
}

/** From the largest parts to the smallest. */
const RANKS: Readonly<Record<LabelKind, number>> = {
	part: 0,
	chapter: 1,
	upper: 2,
	roman: 3,
	article: 4,
	number: 5,
	dotted: 6,
	letter: 10,
};

/** Parts that are headings whatever their words. */
const ALWAYS_HEADING = new Set<LabelKind>(['part', 'chapter', 'upper', 'roman']);

/** Parts whose label is words: the heading keeps it, and its path is its words. */
const WORDED = new Set<LabelKind>(['part', 'chapter', 'article', 'upper']);

/** Words with which a plan closes after its last number. */
const CLOSING =
	/^(?:Trên đây là|Trong quá trình (?:triển khai,?\s*)?(?:tổ chức\s+)?thực hiện|Quá trình (?:triển khai,?\s*)?thực hiện|(?:Yêu cầu|Đề nghị) các (?:cơ quan|sở|đơn vị|địa phương|ban)|Căn cứ (?:nội dung )?Kế hoạch này|Kế hoạch này (?:thay thế|có hiệu lực)|Giao\s[^.]{5,80}(?:theo dõi|đôn đốc)|UBND tỉnh yêu cầu)/u;

interface Open {
	readonly label: Label;
	readonly path: string;
	readonly form: 'heading' | 'element';
	readonly level: number;
}

/**
 * Stage 8, outline. Reads the blocks of the text, writes its provisions in the source's own numbering; every word goes on as it is. What
 * stands before the first number is `mo-dau`, the closing after the last one `ket`.
 */
export function readOutline(
	blocks: readonly Block[],
	file: string,
): { provisions: DraftProvision[]; issues: ImportIssue[] } {
	const whole = joinPartTitles(blocks);
	const builder = new Builder(file, whole);
	for (const [index, block] of whole.entries()) builder.add(block, index);
	return { provisions: builder.provisions, issues: builder.issues };
}

class Builder {
	readonly provisions: DraftProvision[] = [];
	readonly issues: ImportIssue[] = [];
	private readonly file: string;
	private readonly isNumbered: boolean;
	private readonly closingAt: number;
	/** Anchor → the path that has it. The second of two equal numbers is told apart by the document model, other doubles are not. */
	private readonly anchors = new Map<string, string>();
	private open: Open[] = [];

	constructor(file: string, blocks: readonly Block[]) {
		this.file = file;
		this.isNumbered = blocks.some(({ text }) => labelOf(text)?.kind === 'roman');
		this.closingAt = closingIndex(blocks);
	}

	add(block: Block, index: number): void {
		if (index === this.closingAt && !this.anchors.has('ket')) {
			this.element('ket', block.text, block.line);
			return;
		}
		const label = index > this.closingAt && this.closingAt >= 0 ? null : labelOf(block.text);
		if (label && this.place(label, block)) return;
		if (this.isCapitalHeading(block, index)) {
			this.open = [];
			this.heading(block.text, 2, '', toId(block.text), block.line);
			return;
		}
		this.append(block);
	}

	/** Puts a labelled block where its number belongs; false where the number does not fit there. */
	private place(label: Label, block: Block): boolean {
		const at = this.siblingOf(label);
		const sibling = this.open[at];
		if (sibling && !follows(label, sibling.label)) {
			const isNested = label.value === 1 && this.open.length - 1 > at;
			const isRepeated = label.value === sibling.label.value && label.kind !== 'number';
			if (!isNested && !isRepeated && !ALWAYS_HEADING.has(label.kind)) return false;
			if (!isNested) this.open.length = at;
		} else if (sibling) {
			if (label.value > sibling.label.value + 1 && !isUsualGap(label, sibling.label)) {
				this.report('numbering-skips', block.line, `${label.text} after ${sibling.label.text}`);
			}
			this.open.length = at;
		} else {
			if (label.value > 2 && !ALWAYS_HEADING.has(label.kind) && label.kind !== 'article') return false;
			while (this.open.some((one) => rank(one.label) > rank(label)) && this.open.length > 0) this.open.pop();
		}
		return this.begin(label, block);
	}

	/** The open list that a label goes on with: the innermost whose next number it is, else the innermost of its kind. */
	private siblingOf(label: Label): number {
		const isNext = this.open.findLastIndex((one) => isSibling(one.label, label) && label.value === one.label.value + 1);
		return isNext >= 0 ? isNext : this.open.findLastIndex((one) => isSibling(one.label, label));
	}

	/** Begins a provision; false where its anchor is that of another one, which the site would refuse. */
	private begin(label: Label, block: Block): boolean {
		const parent = this.open.at(-1);
		const words = block.text.slice(label.length).trim();
		const level = (parent?.level ?? 1) + 1;
		const isHeading = parent?.form !== 'element' && level <= 6 && isHeadingLike(label, words);
		const isWorded = isHeading && WORDED.has(label.kind);
		const path = isWorded ? toId(block.text) : joinPath(parent?.path, label.text.replace(/\s+/g, '-'));
		const owner = this.anchors.get(toAnchor(path));
		if (owner !== undefined && (isWorded || owner !== path)) return false;
		if (isHeading) {
			const sign = label.sign === '–' ? '-' : label.sign;
			const number = isWorded ? '' : `${label.text}${sign} `;
			this.heading(isWorded ? block.text : words, level, number, path, block.line);
		} else {
			this.element(path, words, block.line);
		}
		this.open.push({ label, path, form: isHeading ? 'heading' : 'element', level });
		return true;
	}

	private heading(text: string, level: number, label: string, path: string, line: number): void {
		this.anchors.set(toAnchor(path), path);
		this.provisions.push({ path, form: 'heading', level, label, heading: text, paragraphs: [], line });
	}

	private element(path: string, text: string, line: number): void {
		const paragraphs = text === '' ? [] : [toParagraph({ text, line })];
		this.anchors.set(toAnchor(path), path);
		this.provisions.push({ path, form: 'element', level: 0, label: '', heading: null, paragraphs, line });
	}

	private append(block: Block): void {
		if (this.provisions.length === 0) this.element('mo-dau', '', block.line);
		this.provisions.at(-1)?.paragraphs.push(toParagraph(block));
	}

	/** A line in capitals without a number: a heading where the text numbers nothing, or what is attached to it. */
	private isCapitalHeading({ text }: Block, index: number): boolean {
		if (text.length > 160 || text.split(' ').length < 2 || !isCapitals(text) || BULLET.test(text)) return false;
		if (this.anchors.has(toAnchor(toId(text))) || toId(text) === '') return false;
		return ATTACHED.test(text) ? index > 0 : !this.isNumbered && !/[.;:,]$/.test(text);
	}

	private report(code: 'numbering-skips', line: number, found: string): void {
		this.issues.push(importIssue(code, { file: this.file, line }, found));
	}
}

/** `Phần thứ nhất` and the line in capitals below it are one heading. */
function joinPartTitles(blocks: readonly Block[]): Block[] {
	const joined: Block[] = [];
	for (const block of blocks) {
		const last = joined.at(-1);
		const label = last ? labelOf(last.text) : null;
		const isPart = (label?.kind === 'part' || label?.kind === 'chapter') && last?.text.length === label.length;
		if (last && isPart && isCapitals(block.text) && !labelOf(block.text)) {
			joined[joined.length - 1] = { ...last, text: `${last.text} ${block.text}` };
		} else {
			joined.push(block);
		}
	}
	return joined;
}

function rank(label: Label): number {
	return RANKS[label.kind] + (label.kind === 'dotted' ? label.dots - 2 : 0);
}

function isSibling(one: Label, other: Label): boolean {
	return one.kind === other.kind && (one.kind !== 'dotted' || one.dots === other.dots);
}

/** Lists leave out letters that the Vietnamese alphabet does not have, or đ. */
function isUsualGap(label: Label, before: Label): boolean {
	return label.kind === 'letter' && label.value === before.value + 2 && 'egkx'.includes(label.text);
}

/** Short words without the end of a sentence; what is more is a text with a number. */
function isHeadingLike(label: Label, words: string): boolean {
	if (ALWAYS_HEADING.has(label.kind)) return true;
	if (words === '') return false;
	if (label.sign === ',' || label.sign === ' ' || label.dots > 2 || label.kind === 'article') return false;
	return words.length <= 140 && !/[.;]\s/.test(words) && !/[.;,]$/.test(words) && !/^\p{Ll}/u.test(words);
}

/** As the document model joins a heading's number to those above it. */
function joinPath(parent: string | undefined, label: string): string {
	if (parent === undefined) return label;
	const last = parent.split('.').at(-1) ?? '';
	const above = parent.slice(0, parent.length - last.length);
	if (label.startsWith(`${last}.`)) return above + label;
	const ownNumbers = label.split('.').slice(0, -1).join('.');
	if (ownNumbers !== '' && parent.endsWith(`.${ownNumbers}`)) return `${parent}.${label.slice(ownNumbers.length + 1)}`;
	return `${parent}.${label}`;
}

function toParagraph({ text, line }: Block): Paragraph {
	const isBullet = BULLET.test(text);
	return { text: (isBullet ? text.replace(BULLET, '') : text).replace(/\s+/g, ' ').trim(), isBullet, line };
}

/** The block with which the closing begins: after it no number comes any more; -1 where there is none. */
function closingIndex(blocks: readonly Block[]): number {
	const lastLabel = blocks.findLastIndex(({ text }) => {
		const kind = labelOf(text)?.kind;
		return kind !== undefined;
	});
	if (lastLabel < 0) return -1;
	return blocks.findIndex(({ text }, index) => index > lastLabel && CLOSING.test(text) && !BULLET.test(text));
}
