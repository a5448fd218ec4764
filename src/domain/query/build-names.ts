import type { Instrument } from '../citation/instruments.ts';
import { nameKey } from '../citation/names.ts';
import { compareIds } from '../text.ts';
import { everyFile, type File, PER_FILE, rowsOf } from './build-files.ts';
import { ANY_KIND, contentWords, nameKind, spanKey, tellingWords, withoutKind } from './names.ts';
import { type CardRow, type Head, type NameShard, nameFile } from './shards.ts';

/** A name of a document, with its kind. */
export interface NameEntry {
	readonly entry: Instrument;
	readonly name: string;
	readonly kind: string;
}

/** All names of documents. */
export function namesOf(all: readonly Instrument[]): NameEntry[] {
	return all.flatMap((entry) =>
		[...new Set([...entry.aliases, entry.title].map(nameKey))].map((name) => {
			const { kind } = withoutKind(name);
			return { entry, name, kind: kind === null ? ANY_KIND : nameKind(kind?.[0] ?? entry.kind) };
		}),
	);
}

/** How many files the names of each kind take. */
export function countNameFiles(names: readonly NameEntry[]): Record<string, number> {
	const kinds = [...Map.groupBy(names, ({ kind }) => kind)].sort(([a], [b]) => compareIds(a, b));
	const perFile = (all: readonly NameEntry[]) => Math.ceil(new Set(all.map(({ entry }) => entry)).size / PER_FILE);
	return Object.fromEntries([
		...kinds.filter(([kind]) => kind !== ANY_KIND).map(([kind, all]) => [kind, perFile(all)]),
		...(names.length > 0 ? [[ANY_KIND, perFile(names)]] : []),
	]);
}

/** Names by the words by which people call them. */
export function nameFiles(
	names: readonly NameEntry[],
	rows: ReadonlyMap<string, CardRow>,
	head: Head,
): File<NameShard>[] {
	const counts = countWords(names.map(({ name }) => name));
	const entries = names.flatMap((name) => filesOf(name, counts, head.names).map((file) => ({ ...name, file })));
	const byFile = Map.groupBy(entries, ({ file }) => file);
	return Object.entries(head.names)
		.flatMap(([kind, count]) => everyFile(`ten-${kind}`, count))
		.map((file) => {
			const here = byFile.get(file) ?? [];
			const cards = [...new Set(here.map(({ entry }) => entry.id))];
			const shard = {
				cards: rowsOf(cards, rows),
				names: here.map(({ entry, name }) => [name, cards.indexOf(entry.id)] as const),
			};
			return [file, shard];
		});
}

/** In how many names each word stands. */
function countWords(names: readonly string[]): ReadonlyMap<string, number> {
	const words = names.flatMap((name) => [...new Set(wordsOf(name))]);
	return new Map([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]));
}

function wordsOf(name: string): string[] {
	return tellingWords(contentWords(withoutKind(name).rest));
}

/**
 * The files of a name: of its first two words that say something and of its two rarest (a query may misspell some and leave
 * out others), of its span of years, and of it as a whole.
 */
function filesOf({ name, kind }: NameEntry, counts: ReadonlyMap<string, number>, files: Head['names']): string[] {
	const words = wordsOf(name);
	const rarest = words.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || compareIds(a, b));
	const span = spanKey(name);
	const told = kind === ANY_KIND ? [] : [...words.slice(0, 2), ...rarest.slice(0, 2), ...(span === null ? [] : [span])];
	const whole = contentWords(withoutKind(name).rest).join(' ');
	return [
		...new Set([
			...told.map((word) => nameFile(kind, word, files[kind] ?? 1)),
			nameFile(ANY_KIND, whole, files[ANY_KIND] ?? 1),
		]),
	];
}
