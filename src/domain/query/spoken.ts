import { fold } from '../text.ts';
import { KINDS_IN_FULL, SIGN_PARTS } from './vocabulary.ts';

/**
 * What voice typing writes in words: the figures of a number (`nghị quyết hai mươi tám`), of a day (`ngày ba tháng ba`), and the marks
 * of a sign (`28 trên NQ trên CP`). A closed grammar of numerals below 10,000: figures beside a kind word only, and only where nothing
 * follows that they would count (`kế hoạch ba năm`, `quyết định hai nội dung`).
 */

/** Numeral words, folded, with the accents they are typed with. */
const NUMERALS: Readonly<Record<string, readonly string[]>> = {
	khong: ['không'],
	mot: ['một', 'mốt'],
	hai: [],
	ba: [],
	bon: ['bốn'],
	tu: ['tư'],
	nam: ['năm'],
	lam: ['lăm'],
	nham: ['nhăm'],
	sau: ['sáu'],
	bay: ['bảy', 'bẩy'],
	tam: ['tám'],
	chin: ['chín'],
	muoi: ['mười', 'mươi'],
	tram: ['trăm'],
	nghin: ['nghìn'],
	ngan: ['ngàn'],
	linh: [],
	le: ['lẻ'],
};

const VALUES: Readonly<Record<string, number>> = {
	mot: 1,
	hai: 2,
	ba: 3,
	bon: 4,
	tu: 4,
	nam: 5,
	lam: 5,
	nham: 5,
	sau: 6,
	bay: 7,
	tam: 8,
	chin: 9,
};

/** Without `năm`, which is a year as well: `kế hoạch hai năm`. */
const DIGIT = '(?:mot|hai|ba|bon|sau|bay|tam|chin)';
const ANY_DIGIT = '(?:mot|hai|ba|bon|nam|sau|bay|tam|chin)';
const LAST = '(?:mot|hai|ba|bon|tu|lam|nham|sau|bay|tam|chin)';
const TENS = `(?:${ANY_DIGIT} muoi(?: ${LAST})?|muoi(?: ${LAST})?)`;
const BELOW_HUNDRED = `(?:(?:linh|le) (?:${LAST}|nam)|${TENS})`;
const HUNDREDS = `${ANY_DIGIT} tram(?: ${BELOW_HUNDRED})?`;
const THOUSANDS = `${ANY_DIGIT} (?:nghin|ngan)(?: (?:khong tram(?: ${BELOW_HUNDRED})?|${HUNDREDS}))?`;
/** Figure by figure: `chín ba tám`. */
const SPELT = `${DIGIT}(?: ${LAST}){1,3}`;
const NUMERAL = `(?:${THOUSANDS}|${HUNDREDS}|${TENS}|${SPELT})`;

const KIND = `(?:${KINDS_IN_FULL.map(([word]) => word).join('|')})`;
const LEAD = `(?<![a-z])(?:${KIND} (?:so )?|\\d+(?:, ?| va ))`;
/** What may follow a number: its end, its date, its issuer, its place. */
const FOLLOWING =
	'cua|ngay|va|nam \\d|tinh|thanh pho|tp|ubnd|hdnd|uy ban|chinh phu|thu tuong|quoc hoi|ban bi thu|bo chinh tri|gach|tren|xuyet|xet|slash';

const YEAR = new RegExp(`(?<=(?<![a-z])nam )${THOUSANDS}(?![a-z])`);
/** A day beside its month, a month beside its year: `tháng ba` alone is a word of many texts. */
const DAY = new RegExp(`(?<=(?<![a-z])ngay (?:m[uo]ng )?)(?:${NUMERAL}|${DIGIT}|nam)(?= thang (?:\\d|[a-z]))`);
const MONTH = new RegExp(`(?<=(?<![a-z])thang )(?:muoi(?: mot| hai)?|${DIGIT}|tu|nam)(?=,? (?:nam )?\\d{4}(?!\\d))`);
/** The parts of a programme are called by their figure: `dự án tám`. */
const PART = new RegExp(`(?<=(?<![a-z])du an )${DIGIT}(?=$|[,;.:()"”])`);

const MARK = '(?:tren|gach cheo|gach ngang|gach|xuyet|xet|xuoc|suyet|slash)';
const SIGN = `(?:${SIGN_PARTS.join('|')})`;
const MARKS = new RegExp(`(?<=(?:\\d|(?<![a-z])${SIGN})) ${MARK} (?=\\d|${SIGN}(?![a-z]))`);

/** At most so many words are replaced: a query names few documents. */
const MOST = 12;

/**
 * Makes a function that writes such words as figures and marks.
 * @param places names of places, folded: they may follow a number
 */
export function spokenReader(places: readonly string[]): (typed: string) => string {
	const follows = `(?=$|[,;.:()"”]| (?:${[FOLLOWING, ...places].join('|')})(?![a-z]))`;
	const figures = new RegExp(`(?<=${LEAD})${NUMERAL}${follows}`);
	const single = new RegExp(`(?<=(?<![a-z])${KIND} so )${DIGIT}${follows}`);
	return (typed) => {
		if (
			!/(?:muoi|tram|nghin|ngan|mot|hai|ba|bon|sau|bay|tam|chin)|(?:tren|gach|xuyet|xet|xuoc|slash)/.test(fold(typed))
		)
			return typed;
		let text = typed;
		for (const [pattern, write] of [
			[YEAR, figuresOfWords],
			[DAY, figuresOfWords],
			[MONTH, figuresOfWords],
			[PART, figuresOfWords],
			[figures, figuresOfWords],
			[single, figuresOfWords],
			[MARKS, markOfWords],
		] as const) {
			for (let round = 0; round < MOST; round++) {
				const replaced = replaceOnce(text, pattern, write);
				if (replaced === text) break;
				text = replaced;
			}
		}
		return text;
	};
}

/** Replaces the first match in the folded text, if its words are typed with their own accents or with none. */
function replaceOnce(text: string, pattern: RegExp, write: (words: string) => string): string {
	const flat = folded(text);
	const match = pattern.exec(flat);
	if (!match) return text;
	const end = match.index + match[0].length;
	const isTyped = text
		.slice(match.index, end)
		.toLowerCase()
		.split(' ')
		.every((word, index) => {
			const plain = match[0].split(' ')[index] ?? '';
			return word === plain || NUMERALS[plain] === undefined || NUMERALS[plain].includes(word);
		});
	return isTyped ? text.slice(0, match.index) + write(match[0]) + text.slice(end) : text;
}

/** Folded letter by letter, so that places stay. */
function folded(text: string): string {
	return text.replace(/[^\0-\x7f]|[A-Z]/gu, (letter) => {
		const plain = fold(letter);
		return plain.length === letter.length ? plain : letter;
	});
}

/** `hai muoi tam` → `28`. */
function figuresOfWords(words: string): string {
	const all = words.split(' ');
	if (new RegExp(`^${SPELT}$`).test(words)) return all.map((word) => VALUES[word]).join('');
	let value = 0;
	let last = 0;
	for (const word of all) {
		if (word === 'nghin' || word === 'ngan') value += last * 1000;
		else if (word === 'tram') value += last * 100;
		else if (word === 'muoi') value += (last || 1) * 10;
		else {
			last = VALUES[word] ?? 0;
			continue;
		}
		last = 0;
	}
	return String(value + last);
}

function markOfWords(words: string): string {
	return words.includes('ngang') ? '-' : '/';
}
