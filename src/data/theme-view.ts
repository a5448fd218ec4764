import type { Catalogue, PlanEntry } from '../domain/catalogue.ts';
import { type Absence, absenceOf, readingOf } from '../domain/compare/absence.ts';
import type { Provision } from '../domain/model.ts';
import type { Province } from '../domain/province.ts';
import { compareText } from '../domain/text.ts';
import { vi } from '../i18n/vi.ts';
import { provisionName } from './labels.ts';
import { beginnings, divide, type ListPage, plansNewestFirst, TEXT_A_PAGE } from './lists.ts';

/** What a row weighs beside its text, in characters of markup: a plan's heading or link, a provision's. */
const HEADING_WEIGHT = 250;

/** A plan on a theme's page: with what it says on the theme, or with why it says nothing. */
export type ThemeRow =
	| {
			readonly plan: PlanEntry;
			readonly province: Province;
			readonly provisions: readonly Provision[];
			readonly absence: null;
	  }
	| { readonly plan: PlanEntry; readonly absence: { readonly kind: Absence['kind']; readonly text: string } };

/** A plan that says something on the theme. */
export type PresentRow = Extract<ThemeRow, { absence: null }>;

/** A group of a theme's list, and the page on which it begins. */
export interface ThemeGroup {
	/** Today's province; null for the plans that say nothing. */
	readonly province: Province | null;
	readonly plans: number;
	readonly provisions: number;
	readonly page: number;
}

/** One page of a theme: its rows, and where each group of the whole list begins. */
export interface ThemePage extends ListPage<ThemeRow> {
	readonly groups: readonly ThemeGroup[];
	/** Plans that say nothing, by why: how many there are in the whole list. */
	readonly absences: ReadonlyMap<string, number>;
}

/** The pages of one theme: plans province by province (under today's name), newest first, then those without it by why. */
export function themePages(catalogue: Catalogue, theme: string): ThemePage[] {
	const plans = plansNewestFirst(catalogue.plans);
	const present = plans
		.flatMap((plan) => presentRow(plan, theme))
		.sort((a, b) => compareText(a.province.name, b.province.name));
	const absent = plans
		.filter(({ data }) => !(theme in data.themes))
		.map((plan) => ({ plan, absence: absenceFrom(plan) }));
	const byReason = Map.groupBy(absent, ({ absence }) => absence.text);
	const pages = divide<ThemeRow>([...present, ...[...byReason.values()].flat()], TEXT_A_PAGE, weigh);
	const provinceOf = (row: ThemeRow) => (row.absence ? null : row.province);
	const rows = Map.groupBy([...present, ...absent] as ThemeRow[], provinceOf);
	const groups = [...beginnings(pages, provinceOf)].map(([province, page]): ThemeGroup => {
		const own = rows.get(province) ?? [];
		const provisions = own.reduce((sum, row) => sum + (row.absence ? 0 : row.provisions.length), 0);
		return { province, plans: own.length, provisions, page };
	});
	const absences = new Map([...byReason].map(([text, entries]) => [text, entries.length]));
	return pages.map((page) => ({ ...page, groups, absences }));
}

function presentRow(plan: PlanEntry, theme: string): PresentRow[] {
	const paths = new Set(plan.data.themes[theme] ?? []);
	const provisions = plan.document.provisions.filter(({ path }) => paths.has(path));
	if (provisions.length === 0 || !plan.provinceNow) return [];
	return [{ plan, provisions, province: plan.provinceNow, absence: null }];
}

function weigh(row: ThemeRow): number {
	const texts = row.absence ? [] : row.provisions.map(({ html }) => html.length);
	return HEADING_WEIGHT + texts.reduce((sum, length) => sum + length + HEADING_WEIGHT, 0);
}

/** Why a plan has nothing on a theme, with its words. */
function absenceFrom(plan: PlanEntry): { kind: Absence['kind']; text: string } {
	const provisions = new Map(plan.document.provisions.map((provision) => [provision.path, provisionName(provision)]));
	const absence = absenceOf(readingOf(plan.data, (path) => provisions.get(path) ?? path));
	return { kind: absence.kind, text: vi.absence.of(absence) };
}
