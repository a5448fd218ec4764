import type { Catalogue, PlanEntry } from '../domain/catalogue.ts';
import { formatDate, formatPeriod, yearOf } from '../domain/dates.ts';
import { DEADLINE_PURPOSES, type Deadline } from '../domain/model.ts';
import { compareIds, compareText } from '../domain/text.ts';
import type { Call } from '../domain/timeline/calls.ts';
import { type CampaignEntry, campaignEntries, type Occurrence } from '../domain/timeline/campaigns.ts';
import { draw, type Labels, type Picture } from '../domain/timeline/draw.ts';
import type { Due } from '../domain/timeline/dues.ts';
import { buildTimeline, type Timeline, type TimelineEvent } from '../domain/timeline/events.ts';
import type { Programme } from '../domain/timeline/programmes.ts';
import type { Years } from '../domain/timeline/scale.ts';
import { vi } from '../i18n/vi.ts';
import { deadlineText, instrumentName, planName, planPlace, shortened } from './labels.ts';
import { oncePer } from './once.ts';
import type { Placed } from './plan-view.ts';
import { getCatalogue } from './record.ts';
import { href, paths } from './urls.ts';

const campaignsOf = oncePer(campaignEntries);
const timelineOf = oncePer((catalogue: Catalogue) => buildTimeline(catalogue, campaignsOf(catalogue)));

/** The timeline of the collection that is being built. */
export function getTimeline(): Timeline {
	return timelineOf(getCatalogue());
}

/** The timeline's campaigns, for pages that show nothing else of it. */
export function getCampaigns(): readonly CampaignEntry[] {
	return campaignsOf(getCatalogue());
}

/** A campaign by its id. */
export function getCampaign(id: string): CampaignEntry | undefined {
	return getCampaigns().find((campaign) => campaign.id === id);
}

/** All years from the first event to the last day that is governed. */
export function yearsOfEvents(events: readonly TimelineEvent[]): Years {
	const first = events.map(({ from }) => Number(yearOf(from)));
	const last = events.flatMap(({ to, governs }) => [
		Number(yearOf(to)),
		...(governs ? [Number(yearOf(governs.to))] : []),
	]);
	return { first: first.reduce((a, b) => Math.min(a, b), 9999), last: last.reduce((a, b) => Math.max(a, b), 0) };
}

/** Years in which something stands, each with its events; a span belongs to every year that it touches. */
export function eventsByYear(events: readonly TimelineEvent[]): Map<string, TimelineEvent[]> {
	const years = new Map<string, TimelineEvent[]>();
	for (const event of events.filter(({ basis }) => basis === 'date')) {
		for (let year = Number(yearOf(event.from)); year <= Number(yearOf(event.to)); year++) {
			const own = years.get(String(year));
			if (own) own.push(event);
			else years.set(String(year), [event]);
		}
	}
	return new Map([...years].sort(([a], [b]) => compareIds(a, b)));
}

/** Draws events with the collection's names. */
export function drawEvents(catalogue: Catalogue, events: readonly TimelineEvent[], years: Years): Picture {
	return draw(events, years, labelsOf(catalogue));
}

function labelsOf(catalogue: Catalogue): Labels {
	return {
		label: ({ subject }) => (subject.kind === 'instrument' ? shortened(instrumentName(subject.instrument), 24) : ''),
		compareRows: (kind, a, b) => {
			if (kind === 'deadline') return purposeRank(a) - purposeRank(b);
			if (kind === 'campaign') return compareText(campaignRank(catalogue, a), campaignRank(catalogue, b));
			return compareText(rowName(catalogue, kind, a), rowName(catalogue, kind, b));
		},
	};
}

const purposeRank = (row: string) => (DEADLINE_PURPOSES as readonly string[]).indexOf(row);

/** Programmes by the day of their instruments, then what comes every year by its day. */
function campaignRank(catalogue: Catalogue, row: string): string {
	const found = catalogue.campaigns.find(({ id }) => id === row)?.data;
	const origin =
		found?.kind === 'programme' && found.origin !== null ? catalogue.instruments.named(found.origin) : null;
	return origin ? `0 ${origin.date ?? origin.year} ${row}` : `1 ${found?.from} ${row}`;
}

/** What a row is called: a province, a campaign (where the name is too long by its kind, a programme by its number), a purpose. */
export function rowName(catalogue: Catalogue, kind: TimelineEvent['kind'], row: string): string {
	if (kind === 'plan') return catalogue.provinces.get(row)?.name ?? row;
	if (kind === 'deadline') return vi.plan.deadlines.for[row as Due['deadline']['for']];
	const found = catalogue.campaigns.find(({ id }) => id === row)?.data;
	if (!found) return row;
	if (found.name.length <= 22) return found.name;
	const origin = found.kind === 'programme' && found.origin !== null ? catalogue.instruments.named(found.origin) : null;
	return origin?.number ?? vi.campaign.kind[found.kind];
}

/** An event as a line of words. */
export interface EventView {
	readonly when: string;
	/** For `<time datetime>`; null where the words are not one date. */
	readonly datetime: string | null;
	/** Number that leads the line; null where it has none. */
	readonly number: string | null;
	readonly title: string;
	readonly href: string;
	readonly meta: readonly string[];
}

/** The words and the address of an event. */
export function viewEvent(catalogue: Catalogue, { subject, from, to, basis, governs }: TimelineEvent): EventView {
	const dated = basis === 'date' && from === to;
	const issued = {
		when: basis === 'period' ? vi.timeline.noDate : formatDate(from),
		datetime: dated ? from : null,
		meta: governs ? [vi.timeline.governs(formatPeriod(governs))] : [],
	};
	switch (subject.kind) {
		case 'instrument': {
			const { instrument } = subject;
			const when = dated && from.length === 4 ? vi.timeline.yearOnly(from) : issued.when;
			return {
				...issued,
				when,
				number: instrument.number,
				title: instrument.title,
				href: href(paths.instrument(instrument.id)),
			};
		}
		case 'plan': {
			const { plan } = subject;
			const meta = [planPlace(catalogue, plan)];
			return { ...issued, number: plan.data.number, title: plan.data.title, href: href(paths.plan(plan.id)), meta };
		}
		case 'campaign':
			return viewOccurrence(subject.occurrence);
		case 'programme':
			return viewProgramme(subject.campaign, subject.programme);
		case 'deadline':
			return viewDue(catalogue, subject.due);
	}
}

/** A campaign's occurrence as a line of words. */
export function viewOccurrence({ campaign, year, from, to, edition, calls }: Occurrence): EventView {
	return {
		when: from === to ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`,
		datetime: from === to ? from : null,
		number: null,
		title: campaign.data.name,
		href: href(edition || calls.length > 0 ? paths.campaignYear(campaign.id, year) : paths.campaign(campaign.id)),
		meta: [...(edition?.theme ? [`${vi.campaign.theme}: ${edition.theme}`] : []), ...callersText(calls)],
	};
}

function viewProgramme({ id, data, calls }: CampaignEntry, { instrument, period }: Programme): EventView {
	return {
		when: formatPeriod(period),
		datetime: null,
		number: instrument.number,
		title: data.name,
		href: href(paths.campaign(id)),
		meta: callersText(calls),
	};
}

function callersText(calls: readonly Call[]): string[] {
	const plans = new Set(calls.map(({ plan }) => plan.id)).size;
	return plans > 0 ? [`${vi.campaign.calls}: ${vi.list.plans(plans)}`] : [];
}

/** A deadline as a line of words. */
export function viewDue(catalogue: Catalogue, due: Due): EventView {
	const { plan, provision, deadline, from, to, yearPrinted } = due;
	return {
		when: deadlineText({ ...deadline, from, to }),
		datetime: from === null ? to : null,
		number: null,
		title: vi.timeline.ofPlan(vi.plan.deadlines.for[deadline.for], planName(catalogue, plan)),
		href: href(paths.provision(plan.id, provision.anchor)),
		meta: [planPlace(catalogue, plan), ...(yearPrinted ? [] : [vi.timeline.yearFromPeriod])],
	};
}

/** The events of one plan: itself, its deadlines, and the campaigns in the years that it calls; programmes outlast them all. */
export function eventsOfPlan(timeline: Timeline, plan: PlanEntry): readonly TimelineEvent[] {
	return eventsByPlan(timeline).get(plan) ?? [];
}

const eventsByPlan = oncePer((timeline: Timeline): ReadonlyMap<PlanEntry, TimelineEvent[]> => {
	const byPlan = new Map<PlanEntry, TimelineEvent[]>();
	for (const event of timeline.events) {
		for (const plan of plansOf(event)) {
			const own = byPlan.get(plan);
			if (own) own.push(event);
			else byPlan.set(plan, [event]);
		}
	}
	return byPlan;
});

function plansOf({ subject }: TimelineEvent): Iterable<PlanEntry> {
	if (subject.kind === 'plan') return [subject.plan];
	if (subject.kind === 'deadline') return [subject.due.plan];
	return subject.kind === 'campaign' ? new Set(subject.occurrence.calls.map((call) => call.plan)) : [];
}

/** The path of the campaign, in its year where it is one year, that a deadline of a plan gives the days of; null for any other deadline. */
export function campaignPath({ campaigns }: Pick<Timeline, 'campaigns'>, deadline: Placed<Deadline>): string | null {
	const { provision, from, to } = deadline;
	const isIt = (one: Deadline) => one.for === deadline.for && one.from === from && one.to === to;
	for (const { id, calls, occurrences } of campaigns) {
		const call = calls.find((one) => one.provision === provision && one.deadlines.some(isIt));
		if (!call) continue;
		const [year, ...others] = to.startsWith('--') ? call.years : [yearOf(from ?? to)];
		return year !== undefined && others.length === 0 && occurrences.some((one) => one.year === year)
			? paths.campaignYear(id, year)
			: paths.campaign(id);
	}
	return null;
}
