import { clausesOf } from './clauses.ts';
import { readBare, readLists } from './read-bare.ts';
import { isListed, isSplitOff, kindBeside, readKinds, type SaidKindWord } from './read-kinds.ts';
import { isKindSign, readSigned, readWithYear, type SignedNumber, type Signs, signsOf } from './read-numbers.ts';
import {
	ISSUER_LEAD,
	type Phrases,
	PLACE_LEAD,
	phraseReader,
	readUnknownBodies,
	type SaidPhrase,
} from './read-phrases.ts';
import { readDays, readSpans, readYears, type SaidTime } from './read-times.ts';
import { figuresOf, type Head } from './shards.ts';
import { spokenReader } from './spoken.ts';
import { type QueryText, queryText, READ_LENGTH, remainder, without } from './text.ts';
import { KIND_SIGNS, NUMBER_LEAD, type SaidKind, writtenPart } from './vocabulary.ts';

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
	/** Kinds that the query says, in order. */
	readonly kinds: readonly SaidKind[];
}

/** Reads queries of a collection. */
export function queryReader(head: Head): Reader {
	const spoken = spokenReader(head.places.map(([phrase]) => phrase));
	const ways: Ways = {
		signs: signsOf(head.signs),
		figures: figuresOf(head),
		places: phraseReader(head.places, PLACE_LEAD),
		issuers: phraseReader(head.issuers, ISSUER_LEAD),
	};
	return {
		clauses: (query) => clausesOf(queryText(spoken(query.trimStart().slice(0, READ_LENGTH).normalize('NFC')))),
		read: (clause) => parseQuery(queryText(clause), head, ways),
	};
}

/** Reads queries: first what they are made of, then each. */
export interface Reader {
	/** The clauses of a query, each of which names documents of its own; mostly one. */
	readonly clauses: (query: string) => string[];
	readonly read: (clause: string) => ParsedQuery;
}

/** What a collection's queries are read with; made once. */
interface Ways {
	readonly signs: Signs;
	/** Figures of all numbers of the collection. */
	readonly figures: ReadonlySet<string>;
	readonly places: (text: QueryText) => Phrases;
	readonly issuers: (text: QueryText) => Phrases;
}

/** `số` right before a number. */
const LEAD = new RegExp(`(?<![a-z])${NUMBER_LEAD}[ :.]*$`);

function parseQuery(whole: QueryText, head: Head, ways: Ways): ParsedQuery {
	const days = readDays(whole);
	const signed = readSigned(days.text, ways.signs, ways.figures);
	const withYear = readWithYear(signed.text);
	const lists = readLists(withYear.text, ways.figures);
	const spans = readSpans(lists.text);
	const places = ways.places(spans.text);
	const issuers = ways.issuers(places.text);
	const kinds = readKinds(issuers.text);
	const bare = readBare(issuers.text);
	const years = readYears(bare.text);
	const read = [...signed.numbers, ...withYear.numbers, ...lists.numbers, ...bare.numbers].sort(
		(a, b) => a.start - b.start,
	);
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
		const shared = kindWord ? null : signOfList(number, numbers, bare.text);
		const { sign, kind: own } = signAndKind(shared ?? number, kindWord);
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
			written: written({ ...number, ...shared }, head),
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
		kinds: kinds.map(({ kind }) => kind),
		spans: times.filter(({ key, year }) => key === null && year === null).map(({ text }) => text),
	};
}

/** The sign of the number that ends a list, for those before it: `938, 939/QĐ-TTg`; null where there is none. */
function signOfList(
	number: SignedNumber,
	numbers: readonly SignedNumber[],
	text: QueryText,
): Pick<SignedNumber, 'before' | 'after' | 'typedSign'> | null {
	if (number.before + number.after !== '' || number.year !== null) return null;
	const next = numbers[numbers.indexOf(number) + 1];
	if (!next || !/^ ?(?:[,;/&]|va|hoac) ?$/.test(text.flat.slice(number.end, next.start))) return null;
	if (next.before + next.after === '') return signOfList(next, numbers, text);
	return next.before === '' && next.year === null ? { before: '', after: next.after, typedSign: next.typedSign } : null;
}

/** A sign that only names a kind (`NQ 28`, `QĐ 1214/QĐ-UBND`) is a kind; any other is a part of the number's sign. */
function signAndKind(
	number: Pick<SignedNumber, 'before' | 'after'>,
	word: SaidKindWord | undefined,
): Pick<SaidNumber, 'sign' | 'kind'> {
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
