import { words } from '../text.ts';

/**
 * The dictionary of names by which plans cite instruments. Names are compared word by word, folded; quotation marks,
 * dashes and blanks between the words do not matter.
 */
export interface NameDictionary {
	/** How many words the names have that begin with this one, the most first. */
	lengthsFrom(word: string): readonly number[];
	/** Whether these folded words, joined by one blank, are a name. */
	has(key: string): boolean;
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
	const byFirst = new Map<string, Set<number>>();
	for (const key of keys) {
		const [first = '', ...others] = key.split(' ');
		byFirst.set(first, (byFirst.get(first) ?? new Set()).add(others.length + 1));
	}
	const lengths = new Map([...byFirst].map(([word, found]) => [word, [...found].sort((a, b) => b - a)]));
	return { lengthsFrom: (word) => lengths.get(word) ?? [], has: (key) => keys.has(key) };
}
