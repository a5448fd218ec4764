import { fromRoman } from './formats/list-label.ts';

/** What numbers a provision: the kinds of labels, from the largest parts to the smallest. */
export type LabelKind = 'part' | 'chapter' | 'upper' | 'roman' | 'article' | 'number' | 'dotted' | 'letter';

/** A label at the start of a line. */
export interface Label {
	readonly kind: LabelKind;
	/** As it stands in a path: `II`, `1.1`, `đ`, `Điều-3`; for parts the words themselves. */
	readonly text: string;
	/** Its place among its siblings, from 1. */
	readonly value: number;
	/** Depth of a dotted number: 2 for 1.1. */
	readonly dots: number;
	/** Length of the label with its sign and blank, in UTF-16 units of the line. */
	readonly length: number;
	/** The sign after it: `.`, `)`, `-`, `,`. */
	readonly sign: string;
}

/** Letters as lists count them; most leave some of them out (đ, f, j, w, z). */
const LETTERS = 'abcdđefghijklmnopqrstuvwxyz';

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

const PART = /^((?:Phần|PHẦN)\s+(?:thứ\s+)?(nhất|một|hai|ba|tư|bốn|năm|sáu|[IVX]+|\d))(?=[\s.:]|$)\s*[.:]?\s*/iu;
const CHAPTER = /^((?:Chương|CHƯƠNG|Mục|MỤC)\s+([IVXLC]+|\d{1,2}))(?=[\s.:]|$)\s*[.:]?\s*/u;
const ARTICLE = /^((?:Điều|ĐIỀU)\s+(\d{1,3}))\s*[.:]\s+/u;
const ROMAN = /^([IVX]{1,6})\s*([.):]|\/(?=\s)|[-–](?=\s|\p{Lu}))\s*(?=\S)/u;
const UPPER = /^([A-ZĐ])\s*([.)/])\s+(?=\p{Lu})/u;
const DOTTED = /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s*([.):]|[-–](?=\s)|\s(?=\p{Lu}))\s*(?=\S)/u;
const NUMBER = /^(\d{1,2})\s*([.)/:]|[-–](?=\s))\s*(?=[\p{L}“"(‘'*])/u;
const LETTER = /^([a-zđ])\s*([).,/]|[-–](?=\s))\s*(?=[\p{Lu}“"(\d])/u;
const LETTER_LOWER = /^([a-zđ])(\))\s*(?=\p{Ll})/u;

/** The label that a line begins with; null where it begins with none. */
export function labelOf(line: string): Label | null {
	const part = PART.exec(line);
	if (part) return worded('part', part, ordinal(part[2] ?? ''));
	const chapter = CHAPTER.exec(line);
	if (chapter) return worded('chapter', chapter, ordinal(chapter[2] ?? ''));
	const article = ARTICLE.exec(line);
	if (article) return { ...worded('article', article, Number(article[2])), text: `Điều-${Number(article[2])}` };
	const roman = ROMAN.exec(line);
	const value = roman ? fromRoman(roman[1] ?? '') : null;
	if (roman && value !== null) return plain('roman', roman, value);
	const upper = UPPER.exec(line);
	if (upper) return plain('upper', upper, LETTERS.indexOf((upper[1] ?? '').toLowerCase()) + 1);
	const dotted = DOTTED.exec(line);
	if (dotted) {
		const numbers = (dotted[1] ?? '').split('.');
		return { ...plain('dotted', dotted, Number(numbers.at(-1))), dots: numbers.length };
	}
	const number = NUMBER.exec(line);
	if (number) return plain('number', number, Number(number[1]));
	const letter = LETTER.exec(line) ?? LETTER_LOWER.exec(line);
	return letter ? plain('letter', letter, LETTERS.indexOf(letter[1] ?? '') + 1) : null;
}

function plain(kind: LabelKind, match: RegExpExecArray, value: number): Label {
	return { kind, text: match[1] ?? '', value, dots: 1, length: match[0].length, sign: match[2] ?? '' };
}

function worded(kind: LabelKind, match: RegExpExecArray, value: number): Label {
	return { kind, text: match[1] ?? '', value, dots: 1, length: match[0].length, sign: '.' };
}

function ordinal(word: string): number {
	const index = ORDINALS.indexOf(word.toLowerCase());
	if (index >= 0) return index + 1;
	if (/^một$/iu.test(word)) return 1;
	if (/^bốn$/iu.test(word)) return 4;
	return Number(word) || fromRoman(word) || 1;
}

/** Whether one label can come right after another of its kind: the next number, or the one after a skipped one. */
export function follows(label: Label, before: Label): boolean {
	if (label.kind === 'dotted' && label.dots === before.dots) {
		const parent = (text: string) => text.slice(0, text.lastIndexOf('.'));
		return parent(label.text) === parent(before.text) && isNext(label.value, before.value);
	}
	return isNext(label.value, before.value);
}

function isNext(value: number, before: number): boolean {
	return value > before && value <= before + 3;
}

/** A bullet: a dash, a plus or an asterisk before words. */
export const BULLET = /^(?:[-–—+]\s*|\*\s+)(?=[\p{L}\p{N}“"(‘'[*])/u;
