import { words } from '../text.ts';

/**
 * The dictionary of names by which plans cite instruments. Names are compared word by word, folded; quotation marks,
 * dashes and blanks between the words do not matter.
 */
export interface NameDictionary {
	/** Whether a name ends here. */
	readonly isName: boolean;
	/** What names go on with, by the next folded word: a collection cites hundreds of programmes that begin alike. */
	readonly next: ReadonlyMap<string, NameDictionary>;
}

/** The key of a name: `Luật Phòng, chống bạo lực gia đình` → `luat phong chong bao luc gia dinh`. */
export function nameKey(name: string): string {
	return words(name)
		.map((word) => word.folded)
		.join(' ');
}

interface Growing extends NameDictionary {
	isName: boolean;
	readonly next: Map<string, Growing>;
}

/** A dictionary of the given names; names that fold alike are one entry. */
export function nameDictionary(names: Iterable<string>): NameDictionary {
	const root: Growing = { isName: false, next: new Map() };
	for (const name of names) {
		let at = root;
		for (const { folded } of words(name)) {
			const next = at.next.get(folded) ?? { isName: false, next: new Map() };
			at.next.set(folded, next);
			at = next;
		}
		if (at !== root) at.isName = true;
	}
	return root;
}
