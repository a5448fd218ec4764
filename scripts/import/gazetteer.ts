import type { Agency } from '../../src/domain/agency.ts';
import type { Province } from '../../src/domain/province.ts';
import { bodySigns } from './number.ts';

/** A name of the collection where it stands in a text. Offsets are UTF-16 units. */
export interface Found {
	readonly id: string;
	readonly start: number;
	readonly end: number;
}

/** Finds names of one kind in texts, whatever their case and wherever their tone marks are put (`Uỷ`, `Ủy`; `Hoà`, `Hòa`). */
export interface Finder {
	/** Every name, the longest at each place, in reading order. */
	all(text: string): Found[];
}

/** What the importer knows of the collection's bodies and places. */
export interface Gazetteer {
	readonly agencies: Finder;
	readonly provinces: Finder;
	/** The agency that the sign of a number names (`KH-SNV`): the first of its bodies that only one agency has; null where none is. */
	agencyOfSign(sign: string): string | null;
	agency(id: string): Agency | undefined;
	province(id: string): Province | undefined;
	/** The body of a district in general; null where the collection has none. */
	readonly district: string | null;
}

/** Indexes the bodies and places of a collection. */
export function gazetteer(agencies: readonly Agency[], provinces: readonly Province[]): Gazetteer {
	const signs = Map.groupBy(
		agencies.flatMap(({ id, symbols }) => symbols.map((sign) => ({ id, sign }))),
		({ sign }) => sign,
	);
	const byId = new Map(agencies.map((entry) => [entry.id, entry]));
	const provinceById = new Map(provinces.map((entry) => [entry.id, entry]));
	const bodies = agencies.filter(({ level }) => level !== 'group');
	return {
		agencies: finder(
			bodies.flatMap(({ id, name, aliases }) => [name, ...aliases].flatMap(ofCity).map((one) => [one, id])),
		),
		provinces: finder(
			provinces.flatMap(({ id, name, aliases }) =>
				[name, ...aliases.filter((one) => one.length > 3)].map((one) => [one, id]),
			),
		),
		agencyOfSign: (sign) => {
			const found = bodySigns(sign).map((one) => signs.get(one) ?? []);
			return found.find(({ length }) => length === 1)?.[0]?.id ?? null;
		},
		agency: (id) => byId.get(id),
		province: (id) => provinceById.get(id),
		district: agencies.find(({ level, name }) => level === 'district' && /^Ủy ban nhân dân/.test(name))?.id ?? null,
	};
}

/** A body of a province that is a city is called so: `Ủy ban nhân dân thành phố`. */
function ofCity(name: string): string[] {
	return / tỉnh$/.test(name) ? [name, name.replace(/tỉnh$/, 'thành phố')] : [name];
}

/** Keys of words met before: texts use the same few thousand syllables again and again. */
const KEYS = new Map<string, string>();
const MAX_KEYS = 20_000;

/** A word without its case and without the place of its marks: `Uỷ` and `ỦY` are one. */
export function wordKey(word: string): string {
	const known = KEYS.get(word);
	if (known !== undefined) return known;
	if (KEYS.size > MAX_KEYS) KEYS.clear();
	const made = makeKey(word);
	KEYS.set(word, made);
	return made;
}

function makeKey(word: string): string {
	const decomposed = word.toLowerCase().normalize('NFD');
	const marks = [...(decomposed.match(/\p{M}/gu) ?? [])].sort().join('');
	return decomposed.replace(/\p{M}/gu, '') + marks;
}

interface Token {
	readonly key: string;
	readonly start: number;
	readonly end: number;
	readonly isCapital: boolean;
}

function tokens(text: string): Token[] {
	return [...text.matchAll(/[\p{L}\p{M}\p{N}&]+/gu)].map(({ 0: word, index }) => ({
		key: wordKey(word),
		start: index,
		end: index + word.length,
		isCapital: /^\p{Lu}/u.test(word),
	}));
}

function finder(names: ReadonlyArray<readonly [name: string, id: string]>): Finder {
	const byFirst = new Map<string, { keys: string[]; id: string }[]>();
	for (const [name, id] of names) {
		const keys = tokens(name).map(({ key }) => key);
		const first = keys[0] ?? '';
		byFirst.set(first, [...(byFirst.get(first) ?? []), { keys, id }]);
	}
	for (const entries of byFirst.values()) entries.sort((a, b) => b.keys.length - a.keys.length);
	return {
		all(text) {
			const words = tokens(text);
			const found: Found[] = [];
			for (let index = 0; index < words.length; index++) {
				const word = words[index];
				const entry = byFirst
					.get(word?.key ?? '')
					?.find(({ keys }) => keys.every((key, offset) => words[index + offset]?.key === key));
				if (!word?.isCapital || !entry) continue;
				const last = words[index + entry.keys.length - 1] ?? word;
				found.push({ id: entry.id, start: word.start, end: last.end });
				index += entry.keys.length - 1;
			}
			return found;
		},
	};
}
