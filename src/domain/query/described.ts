import { fold } from '../text.ts';
import { isCalled } from './match.ts';
import { contentWords, type Found, inFull } from './names.ts';
import { numberParts } from './number.ts';
import type { ParsedQuery } from './parse.ts';
import { rowsUnder } from './places.ts';
import { type Candidate, type CardRow, candidate, type Head, type Lookup } from './shards.ts';
import { KIND_SIGNS, type SaidKind } from './vocabulary.ts';

/** Documents by what they are, without a number: kind, province or central body, year or day. */

/** A document with the years that it is for. */
interface Described {
	readonly entry: Candidate;
	readonly from: string;
	readonly to: string;
}

const NONE: Found = { claimed: [], near: [] };

/** The documents that a query describes; `near` are those of the same place or body that are of other years, or of a part of it. */
export async function findDescribed(query: ParsedQuery, head: Head, lookup: Lookup): Promise<Found> {
	const [kind] = query.kinds;
	if (kind === undefined) return NONE;
	return query.places === null
		? findCentral(query, kind, head, lookup)
		: findProvincial(query, kind, query.places, head, lookup);
}

async function findProvincial(
	query: ParsedQuery,
	kind: SaidKind,
	places: readonly string[],
	head: Head,
	lookup: Lookup,
): Promise<Found> {
	const all = (await rowsUnder(places, head, lookup))
		.map(([row, from, to]): Described => {
			const entry = candidate(row, head);
			const last = to ?? entry.card.year ?? '';
			return { entry, from: from ?? last, to: last };
		})
		.filter(({ entry }) => isCalled(kind, entry.card) && saysNothingElse(query, entry));
	const here = all.filter(({ entry }) => places.includes(entry.provinceId ?? ''));
	return found(
		here.filter((one) => isOfTime(query, one)),
		[
			...byNearness(here, query),
			...byNearness(
				all.filter((one) => !here.includes(one)),
				query,
			),
		],
	);
}

/** Those of the years nearest to what is said first; the newest where no year is. */
function byNearness(all: readonly Described[], query: ParsedQuery): Described[] {
	const [year = '9999'] = yearsOf(query);
	const distance = ({ from, to }: Described) =>
		Math.min(Math.abs(Number(from) - Number(year)), Math.abs(Number(to) - Number(year)));
	return all.toSorted((a, b) => distance(a) - distance(b) || b.to.localeCompare(a.to));
}

/** Kinds of documents that only central bodies issue: a year tells them. */
const CENTRAL: ReadonlySet<string> = new Set(['luat', 'bo-luat', 'nghi-dinh', 'thong-tu']);

/** Years beside the one that is said which are looked into where it has nothing. */
const YEARS_NEAR = 2;

async function findCentral(query: ParsedQuery, kind: SaidKind, head: Head, lookup: Lookup): Promise<Found> {
	const [year, other] = new Set(yearsOf(query));
	const isDay = query.times.some(({ key }) => key !== null);
	const isTold = query.issuers !== null || isDay || (kind?.every((one) => CENTRAL.has(one)) ?? false);
	if (year === undefined || other !== undefined || !isTold) return NONE;
	const ofYear = async (one: string) =>
		((await lookup(`nam-${one}`)) as readonly CardRow[])
			.map((row): Described => ({ entry: candidate(row, head), from: one, to: one }))
			.filter(({ entry }) => isCalled(kind, entry.card) && saysNothingElse(query, entry));
	const here = head.years.includes(year) ? await ofYear(year) : [];
	const fitting = here.filter((one) => isOfTime(query, one));
	if (fitting.length > 0 || query.issuers === null) return found(fitting, here);
	const distance = (one: string) => Math.abs(Number(one) - Number(year));
	const near = head.years.filter((one) => one !== year).sort((a, b) => distance(a) - distance(b) || (a < b ? 1 : -1));
	const others = await Promise.all(near.slice(0, YEARS_NEAR).map(ofYear));
	return found([], [...here, ...others.flat()]);
}

/** Plans first, the newest first; what is near stays in its order of nearness. */
function found(fitting: readonly Described[], near: readonly Described[]): Found {
	const newest = fitting.toSorted(
		(a, b) =>
			Number(b.entry.card.plan !== null) - Number(a.entry.card.plan !== null) ||
			b.to.localeCompare(a.to) ||
			(a.entry.card.id < b.entry.card.id ? -1 : 1),
	);
	return fitting.length > 0
		? { claimed: newest.map(({ entry }) => entry), near: [] }
		: { claimed: [], near: near.map(({ entry }) => entry) };
}

function yearsOf({ times, spans }: ParsedQuery): string[] {
	return [...times.flatMap(({ year }) => year ?? []), ...spans.flatMap((span) => span.match(/\d{4}/g) ?? [])];
}

/** Whether a document is of the day that the query says, or else of its years: of issue, or of those that it is for. */
function isOfTime(query: ParsedQuery, { entry: { card, misdates }, from, to }: Described): boolean {
	const days = query.times.flatMap(({ key }) => key ?? []);
	if (days.length > 0) return days.some((day) => day === card.date || misdates.some(({ key }) => key === day));
	// A plan is of all years that it is for; a decision that approves one is of its own.
	const isPlan = query.kinds[0]?.includes('ke-hoach') ?? true;
	return yearsOf(query).every(
		(year) => card.year === year || (isPlan ? from <= year && year <= to : from === year && to === year),
	);
}

/** Whether all words of the query stand in what the document is: its kind, number, title, issuer and province. */
function saysNothingElse(query: ParsedQuery, { card, issuerId }: Candidate): boolean {
	if (query.issuers !== null && !query.issuers.includes(issuerId ?? '')) return false;
	const own = new Set([
		...(fold(`${card.title} ${card.issuer ?? ''} ${card.kind.replace(/-/g, ' ')}`).match(/[a-z\d]+/g) ?? []),
		...(numberParts(card.number ?? '')?.parts ?? []),
	]);
	return contentWords(query.words)
		.filter((word) => !Object.hasOwn(KIND_SIGNS, word) && !KIND_WORD.has(word))
		.every((word) =>
			inFull(word)
				.split(' ')
				.every((part) => own.has(part)),
		);
}

/** Words that say a kind, as `isCalled` has compared already, or that no document is. */
const KIND_WORD: ReadonlySet<string> = new Set(
	'ke hoach quyet dinh nghi chi thi thong tu cong van to trinh luat bo chuong chien luoc de an du ban so cac nhung'.split(
		' ',
	),
);
