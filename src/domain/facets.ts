/**
 * Facets of a list: what a reader can choose rows by, and in which order. Pure, for the build (counts in the page) and for
 * the script that filters. Rows are known by their position in the list; values by ids, which addresses may carry.
 */

/** One facet of a list. */
export interface Facet {
	/** Its name in the address. Example: `tinh`. */
	readonly key: string;
	/** Its values, in the order in which they are shown. Example: `hai-phong`. */
	readonly values: readonly string[];
	/** For each row of the list, the indexes of its values. */
	readonly rows: readonly (readonly number[])[];
}

/** Another order of a list than its own. */
export interface Order {
	/** Its name in the address. Example: `so`. */
	readonly key: string;
	/** Every row of the list, in this order. */
	readonly rows: readonly number[];
}

/** What is chosen: facet key → values. A facet without a chosen value is not there. */
export type Choice = ReadonlyMap<string, ReadonlySet<string>>;

/** A state of a filtered list as an address holds it. */
export interface ListState {
	readonly choice: Choice;
	/** Key of the order; null for the list's own. */
	readonly order: string | null;
	/** Page of the rows that are left, from 1. */
	readonly page: number;
	/** Values that the address names and the list does not have. */
	readonly unknown: readonly string[];
}

/** Names of the page number and of the order in the address. */
const PAGE_KEY = 'trang';
const ORDER_KEY = 'xep';

/** Makes a facet from the values of each row; values that no row has are left out. */
export function toFacet(key: string, order: readonly string[], valuesOfRows: readonly (readonly string[])[]): Facet {
	const used = new Set(valuesOfRows.flat());
	const values = order.filter((value) => used.has(value));
	const index = new Map(values.map((value, position) => [value, position]));
	return {
		key,
		values,
		rows: valuesOfRows.map((own) => own.flatMap((value) => index.get(value) ?? [])),
	};
}

/**
 * Reads a state from a query: values joined by commas or named again and again, as a form without a script sends them.
 * @param orders keys of the orders that the list has beside its own
 */
export function readState(
	query: URLSearchParams,
	facets: ReadonlyArray<Pick<Facet, 'key' | 'values'>>,
	orders: readonly string[],
): ListState {
	const unknown: string[] = [];
	const choice = new Map<string, Set<string>>();
	for (const { key, values } of facets) {
		const named = query
			.getAll(key)
			.flatMap((text) => text.split(','))
			.filter((value) => value !== '');
		const known = new Set(values.filter((value) => named.includes(value)));
		unknown.push(...named.filter((value) => !known.has(value)));
		if (known.size > 0) choice.set(key, known);
	}
	const named = query.get(ORDER_KEY) || null;
	const order = named !== null && orders.includes(named) ? named : null;
	if (named !== order) unknown.push(named ?? '');
	const page = Number(query.get(PAGE_KEY) ?? '1');
	return { choice, order, page: Number.isSafeInteger(page) && page > 0 ? page : 1, unknown: [...new Set(unknown)] };
}

/** The query of a state, without `?`; empty for the list as it is. Values are ids and need no escaping. */
export function writeState({ choice, order, page }: Omit<ListState, 'unknown'>): string {
	const parts = [...choice].map(([key, values]) => `${key}=${[...values].join(',')}`);
	if (order !== null) parts.push(`${ORDER_KEY}=${order}`);
	if (parts.length > 0 && page > 1) parts.push(`${PAGE_KEY}=${page}`);
	return parts.join('&');
}

/** Adds a value to a choice, or takes it away. */
export function toggle(choice: Choice, key: string, value: string): Choice {
	const next = new Map([...choice].map(([name, values]) => [name, new Set(values)]));
	const values = next.get(key) ?? new Set<string>();
	if (!values.delete(value)) values.add(value);
	if (values.size === 0) next.delete(key);
	else next.set(key, values);
	return next;
}

/** Positions of the rows that a choice leaves: one of the chosen values of every facet that has any. */
export function matchingRows(facets: readonly Facet[], choice: Choice): number[] {
	const wanted = facets.flatMap((facet) => {
		const chosen = choice.get(facet.key);
		if (!chosen) return [];
		return [{ facet, indexes: new Set(facet.values.flatMap((value, index) => (chosen.has(value) ? [index] : []))) }];
	});
	const length = facets[0]?.rows.length ?? 0;
	return Array.from({ length }, (_, row) => row).filter((row) =>
		wanted.every(({ facet, indexes }) => facet.rows[row]?.some((index) => indexes.has(index))),
	);
}

/** Rows in an order. */
export function inOrder(rows: readonly number[], order: Order): number[] {
	const wanted = new Set(rows);
	return order.rows.filter((row) => wanted.has(row));
}

/** How many rows each value of a facet would leave beside what is chosen in the other facets. */
export function countValues(facets: readonly Facet[], choice: Choice, facet: Facet): number[] {
	const others = new Map([...choice].filter(([key]) => key !== facet.key));
	const counts = facet.values.map(() => 0);
	for (const row of matchingRows(facets, others)) {
		for (const index of facet.rows[row] ?? []) counts[index] = (counts[index] ?? 0) + 1;
	}
	return counts;
}
