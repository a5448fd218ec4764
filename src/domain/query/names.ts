import type { InstrumentKind } from '../instrument.ts';
import { LAW_KINDS } from '../law-kinds.ts';
import { editDistance } from '../text.ts';
import type { ParsedQuery } from './parse.ts';
import { type Candidate, candidate, type Head, type Lookup, type NameShard, nameFile } from './shards.ts';
import { FILLERS, KINDS_IN_FULL, type SaidKind, SHORTENED } from './vocabulary.ts';

/** Documents by their names: what the words of a query name, and what they come near. */

/** The words that say something, in order. */
export function contentWords(words: string): string[] {
	return words.split(' ').filter((word) => word !== '' && !FILLERS.has(word));
}

/** A name cut after the kind that it begins with: `de an ho tro ...` → kind `de-an`, rest `ho tro ...`. */
export function withoutKind(name: string): { kind: SaidKind | undefined; rest: string } {
	const found = KINDS_IN_FULL.find(([word]) => `${name} `.startsWith(`${word} `));
	return found ? { kind: found[1], rest: name.slice(found[0].length + 1) } : { kind: undefined, rest: name };
}

/** Words in full where they are abbreviations: `luat bdg` → `luat binh dang gioi`. */
export function inFull(words: string): string {
	return words
		.replace(/(?<![a-z])da ?(?=\d)/g, 'du an ')
		.split(' ')
		.map((word) => SHORTENED[word] ?? word)
		.join(' ');
}

/** Words that tell one name from others: half of all programmes are a `mục tiêu quốc gia`. */
export function tellingWords(words: readonly string[]): string[] {
	return words
		.join(' ')
		.replace(/(?<![a-z])(?:muc tieu quoc gia|quoc gia)(?![a-z])/g, '')
		.split(' ')
		.filter(Boolean);
}

/** A span of years as a name's file knows it: `2021-2030` → `2021 2030`; null for other spans. */
export function spanKey(text: string): string | null {
	const span = /((?:19|20)\d{2})\D{1,3}((?:19|20)\d{2})/.exec(text);
	return span && `${span[1]} ${span[2]}`;
}

/** Documents that words name, and those that they come near. */
export interface Found {
	readonly claimed: readonly Candidate[];
	readonly near: readonly Candidate[];
}

/** Files of at most so many words are looked into. */
const WORDS_LOOKED_UP = 10;

/**
 * The documents that the words of a query name, and those whose name is near.
 * @param figures whether figures that name no document by number may be a part of a name: `dự án 8`
 */
export async function findNamed(query: ParsedQuery, figures: boolean, head: Head, lookup: Lookup): Promise<Found> {
	const plain = await findName(saidName(query.name, query.spans), query, head, lookup);
	if (!figures || plain.claimed.length > 0 || query.name === query.nameWithFigures) return plain;
	const withFigures = await findName(saidName(query.nameWithFigures, query.spans), query, head, lookup);
	return withFigures.claimed.length > 0 ? withFigures : plain;
}

async function findName(said: SaidName, query: ParsedQuery, head: Head, lookup: Lookup): Promise<Found> {
	const files = new Set(
		placesOf(said).flatMap(([kind, word]) => {
			const count = head.names[kind];
			return count === undefined ? [] : [nameFile(kind, word, count)];
		}),
	);
	const shards = await Promise.all([...files].map((file) => lookup(file) as Promise<NameShard>));
	const degrees = new Map<string, { readonly entry: Candidate; readonly degree: Degree }>();
	for (const shard of shards) {
		for (const [name, index] of shard.names) {
			const row = shard.cards[index];
			const degree = row ? degreeOf(said, name, row[1]) : 0;
			if (!row || degree === 0 || degree <= (degrees.get(row[0])?.degree ?? 0)) continue;
			degrees.set(row[0], { entry: candidate(row, head), degree });
		}
	}
	const all = [...degrees.values()];
	const best = Math.max(0, ...all.map(({ degree }) => degree));
	const ofDegree = all.filter(({ degree }) => degree === best).map(({ entry }) => entry);
	const fitting = ofDegree.filter((entry) => isOfTime(entry, query) && isOfPlace(entry, query));
	if (best < PART) return { claimed: [], near: ofDegree };
	return fitting.length > 0 ? { claimed: fitting, near: [] } : { claimed: [], near: ofDegree };
}

/** Where a name may stand in the index: its kind with each telling word, its span of years, or the name as a whole. */
function placesOf({ kind, words, span }: SaidName): ReadonlyArray<readonly [kind: string, word: string]> {
	if (kind === undefined || kind === null)
		return words.length >= 6 || kind === null ? [[ANY_KIND, words.join(' ')]] : [];
	const saysEnough = words.length >= 2 || /^\d/.test(words[0] ?? '');
	const told = saysEnough ? tellingWords(words).slice(0, WORDS_LOOKED_UP) : words.length === 0 && span ? [span] : [];
	return [...new Set(kind.map(nameKind))].flatMap((one) => told.map((word) => [one, word] as const));
}

/** Where names stand whole, whatever their kind: a name without its kind is only known word for word. */
export const ANY_KIND = 'van-ban';

/** Kinds that are called by one word: their names are kept together. */
export function nameKind(kind: string): string {
	return kind === 'bo-luat' ? 'luat' : kind === 'ke-hoach-hanh-dong' ? 'ke-hoach' : kind;
}

interface SaidName {
	readonly kind: SaidKind | undefined;
	readonly words: readonly string[];
	/** Set where the query says a span of years: it alone tells a strategy or programme (`chiến lược 2021-2030`). */
	readonly span: string | null;
}

/** The query's words from its first kind word on, abbreviations in full. */
function saidName(words: string, spans: readonly string[]): SaidName {
	const long = inFull(words);
	const starts = KINDS_IN_FULL.map(([word]) => ` ${long} `.indexOf(` ${word} `)).filter((at) => at >= 0);
	const from = starts.length === 0 ? 0 : Math.min(...starts);
	const first = withoutKind(long.slice(from));
	// `văn bản` says nothing beside another kind.
	const second = first.kind === null ? withoutKind(first.rest) : first;
	const { kind, rest } = second.kind === undefined ? first : second;
	const isPlanned = kind?.some((one) => PLANNED.has(one)) ?? false;
	return { kind, words: contentWords(rest), span: isPlanned && spans.length === 1 ? spanKey(spans[0] ?? '') : null };
}

/** Kinds that are told by their years. */
const PLANNED: ReadonlySet<string> = new Set(['chien-luoc', 'chuong-trinh', 'de-an']);

/** How well a name fits: near (a suggestion), in part, whole among other words, or word for word. */
type Degree = 0 | 1 | 2 | 3 | 4;
const NEAR = 1;
const PART = 2;
const WITHIN = 3;
const WHOLE = 4;

function degreeOf(said: SaidName, name: string, documentKind: InstrumentKind): Degree {
	const own = withoutKind(name);
	const words = contentWords(own.rest);
	const kinds = own.kind === undefined ? [documentKind] : own.kind;
	const sameKind =
		said.kind === undefined || said.kind === null || kinds === null || said.kind.some((kind) => kinds.includes(kind));
	if (!sameKind) return 0;
	const isWhole = said.words.join(' ') === words.join(' ');
	if (said.kind === undefined) return isWhole ? WHOLE : 0;
	if (isWhole) return WHOLE;
	const isOfSpan = said.span !== null && spanKey(name) === said.span;
	if (said.words.length === 0) return isOfSpan ? PART : 0;
	if (words.length >= 2 && ` ${said.words.join(' ')} `.includes(` ${words.join(' ')} `)) return WITHIN;
	const inOrder = standsIn(said.words, words);
	const isNumbered = /^\d/.test(words[0] ?? '') && words[0] === said.words[0];
	const isLawBegun = LAW_KINDS.has(documentKind) && words.join(' ').startsWith(said.words.join(' '));
	const share = tellingWords(said.words).length / tellingWords(words).length;
	if (inOrder && (isNumbered || isOfSpan || isLawBegun || share > 0.5 || said.words.length >= 5)) return PART;
	return inOrder || isOneLetterOff(said.words, words) ? NEAR : 0;
}

/** Whether all words stand in a name in their order; the last may be cut short, as while typing. */
function standsIn(said: readonly string[], name: readonly string[]): boolean {
	let at = 0;
	return said.every((word, index) => {
		const isLast = index === said.length - 1;
		while (at < name.length && name[at] !== word && !(isLast && name[at]?.startsWith(word))) at++;
		return at++ < name.length;
	});
}

function isOneLetterOff(said: readonly string[], name: readonly string[]): boolean {
	const a = said.join(' ');
	const b = name.join(' ');
	return Math.abs(a.length - b.length) <= 1 && editDistance(a, b) === 1;
}

/** Whether a document is of the place that the query says; what is of no place is of no province's. */
function isOfPlace({ provinceId }: Candidate, { places }: ParsedQuery): boolean {
	return places === null || (provinceId !== null && places.includes(provinceId));
}

/** Whether a document is of the years that the query says: of its issue, or of its title's period. */
function isOfTime({ card }: Candidate, { times, spans }: ParsedQuery): boolean {
	const years = times.flatMap(({ year }) => year ?? []);
	const inTitle = (year: string) => card.title.includes(year);
	return (
		years.every((year) => card.year === null || card.year === year || inTitle(year)) &&
		spans.every((span) => (span.match(/\d{4}/g) ?? []).every((year) => inTitle(year) || card.year === year))
	);
}
