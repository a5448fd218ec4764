import type { Catalogue, PlanEntry } from '../domain/catalogue.ts';
import type { Instrument } from '../domain/citation/instruments.ts';
import { beginnings, divide, type ListPage, plansOfProvince } from './lists.ts';

/** What a province's page lists: its own plans, those of the names that it took in, its instruments that are no plans. */
export type ProvinceRow =
	| { readonly part: 'own'; readonly plan: PlanEntry }
	| { readonly part: 'others'; readonly plan: PlanEntry }
	| { readonly part: 'instruments'; readonly instrument: Instrument };

/** One page of a province, with how many rows each part of the whole list has and on which page it begins. */
export interface ProvincePage extends ListPage<ProvinceRow> {
	readonly counts: Readonly<Record<ProvinceRow['part'], number>>;
	readonly begins: ReadonlyMap<ProvinceRow['part'], number>;
}

/** The pages of a province. */
export function provincePages(catalogue: Catalogue, province: string): ProvincePage[] {
	const { own, others } = plansOfProvince(catalogue, province);
	const instruments = catalogue.instruments.all.filter((entry) => entry.province === province && entry.plan === null);
	const rows: ProvinceRow[] = [
		...own.map((plan) => ({ part: 'own' as const, plan })),
		...others.map((plan) => ({ part: 'others' as const, plan })),
		...instruments.map((instrument) => ({ part: 'instruments' as const, instrument })),
	];
	const counts = { own: own.length, others: others.length, instruments: instruments.length };
	const pages = divide(rows);
	const begins = beginnings(pages, ({ part }) => part);
	return pages.map((page) => ({ ...page, counts, begins }));
}
