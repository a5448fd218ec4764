import type { Catalogue, PlanEntry } from '../catalogue.ts';
import type { Instrument } from '../citation/instruments.ts';
import { nameKey } from '../citation/names.ts';
import { yearOf } from '../dates.ts';
import type { Provision } from '../model.ts';
import { compareIds } from '../text.ts';
import { contentWords, spanKey, tellingWords, withoutKind } from './names.ts';
import { numberParts, writtenSign } from './number.ts';
import { issuerPhrases, placePhrases } from './phrases.ts';
import { readDays } from './read-times.ts';
import {
	type CardRow,
	type Head,
	type MisdateRow,
	type NameShard,
	nameFile,
	numberFile,
	type PlaceRow,
} from './shards.ts';
import { queryText } from './text.ts';

/** How the interface calls things; domain rules know no interface words. */
export interface Names {
	plan(entry: PlanEntry): string;
	provision(provision: Provision): string;
	issuer(issuer: string, province: string | null): string;
}

/** The files of the index by name (see `shards.ts`). */
export type NumberIndex = ReadonlyMap<string, unknown>;

/** Documents a file holds on average: small enough for a phone, large enough that a build does not drown in files. */
const PER_FILE = 24;

/** Computes the index of a catalogue. */
export function buildNumberIndex(catalogue: Catalogue, names: Names): NumberIndex {
	const rows = new Map(catalogue.instruments.all.map((entry) => [entry.id, rowOf(entry, catalogue, names)]));
	const numbered = catalogue.instruments.all.filter(({ number }) => number !== null && numberParts(number) !== null);
	const named = catalogue.instruments.all.filter(({ plan }) => plan === null);
	const head = headOf(catalogue, numbered, named);
	return new Map<string, unknown>([
		['dau', head],
		...numberFiles(numbered, rows, head),
		...nameFiles(named, rows, head),
		...placeFiles(catalogue, rows, names),
		...yearFiles(catalogue, rows),
	]);
}

function headOf(catalogue: Catalogue, numbered: readonly Instrument[], named: readonly Instrument[]): Head {
	const provinces = catalogue.provinces.all;
	const signs = numbered.map(({ number }) => writtenSign(number ?? ''));
	const figures = numbered.map(({ number }) => Number.parseInt(numberParts(number ?? '')?.figures ?? '0', 10));
	const steps = [...new Set(figures)].sort((a, b) => a - b).map((value, index, all) => value - (all[index - 1] ?? 0));
	return {
		numbers: Math.ceil(numbered.length / PER_FILE),
		names: Math.ceil(named.length / PER_FILE),
		provinces: Object.fromEntries(
			provinces.map(({ id, name }) => {
				const now = catalogue.provinces.now(id)?.id ?? id;
				return [id, now === id ? { name } : { name, now }];
			}),
		),
		places: placePhrases(provinces),
		issuers: issuerPhrases([...catalogue.agencies.values()]),
		placed: [
			...new Set([
				...catalogue.plans.map(({ data }) => data.province),
				...catalogue.instruments.all.flatMap(({ province }) => province ?? []),
			]),
		].sort(compareIds),
		years: [...new Set(catalogue.instruments.all.filter(isCentral).map(({ year }) => year ?? ''))].sort(compareIds),
		signs: [...new Set(signs)].filter(Boolean).sort(compareIds),
		figures: steps.map((step) => step.toString(36)).join(' '),
	};
}

function rowOf(entry: Instrument, catalogue: Catalogue, names: Names): CardRow {
	const citing = catalogue.citedBy(entry.id);
	return [
		entry.id,
		entry.kind,
		entry.number,
		entry.title,
		entry.date,
		entry.year,
		entry.issuer,
		entry.issuer === null ? null : names.issuer(entry.issuer, entry.province),
		entry.province,
		entry.record?.status.value ?? 'unconfirmed',
		new Set(citing.map(({ plan, provision }) => `${plan}#${provision.anchor}`)).size,
		new Set(citing.map(({ plan }) => plan)).size,
		entry.plan,
		misdatesOf(entry, catalogue, names),
	];
}

/** Dates that plans print for an instrument and that are not its own, each where it first stands. */
function misdatesOf(entry: Instrument, catalogue: Catalogue, names: Names): MisdateRow[] {
	const found = new Map<string, MisdateRow>();
	for (const { mention, plan, provision } of catalogue.citedBy(entry.id)) {
		if (entry.date === null || mention.date === null) continue;
		const key = readDays(queryText(mention.date.text)).times[0]?.key;
		const citing = catalogue.plan(plan);
		if (!key || !citing || key === entry.date || !/^\d{4}-\d\d-\d\d$/.test(entry.date) || found.has(key)) continue;
		found.set(key, [key, plan, names.plan(citing), provision.anchor, names.provision(provision)]);
	}
	return [...found.values()];
}

type File<Content> = readonly [name: string, content: Content];

function numberFiles(all: readonly Instrument[], rows: ReadonlyMap<string, CardRow>, head: Head): File<CardRow[]>[] {
	const files = Map.groupBy(all, ({ number }) => numberFile(numberParts(number ?? '')?.figures ?? '', head.numbers));
	return everyFile('so', head.numbers).map((name) => [
		name,
		rowsOf(
			(files.get(name) ?? []).map(({ id }) => id),
			rows,
		),
	]);
}

function rowsOf(ids: readonly string[], rows: ReadonlyMap<string, CardRow>): CardRow[] {
	return ids.map((id) => rows.get(id)).filter((row) => row !== undefined);
}

/** Names by the words by which people call them. */
function nameFiles(all: readonly Instrument[], rows: ReadonlyMap<string, CardRow>, head: Head): File<NameShard>[] {
	const names = all.flatMap((entry) =>
		[...new Set([...entry.aliases, entry.title].map(nameKey))].map((name) => ({ entry, name })),
	);
	const counts = countWords(names.map(({ name }) => name));
	const entries = names.map(({ entry, name }) => ({ entry, name, files: filesOf(name, counts, head.names) }));
	return everyFile('ten', head.names).map((file) => {
		const here = entries.filter(({ files }) => files.has(file));
		const cards = [...new Set(here.map(({ entry }) => entry.id))];
		return [
			file,
			{
				cards: rowsOf(cards, rows),
				names: here.map(({ entry, name }) => [name, cards.indexOf(entry.id)] as const),
			},
		];
	});
}

/** In how many names each word stands. */
function countWords(names: readonly string[]): ReadonlyMap<string, number> {
	const words = names.flatMap((name) => [...new Set(wordsOf(name))]);
	return new Map([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]));
}

function wordsOf(name: string): string[] {
	return tellingWords(contentWords(withoutKind(name).rest));
}

/**
 * The files of a name: of its first two words that say something and of its two rarest (a query may misspell some and leave
 * out others), and of its span of years.
 */
function filesOf(name: string, counts: ReadonlyMap<string, number>, files: number): ReadonlySet<string> {
	const words = wordsOf(name);
	const rarest = words.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || compareIds(a, b));
	const span = spanKey(name);
	const told = [...words.slice(0, 2), ...rarest.slice(0, 2), ...(span === null ? [] : [span])];
	return new Set(told.map((word) => nameFile(word, files)));
}

function everyFile(kind: string, count: number): string[] {
	return Array.from({ length: count }, (_, index) => `${kind}-${index}`);
}

/** Documents by province, plans without a number too. */
function placeFiles(catalogue: Catalogue, rows: ReadonlyMap<string, CardRow>, names: Names): File<PlaceRow[]>[] {
	const plans = catalogue.plans.map((entry) => {
		const { from, to } = entry.data.period;
		const row = (entry.instrument && rows.get(entry.instrument.id)) ?? unnumberedRow(entry, names);
		return { province: entry.data.province, row: [row, from && yearOf(from), yearOf(to)] as const };
	});
	const others = catalogue.instruments.all.flatMap(({ id, plan, province }) => {
		const row = rows.get(id);
		return row && plan === null && province !== null ? [{ province, row: [row, null, null] as const }] : [];
	});
	const byProvince = Map.groupBy([...plans, ...others], ({ province }) => province);
	return [...byProvince].map(([province, all]) => [`tinh-${province}`, all.map(({ row }) => row)]);
}

/** Documents of central bodies by year. */
function yearFiles(catalogue: Catalogue, rows: ReadonlyMap<string, CardRow>): File<CardRow[]>[] {
	const central = catalogue.instruments.all.filter(isCentral);
	const byYear = Map.groupBy(central, ({ year }) => year);
	return [...byYear].map(([year, all]) => [
		`nam-${year}`,
		rowsOf(
			all.map(({ id }) => id),
			rows,
		),
	]);
}

function isCentral({ plan, province, year }: Instrument): boolean {
	return plan === null && province === null && year !== null;
}

function unnumberedRow({ id, data }: PlanEntry, names: Names): CardRow {
	const year = data.issued && yearOf(data.issued);
	const issuer = names.issuer(data.issuer, data.province);
	return [
		id,
		'ke-hoach',
		null,
		data.title,
		data.issued,
		year,
		data.issuer,
		issuer,
		data.province,
		'unconfirmed',
		0,
		0,
		id,
		[],
	];
}
