import type { Catalogue, PlanEntry } from '../domain/catalogue.ts';
import type { Province } from '../domain/province.ts';
import { compareText } from '../domain/text.ts';
import { beginnings, divide, type ListPage, pathsOf, plansNewestFirst } from './lists.ts';
import { getCatalogue } from './record.ts';

/** Plans side by side in one static matrix: what a wide screen and a page's weight bear. */
const PLANS_A_MATRIX = 12;

/** One matrix: its plans, and on which matrix each province of today begins. */
export interface MatrixPage extends ListPage<PlanEntry> {
	readonly where: readonly { readonly province: Province; readonly page: number }[];
}

/** Static paths of the matrices over the whole collection. */
export async function matrixPaths() {
	return pathsOf(divideMatrix(await getCatalogue()));
}

/** Plans by province of today, each with the provinces that it took in, newest first. */
function divideMatrix(catalogue: Catalogue): MatrixPage[] {
	const byProvince = Map.groupBy(plansNewestFirst(catalogue.plans), ({ provinceNow }) => provinceNow);
	const groups = [...byProvince].sort(([a], [b]) => compareText(a?.name ?? '', b?.name ?? ''));
	const pages = divide(
		groups.flatMap(([, entries]) => entries),
		PLANS_A_MATRIX,
	);
	const where = [...beginnings(pages, ({ provinceNow }) => provinceNow)].flatMap(([province, page]) =>
		province ? [{ province, page }] : [],
	);
	return pages.map((page) => ({ ...page, where }));
}
