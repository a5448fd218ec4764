import { editDistance } from '../text.ts';
import { type QueryText, without } from './text.ts';
import { COUNTED, KIND_SIGNS, NUMBER_KINDS, NUMBER_LEAD, SIGN_PARTS } from './vocabulary.ts';

/** A number as typed, with all of its sign that was typed. */
export interface SignedNumber {
	readonly start: number;
	readonly end: number;
	/** Without leading zeros. */
	readonly figures: string;
	/** The year inside the number (`73/2006`); null where it holds none. */
	readonly year: string | null;
	/** Sign typed before the figures (`NQ 28`), folded, letters and figures only; empty where there is none. */
	readonly before: string;
	/** Sign typed after the figures (`28/NQ-CP`), likewise. */
	readonly after: string;
	/** Both as typed, in small letters without blanks. */
	readonly typedSign: string;
	/** Whether it may as well be a month: `10/2012`. */
	readonly mayBeMonth: boolean;
}

/** The signs that a collection has: what tells a sign from a word. */
export interface Signs {
	readonly known: ReadonlySet<string>;
	readonly pattern: RegExp;
	readonly parts: ReadonlySet<string>;
}

/** A count, of which a year, month or day with figures of its own is none: `CT 21 nam 2018`. */
const COUNTED_BUT_TIME = String.raw`(?!(?:nam|thang|ngay) *\d)${COUNTED}`;
const SEP = String.raw` ?[-/._&\\|~=*+'"(\[]{0,2} ?`;
const YEAR = String.raw`(?:19|20)\d{2}(?!\d)`;
/**
 * Letters of Vietnamese, for the inside of a class. `\p{L}` is hundreds of ranges, and a browser takes a tenth of a second to
 * prepare a pattern that has it at every turn.
 */
const LETTER = String.raw`a-z\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff`;
/** A sign does not end inside a word: `28 tuổi` is no `28/TU`. */
const SIGN_END = String.raw`(?![${LETTER}\d])`;
/** Blanks and words between a sign and the figures that follow it. */
const LEADS = '(?:[ .:#_/-]{0,3}(?:số|so|sô|no)?[ .:#_/-]{0,3})';
/** Numbers of the National Assembly's terms as some write them: `73/2006/QH XI`. */
const TERMS: Readonly<Record<string, string>> = { xv: '15', xiv: '14', xiii: '13', xii: '12', xi: '11', x: '10' };
const TERM = String.raw`(?:1\d|x(?:i{1,3}|i?v)?)(?![${LETTER}\d])`;
/** Where one sign ends and the next number begins: `NQ 28, CT 21`; a year may follow. */
const NOT_NEXT = String.raw`(?! *(?!${YEAR})\d)`;

/** Reads signs from what the collection has and from what Vietnamese documents use anywhere. */
export function signsOf(written: readonly string[]): Signs {
	const known = written.map(
		(sign) =>
			sign
				.normalize('NFC')
				.toLowerCase()
				.replace(/đ/g, 'd')
				.match(/[a-z\d]+/g) ?? [],
	);
	const parts = new Set([...SIGN_PARTS, ...known.flat()].filter((part) => part.length > 1));
	const part = [...parts].sort((a, b) => b.length - a.length).join('|');
	const ofAssembly = `(?:qh|ubtvqh)(?: ?${TERM}(?! ?/ ?(?!\\d+ ?/)))?`;
	// Before figures, a part alone is one that is read so anywhere: `luật BĐG 73/2006` is no `73/BĐG`, `từ 10` no `10/TU`.
	const alone = `(?:${ofAssembly}|${SIGN_PARTS.filter((one) => one !== 'tu').join('|')})`;
	// At most six parts, so that hostile input cannot make the alternatives multiply.
	const knownPart = `(?:${ofAssembly}|${part})`;
	const several = `${knownPart}(?:${SEP}${knownPart}){1,5}`;
	// One part alone is the next number's where figures follow: `28, CT 21`.
	const after = (name: string) =>
		`(?<${name}>${knownPart}(?:(?:${SEP}${knownPart}){1,5}${SIGN_END}|${SIGN_END}${NOT_NEXT}))`;
	const open = String.raw`(?:${ofAssembly}(?![${LETTER}\d])|[a-z][a-z\d]{0,15}(?:[-&/._][a-z][a-z\d]{0,15}){0,4}(?![${LETTER}\d]))(?:${SEP}${knownPart}${SIGN_END}){0,3}`;
	// Some write thousands with a point: `1.214/QĐ-UBND`.
	const numbered = (figures: string, year: string) =>
		String.raw`0*(?<${figures}>(?:[1-9]\d?[.]\d{3}(?!\d)|\d{1,6})(?:[a-z](?![${LETTER}\d]))?)(?:${SEP}(?<${year}>${YEAR}))?`;
	const forms = [
		// 28/NQ-CP, and any letters after a slash
		`${numbered('f1', 'y1')} ?/ ?(?<open>${open})`,
		// 41-XX/YY
		String.raw`0*(?<f2>\d{1,6}) ?- ?(?<party>[a-z]{2,6}/[a-z]{2,8})${SIGN_END}`,
		// 28 nq cp, 28nqcp, 21-CT/TW
		`${numbered('f3', 'y3')}(?:${SEP}|[,:] ?)${after('sign')}`,
		// NQ-CP 28, nq28, QH11 73/2006, NQ 28/CP
		String.raw`(?<before>${several}|${alone})(?![${LETTER}])${LEADS}${numbered('f4', 'y4')}(?![\d%]|[.,]\d| *${COUNTED_BUT_TIME})(?:${SEP}${after('after')})?`,
	];
	return {
		known: new Set(known.map((item) => item.join(''))),
		parts,
		pattern: new RegExp(String.raw`(?<![${LETTER}\d])(?:${forms.join('|')})`, 'g'),
	};
}

/**
 * Reads numbers that have a sign, or a part of one.
 * @param known figures of the collection's numbers: others that look like a year are one (`QĐ-TTg 2017`)
 */
export function readSigned(
	text: QueryText,
	signs: Signs,
	known: ReadonlySet<string>,
): { text: QueryText; numbers: SignedNumber[] } {
	let left = text;
	const numbers: SignedNumber[] = [];
	const pattern = new RegExp(signs.pattern);
	for (let match = pattern.exec(text.plain); match; match = pattern.exec(text.plain)) {
		const groups = match.groups ?? {};
		const typed = text.typed.slice(match.index, match.index + match[0].length);
		const sign = groups['open'] ?? groups['party'] ?? groups['sign'] ?? groups['after'] ?? '';
		const before = groups['before'] ?? '';
		const figures = (groups['f1'] ?? groups['f2'] ?? groups['f3'] ?? groups['f4'] ?? '').replace('.', '');
		if (groups['open'] !== undefined && !isSign(groups['open'], typed, signs)) continue;
		const isTurned = sign === '' && before !== '' && (isKindSign(before) || !known.has(figures));
		if (isTurned && isBareYear(figures, match[0])) continue;
		const after = trimmed(sign, signs);
		const end = match.index + match[0].length - (sign.length - after.length);
		numbers.push({
			start: match.index,
			end,
			figures,
			year: groups['y1'] ?? groups['y3'] ?? groups['y4'] ?? null,
			before: compact(before),
			after: compact(after),
			typedSign: [before, after]
				.filter(Boolean)
				.join('-')
				.replace(/ *([^a-z\d ]) */g, '$1')
				.replace(/ +/g, '-'),
			mayBeMonth: false,
		});
		left = without(left, match.index, end);
		// What only looked like a part of this sign may begin the next number.
		pattern.lastIndex = end;
	}
	return { text: left, numbers };
}

const YEAR_LIKE = /^(?:19[4-9]\d|20[0-4]\d)$/;

/** Whether figures are rather a year (`KH 2023`): only `số` before them makes such figures a number. */
export function isBareYear(figures: string, before: string): boolean {
	return YEAR_LIKE.test(figures) && !/(?<!\p{L})(?:số|so)[ :.]*\d*$/u.test(before);
}

function compact(sign: string): string {
	return sign.replace(/[^a-z\d]/g, '').replace(/(?<=qh)x[iv]*$/, (term) => TERMS[term] ?? term);
}

/** Whether letters after a slash are a sign, or the beginning of one, and not a word (`24/tháng`). */
function isSign(letters: string, typed: string, signs: Signs): boolean {
	const key = compact(letters);
	const chunks = letters.split(/[^a-z\d]+/);
	if (signs.known.has(key) || chunks.some((chunk) => signs.parts.has(chunk))) return true;
	if ((typed.match(/\p{Lu}/gu) ?? []).length >= 2) return true;
	return [...signs.known].some((known) => known.startsWith(key) || editDistance(known, key) === 1);
}

/** A sign without words that follow it and only look like parts of one: `28/NQ-CP tu nam 2021`. */
function trimmed(sign: string, signs: Signs): string {
	let shorter = sign;
	while (!signs.known.has(compact(shorter)) && / /.test(shorter.trim())) {
		const cut = shorter.slice(0, shorter.lastIndexOf(' ')).replace(/[^a-z\d]+$/, '');
		if (signs.known.has(compact(cut))) return cut;
		shorter = cut;
	}
	return sign;
}

const KIND_BEFORE = new RegExp(
	`(?<![a-z])(?:${NUMBER_KINDS.map(([word]) => word).join('|')})[ :]*${NUMBER_LEAD}?[ :.]*$`,
);
const WITH_YEAR = new RegExp(`(?<![a-z\\d/.-])0*(\\d{1,6}) ?[/-] ?(${YEAR})(?![/-]\\d)`, 'g');

/** Reads `73/2006`, and `luật 10/2012`: without a kind word, figures up to 12 are a month, unless they stand alone. */
export function readWithYear(text: QueryText): { text: QueryText; numbers: SignedNumber[] } {
	let left = text;
	const numbers: SignedNumber[] = [];
	for (const match of text.flat.matchAll(WITH_YEAR)) {
		const [phrase, figures = '', year = ''] = match;
		const end = match.index + phrase.length;
		const [before, after] = [text.flat.slice(0, match.index), text.flat.slice(end)];
		const mayBeMonth = Number(figures) <= 12 && !KIND_BEFORE.test(before);
		if (mayBeMonth && /[a-z\d]/.test(before + after)) continue;
		if (/^(?:19|20)\d{2}$/.test(figures)) continue;
		numbers.push({ start: match.index, end, figures, year, before: '', after: '', typedSign: '', mayBeMonth });
		left = without(left, match.index, end);
	}
	return { text: left, numbers };
}

/** Whether a sign typed before the figures is no more than a kind: `NQ 28`. */
export function isKindSign(sign: string): boolean {
	return Object.hasOwn(KIND_SIGNS, sign);
}
