import type { Catalogue, Citation, PlanEntry } from '../catalogue.ts';
import type { Instrument } from '../citation/instruments.ts';
import { yearOf } from '../dates.ts';
import type { Provision } from '../model.ts';
import { writtenBy } from '../plan.ts';
import { absenceOf, readingOf } from './absence.ts';
import type { AgencyExtract, Feature, InstrumentSpan, PlanExtract, YearSpan } from './extract.ts';
import { basisAbsence, type Citing } from './sections.ts';

/** What sets the plans of a whole collection apart, counted once for all of them. */

/** What a plan alone has in the whole collection, and what all others that could be read whole have. */
export type Apart = Pick<PlanExtract, 'alone' | 'without'>;

/** Counts what every plan has; gives what sets one apart. */
export function featuresApart(catalogue: Catalogue): (plan: PlanEntry) => Apart {
	const features = new Map(catalogue.plans.map((plan) => [plan, featuresOf(catalogue, plan)]));
	const holders = Map.groupBy(
		[...features].flatMap(([plan, own]) => [...own].map(([key, feature]) => ({ plan, key, feature }))),
		({ key }) => key,
	);
	const readWhole = catalogue.plans
		.map((plan) => ({ plan, citing: citingOf(catalogue, plan) }))
		.filter(({ citing }) => absenceOf(citing.reading).kind === 'none');
	const without = new Map<PlanEntry, Feature[]>();
	for (const [key, [held, ...others]] of holders) {
		if (!held || others.length === 0) continue;
		const instrument = held.feature.kind === 'instrument' ? catalogue.instruments.get(held.feature.id) : undefined;
		const span = instrument && spanOf(instrument);
		const lacking: PlanEntry[] = [];
		for (const { plan, citing } of readWhole) {
			if (features.get(plan)?.has(key) || (span && basisAbsence(citing, span).kind !== 'none')) continue;
			lacking.push(plan);
			// Two that lack it are enough to know that no plan stands alone.
			if (lacking.length > 1) break;
		}
		const [only] = lacking;
		if (only && lacking.length === 1) without.set(only, [...(without.get(only) ?? []), held.feature]);
	}
	const several = catalogue.plans.length > 1;
	return (plan) => ({
		alone: [...(features.get(plan)?.keys() ?? [])].filter((key) => several && holders.get(key)?.length === 1),
		without: without.get(plan) ?? [],
	});
}

/** What says whether a plan could have cited an instrument. */
export function citingOf({ provinces }: Catalogue, { data }: PlanEntry, nameOf?: (path: string) => string): Citing {
	return {
		provinces: provinces.issuersKnownTo(data.province, writtenBy(data)),
		reading: readingOf(data, nameOf),
		written: writtenBy(data),
		period: yearsOf(data.period),
	};
}

/** When, and for whom, an instrument holds. */
export function spanOf(entry: Instrument): InstrumentSpan {
	return {
		province: entry.province,
		issued: entry.date ?? entry.year,
		effective: entry.record?.effective ?? null,
		period: entry.period && yearsOf(entry.period),
		until: entry.until,
		status: entry.record?.status.value ?? null,
	};
}

function yearsOf(span: { readonly from: string | null; readonly to: string }): YearSpan {
	return { from: span.from === null ? null : yearOf(span.from), to: yearOf(span.to) };
}

/** What a plan has that may set it apart, by key. */
function featuresOf(catalogue: Catalogue, plan: PlanEntry): Map<string, Feature> {
	const features = new Map<string, Feature>();
	const add = (kind: Feature['kind'], id: string, name: string) => features.set(`${kind}:${id}`, { kind, id, name });
	for (const { id, name } of catalogue.themes) if (id in plan.data.themes) add('theme', id, name);
	for (const { instrument } of plan.citations.flatMap(resolvedOf))
		add('instrument', instrument.id, instrument.number ?? instrument.title);
	for (const provision of plan.document.provisions) {
		for (const { indicator } of provision.targets)
			add('target', indicator, catalogue.indicators.get(indicator)?.name ?? indicator);
		for (const id of agenciesOf(provision)) {
			const { now, nowName } = agencyExtract(catalogue, id);
			add('agency', now, nowName);
			if (provision.tasks.some(({ lead }) => lead.includes(id))) add('duty', now, nowName);
		}
	}
	return features;
}

/** A citation with its instrument, where that is known. */
export function resolvedOf(citation: Citation): { citation: Citation; instrument: Instrument }[] {
	const { resolution } = citation;
	return resolution.state === 'resolved' ? [{ citation, instrument: resolution.instrument }] : [];
}

/** Ids of the agencies that a provision gives work to. */
export function agenciesOf({ tasks }: Provision): string[] {
	return tasks.flatMap(({ lead, support }) => [...lead, ...support]);
}

/** An agency with the one at the end of its succession; a circle ends where it began. */
export function agencyExtract(catalogue: Catalogue, id: string): AgencyExtract {
	const seen = new Set([id]);
	let now = id;
	for (;;) {
		const next = catalogue.agencies.get(now)?.successors[0]?.to;
		if (next === undefined || seen.has(next)) break;
		seen.add(next);
		now = next;
	}
	const nameOf = (agency: string) => catalogue.agencies.get(agency)?.name ?? agency;
	return { id, name: nameOf(id), now, nowName: nameOf(now) };
}
