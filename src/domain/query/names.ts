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
	const found = KINDS_IN_FULL.find(([word]) => name.startsWith(`${word} `));
	return found ? { kind: found[1], rest: name.slice(found[0].length + 1) } : { kind: undefined, rest: name };
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
	const plain = await findName(saidName(query.name), query, head, lookup);
	if (!figures || plain.claimed.length > 0 || query.name === query.nameWithFigures) return plain;
	const withFigures = await findName(saidName(query.nameWithFigures), query, head, lookup);
	return withFigures.claimed.length > 0 ? withFigures : plain;
}

async function findName(said: SaidName, query: ParsedQuery, head: Head, lookup: Lookup): Promise<Found> {
	const saysEnough =
		said.kind === undefined ? said.words.length >= 6 : said.words.length >= 2 || /^\d/.test(said.words[0] ?? '');
	if (!saysEnough || head.names === 0) return { claimed: [], near: [] };
	const files = new Set(said.words.slice(0, WORDS_LOOKED_UP).map((word) => nameFile(word, head.names)));
	const shards = await Promise.all([...files].map((file) => lookup(file) as Promise<NameShard>));
	const degrees = new Map<string, { readonly entry: Candidate; readonly degree: Degree }>();
	for (const shard of shards) {
		for (const [name, index] of shard.names) {
			const row = shard.cards[index];
			const degree = degreeOf(said, name, row?.[1]);
			if (!row || degree === 0 || degree <= (degrees.get(row[0])?.degree ?? 0)) continue;
			degrees.set(row[0], { entry: candidate(row, head), degree });
		}
	}
	const all = [...degrees.values()];
	const best = Math.max(0, ...all.map(({ degree }) => degree));
	const ofDegree = all.filter(({ degree }) => degree === best).map(({ entry }) => entry);
	const ofTime = ofDegree.filter((entry) => isOfTime(entry, query));
	if (best < PART) return { claimed: [], near: ofDegree };
	return ofTime.length > 0 ? { claimed: ofTime, near: [] } : { claimed: [], near: ofDegree };
}

interface SaidName {
	readonly kind: SaidKind | undefined;
	readonly words: readonly string[];
}

/** The query's words from its first kind word on, abbreviations in full. */
function saidName(words: string): SaidName {
	const long = words
		.split(' ')
		.map((word) => SHORTENED[word] ?? word)
		.join(' ');
	const starts = KINDS_IN_FULL.map(([word]) => ` ${long} `.indexOf(` ${word} `)).filter((at) => at >= 0);
	const from = starts.length === 0 ? 0 : Math.min(...starts);
	const { kind, rest } = withoutKind(long.slice(from));
	return { kind, words: contentWords(rest) };
}

/** How well a name fits: near (a suggestion), in part, or whole. */
type Degree = 0 | 1 | 2 | 3;
const NEAR = 1;
const PART = 2;
const WHOLE = 3;

function degreeOf(said: SaidName, name: string, documentKind: string | undefined): Degree {
	const own = withoutKind(name);
	const words = contentWords(own.rest);
	const kinds = own.kind === undefined ? [documentKind] : own.kind;
	const sameKind =
		said.kind === undefined || said.kind === null || kinds === null || said.kind.some((kind) => kinds.includes(kind));
	if (!sameKind) return 0;
	const isWhole = said.words.join(' ') === words.join(' ');
	if (said.kind === undefined) return isWhole ? WHOLE : 0;
	if (isWhole || (words.length >= 2 && ` ${said.words.join(' ')} `.includes(` ${words.join(' ')} `))) return WHOLE;
	const inOrder = standsIn(said.words, words);
	const isNumbered = /^\d/.test(words[0] ?? '') && words[0] === said.words[0];
	if (inOrder && (isNumbered || said.words.length / words.length > 0.5 || said.words.length >= 5)) return PART;
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

/** Whether a document is of the years that the query says: of its issue, or of its title's period. */
function isOfTime({ card }: Candidate, { times, spans }: ParsedQuery): boolean {
	const years = times.flatMap(({ year }) => year ?? []);
	const inTitle = (year: string) => card.title.includes(year);
	return (
		years.every((year) => card.year === null || card.year === year || inTitle(year)) &&
		spans.every((span) => (span.match(/\d{4}/g) ?? []).every((year) => inTitle(year) || card.year === year))
	);
}
