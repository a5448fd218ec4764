import type { InstrumentExtract, PlanExtract } from '../../../src/domain/compare/extract.ts';
import { FACTS } from '../../../src/domain/compare/extract.ts';

/** An extract with nothing in it, read whole, changed as given. */
export function anExtract(id: string, changes: Partial<PlanExtract> = {}): PlanExtract {
	return {
		id,
		url: `/ke-hoach/${id}/`,
		name: id,
		place: id,
		provinces: ['vi-du'],
		facts: Object.fromEntries(FACTS.map((fact) => [fact, null])) as PlanExtract['facts'],
		reading: WHOLE,
		written: '2023-02-20',
		period: { from: '2023', to: '2023' },
		frame: [],
		provisions: [],
		indicators: [],
		targets: [],
		instruments: [],
		citations: [],
		agencies: [],
		tasks: [],
		deadlines: [],
		alone: [],
		without: [],
		...changes,
	};
}

export const WHOLE = { curation: 'digest', completeness: 'complete', cutAfter: null } as const;
export const CUT = { curation: 'digest', completeness: 'excerpt', cutAfter: 'II.5.b' } as const;
export const RECORD = { curation: 'record', completeness: 'complete', cutAfter: null } as const;

/** A place in a plan, changed as given. */
export function aPlace(name: string, changes: Partial<PlanExtract['provisions'][number]> = {}) {
	return { anchor: name.toLowerCase(), name, heading: null, text: '', themes: [], ...changes };
}

export function anInstrumentExtract(id: string, changes: Partial<InstrumentExtract> = {}): InstrumentExtract {
	return {
		id,
		kind: 'quyet-dinh',
		number: id,
		title: id,
		url: `/van-ban/${id}/`,
		province: null,
		issued: '2020-01-15',
		effective: null,
		period: null,
		until: null,
		status: 'unconfirmed',
		...changes,
	};
}

/** A plan that cites instruments, all in one provision. */
export function citing(
	id: string,
	instruments: readonly InstrumentExtract[],
	changes: Partial<PlanExtract> = {},
): PlanExtract {
	return anExtract(id, {
		provisions: [aPlace('I')],
		instruments,
		citations: instruments.map((entry) => ({ instrument: entry.id, printed: entry.id, slips: [], at: 0 })),
		...changes,
	});
}
