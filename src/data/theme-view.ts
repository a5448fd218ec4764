import type { Catalogue, PlanEntry } from '../domain/catalogue.ts';
import { type Absence, absenceOf, readingOf } from '../domain/compare/absence.ts';
import type { Provision } from '../domain/model.ts';
import type { Province } from '../domain/province.ts';
import { compareText } from '../domain/text.ts';
import { vi } from '../i18n/vi.ts';
import { provisionName } from './labels.ts';
import { beginnings, divide, type ListPage, plansNewestFirst, TEXT_A_PAGE } from './lists.ts';
import { oncePer } from './once.ts';

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
	readonly province: Pick<Province, 'id' | 'name'> | null;
	readonly plans: number;
	readonly provisions: number;
	readonly page: number;
}

/** One page of a theme: its rows, and where each group of the whole list begins. */
export interface ThemePage extends ListPage<ThemeRow> {
	readonly groups: readonly ThemeGroup[];
	/** Plans that say nothing, by why: how many there are in the whole list. */
	readonly absences: Readonly<Record<string, number>>;
}

/** The pages of one theme: plans province by province (under today's name), newest first, then those without it by why. */
export function themePages(catalogue: Catalogue, theme: string): readonly ThemePage[] {
	return pagesOf(catalogue).get(theme) ?? [];
}

const pagesOf = oncePer(
	(catalogue: Catalogue) => new Map(catalogue.themes.map(({ id }) => [id, pagesOfTheme(catalogue, id)])),
);

function pagesOfTheme(catalogue: Catalogue, theme: string): ThemePage[] {
	const plans = plansNewestFirst(catalogue.plans);
	const all = plans.flatMap((plan) => themeRow(plan, theme) ?? []);
	const present = all
		.filter((row) => row.absence === null)
		.sort((a, b) => compareText(a.province.name, b.province.name));
	const absent = all.filter((row) => row.absence !== null);
	const byReason = Map.groupBy(absent, ({ absence }) => absence.text);
	const pages = divide<ThemeRow>([...present, ...[...byReason.values()].flat()], TEXT_A_PAGE, weigh);
	const provinceOf = (row: ThemeRow) => (row.absence ? null : row.province);
	const rows = Map.groupBy([...present, ...absent] as ThemeRow[], provinceOf);
	const groups = [...beginnings(pages, provinceOf)].map(([province, page]): ThemeGroup => {
		const own = rows.get(province) ?? [];
		const provisions = own.reduce((sum, row) => sum + (row.absence ? 0 : row.provisions.length), 0);
		return { province: province && { id: province.id, name: province.name }, plans: own.length, provisions, page };
	});
	const absences = Object.fromEntries([...byReason].map(([text, entries]) => [text, entries.length]));
	return pages.map((page) => ({ ...page, groups, absences }));
}

/** What a plan is on a theme's page; null where it names provisions that are not there. */
export function themeRow(plan: PlanEntry, theme: string): ThemeRow | null {
	const named = plan.data.themes[theme];
	if (!named) return { plan, absence: absenceFrom(plan) };
	const paths = new Set(named);
	const provisions = plan.document.provisions.filter(({ path }) => paths.has(path));
	if (provisions.length === 0 || !plan.provinceNow) return null;
	return { plan, provisions, province: plan.provinceNow, absence: null };
}

function weigh(row: ThemeRow): number {
	const texts = row.absence ? [] : row.provisions.map(({ html }) => html.length);
	return HEADING_WEIGHT + texts.reduce((sum, length) => sum + length + HEADING_WEIGHT, 0);
}

/** Why a plan has nothing on a theme, with its words. */
const absenceFrom = oncePer((plan: PlanEntry): { kind: Absence['kind']; text: string } => {
	const provisions = new Map(plan.document.provisions.map((provision) => [provision.path, provisionName(provision)]));
	const absence = absenceOf(readingOf(plan.data, (path) => provisions.get(path) ?? path));
	return { kind: absence.kind, text: vi.absence.of(absence) };
});
