/** The state of the search page as its address holds it, so that it can be shared and Back works. */

import type { FilterName } from '../../domain/search/indexed.ts';
import { cleanQuery } from '../../domain/search/query.ts';

/** Parameters of the filters: published addresses, so their names do not change. */
export const FILTER_PARAMS: Readonly<Record<FilterName, string>> = {
	province: 'tinh',
	provinceThen: 'tinh-khi-ban-hanh',
	year: 'nam',
	source: 'nguon',
	curation: 'bien-tap',
};

/** Chosen values by filter; a filter without values chooses nothing and is left out. */
export type Chosen = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** What is asked: a clean query, the filters and the page of the full text, from 1. */
export interface Asked {
	readonly query: string;
	readonly filters: Chosen;
	readonly page: number;
}

/**
 * Reads an address's query string.
 * @param known values that each filter offers: others, which an address may hold, are left out
 */
export function readAddress(search: string, known: Readonly<Record<FilterName, ReadonlySet<string>>>): Asked {
	const params = new URLSearchParams(search);
	const filters: Partial<Record<FilterName, string[]>> = {};
	for (const [name, param] of Object.entries(FILTER_PARAMS) as [FilterName, string][]) {
		const values = [...new Set(params.getAll(param))].filter((value) => known[name].has(value));
		if (values.length > 0) filters[name] = values;
	}
	const page = Number(params.get('trang') ?? 1);
	return {
		query: cleanQuery(params.get('q') ?? ''),
		filters,
		page: Number.isSafeInteger(page) && page > 0 ? page : 1,
	};
}

/** The query string of what is asked, `?` included; empty where nothing is. */
export function writeAddress({ query, filters, page }: Asked): string {
	const params = new URLSearchParams();
	if (query !== '') params.set('q', query);
	for (const [name, param] of Object.entries(FILTER_PARAMS) as [FilterName, string][]) {
		for (const value of filters[name] ?? []) params.append(param, value);
	}
	if (page > 1) params.set('trang', String(page));
	const text = params.toString();
	return text === '' ? '' : `?${text}`;
}

/** How many values are chosen over all filters. */
export function countChosen(filters: Chosen): number {
	return Object.values(filters).reduce((sum, values) => sum + values.length, 0);
}
