import type { Catalogue, PlanEntry } from '../domain/catalogue.ts';
import type { Instrument } from '../domain/citation/instruments.ts';
import { compareNewestFirst } from '../domain/dates.ts';
import type { Facet, Order } from '../domain/facets.ts';
import { compareText } from '../domain/text.ts';
import { vi } from '../i18n/vi.ts';
import { getFacets, type ListName } from './list-facets.ts';
import { anomaliesInOrder, instrumentsInOrder, type LedgerRow, newerPlanFirst, plansNewestFirst } from './lists.ts';
import { getCatalogue } from './record.ts';

/** An order with its words, as a list offers it. Every page of a list offers it, so its rows are put in order on demand. */
export interface ListOrder extends Pick<Order, 'key'> {
	readonly label: string;
	readonly rows: () => readonly number[];
}

/** The orders of a list: its own, by which the build divides it into pages, and the others. */
export interface ListOrders {
	/** What its own order is called. */
	readonly own: string;
	readonly others: readonly ListOrder[];
}

/** How rows are put in an order; rows that are equal in it keep the list's own. */
interface OrderRule<Row> {
	readonly key: string;
	readonly label: string;
	readonly compare: (a: Row, b: Row) => number;
}

const words = vi.list.sort;

const ORDERS: Readonly<Record<ListName, (catalogue: Catalogue) => ListOrders>> = {
	plans: (catalogue) => ({
		own: words.newest,
		others: orders(
			() => plansNewestFirst(catalogue.plans),
			[
				{ key: 'so', label: words.number, compare: (a, b) => compareNumbers(a.data.number, b.data.number) },
				byProvince(catalogue, (plan: PlanEntry) => plan),
			],
		),
	}),
	instruments: (catalogue) => ({
		own: words.kind,
		others: orders(
			() => instrumentsInOrder(catalogue),
			[
				{ key: 'so', label: words.number, compare: (a, b) => compareNumbers(a.number, b.number) },
				{ key: 'ngay', label: words.newest, compare: (a, b) => compareNewestFirst(a.date, b.date) },
				{
					key: 'vien-dan',
					label: words.cited,
					compare: (a: Instrument, b: Instrument) => catalogue.citedBy(b.id).length - catalogue.citedBy(a.id).length,
				},
			],
		),
	}),
	anomalies: (catalogue) => ({
		own: words.anomaly,
		others: orders(
			() => anomaliesInOrder(catalogue),
			[
				{ key: 'ngay', label: words.newest, compare: (a, b) => newerPlanFirst(a.plan, b.plan) },
				byProvince(catalogue, ({ plan }: LedgerRow) => plan),
			],
		),
	}),
};

/** The orders that a list offers. */
export function getOrders(list: ListName): ListOrders {
	return ORDERS[list](getCatalogue());
}

/** What a script needs beside the pages of a list: the values of each row of the whole list, and its other orders. */
export function getListFile(list: ListName): { facets: Facet[]; orders: Order[] } {
	return {
		facets: getFacets(list).map(({ key, values, rows }) => ({ key, values, rows })),
		orders: getOrders(list).others.map(({ key, rows }) => ({ key, rows: rows() })),
	};
}

function orders<Row>(listed: () => readonly Row[], rules: readonly OrderRule<Row>[]): ListOrder[] {
	return rules.map(({ key, label, compare }) => ({
		key,
		label,
		rows: () =>
			listed()
				.map((row, position) => ({ row, position }))
				.sort((a, b) => compare(a.row, b.row))
				.map(({ position }) => position),
	}));
}

/** By the name under which a province issued the plan, as the row shows it. */
function byProvince<Row>(catalogue: Catalogue, planOf: (row: Row) => PlanEntry): OrderRule<Row> {
	const name = (row: Row) => catalogue.provinces.get(planOf(row).data.province)?.name ?? '';
	return { key: 'tinh', label: words.province, compare: (a, b) => compareText(name(a), name(b)) };
}

/** Documents without a number come last. */
function compareNumbers(a: string | null, b: string | null): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	return compareText(a, b);
}
