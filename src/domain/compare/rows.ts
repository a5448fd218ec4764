import type { Absence } from './absence.ts';
import { absenceOf } from './absence.ts';
import type { PlanExtract, ProvisionExtract } from './extract.ts';

/** What one plan has in a row; where it has nothing, why. */
export interface Cell<Item> {
	readonly items: readonly Item[];
	readonly absence: Absence | null;
}

/** A row of a comparison: one thing, plan by plan. */
export interface Row<Subject, Item> {
	readonly id: string;
	readonly subject: Subject;
	readonly cells: readonly Cell<Item>[];
	/** How many plans have it. */
	readonly held: number;
	/** Whether the plans say the same, as far as the section compares: such rows hide under "differences only". */
	readonly same: boolean;
}

/** An item that stands at a provision. */
export interface Placed {
	readonly provision: ProvisionExtract;
}

/** How a section fills a row. */
export interface Filling<Item> {
	itemsOf(plan: PlanExtract): readonly Item[];
	/** Why a plan has none; as far as it was read, unless the section knows better. */
	absenceIn?(plan: PlanExtract): Absence;
	/** What is compared of a cell's items; their being there, unless the section compares more. */
	sayingOf?(items: readonly Item[]): string;
}

/** A row with its cells, in the order of the plans. */
export function toRow<Subject, Item>(
	id: string,
	subject: Subject,
	plans: readonly PlanExtract[],
	{ itemsOf, absenceIn = ({ reading }) => absenceOf(reading), sayingOf = () => '' }: Filling<Item>,
): Row<Subject, Item> {
	const cells = plans.map((plan): Cell<Item> => {
		const items = itemsOf(plan);
		return { items, absence: items.length === 0 ? absenceIn(plan) : null };
	});
	const held = cells.filter(({ items }) => items.length > 0).length;
	const sayings = new Set(cells.map((cell) => cell.absence?.kind ?? `=${sayingOf(cell.items)}`));
	return { id, subject, cells, held, same: sayings.size === 1 };
}

/** The provision at a position of an extract. */
export function provisionAt(plan: PlanExtract, at: number): ProvisionExtract {
	const provision = plan.provisions[at];
	if (!provision) throw new Error(`${plan.id} has no provision ${at}`);
	return provision;
}

/** Subjects of all plans, each once, in the order in which the plans name them. */
export function union<Subject extends { readonly id: string }>(
	plans: readonly PlanExtract[],
	of: (plan: PlanExtract) => readonly Subject[],
): Subject[] {
	return [...new Map(plans.flatMap(of).map((subject) => [subject.id, subject])).values()];
}

/** What one plan has first, then what some, then what all have; inside that, the order of the plans. */
export function leastSharedFirst<Subject, Item>(rows: readonly Row<Subject, Item>[]): Row<Subject, Item>[] {
	const first = ({ cells }: Row<Subject, Item>) => cells.findIndex(({ items }) => items.length > 0);
	return [...rows].sort((a, b) => a.held - b.held || first(a) - first(b));
}

/**
 * The plan that alone has a row which another could have had; null where several have it, or no other could.
 * `certain` says whether each of the others was read whole: else it holds for what was read of them.
 */
export function loneHolder<Subject, Item>({
	cells,
}: Pick<Row<Subject, Item>, 'cells'>): {
	readonly index: number;
	readonly certain: boolean;
} | null {
	const holders = cells.flatMap(({ absence }, index) => (absence === null ? [index] : []));
	const [index] = holders;
	const others = cells.flatMap(({ absence }) => (absence === null || absence.kind === 'na' ? [] : [absence.kind]));
	if (index === undefined || holders.length > 1 || others.length === 0) return null;
	return { index, certain: others.every((kind) => kind === 'none') };
}

/** How many rows all plans have, some have, and one has. */
export function countShares(rows: readonly { readonly held: number }[], plans: number) {
	const all = rows.filter(({ held }) => held === plans).length;
	const one = rows.filter(({ held }) => held === 1 && plans > 1).length;
	return { all, one, some: rows.filter(({ held }) => held > 0).length - all - one };
}
