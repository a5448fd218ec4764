import type { Catalogue, Citation, PlanEntry } from '../domain/catalogue.ts';
import type { Instrument } from '../domain/citation/instruments.ts';
import { compareDates, formatPeriod } from '../domain/dates.ts';
import type { Deadline, Provision, Target, Task } from '../domain/model.ts';
import { vi } from '../i18n/vi.ts';
import { issuerName, planKind, planName, planPlace } from './labels.ts';
import { paths } from './urls.ts';

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

/** Duties of one provision by who carries them: bodies are named once for all duties that they share. */
export function dutiesOf(provision: Provision): (Pick<Task, 'lead' | 'support'> & { readonly texts: string[] })[] {
	const groups = Map.groupBy(provision.tasks, ({ lead, support }) => JSON.stringify([lead, support]));
	return [...groups.values()].flatMap((tasks) => {
		const [first] = tasks;
		return first ? [{ lead: first.lead, support: first.support, texts: tasks.map(({ text }) => text) }] : [];
	});
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

/** Provisions where some citations or duties stand, each once, in reading order. */
export function placesOf(items: readonly { readonly provision: Provision }[]): Provision[] {
	return [...new Map(items.map(({ provision }) => [provision.anchor, provision])).values()];
}

/** The plan before and the plan after one, as links. */
export interface Neighbours {
	readonly previous: Neighbour | null;
	readonly next: Neighbour | null;
}

interface Neighbour {
	readonly path: string;
	readonly name: string;
}

/** The neighbours of a plan among those of the same province of today, by period and id. */
export function neighboursOf(catalogue: Catalogue, plan: PlanEntry): Neighbours {
	const now = plan.provinceNow?.id ?? plan.data.province;
	const family = catalogue.plans
		.filter((entry) => (entry.provinceNow?.id ?? entry.data.province) === now)
		.sort((a, b) => compareDates(a.data.period.to, b.data.period.to) || (a.id < b.id ? -1 : 1));
	const index = family.indexOf(plan);
	const link = (entry: PlanEntry | undefined) =>
		entry
			? { path: paths.plan(entry.id), name: `${planName(catalogue, entry)}, ${planPlace(catalogue, entry)}` }
			: null;
	return { previous: link(family[index - 1]), next: link(family[index + 1]) };
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
