import type { Catalogue, PlanEntry } from './catalogue.ts';
import { type Instrument, indexInstruments } from './citation/instruments.ts';
import type { Evidence } from './evidence.ts';
import { compareIds } from './text.ts';

/** What a part of a catalogue holds beside what every part does: the vocabularies, and the campaigns with what they begin with. */
export interface PartContent {
	readonly plans?: readonly PlanEntry[];
	readonly instruments?: readonly Instrument[];
}

/**
 * A part of a catalogue, as a catalogue: of what it holds all is as in the whole one, but `citedBy` knows only the part's plans.
 * @throws where it is asked for what only the whole one has: a blank would be taken for the truth
 */
export function partOf(whole: Catalogue, { plans = [], instruments = [] }: PartContent): Catalogue {
	const own = new Map(plans.map((entry) => [entry.id, entry]));
	const index = indexInstruments([...new Set([...instruments, ...campaignInstruments(whole)])]);
	const found = <Entry>(id: string, inPart: Entry | undefined, inWhole: Entry | undefined): Entry | undefined => {
		if (inPart === undefined && inWhole !== undefined) throw new Error(`${id} is not in the part of the catalogue`);
		return inPart;
	};
	const sorted = [...own.values()].sort((a, b) => compareIds(a.id, b.id));
	return {
		...whole,
		plans: sorted,
		instruments: {
			...index,
			get: (id) => found(id, index.get(id), whole.instruments.get(id)),
			named: (id) => found(id, index.named(id), whole.instruments.named(id)),
			ofPlan: (id) => found(id, index.ofPlan(id), whole.instruments.ofPlan(id)),
		},
		get gaps(): Catalogue['gaps'] {
			throw new Error('Gaps are not in a part of the catalogue');
		},
		plan: (id) => found(id, own.get(id), whole.plan(id)),
		citedBy: (id) =>
			sorted.flatMap(({ citations }) =>
				citations.filter(({ resolution }) => resolution.state === 'resolved' && resolution.instrument.id === id),
			),
		relationsOf: (id) => whole.relationsOf(found(id, index.get(id), whole.instruments.get(id))?.id ?? id),
	};
}

/** The instruments with which campaigns begin: a campaign is named and dated by them. */
export function campaignInstruments({ campaigns, instruments }: Catalogue): Instrument[] {
	return campaigns.flatMap(({ data }) => (data.origin === null ? [] : (instruments.named(data.origin) ?? [])));
}

/** The plans that evidence points to. */
export function plansInEvidence(catalogue: Catalogue, evidence: readonly Evidence[]): PlanEntry[] {
	return evidence.flatMap((item) => ('plan' in item ? (catalogue.plan(item.plan) ?? []) : []));
}
