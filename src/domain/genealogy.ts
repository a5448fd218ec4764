import type { Catalogue, PlanEntry } from './catalogue.ts';
import type { Instrument } from './citation/instruments.ts';
import type { RelationType } from './instrument.ts';

/** What an instrument rests on and what rests on it, a few steps each way, down to the plans that cite it. */
export interface Genealogy {
	readonly nodes: readonly GenealogyNode[];
	/** From the older of two to the newer one, which implements, amends, replaces or cites it. */
	readonly edges: readonly GenealogyEdge[];
	/** Whether there is more than is shown. */
	readonly isCut: boolean;
}

export type GenealogyNode =
	| { readonly id: string; readonly kind: 'instrument'; readonly instrument: Instrument; readonly isSelf: boolean }
	| { readonly id: string; readonly kind: 'plan'; readonly plan: PlanEntry; readonly isSelf: boolean }
	/** Plans that cite an instrument, too many to show one by one. */
	| {
			readonly id: string;
			readonly kind: 'plans';
			readonly of: Instrument;
			readonly count: number;
			readonly isSelf: false;
	  };

export interface GenealogyEdge {
	readonly from: string;
	readonly to: string;
	readonly type: RelationType | 'cites';
}

type Part = Pick<Genealogy, 'nodes' | 'edges'>;

/** Steps that are followed each way, and how many related instruments a picture can hold. */
const STEPS = 2;
const NODES = 24;
/** Plans that are shown one by one. */
const PLANS = 6;

/**
 * The genealogy of an instrument; null where it stands alone. What a plan cites is on the plan's own page, not here: the picture
 * of each of thousands of plans would be dear.
 */
export function genealogyOf(catalogue: Catalogue, self: Instrument): Genealogy | null {
	const { found, below, isCut } = relatives(catalogue, self);
	const related: Part = {
		nodes: [...found.values()].map((instrument) => nodeOf(catalogue, instrument, instrument === self)),
		edges: [...found.keys()].flatMap((id) =>
			catalogue
				.relationsOf(id)
				.filter(({ direction, other }) => direction === 'out' && found.has(other.id))
				.map(({ type, other }): GenealogyEdge => ({ from: other.id, to: id, type })),
		),
	};
	const parts = [related, citingPlans(catalogue, below, found)];
	const edges = parts.flatMap((part) => part.edges);
	return edges.length === 0 ? null : { nodes: parts.flatMap((part) => part.nodes), edges, isCut };
}

/** Instruments related to one by steps in one direction; `below` are those that rest on it, itself first. */
function relatives(
	catalogue: Catalogue,
	self: Instrument,
): { found: ReadonlyMap<string, Instrument>; below: readonly Instrument[]; isCut: boolean } {
	const found = new Map([[self.id, self]]);
	const below = [self];
	let isCut = false;
	for (const direction of ['out', 'in'] as const) {
		let level = [self];
		for (let step = 0; step < STEPS; step++) {
			const next: Instrument[] = [];
			for (const relation of level.flatMap(({ id }) => catalogue.relationsOf(id))) {
				if (relation.direction !== direction || found.has(relation.other.id)) continue;
				if (found.size >= NODES) isCut = true;
				else {
					found.set(relation.other.id, relation.other);
					next.push(relation.other);
				}
			}
			if (direction === 'in') below.push(...next);
			level = next;
		}
	}
	return { found, below, isCut };
}

/** Plans that cite an instrument or one that rests on it, and are not there already: one by one where they are few. */
function citingPlans(catalogue: Catalogue, below: readonly Instrument[], found: ReadonlyMap<string, Instrument>): Part {
	const there = new Set([...found.values()].map(({ plan }) => plan));
	const citing = below.map((instrument) => ({
		instrument,
		plans: [...new Set(catalogue.citedBy(instrument.id).map(({ plan }) => plan))].filter((id) => !there.has(id)),
	}));
	const all = [...new Set(citing.flatMap(({ plans }) => plans))];
	if (all.length <= PLANS) {
		return {
			nodes: all.flatMap((id) => {
				const plan = catalogue.plan(id);
				return plan ? [{ id: `plan.${id}`, kind: 'plan' as const, plan, isSelf: false }] : [];
			}),
			edges: citing.flatMap(({ instrument, plans }) =>
				plans.map((id): GenealogyEdge => ({ from: instrument.id, to: `plan.${id}`, type: 'cites' })),
			),
		};
	}
	const gathered = citing.filter(({ plans }) => plans.length > 0);
	return {
		nodes: gathered.map(({ instrument, plans }) => ({
			id: `plans.${instrument.id}`,
			kind: 'plans' as const,
			of: instrument,
			count: plans.length,
			isSelf: false as const,
		})),
		edges: gathered.map(({ instrument: { id } }): GenealogyEdge => ({ from: id, to: `plans.${id}`, type: 'cites' })),
	};
}

function nodeOf(catalogue: Catalogue, instrument: Instrument, isSelf: boolean): GenealogyNode {
	const plan = instrument.plan === null ? undefined : catalogue.plan(instrument.plan);
	return plan
		? { id: instrument.id, kind: 'plan', plan, isSelf }
		: { id: instrument.id, kind: 'instrument', instrument, isSelf };
}
