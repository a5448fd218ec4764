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
	/** Plans that cite it, too many to show one by one. */
	| { readonly id: string; readonly kind: 'plans'; readonly count: number; readonly isSelf: false };

export interface GenealogyEdge {
	readonly from: string;
	readonly to: string;
	readonly type: RelationType | 'cites';
}

/** Steps that are followed each way, and how many nodes a picture can hold. */
const STEPS = 2;
const NODES = 24;
/** Plans that are shown one by one. */
const PLANS = 6;

/** The genealogy of an instrument; null where it has no relations. */
export function genealogyOf(catalogue: Catalogue, self: Instrument): Genealogy | null {
	if (catalogue.relationsOf(self.id).length === 0) return null;
	const found = new Map([[self.id, self]]);
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
			level = next;
		}
	}
	const edges = [...found.keys()].flatMap((id) =>
		catalogue
			.relationsOf(id)
			.filter(({ direction, other }) => direction === 'out' && found.has(other.id))
			.map(({ type, other }): GenealogyEdge => ({ from: other.id, to: id, type })),
	);
	const nodes = [...found.values()].map((instrument) => nodeOf(catalogue, instrument, instrument === self));
	const citing = citingNodes(catalogue, self, found);
	return {
		nodes: [...nodes, ...citing],
		edges: [...edges, ...citing.map(({ id }): GenealogyEdge => ({ from: self.id, to: id, type: 'cites' }))],
		isCut,
	};
}

/** Plans that cite an instrument and are not there already. */
function citingNodes(catalogue: Catalogue, self: Instrument, found: ReadonlyMap<string, Instrument>): GenealogyNode[] {
	const there = new Set([...found.values()].map(({ plan }) => plan));
	const ids = [...new Set(catalogue.citedBy(self.id).map(({ plan }) => plan))].filter((id) => !there.has(id));
	if (ids.length > PLANS) return [{ id: 'plans', kind: 'plans', count: ids.length, isSelf: false }];
	return ids.flatMap((id) => {
		const plan = catalogue.plan(id);
		return plan ? [{ id: `plan.${id}`, kind: 'plan' as const, plan, isSelf: false }] : [];
	});
}

function nodeOf(catalogue: Catalogue, instrument: Instrument, isSelf: boolean): GenealogyNode {
	const plan = instrument.plan === null ? undefined : catalogue.plan(instrument.plan);
	return plan
		? { id: instrument.id, kind: 'plan', plan, isSelf }
		: { id: instrument.id, kind: 'instrument', instrument, isSelf };
}
