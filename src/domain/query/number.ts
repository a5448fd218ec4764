import { fold } from '../text.ts';

/** A document's number in its parts: `70/2008/NĐ-CP` → figures `70`, year `2008`, sign `ndcp` of the parts `nd`, `cp`. */
export interface NumberParts {
	/** Without leading zeros; with the letter that some have (`30a`). */
	readonly figures: string;
	/** The year inside the number; null where it holds none. */
	readonly year: string | null;
	/** Letters and figures of the sign, folded, without separators. */
	readonly sign: string;
	readonly parts: readonly string[];
}

/** Takes a number of the collection apart; null where it has no figures. */
export function numberParts(number: string): NumberParts | null {
	const match = /^\s*0*(\d+[a-z]?)(?![a-z])(.*)$/su.exec(fold(number.replace(/TƯ(?![\p{L}\p{M}])/gu, 'TW')));
	if (!match) return null;
	const [, figures = '', rest = ''] = match;
	const year = /^\s*[/-]\s*((?:19|20)\d{2})(?!\d)/.exec(rest);
	const parts = rest.slice(year?.[0].length ?? 0).match(/[a-z\d]+/g) ?? [];
	return { figures, year: year?.[1] ?? null, sign: parts.join(''), parts };
}

/** The sign of a number as it is written: `NĐ-CP` of `70/2008/NĐ-CP`, `CT/TW` of `21-CT/TW`. */
export function writtenSign(number: string): string {
	return number.replace(/^\s*\d+[a-zđ]?\s*(?:[/–-]\s*(?:19|20)\d{2}(?!\d))?\s*[/–-]?\s*/u, '');
}
