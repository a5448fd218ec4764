import type { Catalogue, PlanEntry } from '../catalogue.ts';
import type { Instrument } from '../citation/instruments.ts';
import { yearOf } from '../dates.ts';
import type { Provision } from '../model.ts';
import { compareIds } from '../text.ts';
import { everyFile, type File, PER_FILE, rowsOf } from './build-files.ts';
import { countNameFiles, type NameEntry, nameFiles, namesOf } from './build-names.ts';
import { numberParts, writtenSign } from './number.ts';
import { issuerPhrases, placePhrases } from './phrases.ts';
import { readDays } from './read-times.ts';
import { type CardRow, type Head, type MisdateRow, numberFile, type PlaceRow } from './shards.ts';
import { queryText } from './text.ts';

/** How the interface calls things; domain rules know no interface words. */
export interface Names {
	plan(entry: PlanEntry): string;
	provision(provision: Provision): string;
	issuer(issuer: string, province: string | null): string;
}

/** The files of the index by name (see `shards.ts`). */
export type NumberIndex = ReadonlyMap<string, unknown>;

/** Computes the index of a catalogue. */
export function buildNumberIndex(catalogue: Catalogue, names: Names): NumberIndex {
	const rows = new Map(catalogue.instruments.all.map((entry) => [entry.id, rowOf(entry, catalogue, names)]));
	const numbered = catalogue.instruments.all.filter(({ number }) => number !== null && numberParts(number) !== null);
	const named = namesOf(catalogue.instruments.all.filter(({ plan }) => plan === null));
	const head = headOf(catalogue, numbered, named);
	return new Map<string, unknown>([
		['dau', head],
		...numberFiles(numbered, rows, head),
		...nameFiles(named, rows, head),
		...placeFiles(catalogue, rows, names),
		...yearFiles(catalogue, rows),
	]);
}

function headOf(catalogue: Catalogue, numbered: readonly Instrument[], named: readonly NameEntry[]): Head {
	const provinces = catalogue.provinces.all;
	const signs = numbered.map(({ number }) => writtenSign(number ?? ''));
	const figures = numbered.map(({ number }) => Number.parseInt(numberParts(number ?? '')?.figures ?? '0', 10));
	const steps = [...new Set(figures)].sort((a, b) => a - b).map((value, index, all) => value - (all[index - 1] ?? 0));
	return {
		numbers: Math.ceil(numbered.length / PER_FILE),
		names: countNameFiles(named),
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
