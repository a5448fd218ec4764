import { MOST_PLANS } from './selection.ts';

/** Ready-made comparisons: plans that belong side by side, found in the collection. */

/** What a set needs to know of a plan. */
export interface SetPlan {
	readonly id: string;
	/** The province that issued it, and today's. */
	readonly province: string;
	readonly now: string;
	/** Years of its period; `from` null where it only says until when. */
	readonly from: string | null;
	readonly to: string;
}

export interface ReadySet {
	readonly kind: 'year' | 'period' | 'merged' | 'time';
	/** A year, two years, or the id of a province. */
	readonly key: string;
	readonly plans: readonly string[];
	/** How many plans belong there. */
	readonly of: number;
}

/** Halves of the decades that the national strategies govern: their figures are set for the last year of each. */
const STRATEGY_PERIODS = [
	['2026', '2030'],
	['2021', '2025'],
	['2016', '2020'],
	['2011', '2015'],
] as const;

/** Years for which a set of plans of that year is offered: the newest ones. */
const MOST_YEARS = 6;

/** Sets of two to six plans; `plans` newest first. */
export function readySets(plans: readonly SetPlan[]): ReadySet[] {
	const years = Map.groupBy(
		// "Until 2030" is not a plan of the year 2030.
		plans.filter(({ from, to }) => from === to),
		({ to }) => to,
	);
	const newest = [...years].sort(([a], [b]) => (a < b ? 1 : -1)).filter(([, entries]) => entries.length > 1);
	const merged = [...Map.groupBy(plans, ({ now }) => now)].filter(
		([, entries]) => new Set(entries.map(({ province }) => province)).size > 1,
	);
	const time = [...Map.groupBy(plans, ({ province }) => province)].filter(
		([, entries]) => new Set(entries.map((plan) => `${plan.from} ${plan.to}`)).size > 1,
	);
	return [
		...newest.slice(0, MOST_YEARS).map(([key, entries]) => set('year', key, entries)),
		...STRATEGY_PERIODS.map(([from, to]) => set('period', `${from}–${to}`, ofPeriod(plans, from, to))),
		...merged.map(([key, entries]) => set('merged', key, entries)),
		...time.map(([key, entries]) => inOrder('time', key, entries)),
	].filter((entry) => entry.plans.length > 1);
}

/** At most six plans: of every province its newest first, then the rest. */
function set(kind: ReadySet['kind'], key: string, plans: readonly SetPlan[]): ReadySet {
	const first = [...new Map([...plans].reverse().map((plan) => [plan.province, plan])).values()].reverse();
	const rest = plans.filter((plan) => !first.includes(plan));
	return inOrder(kind, key, [...first, ...rest]);
}

/** The first six plans. */
function inOrder(kind: ReadySet['kind'], key: string, plans: readonly SetPlan[]): ReadySet {
	return { kind, key, plans: plans.slice(0, MOST_PLANS).map(({ id }) => id), of: plans.length };
}

/** Plans of the very period, then those of some of its years. */
function ofPeriod(plans: readonly SetPlan[], from: string, to: string): SetPlan[] {
	const start = (plan: SetPlan) => plan.from ?? plan.to;
	const isWhole = (plan: SetPlan) => start(plan) === from && plan.to === to;
	const others = plans.filter((plan) => start(plan) <= to && plan.to >= from && !isWhole(plan));
	return [...plans.filter(isWhole), ...others];
}
