import type { Catalogue, PlanEntry } from '../domain/catalogue.ts';
import { type Calendar, type CalendarEvent, toCalendar } from '../domain/icalendar.ts';
import type { CampaignEntry, Occurrence } from '../domain/timeline/campaigns.ts';
import { nextOccurrence } from '../domain/timeline/campaigns.ts';
import type { Due } from '../domain/timeline/dues.ts';
import type { Timeline } from '../domain/timeline/events.ts';
import { vi } from '../i18n/vi.ts';
import { getBuilt } from './built.ts';
import { deadlineText, planInFull, planName } from './labels.ts';
import { plansOfProvince } from './lists.ts';
import { oncePer } from './once.ts';
import { getCatalogue } from './record.ts';
import { getTimeline } from './timeline.ts';
import { absolute, paths } from './urls.ts';

/** Makes uids of this collection differ from those of everyone else; no host name, so that they stay when the site moves. */
const UID_SUFFIX = '@ke-hoach-binh-dang-gioi';

/** Every calendar by its name: `tat-ca`, `tinh-<id>`, `chien-dich-<id>`. One without events is none (RFC 5545 wants one at least). */
export function getCalendars(): Map<string, string> {
	return calendarsOf(getCatalogue());
}

const calendarsOf = oncePer((catalogue: Catalogue) => writeCalendars(catalogue, getTimeline(), getBuilt().iso));

function writeCalendars(catalogue: Catalogue, timeline: Timeline, iso: string): Map<string, string> {
	const dues = new Map(timeline.dues.map((due) => [due, dueEvent(catalogue, due)]));
	const all: [string, string, CalendarEvent[]][] = [
		['tat-ca', vi.calendar.all, allEvents(timeline, dues, iso)],
		...catalogue.provinces.all.map(({ id, kind, name }): [string, string, CalendarEvent[]] => [
			`tinh-${id}`,
			vi.province.named(kind, name),
			provinceEvents(catalogue, timeline, dues, id),
		]),
		...timeline.campaigns.map((campaign): [string, string, CalendarEvent[]] => [
			`chien-dich-${campaign.id}`,
			campaign.data.name,
			campaignEvents(campaign, iso),
		]),
	];
	return new Map(
		all
			.filter(([, , events]) => events.length > 0)
			.map(([name, title, events]) => {
				const calendar: Calendar = {
					name: vi.calendar.name(title),
					description: vi.calendar.description,
					stamp: iso,
					events,
				};
				return [name, toCalendar(calendar)];
			}),
	);
}

/** Deadlines with their events: each stands in two calendars. */
type Dues = ReadonlyMap<Due, CalendarEvent>;

function allEvents({ campaigns }: Timeline, dues: Dues, day: string): CalendarEvent[] {
	return [...campaigns.flatMap((campaign) => campaignEvents(campaign, day)), ...dues.values()];
}

/** What the plans of a province, and of the names that it took in, give dates for. */
function provinceEvents(catalogue: Catalogue, { campaigns }: Timeline, dues: Dues, province: string): CalendarEvent[] {
	const { own, others } = plansOfProvince(catalogue, province);
	const plans = new Set<PlanEntry>([...own, ...others]);
	const called = campaigns.flatMap(({ occurrences }) =>
		occurrences.filter(({ calls }) => calls.some(({ plan }) => plans.has(plan))),
	);
	return [
		...called.map(occurrenceEvent),
		...[...dues].flatMap(([{ plan }, event]) => (plans.has(plan) ? [event] : [])),
	];
}

/** Every known year of a campaign, and the next one. */
function campaignEvents(campaign: CampaignEntry, day: string): CalendarEvent[] {
	const next = nextOccurrence(campaign, day);
	const isKnown = next === null || campaign.occurrences.some(({ year }) => year === next.year);
	return [...campaign.occurrences, ...(isKnown ? [] : [next])].map(occurrenceEvent);
}

function occurrenceEvent({ campaign, year, from, to, edition, calls }: Occurrence): CalendarEvent {
	const lines = [
		edition?.theme ? vi.calendar.themeLine(edition.theme) : null,
		edition === null ? (calls.length > 0 ? vi.campaign.notDocumented : vi.campaign.nextYearly) : null,
	];
	const isListed = edition !== null || calls.length > 0;
	return {
		uid: `${campaign.id}.${year}${UID_SUFFIX}`,
		from,
		to,
		summary: campaign.data.name,
		description: lines.filter((line) => line !== null).join('\n'),
		url: absolute(isListed ? paths.campaignYear(campaign.id, year) : paths.campaign(campaign.id)),
	};
}

function dueEvent(catalogue: Catalogue, due: Due): CalendarEvent {
	const { id, plan, provision, deadline, from, to, yearPrinted } = due;
	const lines = [planInFull(catalogue, plan), deadline.text, yearPrinted ? null : vi.timeline.yearFromPeriod];
	const what = vi.timeline.ofPlan(vi.plan.deadlines.for[deadline.for], planName(catalogue, plan));
	return {
		uid: id + UID_SUFFIX,
		from: from ?? to,
		to,
		summary: `${what}: ${deadlineText({ ...deadline, from, to })}`,
		description: lines.filter((line) => line !== null).join('\n'),
		url: absolute(paths.provision(plan.id, provision.anchor)),
	};
}
