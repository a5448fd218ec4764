import type { QueryText } from './text.ts';
import { KINDS_IN_FULL } from './vocabulary.ts';

/** A pasted paragraph of legal bases names many documents, each with its own date, issuer and place. */

const KIND = `(?:${KINDS_IN_FULL.map(([word]) => word).join('|')})(?![a-z])`;
/** A mark or `và`, then the next document's kind in full. */
const NEXT_KIND = `(?:[;,.+&]|(?<![a-z])va(?![a-z])| -) {0,3}(?:(?:va|cac|can cu|thuc hien|theo) ){0,2}(?=${KIND})`;
/** After words or a year, the next document's number with its sign; after figures it goes on with a list: `938, 939/QĐ-TTg`. */
const NEXT_NUMBER = String.raw`(?<=[a-z)"”]|(?:nam |/)(?:19|20)\d{2})(?:[;,] ?(?:va )?| va )(?=\d{1,5}[-/](?:(?:19|20)\d{2}/)?[a-z]{2})`;
const NEXT = new RegExp(`${NEXT_KIND}|${NEXT_NUMBER}`, 'g');

/** At most so many documents are looked up at once. */
const MOST = 24;

/** The clauses of a query, in order, as typed: one for most queries. What stands before the first kind stays with it. */
export function clausesOf({ typed, flat }: QueryText): string[] {
	const ends = [...flat.matchAll(NEXT)].map(({ index, 0: { length } }) => ({ end: index, next: index + length }));
	const starts = [0, ...ends.map(({ next }) => next)];
	return starts.slice(0, MOST).map((start, index) => typed.slice(start, ends[index]?.end));
}
