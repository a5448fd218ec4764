import type { Catalogue, PlanEntry } from '../domain/catalogue.ts';
import type { Provision } from '../domain/model.ts';
import type { Province } from '../domain/province.ts';
import { compareText } from '../domain/text.ts';
import { vi } from '../i18n/vi.ts';
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

/** Why a plan has nothing on a theme: it says nothing, its source was cut off, or it is not curated that deep. */
export function absenceOf(plan: PlanEntry): { kind: 'none' | 'cut' | 'shallow'; text: string } {
	if (plan.data.curation === 'record') return { kind: 'shallow', text: vi.absence.shallow };
	if (plan.data.source.completeness === 'complete') return { kind: 'none', text: vi.absence.none };
	const cut = plan.data.notes.find(({ code }) => code === 'source-truncated')?.provision;
	return { kind: 'cut', text: cut ? vi.absence.cut(cut) : vi.absence.cutUnknown };
}
