import type { Catalogue } from '../domain/catalogue.ts';
import type { Instrument } from '../domain/citation/instruments.ts';
import type { Evidence } from '../domain/evidence.ts';
import { type CitingPlan, citingPages, citingPlans, type ListPage } from './lists.ts';

/** What an instrument's page gathers from the collection. */

/** A page of those who cite an instrument, in numbers. */
export interface CitedByPage {
	/** Ids of the plans that stand on it. */
	readonly ids: readonly string[];
	readonly page: number;
	readonly pages: number;
	/** Plans and provisions of all pages. */
	readonly plans: number;
	readonly provisions: number;
}

/** Who cites an instrument, page by page; there is always a first one. */
export function citedByPages(catalogue: Catalogue, { id }: Instrument): (CitedByPage & ListPage<CitingPlan>)[] {
	const plans = citingPlans(catalogue, id);
	const provisions = plans.reduce((sum, { provisions: own }) => sum + own.length, 0);
	return citingPages(plans).map((part) => ({
		...part,
		ids: part.rows.map(({ plan }) => plan.id),
		plans: plans.length,
		provisions,
	}));
}

/** The ways in which plans print an instrument where they do so otherwise than it is: other names, other dates. */
export function printedForms(catalogue: Catalogue, { id }: Instrument): string[] {
	const slips = catalogue.citedBy(id).filter(({ anomalies }) => anomalies.length > 0);
	return [...new Set(slips.map(({ mention }) => mention.asPrinted.replace(/\s+/g, ' ')))];
}

/** All evidence that an instrument's page shows; of one that is a plan, the plan is its own. */
export function evidenceOf(catalogue: Catalogue, { id, plan, record }: Instrument): Evidence[] {
	return [
		...(plan === null ? [] : [{ plan, confirms: [] }]),
		...(record ? [...record.evidence, ...record.status.evidence] : []),
		...catalogue.relationsOf(id).flatMap(({ evidence }) => evidence),
	];
}
