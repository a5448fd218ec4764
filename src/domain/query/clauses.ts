import type { QueryText } from './text.ts';
import { KINDS_IN_FULL } from './vocabulary.ts';

/** A pasted paragraph of legal bases names many documents, each with its own date, issuer and place. */

/** Where the next document begins: a mark or `và`, then its kind in full. */
const NEXT = new RegExp(
	`(?:[;,.+&]|(?<![a-z])va(?![a-z])| -) {0,3}(?:(?:va|cac|can cu|thuc hien|theo) ){0,2}(?=(?:${KINDS_IN_FULL.map(([word]) => word).join('|')})(?![a-z]))`,
	'g',
);

/** At most so many documents are looked up at once. */
const MOST = 24;

/** The clauses of a query, in order, as typed: one for most queries. What stands before the first kind stays with it. */
export function clausesOf({ typed, flat }: QueryText): string[] {
	const ends = [...flat.matchAll(NEXT)].map(({ index, 0: { length } }) => ({ end: index, next: index + length }));
	const starts = [0, ...ends.map(({ next }) => next)];
	return starts.slice(0, MOST).map((start, index) => typed.slice(start, ends[index]?.end));
}
