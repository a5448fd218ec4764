import type { Campaign } from '../domain/campaign.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { formatMonthDay } from '../domain/dates.ts';
import { compareText } from '../domain/text.ts';
import type { Call } from '../domain/timeline/calls.ts';
import { vi } from '../i18n/vi.ts';

/** `Hằng năm, từ 15/11 đến 15/12`; empty for a campaign without days of its own. */
export function yearlyText({ from, to }: Campaign): string {
	return from === null || to === null ? '' : vi.campaign.yearly(formatMonthDay(from), formatMonthDay(to));
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
