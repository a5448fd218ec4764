import type { Plan } from '../plan.ts';

/** How far a plan could be read: what its silence can mean. */
export interface Reading {
	readonly curation: Plan['curation'];
	readonly completeness: Plan['source']['completeness'];
	/** The last provision before the source was cut off; null where it was not, or the place is not known. */
	readonly cutAfter: string | null;
}

/** Why a plan has nothing in a row. Different things, never mixed up. */
export type Absence =
	/** It was read whole and says nothing; `inForce`: about an instrument that was in force in its period. */
	| { readonly kind: 'none'; readonly inForce?: true }
	/** Its source was cut off; what came after is not known. */
	| { readonly kind: 'cut'; readonly after: string | null }
	/** It is not curated that deep. */
	| { readonly kind: 'shallow' }
	/** It could not have it: the instrument is another province's, younger than the plan, or its period was over. */
	| { readonly kind: 'na'; readonly why: 'other-province' | 'issued-after' | 'period-ended' };

/** How far a plan was read. `nameOf` says a provision's path as a reader knows it. */
export function readingOf(plan: Plan, nameOf: (path: string) => string = (path) => path): Reading {
	const cut = plan.notes.find(({ code }) => code === 'source-truncated')?.provision ?? null;
	return {
		curation: plan.curation,
		completeness: plan.source.completeness,
		cutAfter: cut === null ? null : nameOf(cut),
	};
}

/** Why a plan has nothing on something that its text could have: not curated that deep, cut off, or not there. */
export function absenceOf(reading: Reading): Absence {
	if (reading.curation === 'record') return { kind: 'shallow' };
	if (reading.completeness !== 'complete') return { kind: 'cut', after: reading.cutAfter };
	return { kind: 'none' };
}
