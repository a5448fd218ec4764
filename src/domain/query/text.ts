import { fold } from '../text.ts';

/**
 * A query as it is read: three strings of equal length, so that a place in one is the same place in the others, and what
 * has been understood so far is blanked in all of them.
 */
export interface QueryText {
	/** NFKC, one blank for many, of dash and of slash; case and accents as typed. */
	readonly typed: string;
	/** Lower case, only `đ` folded: an abbreviation has no accents (`ĐA`, `da`), a word has (`đã`). */
	readonly plain: string;
	/** Folded to ASCII. */
	readonly flat: string;
}

/** Longer queries are read up to here: a pasted paragraph of legal bases runs to this. */
export const READ_LENGTH = 2000;

/** Takes the place of what has been read: no letter, no figure, no blank. */
export const READ = '\ue000';

/** The end of a file's name that was copied whole: `28-nq-cp.signed.pdf`, `28-nq-cp (1).pdf`. */
const FILE_ENDING = /(?: ?\(\d{1,2}\))?(?:[.](?:signed|pdf|docx?|html?))+(?![\p{L}\d])/giu;

/** Capitals with points between them: `N.Q.-C.P.`, `U.B.N.D`. */
const POINTED = /(?<![\p{L}\p{M}.])(?:\p{Lu}\.){1,5}\p{Lu}?(?!\p{L})/gu;

/** `số` that hangs on the words around it: `QĐsố1214`. */
const HANGING_SO = /(?<=\p{L})(?=s[ốo] ?\d)|(?<=(?<!\p{L})s[ốo])(?=\d)/giu;

/** Between a word and the figures that follow it without a blank (`nghị quyết28`), and before such a year (`28/NQ-CP2021`). */
const GLUED = /(?<=\p{L}{3})(?=\d)|(?<=\p{L}{2})(?=(?:19|20)\d{2}(?!\d))/gu;

/** Prepares a query for reading. */
export function queryText(query: string): QueryText {
	const typed = centralCommittee(
		query
			.trimStart()
			.slice(0, READ_LENGTH)
			.toWellFormed()
			.normalize('NFKC')
			.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
			.replace(/[\p{Z}\p{Cc}]+/gu, ' ')
			.replace(/[–—−‐‑]/g, '-')
			.replace(/[⁄∕]|%2f/gi, '/')
			.replace(/%20/g, ' ')
			.replace(/Ð/g, 'Đ')
			.replace(/ð/g, 'đ')
			.replace(FILE_ENDING, ' ')
			.replace(POINTED, (letters) => (letters.length > 2 ? letters.replaceAll('.', '') : letters))
			.replace(HANGING_SO, ' ')
			.replace(GLUED, ' '),
	);
	return {
		typed,
		plain: eachLetter(typed, (letter) => (/[đĐ]/.test(letter) ? 'd' : letter.toLowerCase())),
		flat: eachLetter(typed, fold),
	};
}

/** Changes a text letter by letter; a letter whose change has another length stays, so that places stay. */
function eachLetter(text: string, change: (letter: string) => string): string {
	return text.replace(/[^\0-\x7f]|[A-Z]/gu, (letter) => {
		const changed = change(letter);
		return changed.length === letter.length ? changed : letter;
	});
}

/** `TƯ` (Trung ương) as `TW`, in a sign only; `thông tư` and `đầu tư` are words, and `TU` (Tỉnh ủy) is another body. */
function centralCommittee(text: string): string {
	return text.replace(/tư(?![\p{L}\p{M}])/giu, (match, offset: number) => {
		const before = text.slice(0, offset);
		const inSign = /(?:[/-]|(?<![\p{L}\p{M}])(?:nq|ct|kl|qđ|qd|tb|hd|qc)[\s./-]*)$/iu.test(before);
		const alone = match === 'TƯ' && !/[\p{L}\p{M}]\s*$/u.test(before);
		return inSign || alone ? 'TW' : match;
	});
}

/** The text with a part marked as read. */
export function without(text: QueryText, start: number, end: number): QueryText {
	const blank = (part: string) => part.slice(0, start) + READ.repeat(end - start) + part.slice(end);
	return { typed: blank(text.typed), plain: blank(text.plain), flat: blank(text.flat) };
}

/** What has not been read, as typed, without marks that stand alone. */
export function remainder(text: QueryText): string {
	return text.typed
		.replace(/\ue000+/g, ' ')
		.split(/\s+/)
		.filter((word) => /[\p{L}\p{N}]/u.test(word))
		.join(' ');
}
