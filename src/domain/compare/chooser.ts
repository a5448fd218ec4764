import { fold } from '../text.ts';

/**
 * The index from which plans are chosen, in shards: a list of places, and small files of plans by place and by the first
 * figures of their number. A visitor loads the places and the shards of what was typed, however large the collection is.
 */

/** A plan as the chooser lists it. */
export interface Choice {
	readonly id: string;
	readonly name: string;
	readonly place: string;
}

/** A place that can be typed, with the shards of its plans: a province of today with those of the names it took in. */
export interface ChoicePlace {
	readonly name: string;
	/** Folded names by which it is found, `hai duong`. */
	readonly words: readonly string[];
	/** Names of shards, without their part. */
	readonly shards: readonly string[];
}

/** Plans a part of a shard holds at most: about 15 kB compressed. */
export const CHOICES_A_PART = 400;

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

/** The shard of a number: its first one or two figures; null where it begins with none. */
export function numberShard(text: string): string | null {
	const figures = /^\d{1,2}/.exec(text.trim())?.[0];
	return figures === undefined ? null : `so-${figures}`;
}

/**
 * The shards that can hold what was typed: those of the places it names (wholly or so far), else of its number. `known`
 * says which number shards exist.
 */
export function shardsFor(typed: string, places: readonly ChoicePlace[], known: ReadonlySet<string>): string[] {
	const text = fold(typed).trim();
	if (text.length < 2) return [];
	const letters = wordsOf(typed)
		.filter((word) => !/\d/.test(word))
		.join(' ');
	const named = letters.length < 2 ? [] : places.filter(({ words }) => words.some((word) => isNamed(word, letters)));
	const exact = named.filter(({ words }) => words.includes(letters));
	const shards = (exact.length > 0 ? exact : named.slice(0, 4)).flatMap((place) => place.shards);
	const number = numberShard(text);
	if (number !== null && known.has(number)) shards.push(number);
	return [...new Set(shards)];
}

/** Whether the letters typed are a name, the beginning of one of its words, or hold it (`ke hoach hai duong`). */
function isNamed(word: string, letters: string): boolean {
	return word.startsWith(letters) || word.includes(` ${letters}`) || ` ${letters} `.includes(` ${word} `);
}

/** The choices that fit what was typed: every typed word begins a word of the choice's name or place. */
export function fitting(typed: string, choices: readonly Choice[]): Choice[] {
	const wanted = wordsOf(typed);
	return choices.filter((choice) => {
		const has = wordsOf(`${choice.name} ${choice.place} ${choice.id}`);
		return wanted.every((word) => has.some((own) => own.startsWith(word)));
	});
}

const wordsOf = (text: string) =>
	fold(text)
		.split(/[^a-z0-9]+/)
		.filter(Boolean);
