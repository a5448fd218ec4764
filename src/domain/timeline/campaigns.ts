import type { Campaign } from '../campaign.ts';
import type { Catalogue } from '../catalogue.ts';
import { yearOf } from '../dates.ts';
import { compareIds } from '../text.ts';
import { type Call, type CampaignRecord, callsOf, dayIn } from './calls.ts';
import { type Programme, programmeCalls, programmeOf } from './programmes.ts';

/** A campaign in one year. */
export interface Occurrence {
	readonly campaign: CampaignRecord;
	readonly year: string;
	/** First and last day. */
	readonly from: string;
	readonly to: string;
	/** The edition as documented; null where only plans call it, or where it is due every year. */
	readonly edition: Campaign['editions'][number] | null;
	/** The provisions that call it. */
	readonly calls: readonly Call[];
}

/** A campaign with the provisions that call it and its occurrences, by year. */
export interface CampaignEntry extends CampaignRecord {
	readonly calls: readonly Call[];
	/** Its years; none for a programme. */
	readonly occurrences: readonly Occurrence[];
	/** Null for a campaign that comes every year. */
	readonly programme: Programme | null;
}

/** Every campaign with what plans make of it, sorted by id. */
export function campaignEntries(catalogue: Catalogue): CampaignEntry[] {
	return [...catalogue.campaigns]
		.sort((a, b) => compareIds(a.id, b.id))
		.map((campaign) => {
			const programme = programmeOf(campaign, catalogue);
			if (programme) return { ...campaign, calls: programmeCalls(programme, catalogue), occurrences: [], programme };
			const calls = catalogue.plans.flatMap((plan) => callsOf(campaign, plan));
			return { ...campaign, calls, occurrences: occurrencesOf(campaign, calls), programme };
		});
}

/** Years with an edition, and years that plans call where the campaign has its days every year. */
function occurrencesOf(campaign: CampaignRecord, calls: readonly Call[]): Occurrence[] {
	const { editions } = campaign.data;
	const years = new Set([...editions.map(({ year }) => String(year)), ...calls.flatMap((call) => call.years)]);
	return [...years].sort().flatMap((year) => {
		const edition = editions.find((one) => one.year === year) ?? null;
		const days = edition ?? daysOf(campaign.data, year);
		if (!days) return [];
		const own = calls.filter((call) => call.years.includes(year));
		return [{ campaign, year, from: days.from, to: days.to, edition, calls: own }];
	});
}

/** The days of a campaign that comes every year; null where it does not. A span over the new year ends in the next one. */
function daysOf({ from, to }: Campaign, year: string): { from: string; to: string } | null {
	if (from === null || to === null) return null;
	const first = dayIn(from, year);
	const last = dayIn(to, to < from ? String(Number(year) + 1) : year);
	return first === null || last === null ? null : { from: first, to: last };
}

/**
 * The occurrence that is under way on a day or comes next: one that is documented or called, or the next one of a campaign that
 * comes every year. Null where none is known.
 */
export function nextOccurrence(entry: CampaignEntry, day: string): Occurrence | null {
	const known = entry.occurrences.find(({ to }) => to >= day) ?? null;
	const thisYear = Number(yearOf(day));
	const yearly = [thisYear - 1, thisYear, thisYear + 1]
		.map((year) => ({ year: String(year), days: daysOf(entry.data, String(year)) }))
		.find(({ days }) => days !== null && days.to >= day);
	if (!yearly?.days || (known && known.from <= yearly.days.from)) return known;
	return { campaign: entry, year: yearly.year, ...yearly.days, edition: null, calls: [] };
}
