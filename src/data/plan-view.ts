import type { Catalogue, Citation, PlanEntry } from '../domain/catalogue.ts';
import type { Instrument } from '../domain/citation/instruments.ts';
import { compareDates, formatDateLong, formatPeriod } from '../domain/dates.ts';
import type { Deadline, Provision, Target, Task } from '../domain/model.ts';
import { vi } from '../i18n/vi.ts';
import { issuerName, planKind } from './labels.ts';

/** What a plan's page gathers from its text. */

/** An item of the text with the provision where it stands. */
export type Placed<Item> = Item & { readonly provision: Provision };

function place<Item>(plan: PlanEntry, items: (provision: Provision) => readonly Item[]): Placed<Item>[] {
	return plan.document.provisions.flatMap((provision) => items(provision).map((item) => ({ ...item, provision })));
}

export const tasksOf = (plan: PlanEntry): Placed<Task>[] => place(plan, ({ tasks }) => tasks);
export const targetsOf = (plan: PlanEntry): Placed<Target>[] => place(plan, ({ targets }) => targets);

/** Deadlines by day; those without a year come by their day of the year, after the ones with. */
export function deadlinesOf(plan: PlanEntry): Placed<Deadline>[] {
	return place(plan, ({ deadlines }) => deadlines).sort((a, b) => compareDates(dueOrder(a), dueOrder(b)));
}

function dueOrder({ to }: Deadline): string {
	return to.startsWith('--') ? `9999${to.slice(1)}` : to;
}

/** Duties by agency: who leads or supports what, agencies in the order in which the plan names them. */
export function tasksByAgency(
	plan: PlanEntry,
): { agency: string; tasks: (Placed<Task> & { role: 'lead' | 'support' })[] }[] {
	const byAgency = new Map<string, (Placed<Task> & { role: 'lead' | 'support' })[]>();
	for (const task of tasksOf(plan)) {
		for (const role of ['lead', 'support'] as const) {
			for (const agency of task[role]) byAgency.set(agency, [...(byAgency.get(agency) ?? []), { ...task, role }]);
		}
	}
	return [...byAgency].map(([agency, tasks]) => ({ agency, tasks }));
}

/** Instruments that a plan cites, each with its citations; then what could not be resolved. */
export function instrumentsCited(plan: PlanEntry): {
	cited: { instrument: Instrument; citations: Citation[] }[];
	open: Citation[];
} {
	const byId = new Map<string, { instrument: Instrument; citations: Citation[] }>();
	const open: Citation[] = [];
	for (const citation of plan.citations) {
		if (citation.resolution.state !== 'resolved') {
			open.push(citation);
			continue;
		}
		const { instrument } = citation.resolution;
		const entry = byId.get(instrument.id) ?? { instrument, citations: [] };
		entry.citations.push(citation);
		byId.set(instrument.id, entry);
	}
	return { cited: [...byId.values()], open };
}

/** Provisions of some citations, each once, in reading order. */
export function provisionsOf(citations: readonly Citation[]): Provision[] {
	return [...new Map(citations.map(({ provision }) => [provision.anchor, provision])).values()];
}

/** The plan before and the plan after of the same province of today, by period and id. */
export function neighboursOf(
	catalogue: Catalogue,
	plan: PlanEntry,
): { previous: PlanEntry | null; next: PlanEntry | null } {
	const now = plan.provinceNow?.id ?? plan.data.province;
	const family = catalogue.plans
		.filter((entry) => (entry.provinceNow?.id ?? entry.data.province) === now)
		.sort((a, b) => compareDates(a.data.period.to, b.data.period.to) || (a.id < b.id ? -1 : 1));
	const index = family.indexOf(plan);
	return { previous: family[index - 1] ?? null, next: family[index + 1] ?? null };
}

/** How to cite a plan: issuer, title, number and date, the site and the address. */
export function planCitation(catalogue: Catalogue, plan: PlanEntry, address: string, read: string): string {
	const { number, issued, issuer, province, title, curation } = plan.data;
	const kind = planKind(plan);
	const head = number ? vi.instrument.number(kind, number) : vi.plan.noNumberCited;
	const date = issued ? ` ${formatDateLong(issued)}` : '';
	const name = title.startsWith(`${kind} `) ? title.slice(kind.length + 1) : title;
	const from = vi.plan.citedFrom(vi.source.curation[curation], vi.site.name, address, read);
	return `${head}${date} ${vi.instrument.cite.of(issuerName(catalogue, issuer, province))}: ${name}. ${from}`;
}

/** The plan's page title: what tells it from all others. */
export function planTitle(catalogue: Catalogue, plan: PlanEntry): string {
	const { number, province, period, issuer } = plan.data;
	const place = catalogue.provinces.get(province)?.name ?? province;
	return number
		? vi.page.plan.title(`${planKind(plan)} ${number}`, place, formatPeriod(period))
		: vi.page.plan.titleNoNumber(
				`${vi.plan.kind} ${vi.instrument.cite.of(issuerName(catalogue, issuer, province))}`,
				formatPeriod(period),
			);
}
