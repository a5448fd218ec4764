import type { Catalogue, Citation } from '../catalogue.ts';
import type { Instrument } from '../citation/instruments.ts';
import type { Period } from '../dates.ts';
import { type Call, type CampaignRecord, linesOf } from './calls.ts';

/** What a national strategy or programme is: the instrument that set it up, and the years for which that holds. */
export interface Programme {
	readonly instrument: Instrument;
	readonly period: Period;
}

/** The programme that a campaign is; null for one that comes every year. */
export function programmeOf(
	{ data }: CampaignRecord,
	{ instruments }: Pick<Catalogue, 'instruments'>,
): Programme | null {
	if (data.kind !== 'programme' || data.origin === null) return null;
	const instrument = instruments.named(data.origin);
	return instrument?.period ? { instrument, period: instrument.period } : null;
}

/**
 * The provisions that call a programme: those that cite its instrument. A name alone would not do, since strategies that follow
 * one another have the same one.
 */
export function programmeCalls(
	{ instrument }: Programme,
	{ citedBy, plan }: Pick<Catalogue, 'citedBy' | 'plan'>,
): Call[] {
	const byPlace = Map.groupBy(citedBy(instrument.id), (citation) => `${citation.plan}#${citation.provision.anchor}`);
	return [...byPlace.values()].flatMap((citations) => {
		const [first] = citations;
		const entry = first && plan(first.plan);
		return first && entry ? [callAt(entry, first.provision, citations)] : [];
	});
}

function callAt(plan: Call['plan'], provision: Call['provision'], citations: readonly Citation[]): Call {
	const mentions = citations.map(({ mention }) => mention);
	const names = (text: string) => mentions.some(({ asPrinted }) => text.includes(asPrinted));
	const blocks = linesOf(provision);
	const calling = blocks.filter(names);
	return {
		plan,
		provision,
		years: [],
		yearPrinted: false,
		printed: [...new Set(mentions.filter(({ by }) => by === 'name').map(({ asPrinted }) => asPrinted))],
		// Where only the heading cites it, all that stands under the heading is about it.
		lines: calling.length > 0 ? calling : blocks,
		tasks: provision.tasks.filter(({ text }) => names(text)),
		deadlines: [],
	};
}
