import type { Catalogue, PlanEntry } from '../domain/catalogue.ts';
import { compareDates, yearOf } from '../domain/dates.ts';
import { CURATIONS, SOURCE_KINDS, writtenBy } from '../domain/plan.ts';
import type { Citing } from '../domain/search/citing.ts';
import { compareText } from '../domain/text.ts';
import { vi } from '../i18n/vi.ts';
import { planName, planPlace, provisionName } from './labels.ts';
import { citingPlans, contextOf } from './lists.ts';

/** What the search page offers and shows beside its results. */

/** A value of a filter, with how many plans have it. */
export interface FilterValue {
	readonly value: string;
	readonly label: string;
	readonly plans: number;
}

/** The values of every filter that plans of the collection have. */
export function filterValues({ plans, provinces }: Catalogue) {
	const count = (values: readonly string[], label: (value: string) => string): FilterValue[] =>
		[...Map.groupBy(values, (value) => value)].map(([value, all]) => ({
			value,
			label: label(value),
			plans: all.length,
		}));
	const name = (id: string) => provinces.get(id)?.name ?? id;
	const byLabel = (a: FilterValue, b: FilterValue) => compareText(a.label, b.label);
	const inOrder = (order: readonly string[]) => (a: FilterValue, b: FilterValue) =>
		order.indexOf(a.value) - order.indexOf(b.value);
	const { kind, curation } = vi.source;
	return {
		province: count(
			plans.map((plan) => plan.provinceNow?.id ?? plan.data.province),
			name,
		).sort(byLabel),
		provinceThen: count(
			plans.map(({ data }) => data.province),
			name,
		).sort(byLabel),
		year: count(plans.map(yearOfPlan), (year) => year).sort((a, b) => compareText(b.value, a.value)),
		source: count(
			plans.map(({ data }) => data.source.kind),
			(value) => kind[value as keyof typeof kind],
		).sort(inOrder(SOURCE_KINDS)),
		curation: count(
			plans.map(({ data }) => data.curation),
			(value) => curation[value as keyof typeof curation],
		).sort(inOrder(CURATIONS)),
	};
}

/** The year under which a plan is found: of its date, or of its period's end where it has none. */
export function yearOfPlan({ data }: PlanEntry): string {
	return yearOf(writtenBy(data) ?? data.period.to);
}

/** Queries to begin with, of what the collection holds: its most cited number, a kind with figures, a theme. */
export function searchExamples(catalogue: Catalogue): string[] {
	const numbered = catalogue.instruments.all
		.filter((entry) => entry.number !== null)
		.sort((a, b) => catalogue.citedBy(b.id).length - catalogue.citedBy(a.id).length);
	const [first] = numbered;
	const second = numbered.find((entry) => entry.kind !== first?.kind);
	return [
		first?.number,
		second?.number && `${vi.instrument.kind[second.kind].toLowerCase()} ${/^\d+/.exec(second.number)?.[0] ?? ''}`,
		catalogue.themes[0]?.name.toLowerCase(),
	].filter((query): query is string => Boolean(query));
}

/** Places that the search page shows under a card; the instrument's own page has all. */
const CITING_PLACES = 5;

/** Where an instrument is cited: how often, and the first places: of each plan one, the newest first, before any plan's second. */
export function citingOf(catalogue: Catalogue, instrument: string): Citing {
	const places = citingPlans(catalogue, instrument)
		.sort((a, b) => compareDates(writtenBy(b.plan.data) ?? '', writtenBy(a.plan.data) ?? ''))
		.flatMap(({ plan, provisions }) => provisions.map((place, nth) => ({ plan, nth, ...place })))
		.sort((a, b) => a.nth - b.nth);
	return {
		total: places.length,
		places: places.slice(0, CITING_PLACES).flatMap(({ plan, provision, citations: [citation] }) => {
			if (!citation) return [];
			const name = provisionName(provision);
			return {
				plan: plan.id,
				planName: planName(catalogue, plan),
				place: planPlace(catalogue, plan),
				provision: provision.heading === null || provision.heading === name ? name : `${name} ${provision.heading}`,
				anchor: provision.anchor,
				...contextOf(citation),
			};
		}),
	};
}
