import { NOTE_CODES, RULE_CODES } from '../domain/anomaly.ts';
import type { Anomaly, Catalogue, Citation, PlanEntry } from '../domain/catalogue.ts';
import type { Instrument } from '../domain/citation/instruments.ts';
import { compareNewestFirst } from '../domain/dates.ts';
import { INSTRUMENT_KINDS } from '../domain/instrument.ts';
import type { Provision } from '../domain/model.ts';
import { planIdStem, writtenBy } from '../domain/plan.ts';
import type { Province } from '../domain/province.ts';
import { compareIds, compareText } from '../domain/text.ts';
import { oncePer } from './once.ts';

/** Rows a page of a divided list. */
export const ROWS_A_PAGE = 50;

/** Characters a page of a list whose rows are texts: with their markup about 20 kB on the way to a reader. */
export const TEXT_A_PAGE = 60_000;

/** One page of a list: its rows, its number and how many there are. */
export interface ListPage<Row> {
	readonly rows: readonly Row[];
	readonly page: number;
	readonly pages: number;
}

/**
 * Divides a list; an empty one has one page.
 * @param most what a page holds at most; a single row may weigh more
 * @param weigh what a row counts for; 1 where rows are alike
 */
export function divide<Row>(
	rows: readonly Row[],
	most = ROWS_A_PAGE,
	weigh: (row: Row) => number = () => 1,
): ListPage<Row>[] {
	const parts: Row[][] = [];
	let room = 0;
	for (const row of rows) {
		const weight = weigh(row);
		const part = parts.at(-1);
		if (part && weight <= room) part.push(row);
		else {
			parts.push([row]);
			room = most;
		}
		room -= weight;
	}
	if (parts.length === 0) parts.push([]);
	return parts.map((part, index) => ({ rows: part, page: index + 1, pages: parts.length }));
}

/** The parameter of a page of a divided list: `undefined` for the list itself, `trang-2` and so on. */
export function pageParam(page: number): string | undefined {
	return page === 1 ? undefined : `trang-${page}`;
}

/** Static paths of a list that is divided. */
export function pathsOf<Page extends ListPage<unknown>>(pages: readonly Page[]) {
	return pages.map((props) => ({ params: { page: pageParam(props.page) }, props }));
}

/** Static paths of a list of rows that are alike. */
export function listPaths<Row>(rows: readonly Row[]) {
	return pathsOf(divide(rows));
}

/** On which page each group of a divided list begins, in the order of the list. */
export function beginnings<Row, Key>(pages: readonly ListPage<Row>[], keyOf: (row: Row) => Key): Map<Key, number> {
	const first = new Map<Key, number>();
	for (const { rows, page } of pages) {
		for (const key of rows.map(keyOf)) if (!first.has(key)) first.set(key, page);
	}
	return first;
}

/** Plans, newest first: by what is known of their date, then by period. */
export const plansNewestFirst = oncePer((plans: readonly PlanEntry[]): readonly PlanEntry[] =>
	[...plans].sort(newerPlanFirst),
);

/** Orders two plans: the newer first. */
export function newerPlanFirst(a: PlanEntry, b: PlanEntry): number {
	return (
		compareNewestFirst(writtenBy(a.data), writtenBy(b.data)) ||
		compareNewestFirst(a.data.period.to, b.data.period.to) ||
		compareIds(planIdStem(a.data), planIdStem(b.data))
	);
}

/** Instruments as a reader looks for them: by kind, then number, those without one by title. */
export const instrumentsInOrder = oncePer((catalogue: Catalogue): readonly Instrument[] => {
	const rank = (entry: Instrument) => INSTRUMENT_KINDS.indexOf(entry.kind);
	return [...catalogue.instruments.all].sort(
		(a, b) =>
			rank(a) - rank(b) ||
			Number(a.number === null) - Number(b.number === null) ||
			compareText(a.number ?? a.title, b.number ?? b.title) ||
			compareIds(a.id, b.id),
	);
});

/** An anomaly as the ledger lists it, with its number on the plan's page. */
export interface LedgerRow {
	readonly plan: PlanEntry;
	readonly anomaly: Anomaly;
	readonly number: number;
}

/** Anomalies of all plans: by code, then by plan and place. */
export const anomaliesInOrder = oncePer((catalogue: Catalogue): readonly LedgerRow[] => {
	const rank = new Map([...RULE_CODES, ...NOTE_CODES].map((code, index) => [code, index]));
	return catalogue.plans
		.flatMap((plan) => plan.anomalies.map((anomaly, index) => ({ plan, anomaly, number: index + 1 })))
		.sort((a, b) => (rank.get(a.anomaly.code) ?? 0) - (rank.get(b.anomaly.code) ?? 0));
});

/** Provinces of today by name, and names that ended. */
export function provincesInOrder(catalogue: Catalogue): { today: Province[]; before: Province[] } {
	const sorted = [...catalogue.provinces.all].sort((a, b) => compareText(a.name, b.name));
	return { today: sorted.filter(({ into }) => into === null), before: sorted.filter(({ into }) => into !== null) };
}

/** Plans that are found under a province: its own, and those of the names that it took in. */
export function plansOfProvince(catalogue: Catalogue, id: string): { own: PlanEntry[]; others: PlanEntry[] } {
	const family = new Set(
		catalogue.provinces.now(id)?.id === id ? catalogue.provinces.family(id).map((entry) => entry.id) : [id],
	);
	const found = plansNewestFirst(catalogue.plans.filter(({ data }) => family.has(data.province)));
	return {
		own: found.filter(({ data }) => data.province === id),
		others: found.filter(({ data }) => data.province !== id),
	};
}

/** How many plans are found under a province. */
export function countPlansOfProvince(catalogue: Catalogue, id: string): number {
	const { own, others } = plansOfProvince(catalogue, id);
	return own.length + others.length;
}

/** A plan that cites an instrument: where, provision by provision. */
export interface CitingPlan {
	readonly plan: PlanEntry;
	readonly provisions: readonly { readonly provision: Provision; readonly citations: readonly Citation[] }[];
}

/** Citations a page of those that cite an instrument: each has a line of its context. */
const CITATIONS_A_PAGE = 100;

/** Who cites an instrument, divided: a page of it stands on the instrument's own page, the others follow. */
export function citingPages(plans: readonly CitingPlan[]): ListPage<CitingPlan>[] {
	const citationsOf = ({ provisions }: CitingPlan) =>
		provisions.reduce((total, { citations }) => total + citations.length, 0);
	return divide(plans, CITATIONS_A_PAGE, citationsOf);
}

/** Citations by plan, each plan's by provision: who cites an instrument, and where. */
export function citingPlans(catalogue: Catalogue, instrument: string): CitingPlan[] {
	const byPlan = Map.groupBy(catalogue.citedBy(instrument), ({ plan }) => plan);
	return [...byPlan].flatMap(([id, citations]) => {
		const plan = catalogue.plan(id);
		if (!plan) return [];
		const byProvision = Map.groupBy(citations, ({ provision }) => provision);
		return [{ plan, provisions: [...byProvision].map(([provision, own]) => ({ provision, citations: own })) }];
	});
}

/** A line of the text around a citation: whole words, at most `around` characters on each side. */
export function contextOf(
	{ provision, mention }: Citation,
	around = 90,
): { before: string; found: string; after: string } {
	const line = lineAround(provision.text, mention.start, mention.end);
	const before = provision.text.slice(line.start, mention.start);
	const after = provision.text.slice(mention.end, line.end);
	return {
		before:
			before.length > around
				? `…${before
						.slice(-around)
						.replace(/^\S*\s/, ' ')
						.trimStart()}`
				: before,
		found: provision.text.slice(mention.start, mention.end),
		after: after.length > around ? `${after.slice(0, around).replace(/\s\S*$/, '')}…` : after,
	};
}

function lineAround(text: string, start: number, end: number): { start: number; end: number } {
	const next = text.indexOf('\n', end);
	return { start: text.lastIndexOf('\n', start - 1) + 1, end: next === -1 ? text.length : next };
}
