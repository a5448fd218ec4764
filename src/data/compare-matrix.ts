import type { Catalogue, PlanEntry } from '../domain/catalogue.ts';
import type { Apart } from '../domain/compare/features.ts';
import { compareText } from '../domain/text.ts';
import { apartIn } from './compare.ts';
import { beginnings, divide, type ListPage, pageParam, plansNewestFirst } from './lists.ts';
import { partPaths } from './part.ts';
import { getCatalogue } from './record.ts';

/** Plans side by side in one static matrix: what a wide screen and a page's weight bear. */
const PLANS_A_MATRIX = 12;

/** One matrix: its plans, and on which matrix each province of today begins. */
export interface MatrixPage {
	/** Ids of the plans, in order. */
	readonly ids: readonly string[];
	/** What sets each of them apart, in the same order. */
	readonly apart: readonly Apart[];
	readonly page: number;
	readonly pages: number;
	readonly where: readonly { readonly name: string; readonly page: number }[];
}

/** Static paths of the matrices over the whole collection. */
export function matrixPaths() {
	const catalogue = getCatalogue();
	const apartOf = apartIn(catalogue);
	return partPaths(
		divideMatrix(catalogue).map(({ rows, ...page }) => ({
			params: { page: pageParam(page.page) },
			props: { ids: rows.map(({ id }) => id), apart: rows.map(apartOf), ...page },
			part: { plans: rows },
		})),
	);
}

/** Plans by province of today, each with the provinces that it took in, newest first. */
export function divideMatrix(catalogue: Catalogue): (ListPage<PlanEntry> & Pick<MatrixPage, 'where'>)[] {
	const byProvince = Map.groupBy(plansNewestFirst(catalogue.plans), ({ provinceNow }) => provinceNow);
	const groups = [...byProvince].sort(([a], [b]) => compareText(a?.name ?? '', b?.name ?? ''));
	const pages = divide(
		groups.flatMap(([, entries]) => entries),
		PLANS_A_MATRIX,
	);
	const where = [...beginnings(pages, ({ provinceNow }) => provinceNow)].flatMap(([province, page]) =>
		province ? [{ name: province.name, page }] : [],
	);
	return pages.map((page) => ({ ...page, where }));
}
