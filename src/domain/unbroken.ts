/** A text in parts, so that the numbers of documents in it can be kept whole. */

export interface TextPart {
	readonly text: string;
	/** A document's number: no line may end inside it. */
	readonly isNumber: boolean;
}

/** Digits and what `/` and `-` join to them; a break may follow both signs where a letter comes next. */
const JOINED = /\d[\p{L}\d]*(?:[/-][\p{L}\d&]+)+/gu;

/** A longer one would not fit on the line of a phone. */
const LONGEST = 24;

/** The parts of a text in their order; joined they are the text. Dates and spans of years are not numbers of documents. */
export function unbrokenParts(text: string): readonly TextPart[] {
	const parts: TextPart[] = [];
	let end = 0;
	for (const { 0: found, index } of text.matchAll(JOINED)) {
		if (!/\p{Lu}/u.test(found) || found.length > LONGEST) continue;
		if (index > end) parts.push({ text: text.slice(end, index), isNumber: false });
		parts.push({ text: found, isNumber: true });
		end = index + found.length;
	}
	if (end < text.length) parts.push({ text: text.slice(end), isNumber: false });
	return parts;
}
