import { fold } from '../text.ts';

/**
 * The index from which plans are chosen, in shards: a list of what can be typed, and small files of plans by place, by year
 * and by the first figures of their number. A visitor loads the list and the parts of few shards, however large the
 * collection is.
 */

/** A plan as the chooser lists it. */
export interface Choice {
	readonly id: string;
	readonly name: string;
	readonly place: string;
}

/** A place that can be typed, with the shards of its plans: a province of today with those of the names it took in. */
export interface ChoicePlace {
	/** Names by which it is found, as `placeWords` writes them. */
	readonly words: readonly string[];
	/** Names of shards, without their part. */
	readonly shards: readonly string[];
}

/** The first file of the chooser: what can be typed, and which shards there are. */
export interface ChooserIndex {
	readonly places: readonly ChoicePlace[];
	/** First figures of numbers, `58`: their shard is `so-58`. */
	readonly numbers: readonly string[];
	/** Years, `2023`: their shard is `nam-2023`. */
	readonly years: readonly string[];
}

/** A shard to look into. */
export interface Asked {
	readonly shard: string;
	/** Names by which it was found: what was typed of them need not stand in its choices. */
	readonly words: readonly string[];
}

/** Plans a part of a shard holds at most: about 3 kB compressed. */
export const CHOICES_A_PART = 200;

/** Places, and shards of numbers, that are looked into where what was typed is the beginning of several. */
const MOST_BEGUN = 4;

/** A shard's parts by name: `tinh-hai-duong-1` first. Every shard has a first part; `more` says whether another follows. */
export interface ShardPart {
	readonly choices: readonly Choice[];
	readonly more: boolean;
}

/** Divides a shard into parts, by file name. */
export function toParts(shard: string, choices: readonly Choice[]): [name: string, part: ShardPart][] {
	const count = Math.max(1, Math.ceil(choices.length / CHOICES_A_PART));
	return Array.from({ length: count }, (_, index) => [
		`${shard}-${index + 1}`,
		{ choices: choices.slice(index * CHOICES_A_PART, (index + 1) * CHOICES_A_PART), more: index + 1 < count },
	]);
}

/**
 * Divides what has a number by its first two figures, and by more of them where a part would not hold it all. What has
 * no number, or one that does not begin with a figure, is left out.
 */
export function byFirstFigures<Item>(
	items: readonly Item[],
	numberOf: (item: Item) => string,
	figures = 2,
): Map<string, Item[]> {
	const shards = new Map<string, Item[]>();
	const groups = Map.groupBy(items, (item) => /^\d+/.exec(numberOf(item))?.[0].slice(0, figures) ?? '');
	for (const [first, group] of groups) {
		if (first === '') continue;
		const divisible = first.length === figures && group.length > CHOICES_A_PART;
		const deeper = divisible ? byFirstFigures(group, numberOf, figures + 1) : new Map([[first, group]]);
		for (const [name, own] of deeper) shards.set(name, own);
	}
	return shards;
}

/** Names of a place as they are compared with what is typed: folded, in words, each once. */
export function placeWords(names: readonly string[]): string[] {
	return [...new Set(names.map((name) => wordsOf(name).join(' ')).filter(Boolean))];
}

/** The shards that can hold what was typed: those of the places it names, else of the places it begins, its year, its number. */
export function shardsFor(typed: string, { places, numbers, years }: ChooserIndex): Asked[] {
	const words = wordsOf(typed);
	if (words.join('').length < 2) return [];
	const letters = words.filter((word) => !/\d/.test(word)).join(' ');
	const named = letters === '' ? [] : places.filter((place) => place.words.some((name) => isWithin(name, letters)));
	if (named.length > 0) return askedOf(named);
	const begun = letters.length < 2 ? [] : places.filter((place) => place.words.some((name) => begins(name, letters)));
	const year = typed.match(/(?<![\d/])(?:19|20)\d\d(?![\d/])/g)?.find((typedYear) => years.includes(typedYear));
	const [figures] = /\b\d+/.exec(words.join(' ')) ?? [];
	return [
		...askedOf(begun.slice(0, MOST_BEGUN)),
		...(year === undefined ? [] : [unnamed(`nam-${year}`)]),
		...(figures === undefined ? [] : numbersFor(figures, numbers)).map((first) => unnamed(`so-${first}`)),
	];
}

const unnamed = (shard: string): Asked => ({ shard, words: [] });

/** The shards of places, each once, with the names of all that lead to it. */
function askedOf(places: readonly ChoicePlace[]): Asked[] {
	const names = new Map<string, string[]>();
	for (const { shards, words } of places)
		for (const shard of shards) names.set(shard, [...(names.get(shard) ?? []), ...words]);
	return [...names].map(([shard, words]) => ({ shard, words }));
}

/** The shard that holds a number with these figures, and those of numbers that go on from them. */
function numbersFor(figures: string, numbers: readonly string[]): string[] {
	const [holding] = numbers.filter((first) => figures.startsWith(first)).sort((a, b) => b.length - a.length);
	const going = numbers.filter((first) => first !== holding && first.startsWith(figures)).slice(0, MOST_BEGUN);
	return holding === undefined ? going : [holding, ...going];
}

/** Whether a name stands whole in what was typed. */
const isWithin = (name: string, letters: string) => ` ${letters} `.includes(` ${name} `);

/** Whether what was typed is the beginning of one of a name's words. */
const begins = (name: string, letters: string) => ` ${name}`.includes(` ${letters}`);

/**
 * The choices that fit what was typed: every typed word begins a word of the choice's name, place or id, or of a name by
 * which its shard was found.
 */
export function fitting(typed: string, choices: readonly Choice[], names: readonly string[] = []): Choice[] {
	const wanted = wordsOf(typed);
	const given = names.flatMap((name) => name.split(' '));
	return choices.filter((choice) => {
		const has = [...wordsOf(`${choice.name} ${choice.place} ${choice.id}`), ...given];
		return wanted.every((word) => has.some((own) => own.startsWith(word)));
	});
}

/** What every plan, province or year is called: it tells none from another. */
const EVERY = /\b(?:ke hoach|binh dang gioi|giai doan|thanh pho|tp|(?:nam|so) (?=\d)|tinh (?=[a-z]))\b/g;

const wordsOf = (text: string) =>
	fold(text)
		// `kh93` as `kh 93`.
		.replace(/(?<=[a-z])(?=\d)/g, ' ')
		.replace(/[^a-z0-9]+/g, ' ')
		.replace(EVERY, ' ')
		.split(' ')
		.filter(Boolean);
