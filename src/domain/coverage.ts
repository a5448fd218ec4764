import { z } from 'zod';
import type { Catalogue, PlanEntry } from './catalogue.ts';
import { day, type Period, period, yearOf, yearsIn } from './dates.ts';
import { CURATIONS, writtenBy } from './plan.ts';
import type { Province } from './province.ts';
import { compareIds, compareText } from './text.ts';

/** What is known of a plan that the collection does not hold: that there is one, or that looking found none. */
const GAP_STATES = ['known', 'not-found'] as const;

const place = z.strictObject({
	/** What was searched, or where the plan is named. */
	name: z.string().min(1),
	/** Its address; null for a search without one. */
	url: z.url({ protocol: /^https?$/ }).nullable(),
});

/** One gap of the collection that somebody looked at. What nobody looked for is not written down: it stays blank. */
export const gap = z
	.strictObject({
		/** Province under the name of the time. */
		province: z.string(),
		/** The year or the span that was looked for, or that the plan has. */
		period,
		state: z.enum(GAP_STATES),
		/** The plan as the place names it; null where none was found. */
		plan: z
			.strictObject({ number: z.string().min(1).nullable(), title: z.string().min(1), issuer: z.string() })
			.nullable(),
		/** What was typed or read for. */
		words: z.array(z.string().min(1)).min(1, { error: 'search-undescribed' }),
		/** Where; a known plan has the address of a page that names it. */
		where: z.array(place).min(1, { error: 'search-undescribed' }),
		/** The day of the search. */
		when: day,
		/** What else has to be said, in our own words; else null. */
		note: z.string().min(1).nullable(),
	})
	.superRefine(({ state, plan, where }, context) => {
		if ((state === 'known') !== (plan !== null)) {
			const expected = state === 'known' ? 'the plan that is known' : 'null: no plan was found';
			context.addIssue({ code: 'custom', path: ['plan'], params: { code: 'type-wrong', expected }, input: plan });
		}
		if (state === 'known' && where.every(({ url }) => url === null)) {
			context.addIssue({ code: 'custom', path: ['where'], params: { code: 'evidence-missing' }, input: where });
		}
	});
export type Gap = z.infer<typeof gap>;

/** How deep the collection goes in one place, deepest first; what stands in none of them was not looked for. */
export const COVERAGE_STATES = [...CURATIONS.toReversed(), ...GAP_STATES] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

/** The spans of the national strategies and programmes: the columns of the ledger. */
export const NATIONAL_PERIODS = ['2011-2015', '2016-2020', '2021-2025', '2026-2030'] as const;
export type NationalPeriod = (typeof NATIONAL_PERIODS)[number];

/** First and last year of a national period. */
export function yearsOf(column: NationalPeriod): readonly [from: string, to: string] {
	const [from = '', to = ''] = column.split('-');
	return [from, to];
}

/** Every year of the ledger. */
export const LEDGER_YEARS: readonly string[] = NATIONAL_PERIODS.flatMap((column) => {
	const [from, to] = yearsOf(column);
	return yearsIn({ from, to });
});

/** A plan or a gap where the ledger shows it. */
export interface CoverageItem {
	/** The province under the name of the time, and what it is today. */
	readonly province: Province;
	readonly now: Province;
	readonly period: Period;
	/** First and last year that it counts for. */
	readonly years: readonly [from: string, to: string];
	/** The columns in which it stands: every national period that it reaches into. */
	readonly columns: readonly NationalPeriod[];
	readonly state: CoverageState;
	/** The plan; null for a gap. */
	readonly plan: PlanEntry | null;
	readonly gap: Gap | null;
}

/** Everything that the ledger shows, by today's province, name, period and depth. */
export function coverageItems(catalogue: Catalogue): CoverageItem[] {
	const { provinces } = catalogue;
	const place = (id: string) => {
		const province = provinces.get(id);
		const now = provinces.now(id);
		return province && now ? { province, now } : null;
	};
	const plans = catalogue.plans.flatMap((plan): CoverageItem[] => {
		const where = place(plan.data.province);
		const { period: span, curation: state } = plan.data;
		const since = span.from ?? writtenBy(plan.data);
		return where ? [{ ...where, period: span, ...standing(since, span.to), state, plan, gap: null }] : [];
	});
	const gaps = catalogue.gaps.flatMap((entry): CoverageItem[] => {
		const where = place(entry.province);
		const { period: span, state } = entry;
		return where ? [{ ...where, period: span, ...standing(span.from, span.to), state, plan: null, gap: entry }] : [];
	});
	const rank = ({ state }: CoverageItem) => COVERAGE_STATES.indexOf(state);
	return [...plans, ...gaps].sort(
		(a, b) =>
			compareText(a.now.name, b.now.name) ||
			compareText(a.province.name, b.province.name) ||
			compareIds(a.period.to, b.period.to) ||
			compareIds(a.period.from ?? '', b.period.from ?? '') ||
			rank(a) - rank(b) ||
			compareIds(numberOf(a), numberOf(b)),
	);
}

/** Number of an item; empty where it has none. */
function numberOf({ plan, gap: entry }: CoverageItem): string {
	return plan?.data.number ?? entry?.plan?.number ?? '';
}

/** The national periods that a span reaches into; one whose start is not known stands where it ends. */
export function nationalPeriods(from: string | null, to: string): NationalPeriod[] {
	const [first, last] = [yearOf(from ?? to), yearOf(to)];
	return NATIONAL_PERIODS.filter((column) => {
		const [start, end] = yearsOf(column);
		return first <= end && start <= last;
	});
}

/** Where a span stands in the ledger: its years, and the national periods that it reaches into. */
function standing(from: string | null, to: string): Pick<CoverageItem, 'years' | 'columns'> {
	return { years: [yearOf(from ?? to), yearOf(to)], columns: nationalPeriods(from, to) };
}

/** Whether an item counts for a year. */
export function isOfYear({ years: [from, to] }: CoverageItem, year: string): boolean {
	return from <= year && year <= to;
}

/** The deepest state among items; null where there are none. */
export function deepestOf(items: readonly CoverageItem[]): CoverageState | null {
	return COVERAGE_STATES.find((state) => items.some((item) => item.state === state)) ?? null;
}

/** How many items of each state some provinces have. */
export type StateCounts = Readonly<Record<CoverageState, number>>;

/** A line of the summary: some of today's provinces, how many of them have a plan that was read, and all items. */
export interface CoverageLine {
	/** Provinces of today. */
	readonly provinces: number;
	/** Those among them of which a plan is there, under whatever name of the province. */
	readonly withPlan: number;
	readonly counts: StateCounts;
}

/** The ledger in figures. */
export interface CoverageSummary {
	readonly all: CoverageLine;
	/** By region of today's province; null for those of no known region. */
	readonly regions: ReadonlyArray<CoverageLine & { readonly region: string | null }>;
	readonly periods: ReadonlyArray<CoverageLine & { readonly period: NationalPeriod }>;
	readonly years: ReadonlyArray<CoverageLine & { readonly year: string }>;
}

/** Counts what `coverageItems` found: the only place where the ledger is counted. */
export function summarise(catalogue: Catalogue, items: readonly CoverageItem[]): CoverageSummary {
	const today = catalogue.provinces.all.filter(({ into }) => into === null);
	const line = (provinces: readonly Province[], own: readonly CoverageItem[]): CoverageLine => ({
		provinces: provinces.length,
		withPlan: provinces.filter(({ id }) => own.some(({ now, plan }) => plan !== null && now.id === id)).length,
		counts: Object.fromEntries(
			COVERAGE_STATES.map((state) => [state, own.filter((item) => item.state === state).length]),
		) as StateCounts,
	});
	const regions = Map.groupBy(today, ({ region }) => region);
	return {
		all: line(today, items),
		regions: [...regions].map(([region, provinces]) => ({
			region,
			...line(
				provinces,
				items.filter(({ now }) => now.region === region),
			),
		})),
		periods: NATIONAL_PERIODS.map((column) => ({
			period: column,
			...line(
				today,
				items.filter(({ columns }) => columns.includes(column)),
			),
		})),
		years: LEDGER_YEARS.map((year) => ({
			year,
			...line(
				today,
				items.filter((item) => isOfYear(item, year)),
			),
		})),
	};
}
