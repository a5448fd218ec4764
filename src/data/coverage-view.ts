import type { Catalogue } from '../domain/catalogue.ts';
import {
	type CoverageItem,
	type CoverageLine,
	type CoverageSummary,
	coverageItems,
	isOfYear,
	LEDGER_YEARS,
	NATIONAL_PERIODS,
	type NationalPeriod,
	summarise,
} from '../domain/coverage.ts';
import { formatPeriod } from '../domain/dates.ts';
import type { Province } from '../domain/province.ts';
import { compareText } from '../domain/text.ts';
import { vi } from '../i18n/vi.ts';
import { agencyName } from './labels.ts';

/** Plans that a cell names; the province's page lists them all. Gaps stand nowhere else and are all named. */
const PLANS_A_CELL = 6;

/** What a province has in one national period. */
export interface CoverageCell {
	readonly column: NationalPeriod;
	readonly items: readonly CoverageItem[];
	/** Plans beside those that are named. */
	readonly more: number;
}

/** A row of the ledger: one name of a province, with what stands in each national period. */
export interface CoverageRow {
	readonly province: Province;
	readonly cells: readonly CoverageCell[];
	/** What stands in each year of the ledger. */
	readonly years: ReadonlyArray<{ readonly year: string; readonly items: readonly CoverageItem[] }>;
}

/** Today's province with the names that it is made of, itself first. */
export interface CoverageGroup {
	readonly now: Province;
	readonly rows: readonly CoverageRow[];
}

/** The ledger as its page shows it. */
export interface CoverageView {
	readonly summary: CoverageSummary;
	readonly regions: ReadonlyArray<{
		readonly region: string | null;
		readonly line: CoverageLine;
		readonly groups: readonly CoverageGroup[];
	}>;
}

/** Arranges the ledger: region, today's province, names of before, national periods. */
export function coverageView(catalogue: Catalogue): CoverageView {
	const items = coverageItems(catalogue);
	const summary = summarise(catalogue, items);
	const today = catalogue.provinces.all.filter(({ into }) => into === null).sort((a, b) => compareText(a.name, b.name));
	const rowOf = (province: Province): CoverageRow => {
		const own = items.filter((item) => item.province.id === province.id);
		const cells = NATIONAL_PERIODS.map((column) =>
			cellOf(
				column,
				own.filter(({ columns }) => columns.includes(column)),
			),
		);
		const years = LEDGER_YEARS.map((year) => ({ year, items: own.filter((item) => isOfYear(item, year)) }));
		return { province, cells, years };
	};
	return {
		summary,
		regions: summary.regions
			.map((line) => ({
				region: line.region,
				line,
				groups: today
					.filter((province) => province.region === line.region)
					.map((now) => ({ now, rows: catalogue.provinces.family(now.id).map(rowOf) })),
			}))
			.sort((a, b) => compareText(a.region ?? '～', b.region ?? '～')),
	};
}

function cellOf(column: NationalPeriod, items: readonly CoverageItem[]): CoverageCell {
	const left = new Set(items.filter(({ plan }) => plan !== null).slice(PLANS_A_CELL));
	return { column, items: items.filter((item) => !left.has(item)), more: left.size };
}

/** What an item is called in its cell: `2021–2030 · 71/KH-UBND`, with the body where it is not the province's own. */
export interface CoverageLabel {
	readonly period: string;
	/** Null for a plan without one, and where no plan was found. */
	readonly number: string | null;
	/** What else follows, in order. */
	readonly rest: readonly string[];
}

/** The label of an item. */
export function coverageLabel(catalogue: Catalogue, { period, plan, gap }: CoverageItem): CoverageLabel {
	const number = plan?.data.number ?? gap?.plan?.number ?? null;
	const issuer = plan?.data.issuer ?? gap?.plan?.issuer ?? 'ubnd-tinh';
	const isFound = plan !== null || gap?.plan != null;
	const rest = [
		...(isFound && number === null ? [vi.coverage.noNumber] : []),
		...(issuer === 'ubnd-tinh' ? [] : [agencyName(catalogue, issuer)]),
	];
	return { period: formatPeriod(period), number, rest };
}

/** A share in whole per cent: `76%`; nothing of nothing has none. */
export function share(part: number, whole: number): string {
	return whole === 0 ? '' : `${Math.round((part / whole) * 100)}%`;
}
