import type { Catalogue, PlanEntry } from '../domain/catalogue.ts';
import { type Absence, absenceOf, readingOf } from '../domain/compare/absence.ts';
import type { Provision } from '../domain/model.ts';
import type { Province } from '../domain/province.ts';
import { compareText } from '../domain/text.ts';
import { vi } from '../i18n/vi.ts';
import { provisionName } from './labels.ts';
import { plansNewestFirst } from './lists.ts';

/** The provisions of one theme, province by province (under today's name), plan by plan. */
export function plansByProvince(
	catalogue: Catalogue,
	theme: string,
): { province: Province; plans: { plan: PlanEntry; provisions: Provision[] }[] }[] {
	const plans = plansNewestFirst(catalogue.plans).flatMap((plan) => {
		const paths = new Set(plan.data.themes[theme] ?? []);
		const provisions = plan.document.provisions.filter(({ path }) => paths.has(path));
		return provisions.length === 0 || !plan.provinceNow ? [] : [{ plan, provisions, province: plan.provinceNow }];
	});
	return [...Map.groupBy(plans, ({ province }) => province)]
		.map(([province, entries]) => ({ province, plans: entries }))
		.sort((a, b) => compareText(a.province.name, b.province.name));
}

/** Why a plan has nothing on a theme, with its words. */
export function absenceFrom(plan: PlanEntry): { kind: Absence['kind']; text: string } {
	const provisions = new Map(plan.document.provisions.map((provision) => [provision.path, provisionName(provision)]));
	const absence = absenceOf(readingOf(plan.data, (path) => provisions.get(path) ?? path));
	return { kind: absence.kind, text: vi.absence.of(absence) };
}
