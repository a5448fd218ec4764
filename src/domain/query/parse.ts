import { isListed, isSplitOff, kindBeside, readKinds, type SaidKindWord } from './read-kinds.ts';
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
import { COUNTED, KIND_SIGNS, NUMBER_LEAD, ORDERED, type SaidKind, writtenPart } from './vocabulary.ts';

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
	/** Whether it may as well be a month: `10/2012`. */
	readonly mayBeMonth: boolean;
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

/** `số` right before a number. */
const LEAD = new RegExp(`(?<![a-z])${NUMBER_LEAD}[ :.]*$`);

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
	const read = [...signed.numbers, ...withYear.numbers, ...bare.numbers].sort((a, b) => a.start - b.start);
	const numbers = read.filter((number, index) => !isSplitOff(number, read[index + 1], kinds, bare.text));
	const bodies = numbers.length > 0 ? readUnknownBodies(years.text) : { text: years.text, found: [] };

	const times = [...days.times, ...spans.times, ...years.times].sort((a, b) => a.start - b.start);
	const saidBodies = [...issuers.found, ...bodies.found];
	let left = bodies.text;
	let listed: { readonly end: number; readonly kind: SaidKind | undefined } | undefined;
	const said = numbers.map((number): SaidNumber => {
		const kindWord = kindBeside(number, kinds, bare.text);
		if (kindWord) left = without(left, kindWord.start, kindWord.end);
		const lead = LEAD.exec(left.flat.slice(0, number.start));
		if (lead) left = without(left, lead.index, number.start);
		const { sign, kind: own } = signAndKind(number, kindWord);
		const kind =
			own === undefined && sign === '' && listed && isListed(listed.end, number, bare.text) ? listed.kind : own;
		listed = { end: number.end, kind };
		return {
			sign,
			kind,
			figures: number.figures,
			year: number.year,
			times: beside(times, number, numbers),
			places: idsOf(beside(places.found, number, numbers)),
			issuers: idsOf(beside(saidBodies, number, numbers)),
			written: written(number, head),
			mayBeMonth: number.mayBeMonth,
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
		nameWithFigures: foldedWords(withFigures).replace(/(?<![a-z])so (?=\d)/g, ''),
		times,
		places: idsOf(places.found),
		issuers: idsOf(saidBodies),
		spans: times.filter(({ key, year }) => key === null && year === null).map(({ text }) => text),
	};
}

/** A sign that only names a kind (`NQ 28`, `QĐ 1214/QĐ-UBND`) is a kind; any other is a part of the number's sign. */
function signAndKind(number: SignedNumber, word: SaidKindWord | undefined): Pick<SaidNumber, 'sign' | 'kind'> {
	const isKind =
		isKindSign(number.before) &&
		(NEVER_IN_SIGN.has(number.before) || number.after === '' || beginsWithKind(number.after));
	return {
		sign: isKind ? number.after : number.before + number.after,
		kind: word ? word.kind : isKind ? KIND_SIGNS[number.before] : undefined,
	};
}

/** Kinds that numbers do not say: `CV 739/BNV-CTTN&BĐG`. */
const NEVER_IN_SIGN: ReadonlySet<string> = new Set(['cv', 'vb']);

function beginsWithKind(sign: string): boolean {
	return Object.keys(KIND_SIGNS).some((kind) => sign.startsWith(kind));
}

const BARE = new RegExp(
	String.raw`(?<![a-z\d.%/-])(?<!\d:)(?<!(?<!\d)\d,)(?<!(?<![a-z])${ORDERED} +)0*(\d{1,5})(?![a-z\d%]|[./:-]\d|,\d(?!\d)|,\d+ ?%|[./-]?[a-z])(?! *${COUNTED})`,
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
		numbers.push({ start, end, figures, year: null, before: '', after: '', typedSign: '', mayBeMonth: false });
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
	const { sign } = signAndKind(number, undefined);
	const own = head.signs.find((known) => compactSign(known) === sign);
	const typed = number.typedSign.slice(number.after === sign && number.before !== '' ? number.before.length + 1 : 0);
	const parts = typed.split(/([^a-z\d]+)/).map(writtenPart);
	const joined = sign === '' ? '' : (own ?? parts.join(''));
	const separator = joined === '' ? '' : joined.includes('/') ? '-' : '/';
	// Numbers below ten are written with a zero (Decree 30/2020/NĐ-CP, annex I).
	const figures = sign === '' && number.year === null ? number.figures : number.figures.padStart(2, '0');
	return `${figures}${number.year === null ? '' : `/${number.year}`}${separator}${joined}`;
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
