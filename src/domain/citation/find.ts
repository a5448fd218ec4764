import type { Period } from '../dates.ts';
import type { InstrumentKind } from '../instrument.ts';
import { findNames } from './find-names.ts';
import { CITATION, ISSUER_AFTER, type PrintedDate, YEAR_AFTER } from './grammar.ts';
import { kindOfWord } from './kind-words.ts';
import { withListKinds } from './list-kinds.ts';
import type { NameDictionary } from './names.ts';
import { nestMentions } from './nest.ts';
import { readPrintedDate } from './printed-date.ts';

/** One mention of an instrument in a text, not yet resolved. Offsets are UTF-16 units of the text it was found in. */
export interface Mention {
	readonly start: number;
	readonly end: number;
	/** The whole phrase as printed: kind, number or name, date, issuer. */
	readonly asPrinted: string;
	readonly by: 'number' | 'name';
	/** The kind that the text says, or null where it says none. */
	readonly kind: InstrumentKind | null;
	/** Number as printed (with its sign where it has one); null for a mention by name. */
	readonly number: string | null;
	/** Whether the number lacks its sign (`Chỉ thị 21`). */
	readonly short: boolean;
	/** Key of the name, see `names.ts`; null for a mention by number. */
	readonly name: string | null;
	readonly date: PrintedDate | null;
	/** Issuer as printed; null where none is. */
	readonly issuer: string | null;
	/** The period printed right after a name; null where none is. */
	readonly period: Period | null;
	/** The year printed right after a name or number (`Bộ luật Lao động năm 2019`, `28/NQ-CP năm 2021 của Chính phủ`); null where none is. */
	readonly year: string | null;
	/** Index, among the mentions of the same text, of the one in whose title this one stands; else null. */
	readonly within: number | null;
}

/**
 * Every mention of an instrument in a block of text, in reading order.
 * @param text one paragraph, heading, bullet or cell in NFC, without markup
 * @param names names by which the collection's instruments are cited
 */
export function findMentions(text: string, names: NameDictionary): Mention[] {
	const numbered = findNumbers(text);
	const named = findNames(text, names, numbered);
	const all = [...numbered, ...named].sort((a, b) => a.start - b.start || b.end - a.end);
	return nestMentions(text, all);
}

function findNumbers(text: string): Mention[] {
	if (!/\d/.test(text)) return [];
	const matches = [...text.matchAll(CITATION)];
	const mentions = matches.flatMap((match, index) => {
		const groups = match.groups ?? {};
		const untilNext = text.slice(0, matches[index + 1]?.index);
		return groups['number'] === undefined
			? shortNumbers(match.index, groups['shortKind'] ?? '', groups['shortNumbers'] ?? '', match[0], untilNext)
			: [fullNumber(match.index, match[0], groups['kind'] ?? null, groups['number'], untilNext)];
	});
	return withListKinds(text, mentions);
}

function fullNumber(start: number, phrase: string, kind: string | null, number: string, text: string): Mention {
	return { ...mentionAt(start, start + phrase.length, kind, number, text), short: false };
}

/** A list that gives the kind once: `Đề án 938, 939` is two mentions, the first with the kind word. */
function shortNumbers(start: number, kind: string, list: string, phrase: string, text: string): Mention[] {
	const listStart = start + phrase.length - list.length;
	return [...list.matchAll(/\d+/g)].map((figure, index) => {
		const from = index === 0 ? start : listStart + figure.index;
		return { ...mentionAt(from, listStart + figure.index + figure[0].length, kind, figure[0], text), short: true };
	});
}

/** A mention by number with the date and issuer that follow it. */
function mentionAt(start: number, numberEnd: number, kind: string | null, number: string, text: string): Mention {
	let printed = readPrintedDate(text.slice(numberEnd));
	let end = numberEnd + (printed?.length ?? 0);
	const year = printed || !number.includes('/') ? null : YEAR_AFTER.exec(text.slice(end));
	end += year?.[0].length ?? 0;
	const issuer = ISSUER_AFTER.exec(text.slice(end));
	if (issuer) end += issuer[0].length;
	if (issuer && !printed && !year && /^\s+ngày/iu.test(text.slice(end))) {
		printed = readPrintedDate(text.slice(end));
		end += printed?.length ?? 0;
	}
	return {
		start,
		end,
		asPrinted: text.slice(start, end),
		by: 'number',
		kind: kind === null ? null : kindOfWord(kind),
		number,
		short: false,
		name: null,
		date: printed?.date ?? null,
		issuer: issuer?.[1]?.trim() ?? null,
		period: null,
		year: year?.[1] ?? null,
		within: null,
	};
}
