import { fold } from '../text.ts';
import { contentWords, type Found, inFull } from './names.ts';
import type { ParsedQuery } from './parse.ts';
import { type Candidate, candidate, type Head, type Lookup, type PlanRow } from './shards.ts';

/** Plans by what they are: kế hoạch, province and year, with or without a number. */

/** The plans that a query describes; `near` are plans of the same place that are of other years or of a part of it. */
export async function findPlans(query: ParsedQuery, head: Head, lookup: Lookup): Promise<Found> {
	const places = query.places ?? [];
	if (!/(?:^| )ke hoach(?: |$)/.test(inFull(query.name)) || places.length === 0) return { claimed: [], near: [] };
	const family = head.planned.filter((id) => places.includes(id) || places.includes(head.provinces[id]?.now ?? id));
	const rows = (await Promise.all(family.map((id) => lookup(`tinh-${id}`) as Promise<readonly PlanRow[]>))).flat();
	const plans = rows
		.map(([row, from, to]) => ({ plan: candidate(row, head), from, to }))
		.filter(({ plan }) => saysNothingElse(query, plan));
	const fitting = plans.filter(
		({ plan, from, to }) =>
			places.includes(plan.provinceId ?? '') &&
			yearsOf(query).every((year) => plan.card.year === year || ((from ?? to) <= year && year <= to)),
	);
	const newest = (found: typeof plans) => found.sort((a, b) => b.to.localeCompare(a.to)).map(({ plan }) => plan);
	return fitting.length > 0 ? { claimed: newest(fitting), near: [] } : { claimed: [], near: newest(plans) };
}

function yearsOf({ times, spans }: ParsedQuery): string[] {
	return [...times.flatMap(({ year }) => year ?? []), ...spans.flatMap((span) => span.match(/\d{4}/g) ?? [])];
}

/** Whether all words of the query stand in what the plan is: its title, issuer and province. */
function saysNothingElse(query: ParsedQuery, { card, issuerId }: Candidate): boolean {
	if (query.issuers !== null && !query.issuers.includes(issuerId ?? '')) return false;
	const own = new Set(fold(`${card.title} ${card.issuer ?? ''}`).match(/[a-z\d]+/g) ?? []);
	return contentWords(inFull(query.words)).every((word) => own.has(word));
}
