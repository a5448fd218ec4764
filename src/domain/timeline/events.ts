import type { Catalogue, PlanEntry } from '../catalogue.ts';
import type { Instrument } from '../citation/instruments.ts';
import { compareDates, type Period } from '../dates.ts';
import { compareIds } from '../text.ts';
import { type CampaignEntry, campaignEntries, type Occurrence } from './campaigns.ts';
import { type Due, duesOf } from './dues.ts';
import type { Programme } from './programmes.ts';

/** What stands on the timeline, in the order of its lanes. */
export const EVENT_KINDS = ['instrument', 'plan', 'campaign', 'deadline'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export type Subject =
	| { readonly kind: 'instrument'; readonly instrument: Instrument }
	| { readonly kind: 'plan'; readonly plan: PlanEntry }
	| { readonly kind: 'campaign'; readonly occurrence: Occurrence }
	| { readonly kind: 'programme'; readonly campaign: CampaignEntry; readonly programme: Programme }
	| { readonly kind: 'deadline'; readonly due: Due };

/** One thing on the timeline. Dates are as precise as they are known. */
export interface TimelineEvent {
	readonly id: string;
	readonly kind: EventKind;
	/** What shares a row with it: the province of today, the campaign, the purpose; null where rows mean nothing. */
	readonly row: string | null;
	/** When it is: equal for one date. */
	readonly from: string;
	readonly to: string;
	/** `period` where no date of issue is known: then it stands at the period it governs. */
	readonly basis: 'date' | 'period';
	/** The span it governs; null where it has none. */
	readonly governs: Period | null;
	readonly subject: Subject;
	/** By what it is found: provinces (then and now), themes, campaigns. */
	readonly provinces: readonly string[];
	readonly themes: readonly string[];
	readonly campaigns: readonly string[];
}

/** What cannot be drawn: a printed date that cannot be, or a document of which no date is known. */
export type Undrawn =
	| {
			readonly reason: 'impossible';
			readonly plan: PlanEntry;
			readonly provision: PlanEntry['citations'][number]['provision'];
			readonly printed: string;
	  }
	| { readonly reason: 'undated'; readonly instrument: Instrument };

/** Everything that the timeline, the calendars and the home page show. */
export interface Timeline {
	/** By date; one that is less precise comes after those inside it. */
	readonly events: readonly TimelineEvent[];
	readonly undrawn: readonly Undrawn[];
	readonly campaigns: readonly CampaignEntry[];
	/** By day. */
	readonly dues: readonly Due[];
}

/**
 * Computes the timeline of a collection.
 * @param campaigns its `campaignEntries`, where they are known already
 */
export function buildTimeline(catalogue: Catalogue, campaigns = campaignEntries(catalogue)): Timeline {
	const dues = duesOf(catalogue.plans, campaigns);
	const callers = new Map<string, string[]>();
	for (const { id, calls } of campaigns) {
		for (const plan of new Set(calls.map((call) => call.plan.id)))
			callers.set(plan, [...(callers.get(plan) ?? []), id]);
	}
	const records = catalogue.instruments.all.filter(({ plan }) => plan === null);
	const events = [
		...records.flatMap((instrument) => instrumentEvent(instrument, catalogue, campaigns) ?? []),
		...catalogue.plans.map((plan) => planEvent(plan, callers.get(plan.id) ?? [])),
		...campaigns.flatMap(({ occurrences }) => occurrences.map(campaignEvent)),
		...campaigns.flatMap((campaign) => programmeEvent(campaign) ?? []),
		...dues.map(dueEvent),
	].sort(compareEvents);
	const undated = records.filter(({ date, year, period }) => date === null && year === null && period === null);
	return {
		events,
		undrawn: [
			...undated.map((instrument) => ({ reason: 'undated' as const, instrument })),
			...catalogue.plans.flatMap(impossibleDates),
		],
		campaigns,
		dues,
	};
}

function instrumentEvent(
	instrument: Instrument,
	catalogue: Catalogue,
	campaigns: readonly CampaignEntry[],
): TimelineEvent | null {
	const { id, date, year, period, province } = instrument;
	const known = date ?? year;
	const [from, to] = known === null ? [period?.from ?? period?.to, period?.to] : [known, known];
	if (from === undefined || to === undefined) return null;
	const cited = catalogue.citedBy(id);
	const plans = [...new Set(cited.map(({ plan }) => plan))].flatMap((one) => catalogue.plan(one) ?? []);
	return {
		id: `van-ban.${id}`,
		kind: 'instrument',
		row: null,
		from,
		to,
		basis: known === null ? 'period' : 'date',
		governs: period,
		subject: { kind: 'instrument', instrument },
		provinces: sorted([...(province === null ? [] : [province]), ...plans.flatMap(provincesOf)]),
		themes: sorted(cited.flatMap(({ plan, provision }) => catalogue.plan(plan)?.themesOf.get(provision.path) ?? [])),
		campaigns: campaigns.filter(({ data }) => data.origin === id).map((campaign) => campaign.id),
	};
}

function planEvent(plan: PlanEntry, campaigns: readonly string[]): TimelineEvent {
	const { issued, period, themes } = plan.data;
	return {
		id: `ke-hoach.${plan.id}`,
		kind: 'plan',
		row: plan.provinceNow?.id ?? plan.data.province,
		from: issued ?? period.from ?? period.to,
		to: issued ?? period.to,
		basis: issued === null ? 'period' : 'date',
		governs: period,
		subject: { kind: 'plan', plan },
		provinces: sorted(provincesOf(plan)),
		themes: sorted(Object.keys(themes)),
		campaigns,
	};
}

function campaignEvent(occurrence: Occurrence): TimelineEvent {
	const { campaign, year, from, to, calls } = occurrence;
	return {
		id: `chien-dich.${campaign.id}.${year}`,
		...inCampaignLane(campaign.id, calls),
		from,
		to,
		subject: { kind: 'campaign', occurrence },
	};
}

/** A programme is one bar over its period; one with an open start begins with its instrument. */
function programmeEvent(campaign: CampaignEntry): TimelineEvent | null {
	const { id, calls, programme } = campaign;
	if (!programme) return null;
	const { period, instrument } = programme;
	return {
		id: `chien-dich.${id}`,
		...inCampaignLane(id, calls),
		from: period.from ?? instrument.date ?? instrument.year ?? period.to,
		to: period.to,
		subject: { kind: 'programme', campaign, programme },
	};
}

/** What all events of a campaign have in common: its row, and what it is found by. */
function inCampaignLane(campaign: string, calls: CampaignEntry['calls']) {
	return {
		kind: 'campaign' as const,
		row: campaign,
		basis: 'date' as const,
		governs: null,
		provinces: sorted(calls.flatMap(({ plan }) => provincesOf(plan))),
		themes: sorted(calls.flatMap(({ plan, provision }) => plan.themesOf.get(provision.path) ?? [])),
		campaigns: [campaign],
	};
}

function dueEvent(due: Due): TimelineEvent {
	return {
		id: `thoi-han.${due.id}`,
		kind: 'deadline',
		row: due.deadline.for,
		from: due.from ?? due.to,
		to: due.to,
		basis: 'date',
		governs: null,
		subject: { kind: 'deadline', due },
		provinces: sorted(provincesOf(due.plan)),
		themes: sorted(due.plan.themesOf.get(due.provision.path) ?? []),
		campaigns: [],
	};
}

function impossibleDates(plan: PlanEntry): Undrawn[] {
	return plan.citations
		.filter(({ mention }) => mention.date !== null && mention.date.problem !== null)
		.map(({ mention, provision }) => ({
			reason: 'impossible',
			plan,
			provision,
			printed: mention.date?.text ?? '',
		}));
}

/** The province that issued a plan, and today's. */
function provincesOf({ data, provinceNow }: PlanEntry): string[] {
	return provinceNow ? [data.province, provinceNow.id] : [data.province];
}

/** By first date, a less precise one after those inside it, then by id. */
function compareEvents(a: TimelineEvent, b: TimelineEvent): number {
	return compareDates(a.from, b.from) || compareIds(a.id, b.id);
}

function sorted(ids: readonly string[]): string[] {
	return [...new Set(ids)].sort(compareIds);
}
