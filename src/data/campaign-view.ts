import type { Campaign } from '../domain/campaign.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { formatMonthDay, formatPeriod } from '../domain/dates.ts';
import { compareText } from '../domain/text.ts';
import type { Call } from '../domain/timeline/calls.ts';
import type { CampaignEntry } from '../domain/timeline/campaigns.ts';
import { vi } from '../i18n/vi.ts';

/** `Hằng năm, từ 15/11 đến 15/12`, of a programme `Giai đoạn 2021–2030`; empty where neither is known. */
export function timeText({ data: { from, to }, programme }: CampaignEntry): string {
	if (programme) return vi.campaign.period(formatPeriod(programme.period));
	return from === null || to === null ? '' : vi.campaign.yearly(formatMonthDay(from), formatMonthDay(to));
}

/** A campaign's name in a line of links; programmes have long ones, so it is their number and years: `28/NQ-CP (2021–2030)`. */
export function shortName({ data, programme }: CampaignEntry): string {
	if (!programme?.instrument.number) return data.name;
	const { from, to } = programme.period;
	return `${programme.instrument.number} (${formatPeriod({ from, to })})`;
}

/** Every name by which sources print a campaign: the curated ones and those found in plans, each once whatever its case. */
export function namesOf({ name, aliases }: Campaign, calls: readonly Call[]): string[] {
	const names = new Map<string, string>();
	for (const printed of [...aliases, ...calls.flatMap((call) => call.printed)]) {
		const key = printed.toLocaleLowerCase('vi');
		if (key !== name.toLocaleLowerCase('vi') && !names.has(key)) names.set(key, printed);
	}
	return [...names.values()].sort(compareText);
}

/** Calls by plan, in the plans' order. */
export function callsByPlan(calls: readonly Call[]): { plan: Call['plan']; calls: Call[] }[] {
	return [...Map.groupBy(calls, ({ plan }) => plan)].map(([plan, own]) => ({ plan, calls: own }));
}

/** The instrument that an edition's announcement names: the only one with that number, else none. */
export function announcement(catalogue: Catalogue, announcedBy: string | null) {
	const found = announcedBy === null ? [] : catalogue.instruments.byNumber(announcedBy);
	return found.length === 1 ? (found[0] ?? null) : null;
}
