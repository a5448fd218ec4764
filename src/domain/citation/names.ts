import { words } from '../text.ts';

/**
 * The dictionary of names by which plans cite instruments. Names are compared word by word, folded; quotation marks,
 * dashes and blanks between the words do not matter.
 */
export interface NameDictionary {
	/** Entries whose first word is the given one, longest first. */
	startingWith(word: string): readonly NameEntry[];
}

export interface NameEntry {
	/** The name's folded words joined by one blank: what mentions keep and resolving looks up. */
	readonly key: string;
	readonly words: readonly string[];
}

/** The key of a name: `Luật Phòng, chống bạo lực gia đình` → `luat phong chong bao luc gia dinh`. */
export function nameKey(name: string): string {
	return words(name)
		.map((word) => word.folded)
		.join(' ');
}

/** A dictionary of the given names; names that fold alike are one entry. */
export function nameDictionary(names: Iterable<string>): NameDictionary {
	const keys = new Set([...names].map(nameKey).filter((key) => key !== ''));
	const byFirst = new Map<string, NameEntry[]>();
	for (const key of keys) {
		const entry = { key, words: key.split(' ') };
		const first = entry.words[0] ?? '';
		const entries = byFirst.get(first) ?? [];
		entries.push(entry);
		byFirst.set(first, entries);
	}
	for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
	return { startingWith: (word) => byFirst.get(word) ?? [] };
}
