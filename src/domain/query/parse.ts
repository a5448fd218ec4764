import {
	isBareYear,
	isKindSign,
	readSigned,
	readWithYear,
	type SignedNumber,
	type Signs,
	signsOf,
} from './read-numbers.ts';
import { ISSUER_LEAD, PLACE_LEAD, readPhrases, readUnknownBodies, type SaidPhrase } from './read-phrases.ts';
import { readDays, readSpans, readYears, type SaidTime } from './read-times.ts';
import type { Head } from './shards.ts';
import { type QueryText, queryText, remainder, without } from './text.ts';
import { COUNTED, KIND_SIGNS, KINDS_IN_FULL, ORDERED, type SaidKind, writtenPart } from './vocabulary.ts';

/** A number that a query says, with all that the query says about it. */
export interface SaidNumber {
	readonly figures: string;
	/** The year inside the number: `73/2006`. */
	readonly year: string | null;
	/** The sign, folded, as far as typed; empty where none is. */
	readonly sign: string;
	/** Kinds that a kind word or sign beside it names; undefined where none does, null for any kind. */
	readonly kind: SaidKind | undefined;
	/** Days and years beside it. */
	readonly times: readonly SaidTime[];
	/** Ids of provinces; null where no place is said. */
	readonly places: readonly string[] | null;
	/** Ids of agencies; null where no body is said. */
	readonly issuers: readonly string[] | null;
	/** As documents write it. */
	readonly written: string;
}

/** A query, read. */
export interface ParsedQuery {
	readonly numbers: readonly SaidNumber[];
	/** What says no number, kind of one, time, place or body: folded words. */
	readonly words: string;
	/** The same as typed, accents and all. */
	readonly rest: string;
	/** Names of places as typed. */
	readonly placeWords: string;
	/** Words that may be a name: all but numbers and times, folded. */
	readonly name: string;
	/** The same with figures that are numbers: `dự án 8`. */
	readonly nameWithFigures: string;
	/** Times, places and bodies of the whole query. */
	readonly times: readonly SaidTime[];
	readonly places: readonly string[] | null;
	readonly issuers: readonly string[] | null;
	/** Spans of years as typed (`2021-2025`). */
	readonly spans: readonly string[];
}

/** Reads queries of a collection. */
export function queryReader(head: Head): (query: string) => ParsedQuery {
	const signs = signsOf(head.signs);
	return (query) => parseQuery(query, head, signs);
}

interface SaidKindWord {
	readonly start: number;
	readonly end: number;
	readonly kind: SaidKind;
}

function parseQuery(query: string, head: Head, signs: Signs): ParsedQuery {
	const whole = queryText(query);
	const days = readDays(whole);
	const signed = readSigned(days.text, signs);
	const withYear = readWithYear(signed.text);
	const spans = readSpans(withYear.text);
	const places = readPhrases(spans.text, head.places, PLACE_LEAD);
	const issuers = readPhrases(places.text, head.issuers, ISSUER_LEAD);
	const kinds = readKinds(issuers.text);
	const bare = readBare(issuers.text);
	const years = readYears(bare.text);
	const numbers = [...signed.numbers, ...withYear.numbers, ...bare.numbers].sort((a, b) => a.start - b.start);
	const bodies = numbers.length > 0 ? readUnknownBodies(years.text) : { text: years.text, found: [] };

	const times = [...days.times, ...spans.times, ...years.times].sort((a, b) => a.start - b.start);
	const saidBodies = [...issuers.found, ...bodies.found];
	let left = bodies.text;
	const said = numbers.map((number): SaidNumber => {
		const kindWord = kindBeside(number, kinds, bare.text);
		if (kindWord) left = without(left, kindWord.start, kindWord.end);
		const so = /(?<![a-z])so[ :.]*$/.exec(left.flat.slice(0, number.start));
		if (so) left = without(left, so.index, number.start);
		return {
			...signAndKind(number, kindWord),
			figures: number.figures,
			year: number.year,
			times: beside(times, number, numbers),
			places: idsOf(beside(places.found, number, numbers)),
			issuers: idsOf(beside(saidBodies, number, numbers)),
			written: written(number, head),
		};
	});
	const withFigures = times.reduce((text, { start, end }) => without(text, start, end), whole);
	const named = numbers.reduce((text, { start, end }) => without(text, start, end), withFigures);
	return {
		numbers: said,
		words: foldedWords(left),
		rest: remainder(left),
		placeWords: places.found.map(({ start, end }) => whole.typed.slice(start, end)).join(' '),
		name: foldedWords(named),
		nameWithFigures: foldedWords(withFigures),
		times,
		places: idsOf(places.found),
		issuers: idsOf(saidBodies),
		spans: times.filter(({ key, year }) => key === null && year === null).map(({ text }) => text),
	};
}

/** A sign that only names a kind (`NQ 28`, `QĐ 1214/QĐ-UBND`) is a kind; any other is a part of the number's sign. */
function signAndKind(number: SignedNumber, word: SaidKindWord | undefined): Pick<SaidNumber, 'sign' | 'kind'> {
	const isKind = isKindSign(number.before) && (number.after === '' || beginsWithKind(number.after));
	return {
		sign: isKind ? number.after : number.before + number.after,
		kind: word ? word.kind : isKind ? KIND_SIGNS[number.before] : undefined,
	};
}

function beginsWithKind(sign: string): boolean {
	return Object.keys(KIND_SIGNS).some((kind) => sign.startsWith(kind));
}

const KINDS_FULL = new RegExp(
	`(?<![a-z])(?:${KINDS_IN_FULL.map(([word]) => word.replace(/ /g, ' {1,3}')).join('|')})(?![a-z])`,
	'g',
);
const KINDS_SHORT = new RegExp(`(?<![\\p{L}\\d])(?:${Object.keys(KIND_SIGNS).join('|')})(?![\\p{L}\\d])`, 'gu');
const KIND_OF_WORD = new Map(KINDS_IN_FULL);

/** Kind words in full, and abbreviations that stand alone, in reading order. */
function readKinds(text: QueryText): SaidKindWord[] {
	const at = (match: RegExpMatchArray, kind: SaidKind | undefined) => ({
		start: match.index ?? 0,
		end: (match.index ?? 0) + match[0].length,
		kind: kind ?? null,
	});
	return [
		...[...text.flat.matchAll(KINDS_FULL)].map((match) => at(match, KIND_OF_WORD.get(match[0].replace(/ +/g, ' ')))),
		...[...text.plain.matchAll(KINDS_SHORT)].map((match) => at(match, KIND_SIGNS[match[0]])),
	].sort((a, b) => a.start - b.start);
}

/** What may stand between a kind word and its number: blanks, marks, `số`, what has been read already. */
const ONLY_LEADS = /^(?:[\s\ue000:.,;#"“”'()&+-]|so(?![a-z])|cua(?![a-z])|va(?![a-z]))*$/;

/** The kind word that belongs to a number: the last one before it, or the one right after it (`28 nghị quyết`). */
function kindBeside(
	number: Pick<SignedNumber, 'start' | 'end'>,
	kinds: readonly SaidKindWord[],
	text: QueryText,
): SaidKindWord | undefined {
	const before = kinds.findLast(({ end }) => end <= number.start);
	if (before && ONLY_LEADS.test(text.flat.slice(before.end, number.start))) return before;
	const after = kinds.find(({ start }) => start >= number.end);
	return after &&
		/^ ?$/.test(text.flat.slice(number.end, after.start)) &&
		!/^[\s:]*(?:so *)?\d/.test(text.flat.slice(after.end))
		? after
		: undefined;
}

const BARE = new RegExp(
	String.raw`(?<![a-z\d.,%/-])(?<!(?<![a-z])${ORDERED} +)0*(\d{1,5})(?![a-z\d%]|[.,/-]\d|[./-]?[a-z])(?! *${COUNTED})`,
	'g',
);
/** Reads numbers without a sign; a year is one only after `số`. */
function readBare(text: QueryText): { text: QueryText; numbers: SignedNumber[] } {
	let left = text;
	const numbers: SignedNumber[] = [];
	for (const match of text.flat.matchAll(BARE)) {
		const figures = match[1] ?? '';
		const [start, end] = [match.index, match.index + match[0].length];
		const before = text.flat.slice(0, start);
		if (isBareYear(figures, before)) continue;
		if (figures === '0') continue;
		numbers.push({ start, end, figures, year: null, before: '', after: '', typedSign: '' });
		left = without(left, start, end);
	}
	return { text: left, numbers };
}

/** What belongs to a number: what stands between it and the next one; what stands before the first belongs to all. */
function beside<Item extends { readonly start: number }>(
	items: readonly Item[],
	number: SignedNumber,
	numbers: readonly SignedNumber[],
): Item[] {
	const next = numbers[numbers.indexOf(number) + 1]?.start ?? Number.POSITIVE_INFINITY;
	const first = numbers[0]?.start ?? 0;
	return items.filter(({ start }) => start < first || (start >= number.start && start < next));
}

function idsOf(phrases: readonly SaidPhrase[]): readonly string[] | null {
	return phrases.length === 0 ? null : phrases.flatMap(({ ids }) => ids);
}

/** A number as documents write it: with the collection's own sign where it has it, else in capitals as typed. */
function written(number: SignedNumber, head: Head): string {
	const isKind = number.after === '' && isKindSign(number.before);
	const sign = isKind ? '' : number.before + number.after;
	const own = head.signs.find((known) => compactSign(known) === sign);
	const joined = isKind
		? ''
		: (own ??
			number.typedSign
				.split(/([^a-z\d]+)/)
				.map(writtenPart)
				.join(''));
	const separator = joined === '' ? '' : joined.includes('/') ? '-' : '/';
	return `${number.figures}${number.year === null ? '' : `/${number.year}`}${separator}${joined}`;
}

function compactSign(sign: string): string {
	return sign
		.toLowerCase()
		.replace(/đ/g, 'd')
		.replace(/[^a-z\d]/g, '');
}

function foldedWords(text: QueryText): string {
	return (text.flat.match(/[a-z\d]+/g) ?? []).join(' ');
}
