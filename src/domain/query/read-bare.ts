import { isBareYear, type SignedNumber } from './read-numbers.ts';
import { type QueryText, READ, without } from './text.ts';
import { COUNTED, NUMBER_KINDS, NUMBER_LEAD, ORDERED } from './vocabulary.ts';

/** Numbers without a sign: where only what stands around them tells them from counts, dates, prices and telephones. */
interface Numbers {
	readonly text: QueryText;
	readonly numbers: readonly SignedNumber[];
}

const KINDS = NUMBER_KINDS.map(([word]) => word).join('|');
/** Figures joined by slashes: `đề án 938/939`, `938/939`, `57/28/NQ-CP`. */
const LIST = new RegExp(
	String.raw`(?<![a-z\d.,%/-])(?<kind>(?:${KINDS}|qd|nq|nd|ct|tt|kh|da|cv)[ :]*(?:${NUMBER_LEAD}[ :.]*)?)?(?<list>\d{1,5}(?: ?/ ?\d{1,5}){1,9})(?![\d%./:-]|,\d| ?/ ?[a-z\d]|[a-z])(?! *${COUNTED})`,
	'g',
);
/** Figures before the first slash of a signed number that has been read: `57/` of `57/28/NQ-CP`; after one: `/939`. */
const BESIDE_READ = new RegExp(
	`(?<![a-z\\d.,%/-])\\d{2,5}(?= ?/ ?${READ})|(?<=${READ} ?/ ?)\\d{2,5}(?![\\d%.,:a-z-])(?! ?/)`,
	'g',
);

/**
 * Reads such lists. Without a kind word, figures joined by a slash are as well a fraction or a date: then all have to be
 * numbers of the collection, of three figures or more.
 * @param known figures of the collection's numbers
 */
export function readLists(text: QueryText, known: ReadonlySet<string>): Numbers {
	let left = text;
	const numbers: SignedNumber[] = [];
	const add = (start: number, figures: string) => {
		numbers.push(bareNumber(start, figures));
		left = without(left, start, start + figures.length);
	};
	for (const match of text.flat.matchAll(LIST)) {
		const { kind, list = '' } = match.groups ?? {};
		const start = match.index + (kind?.length ?? 0);
		const found = [...list.matchAll(/\d+/g)];
		const isKnown = found.every(([figures]) => figures.length >= 3 && known.has(figures));
		const isDate = found.length <= 3 && found.every(([figures], index) => Number(figures) <= (index === 0 ? 31 : 12));
		if (!isKnown && (kind === undefined || isDate || found.some(([figures]) => isBareYear(figures, '')))) continue;
		for (const { 0: figures, index } of found) add(start + index, figures);
	}
	for (const { 0: figures, index } of left.flat.matchAll(BESIDE_READ)) {
		if (!isBareYear(figures, '')) add(index, figures);
	}
	return { text: left, numbers };
}

function bareNumber(start: number, typed: string): SignedNumber {
	const figures = typed.replace(/^0+(?=\d)/, '');
	return {
		start,
		end: start + typed.length,
		figures,
		year: null,
		before: '',
		after: '',
		typedSign: '',
		mayBeMonth: false,
	};
}

/** Telephone numbers: `024 3936 1234`, `0912.345.678`, `+84 912 345 678`. */
const TELEPHONE = /(?<![a-z\d/])(?:\+ ?84|84(?= ?\d{2,3} ?\d{3})|\(?0[1-9])[\d .()-]{6,14}\d(?![a-z\d/])/g;

const BARE = new RegExp(
	String.raw`(?<![a-z\d.%/$€£¥-])(?<!\d:)(?<!(?<!\d)\d,)(?<!(?<![a-z])${ORDERED} +)0*(\d{1,5})(?![a-z\d%]|[./:-]\d| %|,\d(?!\d)|,\d+ ?%|[./-]?[a-z])(?! *${COUNTED})(?! tinh *(?:$|[^ a-z]))`,
	'g',
);

/** Reads single numbers without a sign; a year is one only after `số`. */
export function readBare(text: QueryText): Numbers {
	let left = withoutTelephones(text);
	const numbers: SignedNumber[] = [];
	for (const match of left.flat.matchAll(BARE)) {
		const figures = match[1] ?? '';
		if (isBareYear(figures, text.flat.slice(0, match.index)) || figures === '0') continue;
		numbers.push({ ...bareNumber(match.index, match[0]), figures });
		left = without(left, match.index, match.index + match[0].length);
	}
	return { text: left, numbers };
}

/** Nine to eleven figures in at most five groups, one of them long; a list of numbers has short ones or more of them. */
function withoutTelephones(text: QueryText): QueryText {
	return [...text.flat.matchAll(TELEPHONE)].reduce((left, { 0: said, index }) => {
		const figures = said.replace(/\D/g, '').length;
		const groups = said.match(/\d+/g) ?? [];
		const isOne = figures >= 9 && figures <= 12 && groups.length <= 5 && groups.some(({ length }) => length >= 3);
		return isOne ? without(left, index, index + said.length) : left;
	}, text);
}
