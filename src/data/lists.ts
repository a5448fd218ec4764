import { NOTE_CODES, RULE_CODES } from '../domain/anomaly.ts';
import type { Anomaly, Catalogue, Citation, PlanEntry } from '../domain/catalogue.ts';
import type { Instrument } from '../domain/citation/instruments.ts';
import { compareNewestFirst } from '../domain/dates.ts';
import { INSTRUMENT_KINDS } from '../domain/instrument.ts';
import type { Provision } from '../domain/model.ts';
import { planIdStem, writtenBy } from '../domain/plan.ts';
import type { Province } from '../domain/province.ts';
import { compareIds, compareText } from '../domain/text.ts';

/** Rows a page of a divided list. */
export const ROWS_A_PAGE = 50;

/** One page of a list: its rows, its number and how many there are. */
export interface ListPage<Row> {
	readonly rows: readonly Row[];
	readonly page: number;
	readonly pages: number;
}

/** Divides a list; an empty one has one page. */
export function divide<Row>(rows: readonly Row[]): ListPage<Row>[] {
	const pages = Math.max(1, Math.ceil(rows.length / ROWS_A_PAGE));
	return Array.from({ length: pages }, (_, index) => ({
		rows: rows.slice(index * ROWS_A_PAGE, (index + 1) * ROWS_A_PAGE),
		page: index + 1,
		pages,
	}));
}

/** Static paths of a divided list: `undefined` for the list itself, `trang-2` and so on. */
export function listPaths<Row>(rows: readonly Row[]) {
	return divide(rows).map((props) => ({
		params: { page: props.page === 1 ? undefined : `trang-${props.page}` },
		props,
	}));
}

/** Plans, newest first: by what is known of their date, then by period. */
export function plansNewestFirst(plans: readonly PlanEntry[]): PlanEntry[] {
	return [...plans].sort(newerPlanFirst);
}

/** Orders two plans: the newer first. */
export function newerPlanFirst(a: PlanEntry, b: PlanEntry): number {
	return (
		compareNewestFirst(writtenBy(a.data), writtenBy(b.data)) ||
		compareNewestFirst(a.data.period.to, b.data.period.to) ||
		compareIds(planIdStem(a.data), planIdStem(b.data))
	);
}

/** Instruments as a reader looks for them: by kind, then number, those without one by title. */
export function instrumentsInOrder(catalogue: Catalogue): Instrument[] {
	const rank = (entry: Instrument) => INSTRUMENT_KINDS.indexOf(entry.kind);
	return [...catalogue.instruments.all].sort(
		(a, b) =>
			rank(a) - rank(b) ||
			compareText(a.number ?? `～${a.title}`, b.number ?? `～${b.title}`) ||
			compareIds(a.id, b.id),
	);
}

/** An anomaly as the ledger lists it, with its number on the plan's page. */
export interface LedgerRow {
	readonly plan: PlanEntry;
	readonly anomaly: Anomaly;
	readonly number: number;
}

/** Anomalies of all plans: by code, then by plan and place. */
export function anomaliesInOrder(catalogue: Catalogue): LedgerRow[] {
	const rank = new Map([...RULE_CODES, ...NOTE_CODES].map((code, index) => [code, index]));
	return catalogue.plans
		.flatMap((plan) => plan.anomalies.map((anomaly, index) => ({ plan, anomaly, number: index + 1 })))
		.sort((a, b) => (rank.get(a.anomaly.code) ?? 0) - (rank.get(b.anomaly.code) ?? 0));
}

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

/** Citations by plan, each plan's by provision: who cites an instrument, and where. */
export function citingPlans(
	catalogue: Catalogue,
	instrument: string,
): { plan: PlanEntry; provisions: { provision: Provision; citations: Citation[] }[] }[] {
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
