import { editDistance, fold } from '../text.ts';
import { corrections } from './corrections.ts';
import { findDescribed } from './described.ts';
import { compareLikely, type Match, matches, misdated } from './match.ts';
import { contentWords, type Found, findNamed } from './names.ts';
import { type ParsedQuery, queryReader, type Reader, type SaidNumber } from './parse.ts';
import { findPlaces } from './places.ts';
import type { Candidate, Head, Lookup } from './shards.ts';
import { MOST_SUGGESTED, suggest, withFigures } from './suggest.ts';
import { READ_LENGTH } from './text.ts';
import type { InstrumentCard, Misdated, Understanding } from './understanding.ts';
import { FILLERS, KINDS_IN_FULL } from './vocabulary.ts';

/**
 * What a typed query names, looked up in the index of a collection.
 * @param query as typed: any length, any characters
 * @param lookup loads a file of the index by its name (see `shards.ts`); its errors are passed on
 */
export async function understand(query: string, lookup: Lookup): Promise<Understanding> {
	const head = (await lookup('dau')) as Head;
	const reader = readerOf(head);
	const understandAll = async (asked: string) => {
		const clauses = reader.clauses(asked);
		const found = await Promise.all(
			clauses.map((clause) => understandParsed(clause, reader.read(clause), head, lookup)),
		);
		return found.length === 1 && found[0]
			? { ...found[0], rest: restAsTyped(found[0].rest, clauses, asked) }
			: together(found, asked);
	};
	const found = await understandAll(query);
	if (found.cards.length > 0 || found.suggestions.length > 0) return found;
	for (const corrected of corrections(query.slice(0, READ_LENGTH))) {
		const { cards } = await understandAll(corrected);
		if (cards.length > 0) return { ...found, state: 'unknown', suggestions: cards.slice(0, MOST_SUGGESTED) };
	}
	return found;
}

/** Where a query is left whole for the full text, it is left as it was typed. */
function restAsTyped(rest: string, [clause]: readonly string[], query: string): string {
	return rest === clause?.trim() ? query.trim() : rest;
}

/** What the clauses of a query name, one after the other. A paragraph that names documents is not searched for as a text. */
function together(clauses: readonly Understanding[], query: string): Understanding {
	const named = clauses.filter(({ cards }) => cards.length > 0);
	const unknown = clauses.find(({ state }) => state === 'unknown');
	const state =
		(['partial', 'ambiguous', 'resolved'] as const).find((one) => named.some((clause) => clause.state === one)) ??
		(unknown ? 'unknown' : 'none');
	return {
		state,
		cards: distinct(named.flatMap(({ cards }) => cards)),
		suggestions: distinct(clauses.flatMap(({ suggestions }) => suggestions)).slice(0, MOST_SUGGESTED),
		places: [],
		number: unknown?.number ?? clauses.map(({ number }) => number).find((number) => number !== null) ?? null,
		misdated: clauses.map(({ misdated }) => misdated).find((found) => found !== null) ?? null,
		rest: named.length > 0 ? '' : query.trim(),
	};
}

/** Reading needs the patterns of a head's signs: made once a head. */
const readers = new WeakMap<Head, Reader>();

function readerOf(head: Head): Reader {
	const reader = readers.get(head) ?? queryReader(head);
	readers.set(head, reader);
	return reader;
}

const NOTHING: Omit<Understanding, 'rest'> = {
	state: 'none',
	cards: [],
	suggestions: [],
	places: [],
	number: null,
	misdated: null,
};

async function understandParsed(
	query: string,
	parsed: ParsedQuery,
	head: Head,
	lookup: Lookup,
): Promise<Understanding> {
	const outcomes = await Promise.all(parsed.numbers.map((said) => outcomeOf(said, parsed, head, lookup)));
	const numbers = outcomes.filter((outcome) => outcome !== null);
	const cards = distinct(numbers.flatMap((outcome) => outcome.claimed.map(({ candidate }) => candidate.card)));
	const isUnsigned = numbers.every(({ said }) => said.sign === '');
	const named = await findNamed(parsed, cards.length === 0 && isUnsigned, head, lookup);
	if (cards.length === 0 && isUnsigned) {
		// A number that the collection does not have is not left aside for what else the query says.
		const isInWords = parsed.numbers.length === 0;
		const described = isInWords ? await findDescribed(parsed, head, lookup) : { claimed: [], near: [] };
		const places = isInWords ? await findPlaces(parsed, head, lookup) : [];
		const byWords = { ...understandWords(query, named, described), places };
		if (numbers.length === 0 || byWords.cards.length > 0) return byWords;
	}
	const names = named.claimed.map(({ card }) => card);
	const others = cards.length > 0 && !isToldBy(cards, names) ? names : [];
	return {
		state: stateOf(numbers),
		cards: distinct([...cards, ...others]),
		suggestions: distinct(numbers.flatMap(({ near }) => near.map(({ card }) => card))).slice(0, MOST_SUGGESTED),
		places: [],
		number: numberOf(numbers),
		misdated: numbers.map(({ wrongDate }) => wrongDate).find((found) => found !== null) ?? null,
		rest: restOf(parsed, cards),
	};
}

/** What one number of a query came to. */
interface Outcome {
	readonly said: SaidNumber;
	readonly claimed: readonly Match[];
	readonly near: readonly Candidate[];
	readonly wrongDate: Misdated | null;
}

/** Null for figures that are no number of a document here: counts, or words around them that say something else. */
async function outcomeOf(said: SaidNumber, parsed: ParsedQuery, head: Head, lookup: Lookup): Promise<Outcome | null> {
	const isBare = said.sign === '' && said.kind === undefined;
	const same = await withFigures(said.figures, head, lookup);
	const found = matches(said, same).filter(({ candidate }) => !isBare || standInTitle(parsed, candidate));
	const claimed = found.sort((a, b) => compareLikely(a.candidate, b.candidate));
	if (claimed.length > 0) {
		const first = claimed[0]?.candidate;
		return { said, claimed, near: [], wrongDate: first && claimed.length === 1 ? misdated(said, first) : null };
	}
	const isAlone = contentWords(parsed.words).length === 0;
	if (said.mayBeMonth || (isBare && !isAlone && !hasSlipOfKind(parsed))) return null;
	// Of a long list, only the first have their neighbours looked for: no more than these are shown.
	const isFirst = parsed.numbers.indexOf(said) < MOST_SUGGESTED;
	return { said, claimed, near: isFirst ? await suggest(said, same, head, lookup) : [], wrongDate: null };
}

/** Whether the words beside a bare number speak of the document: then they say which is meant. */
function standInTitle({ words }: ParsedQuery, { card }: Candidate): boolean {
	const own = new Set(
		fold(`${card.title} ${card.issuer ?? ''} ${card.kind.replace(/-/g, ' ')}`).match(/[a-z\d]+/g) ?? [],
	);
	return contentWords(words).every((word) => word === 'so' || own.has(word));
}

/** Whether the words are a kind word with a slip: `nghi quyt 28`. */
function hasSlipOfKind({ words }: ParsedQuery): boolean {
	const said = words
		.split(' ')
		.filter((word) => word !== 'so')
		.join(' ');
	return KINDS_IN_FULL.some(([kind]) => / /.test(kind) && editDistance(said.slice(0, kind.length + 2), kind) === 1);
}

function stateOf(numbers: readonly Outcome[]): Understanding['state'] {
	const known = numbers.filter(({ claimed }) => claimed.length > 0);
	if (known.length === 0) return 'unknown';
	if (known.some(({ claimed }) => claimed.some(({ sign }) => sign === 'part'))) return 'partial';
	return known.some(({ claimed }) => claimed.length > 1) ? 'ambiguous' : 'resolved';
}

/** The first number that is not known, else the first: as its document has it where there is only one. */
function numberOf(numbers: readonly Outcome[]): string | null {
	const unknown = numbers.find(({ claimed }) => claimed.length === 0);
	const [first] = numbers;
	const only = first?.claimed.length === 1 && first.claimed[0]?.sign !== 'part' ? first.claimed[0] : undefined;
	return unknown?.said.written ?? only?.candidate.card.number ?? first?.said.written ?? null;
}

/** Whether a name in the query is that of one of the documents, or stands in the title of one. */
function isToldBy(cards: readonly InstrumentCard[], named: readonly InstrumentCard[]): boolean {
	return named.some((name) =>
		cards.some((card) => card.id === name.id || fold(card.title).includes(fold(name.title).slice(0, 30))),
	);
}

/** Names of laws and programmes, and plans by place and year. Their words stay for the full text: they are words of it. */
function understandWords(query: string, named: Found, plans: Found): Understanding {
	const rest = query.trim();
	const claimed = named.claimed.length > 0 ? [...named.claimed].sort(compareLikely) : plans.claimed;
	const cards = distinct(claimed.map(({ card }) => card));
	if (cards.length > 0) return { ...NOTHING, state: cards.length === 1 ? 'resolved' : 'ambiguous', cards, rest };
	const near = [...[...named.near].sort(compareLikely), ...plans.near];
	return { ...NOTHING, suggestions: distinct(near.map(({ card }) => card)).slice(0, MOST_SUGGESTED), rest };
}

/** Words that the cards do not answer. */
function restOf(parsed: ParsedQuery, cards: readonly InstrumentCard[]): string {
	const isSaid = parsed.words.split(' ').some((word) => !FILLERS.has(word) && word !== 'so');
	const place = cards.every(({ province }) => province === null) ? parsed.placeWords : '';
	return [isSaid ? parsed.rest : '', place].filter(Boolean).join(' ');
}

function distinct(cards: readonly InstrumentCard[]): InstrumentCard[] {
	return [...new Map(cards.map((card) => [card.id, card])).values()];
}
