import type { Agency } from '../agency.ts';
import { nameKey } from '../citation/names.ts';
import type { Province } from '../province.ts';
import { compareIds } from '../text.ts';
import type { Phrase } from './shards.ts';

/** The phrases by which queries name provinces and bodies, computed from the vocabularies of a collection. */

/**
 * Names of provinces, as people write them: in full, without blanks, by one of the two names of a joined province
 * (`Vũng Tàu`), by initials from three letters on (`BRVT`, `HCM`).
 */
export function placePhrases(provinces: readonly Province[]): Phrase[] {
	const said = provinces.flatMap(({ id, name, aliases }) => {
		const forms = [name, ...aliases];
		const parts = name.split(/ [-–] /).filter((_, __, all) => all.length > 1);
		const full = nameKey(name);
		const initials = full.split(' ').map((word) => word[0] ?? '');
		return [
			...[...forms, ...parts].map(nameKey),
			...(full.includes(' ') ? [full.replaceAll(' ', '')] : []),
			...(initials.length >= 3
				? [initials.join(''), `${initials.slice(0, 2).join('')} ${initials.slice(2).join('')}`]
				: []),
		].flatMap((phrase) => [id, ...renamed(id, provinces)].map((named) => [phrase, named] as const));
	});
	return grouped(said);
}

/** The same province under its other name, where it was renamed and not joined with others: `Huế` and `Thừa Thiên Huế`. */
function renamed(id: string, provinces: readonly Province[]): string[] {
	return provinces.flatMap(({ id: old, into }) => {
		const isRename = provinces.filter((other) => other.into === into).length === 1;
		const isNew = provinces.some((entry) => entry.id === into && entry.enlarged === null);
		return isRename && isNew ? (old === id ? [into ?? ''] : into === id ? [old] : []) : [];
	});
}

/**
 * Names of bodies: in full, as plans print them, by their signs (but `TU`, which unaccented queries have as a word), without
 * `tỉnh`, with the abbreviations of officers.
 */
export function issuerPhrases(agencies: readonly Agency[]): Phrase[] {
	const own = agencies
		.filter(({ level }) => level === 'central' || level === 'province')
		.map(({ id, level, name, aliases, symbols }) => ({
			id,
			level,
			names: [name, ...aliases]
				.map(nameKey)
				.flatMap((full) => [full, withoutTinh(full)])
				.flatMap((full) => [full, shortened(full), full.replaceAll(' va ', ' '), ...byInitials(full)]),
			symbols: symbols.map(nameKey).filter((symbol) => !/\d/.test(symbol) && symbol !== 'tu'),
		}));
	const phrases = new Set(
		own.flatMap(({ level, names, symbols }) => [
			...names,
			...symbols,
			...names.map(shortBody),
			...(level === 'central' ? names.map(firstWords) : []),
		]),
	);
	// A phrase means every body whose name holds it: `Chính phủ` in `Thủ tướng Chính phủ`, `trung ương` in `Ban Bí thư Trung ương Đảng`.
	const said = [...phrases, 'trung uong'].flatMap((phrase) =>
		own
			.filter(
				({ names, symbols }) =>
					symbols.includes(phrase) ||
					(phrase === 'trung uong' && symbols.includes('tw')) ||
					names.some((name) => ` ${name} `.includes(` ${phrase} `)),
			)
			.map(({ id }) => [phrase, id] as const),
	);
	return grouped(said.filter(([phrase]) => phrase.length > 1 && phrase !== 'tinh'));
}

function withoutTinh(name: string): string {
	return name.replace(/ tinh$/, '');
}

function shortened(name: string): string {
	return name.replace('uy ban nhan dan', 'ubnd').replace('hoi dong nhan dan', 'hdnd');
}

/** A ministry or department as officers shorten it: `Bộ KHĐT`, `Sở LĐTBXH`. */
function byInitials(name: string): string[] {
	const [body = '', ...others] = name.replaceAll(' va ', ' ').split(' ');
	return /^(?:bo|so)$/.test(body) && others.length >= 3 ? [`${body} ${others.map((word) => word[0]).join('')}`] : [];
}

/** A ministry or department by what it looks after first: `Bộ Lao động`, `Sở Khoa học`. */
function shortBody(name: string): string {
	return /^(?:bo|so) [a-z]+ [a-z]+/.exec(name)?.[0] ?? name;
}

/** The first two words of a long name: `thủ tướng`. */
function firstWords(name: string): string {
	const all = name.split(' ');
	return all.length === 4 ? all.slice(0, 2).join(' ') : name;
}

/** Phrases with all that they can mean, sorted. */
function grouped(said: ReadonlyArray<readonly [phrase: string, id: string]>): Phrase[] {
	const byPhrase = Map.groupBy(said, ([phrase]) => phrase);
	return [...byPhrase]
		.map(([phrase, all]): Phrase => [phrase, [...new Set(all.map(([, id]) => id))].sort(compareIds)])
		.sort(([a], [b]) => compareIds(a, b));
}
