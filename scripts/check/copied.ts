import { type Word, words } from '../../src/domain/text.ts';

/** Words in a row that may not be those of a source. */
const RUN = 12;

/** Words that have to agree before a longer run is looked for. */
const SEED = 5;

/** A stretch of a text. Offsets are UTF-16 units. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A source by its words, for any number of texts. */
export interface SourceWords {
	readonly words: readonly string[];
	/** The first `SEED` words → where in the source they stand. */
	readonly places: ReadonlyMap<string, readonly number[]>;
}

export function sourceWords(text: string): SourceWords {
	const all = words(text.normalize('NFC')).map(({ folded }) => folded);
	const starts = Array.from({ length: Math.max(0, all.length - SEED + 1) }, (_, index) => index);
	return { words: all, places: Map.groupBy(starts, (index) => keyAt(all, index)) };
}

/**
 * Runs of words that a text shares with a source, longest first from each place on: those with twelve words outside of
 * names and figures.
 * @param names stretches of the text that are names, titles or citations: facts, which have to be the same
 */
export function copiedRuns(text: string, names: readonly Span[], source: SourceWords): Span[] {
	const tokens = words(text);
	const own = tokens.map(({ folded }) => folded);
	const isFact = tokens.map(
		({ folded, start, end }) => /^\d+$/.test(folded) || names.some((name) => start < name.end && end > name.start),
	);
	const runs: Span[] = [];
	for (let index = 0; index + RUN <= tokens.length; ) {
		const length = longestRun(own, index, source);
		const plain = isFact.slice(index, index + length).filter((fact) => !fact).length;
		if (plain >= RUN) runs.push({ start: startOf(tokens, index), end: endOf(tokens, index + length - 1) });
		index += plain >= RUN ? length : 1;
	}
	return runs;
}

function longestRun(own: readonly string[], index: number, source: SourceWords): number {
	let longest = 0;
	for (const place of source.places.get(keyAt(own, index)) ?? []) {
		let length = SEED;
		while (index + length < own.length && own[index + length] === source.words[place + length]) length++;
		longest = Math.max(longest, length);
	}
	return longest;
}

const keyAt = (all: readonly string[], index: number) => all.slice(index, index + SEED).join(' ');
const startOf = (tokens: readonly Word[], index: number) => tokens[index]?.start ?? 0;
const endOf = (tokens: readonly Word[], index: number) => tokens[index]?.end ?? 0;
