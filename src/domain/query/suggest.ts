import { editDistance } from '../text.ts';
import { compareLikely, matches } from './match.ts';
import { numberParts } from './number.ts';
import type { SaidNumber } from './parse.ts';
import { type Candidate, type CardRow, candidate, figuresOf, type Head, type Lookup, numberFile } from './shards.ts';

/** What may have been meant by a number that the collection does not have: suggestions, never results. */

export const MOST_SUGGESTED = 3;

/** Neighbours that are looked into at once, each a file of about 1 kB as sent, and how often if they give too little. */
const AT_ONCE = 4;
const LOOKS = 2;

/** Documents with these figures. */
export async function withFigures(figures: string, head: Head, lookup: Lookup): Promise<Candidate[]> {
	if (head.numbers === 0) return [];
	const rows = (await lookup(numberFile(figures, head.numbers))) as readonly CardRow[];
	return rows.filter((row) => numberParts(row[2] ?? '')?.figures === figures).map((row) => candidate(row, head));
}

/** The nearest documents: same figures first (of another year, place, kind or sign), then figures one slip away. */
export async function suggest(
	said: SaidNumber,
	same: readonly Candidate[],
	head: Head,
	lookup: Lookup,
): Promise<Candidate[]> {
	const likeliest = [...same].sort((a, b) => unlikeness(said, a) - unlikeness(said, b) || compareLikely(a, b));
	if (likeliest.length >= MOST_SUGGESTED) return likeliest.slice(0, MOST_SUGGESTED);
	const near = neighbours(said.figures, figuresOf(head));
	const found = [...likeliest];
	for (let look = 0; look < LOOKS && found.length < MOST_SUGGESTED; look++) {
		const batch = near.slice(look * AT_ONCE, (look + 1) * AT_ONCE);
		const files = await Promise.all(batch.map((figures) => withFigures(figures, head, lookup)));
		found.push(...batch.flatMap((figures, index) => fitting({ ...said, figures, times: [] }, files[index] ?? [])));
	}
	return found.slice(0, MOST_SUGGESTED);
}

/** The likeliest document that a number would mean; none where none fits. */
function fitting(said: SaidNumber, among: readonly Candidate[]): Candidate[] {
	return matches(said, among)
		.map((match) => match.candidate)
		.sort(compareLikely)
		.slice(0, 1);
}

/** How far a document with the same figures is from what was typed; other places and years count more than letters. */
function unlikeness(said: SaidNumber, { card, provinceId }: Candidate): number {
	const sign = said.sign === '' ? 0 : editDistance(said.sign, numberParts(card.number ?? '')?.sign ?? '');
	const place = said.places !== null && (provinceId === null || !said.places.includes(provinceId)) ? 2 : 0;
	const years = [said.year, ...said.times.map(({ year }) => year)].filter((year) => year !== null);
	return sign + place + (years.some((year) => year !== card.year) ? 2 : 0);
}

/** Figures of the collection one slip away (a figure more, less or other, two exchanged), the nearest first. */
function neighbours(figures: string, known: ReadonlySet<string>): string[] {
	const value = Number.parseInt(figures, 10);
	const distance = (other: string) =>
		Math.abs(other.length - figures.length) * 1000 + Math.min(999, Math.abs(Number(other) - value));
	return [...known]
		.filter(
			(other) =>
				other !== figures && Math.abs(other.length - figures.length) <= 1 && editDistance(other, figures) === 1,
		)
		.sort((a, b) => distance(a) - distance(b) || Number(a) - Number(b));
}
