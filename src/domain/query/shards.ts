import type { InstrumentCard, Misdated } from './understanding.ts';

/**
 * The index in which a query is looked up: plain JSON files, so that a browser loads the few that it needs. `build.ts` makes
 * them, `understand.ts` reads them.
 *
 * | file | holds |
 * | --- | --- |
 * | `dau` | the head: what there is, in words that reading a query needs |
 * | `so-<n>` | numbered documents, by the figures of their number |
 * | `ten-<kind>-<n>` | documents of a kind by the words of their names; of `van-ban` by whole names of any kind |
 * | `tinh-<province>` | documents of a province |
 * | `nam-<year>` | documents of central bodies of a year |
 */
export type Lookup = (file: string) => Promise<unknown>;

/** A phrase for what it names: `ban bi thu` → ids of agencies; folded words with one blank between them. */
export type Phrase = readonly [phrase: string, ids: readonly string[]];

export interface Head {
	/** Number of `so-` files. */
	readonly numbers: number;
	/** Number of `ten-` files of each kind. */
	readonly names: Readonly<Record<string, number>>;
	/** Province id → its name; `now` leads to today's province where it is another. */
	readonly provinces: Readonly<Record<string, { readonly name: string; readonly now?: string }>>;
	readonly places: readonly Phrase[];
	readonly issuers: readonly Phrase[];
	/** Provinces that have a `tinh-` file. */
	readonly placed: readonly string[];
	/** Years that have a `nam-` file. */
	readonly years: readonly string[];
	/** Signs of the collection's numbers as documents write them: `NĐ-CP`, `CT/TW`. */
	readonly signs: readonly string[];
	/** The figures of all numbers, each as the difference from the one before, in base 36, joined by blanks. */
	readonly figures: string;
}

/** A card as a row, to save bytes; `misdates` are the wrong dates that plans print. */
export type CardRow = readonly [
	id: string,
	kind: InstrumentCard['kind'],
	number: string | null,
	title: string,
	date: string | null,
	year: string | null,
	issuerId: string | null,
	issuer: string | null,
	province: string | null,
	status: InstrumentCard['status'],
	provisions: number,
	plans: number,
	plan: string | null,
	misdates: readonly MisdateRow[],
];

/** A wrong date: its key (see `dateKey`), and the provision that prints it. */
export type MisdateRow = readonly [key: string, plan: string, planName: string, anchor: string, provision: string];

/** A `ten-` file: names as words, each with the index of its document. */
export interface NameShard {
	readonly cards: readonly CardRow[];
	readonly names: ReadonlyArray<readonly [name: string, card: number]>;
}

/** A row of a `tinh-` file: a document, and the years that it is for where it is a plan. */
export type PlaceRow = readonly [card: CardRow, from: string | null, to: string | null];

/** The key of a date as printed, whether it exists or not: `24/15/2015` → `2015-15-24`. */
export function dateKey(day: string, month: string, year: string): string {
	return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/** A document as understanding sees it: its card, with what only matching needs. */
export interface Candidate {
	readonly card: InstrumentCard;
	readonly issuerId: string | null;
	readonly provinceId: string | null;
	readonly misdates: ReadonlyArray<Omit<Misdated, 'printed' | 'canonical'> & { readonly key: string }>;
}

/** A row as a candidate. */
export function candidate(row: CardRow, head: Head): Candidate {
	const [id, kind, number, title, date, year, issuerId, issuer, province, status, provisions, plans, plan, misdates] =
		row;
	return {
		card: {
			id,
			kind,
			number,
			title,
			date,
			year,
			issuer,
			province: province === null ? null : (head.provinces[province]?.name ?? province),
			status,
			provisions,
			plans,
			plan,
		},
		issuerId,
		provinceId: province,
		misdates: misdates.map(([key, citing, planName, anchor, provision]) => ({
			key,
			plan: citing,
			planName,
			anchor,
			provision,
		})),
	};
}

/** The `so-` file of the figures of a number. */
export function numberFile(figures: string, files: number): string {
	return `so-${Number.parseInt(figures, 10) % Math.max(files, 1)}`;
}

/** The `ten-` file of a word in names of a kind. */
export function nameFile(kind: string, word: string, files: number): string {
	let hash = 0;
	for (const letter of word) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
	return `ten-${kind}-${hash % Math.max(files, 1)}`;
}

/** The figures of all numbers of the collection. */
export function figuresOf(head: Head): Set<string> {
	const figures = new Set<string>();
	let last = 0;
	for (const step of head.figures.split(' ').filter(Boolean)) {
		last += Number.parseInt(step, 36);
		figures.add(String(last));
	}
	return figures;
}
