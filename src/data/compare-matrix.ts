import type { Catalogue, PlanEntry } from '../domain/catalogue.ts';
import type { Province } from '../domain/province.ts';
import { compareText } from '../domain/text.ts';
import { type ListPage, plansNewestFirst } from './lists.ts';
import { getCatalogue } from './record.ts';

/** Plans side by side in one static matrix: what a wide screen and a page's weight bear. */
const PLANS_A_MATRIX = 12;

/** One matrix: its plans, and on which matrix each province of today begins. */
export interface MatrixPage extends ListPage<PlanEntry> {
	readonly where: readonly { readonly province: Province; readonly page: number }[];
}

/** Static paths of the matrices over the whole collection. */
export async function matrixPaths() {
	return divideMatrix(await getCatalogue()).map((props) => ({
		params: { page: props.page === 1 ? undefined : `trang-${props.page}` },
		props,
	}));
}

/** Plans by province of today, each with the provinces that it took in, newest first. */
function divideMatrix(catalogue: Catalogue): MatrixPage[] {
	const byProvince = Map.groupBy(plansNewestFirst(catalogue.plans), ({ provinceNow }) => provinceNow);
	const groups = [...byProvince].sort(([a], [b]) => compareText(a?.name ?? '', b?.name ?? ''));
	const plans = groups.flatMap(([, entries]) => entries);
	const pages = Math.max(1, Math.ceil(plans.length / PLANS_A_MATRIX));
	const where: { province: Province; page: number }[] = [];
	let before = 0;
	for (const [province, entries] of groups) {
		if (province) where.push({ province, page: Math.floor(before / PLANS_A_MATRIX) + 1 });
		before += entries.length;
	}
	return Array.from({ length: pages }, (_, index) => ({
		rows: plans.slice(index * PLANS_A_MATRIX, (index + 1) * PLANS_A_MATRIX),
		page: index + 1,
		pages,
		where,
	}));
}
