import type { PlanEntry } from '../catalogue.ts';
import { yearsIn } from '../dates.ts';
import type { Deadline, Provision } from '../model.ts';
import { compareIds } from '../text.ts';
import { dayIn } from './calls.ts';
import type { CampaignEntry } from './campaigns.ts';

/** A deadline of a plan on a day of the calendar. */
export interface Due {
	readonly plan: PlanEntry;
	readonly provision: Provision;
	readonly deadline: Deadline;
	/** First day of a span; null where there is only a last one. */
	readonly from: string | null;
	readonly to: string;
	/** False where the text prints no year: then it is one of the plan's period. */
	readonly yearPrinted: boolean;
	/** Tells it from everything else, and stays while plan, provision, purpose and day do. */
	readonly id: string;
}

/**
 * The deadlines of all plans by day, without the days of campaigns. One without a year falls due in every year of the plan's
 * period; a day that a year does not have (29/02) is left out of that year.
 */
export function duesOf(plans: readonly PlanEntry[], campaigns: readonly CampaignEntry[]): Due[] {
	const ofCampaigns = new Set(campaigns.flatMap(({ calls }) => calls).flatMap(({ deadlines }) => deadlines));
	return plans
		.flatMap((plan) => withoutDeadlines(plan, ofCampaigns))
		.sort((a, b) => compareIds(a.to + a.id, b.to + b.id));
}

function withoutDeadlines(plan: PlanEntry, left: ReadonlySet<Deadline>): Due[] {
	const ids = new Map<string, number>();
	const dues = plan.document.provisions.flatMap((provision) =>
		provision.deadlines
			.filter((deadline) => !left.has(deadline))
			.flatMap((deadline) => daysOf(deadline, plan).map((days) => ({ plan, provision, deadline, ...days }))),
	);
	return dues.map((due) => {
		const id = [plan.id, due.provision.anchor, due.deadline.for, due.to.replaceAll('-', '')].join('.');
		const times = (ids.get(id) ?? 0) + 1;
		ids.set(id, times);
		return { ...due, id: times === 1 ? id : `${id}.${times}` };
	});
}

function daysOf({ from, to }: Deadline, plan: PlanEntry): Pick<Due, 'from' | 'to' | 'yearPrinted'>[] {
	if (!to.startsWith('--')) return [{ from, to, yearPrinted: true }];
	return yearsIn(plan.data.period).flatMap((year) => {
		const last = dayIn(to, year);
		const first = from === null ? null : dayIn(from, from > to ? String(Number(year) - 1) : year);
		return last === null ? [] : [{ from: first, to: last, yearPrinted: false }];
	});
}
