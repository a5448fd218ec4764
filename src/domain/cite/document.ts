import { formatDateLong } from '../calendar.ts';
import { KIND_WORDS } from '../citation/kind-words.ts';
import { fold } from '../text.ts';
import type { CitedDocument } from './formats.ts';

/** What is said of a document when it is cited in words. */
type CitedInWords = Pick<CitedDocument, 'kind' | 'isLaw' | 'number' | 'date' | 'issuer' | 'title'>;

/**
 * The form of Decree 30/2020/NĐ-CP at a first mention: kind, number, date, issuer, subject. Example: `Nghị quyết số 28/NQ-CP ngày 03 tháng 3 năm 2021 của Chính phủ về Chiến lược…`.
 */
export function citeDocument(document: CitedInWords): string {
	return document.isLaw ? lawName(document) : `${head(document)} ${subject(document)}`;
}

function lawName({ kind, title }: CitedInWords): string {
	return startsWithWords(title, kind) ? title : `${kind} ${title}`;
}

function head({ kind, number, date, issuer }: CitedInWords): string {
	return [kind, number && `số ${number}`, date && formatDateLong(date), issuer && `của ${issuer}`]
		.filter(Boolean)
		.join(' ');
}

/** The title as the end of the sentence: `về …` before a noun, a small letter before a verb, no kind said twice. */
function subject({ kind, title }: CitedInWords): string {
	if (startsWithWords(title, kind)) return title.slice(kind.length + 1);
	if (startsWithWords(title, 'Về')) return lowerFirst(title);
	const folded = fold(title);
	const isNamed = KIND_WORDS.some(([word]) => folded.startsWith(`${fold(word)} `));
	return isNamed ? `về ${title}` : lowerFirst(title);
}

function startsWithWords(text: string, words: string): boolean {
	return text.startsWith(`${words} `);
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
