import type { Campaign } from '../domain/campaign.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { formatMonthDay, formatPeriod } from '../domain/dates.ts';
import { compareText } from '../domain/text.ts';
import type { Call } from '../domain/timeline/calls.ts';
import type { CampaignEntry } from '../domain/timeline/campaigns.ts';
import { vi } from '../i18n/vi.ts';
import { divide, type ListPage, plansNewestFirst, TEXT_A_PAGE } from './lists.ts';

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

/** A plan with the provisions of it that call a campaign. */
export interface CallingPlan {
	readonly plan: Call['plan'];
	readonly calls: readonly Call[];
}

/** What a call weighs beside its lines, in characters of markup. */
const CALL_WEIGHT = 400;

/** The pages of what plans ask for a campaign: plan by plan, newest first. */
export function callPages(calls: readonly Call[]): ListPage<CallingPlan>[] {
	const weigh = (own: CallingPlan) =>
		own.calls.flatMap(({ lines }) => lines).reduce((sum, line) => sum + line.length, CALL_WEIGHT * own.calls.length);
	return divide(callsByPlan(calls), TEXT_A_PAGE, weigh);
}

/** Calls by plan, newest plan first. */
export function callsByPlan(calls: readonly Call[]): CallingPlan[] {
	const byPlan = Map.groupBy(calls, ({ plan }) => plan);
	return plansNewestFirst([...byPlan.keys()]).map((plan) => ({ plan, calls: byPlan.get(plan) ?? [] }));
}

/** The instrument that an edition's announcement names: the only one with that number, else none. */
export function announcement(catalogue: Catalogue, announcedBy: string | null) {
	const found = announcedBy === null ? [] : catalogue.instruments.byNumber(announcedBy);
	return found.length === 1 ? (found[0] ?? null) : null;
}
