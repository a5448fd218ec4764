import { dateKey } from './shards.ts';
import { type QueryText, READ, without } from './text.ts';
import { COUNTED } from './vocabulary.ts';

/** A time that a query says: a day (`key` as `dateKey` makes it), or a year. */
export interface SaidTime {
	readonly start: number;
	readonly end: number;
	/** As typed. */
	readonly text: string;
	/** Key of the day; null for a year, and for a day or month without one. */
	readonly key: string | null;
	readonly year: string | null;
}

/** Times of a query, and what is left of it. */
export interface Times {
	readonly text: QueryText;
	readonly times: readonly SaidTime[];
}

const YEAR = String.raw`((?:19|20)\d{2})`;
const SEPARATOR = '[ ]?[/.-][ ]?';
const DAY_WORD = '(?:ngay +(?:m[uo]ng +)?)?';
const ALONE = String.raw`(?<![a-z\d/])(?<!\d[.-])`;
/** No figure goes on, and no sign makes it a number: `73/2006/QH11`. */
const END = String.raw`(?!\d|[/-][a-z\d])`;

interface Form {
	readonly pattern: RegExp;
	/** What the groups are. */
	readonly groups: ReadonlyArray<'day' | 'month' | 'year' | 'short-year'>;
}

function form(pattern: string, ...groups: Form['groups']): Form {
	return { pattern: new RegExp(ALONE + pattern + END, 'g'), groups };
}

/** A separator lost in print: such a day has itself as its key. */
const GLUED = form(String.raw`${DAY_WORD}(\d{1,2})/(\d{1,2})${YEAR}`, 'day', 'month', 'year');

/** Days: read before numbers, since `28/3/2025` is not number 28. Any figures do: plans print `24/15/2015` and `22/72016`. */
const DAYS: readonly Form[] = [
	form(String.raw`${DAY_WORD}(\d{1,2}) *thang *(\d{1,2}),? *(?:nam *)?${YEAR}`, 'day', 'month', 'year'),
	form(String.raw`${YEAR}[-/.](\d{1,2})[-/.](\d{1,2})`, 'year', 'month', 'day'),
	form(String.raw`${DAY_WORD}(\d{1,2})${SEPARATOR}(\d{1,2})${SEPARATOR}${YEAR}`, 'day', 'month', 'year'),
	form(String.raw`${DAY_WORD}([0-3]?\d) ([01]?\d) ${YEAR}`, 'day', 'month', 'year'),
	GLUED,
	form(String.raw`${DAY_WORD}([0-3]?\d)[/.-]([01]?\d)[/.-](\d{2})`, 'day', 'month', 'short-year'),
	form(String.raw`${DAY_WORD}(\d{1,2}) *thang *(\d{1,2})`, 'day', 'month'),
	form(String.raw`ngay +(\d{1,2})(?:${SEPARATOR}(\d{1,2}))?`, 'day', 'month'),
];

/** Spans (`2021-2025`, `đến năm 2030`), months and years: read after numbers that hold a year of their own. */
const SPANS: readonly Form[] = [
	form(String.raw`${YEAR} ?- ?(?:${YEAR}|\d{2})`, 'short-year', 'short-year'),
	form(`den (?:nam )?${YEAR}`, 'short-year'),
	form(String.raw`thang *(\d{1,2})(?:(?: *nam *|[/.-])${YEAR})?`, 'month', 'year'),
	form(`(0?[1-9]|1[0-2])[/.-]${YEAR}`, 'month', 'year'),
	form(String.raw`(0?[1-9]|[12]\d|3[01])(?:[.-]| ?/ ?)(0?[1-9]|1[0-2])`, 'day', 'month'),
	form(`nam *${YEAR}`, 'year'),
	form(String.raw`nam *(\d{2})(?! *${COUNTED})`, 'short-year'),
];

/** A year without a word before it. Later than the next decades it is a number, as `2232` and `2351` are. */
const YEARS: readonly Form[] = [
	form(String.raw`(19[4-9]\d|20[0-4]\d)(?![.,%]\d)`, 'year'),
	// After a sign a slash: `28/NQ-CP/2021`.
	{ pattern: new RegExp(`(?<=${READ})[/-](19[4-9]\\d|20[0-4]\\d)(?!\\d)`, 'g'), groups: ['year'] },
];

/** Reads the days of a query. */
export function readDays(text: QueryText): Times {
	return readForms(text, DAYS);
}

/** Reads spans of years (which say nothing about the day of issue), months and years with a word before them. */
export function readSpans(text: QueryText): Times {
	return readForms(text, SPANS);
}

/** Reads years that stand alone. */
export function readYears(text: QueryText): Times {
	return readForms(text, YEARS);
}

function readForms(text: QueryText, forms: readonly Form[]): Times {
	let left = text;
	const times: SaidTime[] = [];
	for (const readForm of forms) {
		const { pattern, groups } = readForm;
		for (const match of left.flat.matchAll(pattern)) {
			const part = (name: Form['groups'][number]) =>
				groups.includes(name) ? match[groups.indexOf(name) + 1] : undefined;
			const short = part('short-year');
			const year = part('year') ?? (short?.length === 2 ? `20${short}` : null);
			const [day, month] = [part('day'), part('month')];
			const end = match.index + match[0].length;
			const said = text.typed.slice(match.index, end).replace(/^ngày\s+/iu, '');
			const date = day && month && year ? dateKey(day, month, year) : null;
			times.push({ start: match.index, end, text: said, key: readForm === GLUED ? said : date, year });
			left = without(left, match.index, end);
		}
	}
	return { text: left, times };
}
