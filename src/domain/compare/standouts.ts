import { absenceOf } from './absence.ts';
import type { Comparison } from './comparison.ts';
import type { Feature, PlanExtract, ProvisionExtract } from './extract.ts';
import { loneHolder, type Row } from './rows.ts';

/** Something that sets a plan apart: it alone has it, or all but it have. */
export interface Standout extends Feature {
	/** Index of the plan among the chosen ones. */
	readonly plan: number;
	readonly sense: 'only' | 'lacks';
	/** Among the chosen plans, or in the whole collection. */
	readonly scope: 'chosen' | 'collection';
	/** Whether each of the others chosen was read whole: else "only" holds for what was read. */
	readonly certain: boolean;
	/** Where it stands; null for what is lacking. */
	readonly provision: ProvisionExtract | null;
}

/** What stands out in each plan, against the others chosen and against the collection; the collection first. */
export function findStandouts(comparison: Omit<Comparison, 'standouts'>): Standout[] {
	const { plans, targets, themes, basis, agencies } = comparison;
	const duties = agencies.map((row) => ({
		...row,
		cells: row.cells.map(({ items }, index) => {
			const leads = items.filter(({ role }) => role === 'lead');
			const plan = plans[index];
			return { items: leads, absence: leads.length === 0 && plan ? absenceOf(plan.reading) : null };
		}),
	}));
	const found = [
		...targets.flatMap((row) => ofRow(plans, row, 'target', row.subject.name, ({ provision }) => provision)),
		...themes.flatMap((row) => ofRow(plans, row, 'theme', row.subject.name, (provision) => provision)),
		...basis.flatMap((row) =>
			ofRow(plans, row, 'instrument', row.subject.number ?? row.subject.title, ({ provision }) => provision),
		),
		...agencies.flatMap((row) => ofRow(plans, row, 'agency', row.subject.name, ({ provision }) => provision)),
		...duties.flatMap((row) => ofRow(plans, row, 'duty', row.subject.name, ({ provision }) => provision)),
	];
	const known = new Set(found.map(keyOf));
	const lacking = plans.flatMap((plan, index) =>
		plan.without.map(
			(feature): Standout => ({
				...feature,
				plan: index,
				sense: 'lacks',
				scope: 'collection',
				certain: true,
				provision: null,
			}),
		),
	);
	const all = [...found, ...lacking.filter((entry) => !known.has(keyOf(entry)))];
	const agencyKeys = new Set(all.filter(({ kind }) => kind === 'agency').map(keyOf));
	// An agency that stands out needs no second line about what it leads.
	const isSaid = (entry: Standout) => entry.kind === 'duty' && agencyKeys.has(keyOf({ ...entry, kind: 'agency' }));
	const rank = ({ scope, sense, certain }: Standout) =>
		(scope === 'collection' ? 0 : 4) + (sense === 'only' ? 0 : 2) + (certain ? 0 : 1);
	return all.filter((entry) => !isSaid(entry)).sort((a, b) => rank(a) - rank(b));
}

const keyOf = ({ plan, sense, kind, id }: Standout) => `${plan} ${sense} ${kind}:${id}`;

/** The one plan that has a row which another could have had too, or the one that, read whole, has not. */
function ofRow<Subject, Item>(
	plans: readonly PlanExtract[],
	row: Row<Subject, Item>,
	kind: Feature['kind'],
	name: string,
	place: (item: Item) => ProvisionExtract,
): Standout[] {
	const { id, cells } = row;
	const lone = loneHolder(row);
	if (lone !== null) {
		const item = cells[lone.index]?.items[0];
		const alone = plans[lone.index]?.alone.includes(`${kind}:${id}`) ?? false;
		return [
			{
				kind,
				id,
				name,
				plan: lone.index,
				sense: 'only',
				scope: alone ? 'collection' : 'chosen',
				certain: lone.certain,
				provision: item === undefined ? null : place(item),
			},
		];
	}
	const held = cells.filter(({ absence }) => absence === null).length;
	const lacking = cells.findIndex(({ absence }) => absence !== null);
	if (plans.length < 3 || held !== plans.length - 1 || cells[lacking]?.absence?.kind !== 'none') return [];
	const everyone = plans[lacking]?.without.some((feature) => feature.kind === kind && feature.id === id) ?? false;
	return [
		{
			kind,
			id,
			name,
			plan: lacking,
			sense: 'lacks',
			scope: everyone ? 'collection' : 'chosen',
			certain: true,
			provision: null,
		},
	];
}
