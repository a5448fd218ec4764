import type { Agency } from './agency.ts';
import type { AnomalyCode } from './anomaly.ts';
import type { Campaign } from './campaign.ts';
import { findAnomalies, type RuleFinding } from './citation/anomalies.ts';
import type { Mention } from './citation/find.ts';
import { fromPlan, fromRecord, type Instrument, type Instruments, indexInstruments } from './citation/instruments.ts';
import { numberKey } from './citation/number.ts';
import { type CitingPlan, type Resolution, resolve } from './citation/resolve.ts';
import type { Gap } from './coverage.ts';
import { yearOf } from './dates.ts';
import type { Evidence } from './evidence.ts';
import type { InstrumentRecord, RelationType } from './instrument.ts';
import type { PlanDocument, Provision } from './model.ts';
import { type Plan, writtenBy } from './plan.ts';
import { indexProvinces, type Province, type Provinces } from './province.ts';
import { compareIds } from './text.ts';
import type { Indicator, Theme } from './theme.ts';

/** What a collection holds, as read from its files: ids are file names where the schema has none. */
export interface Collection {
	readonly plans: ReadonlyArray<{
		readonly id: string;
		readonly data: Plan;
		readonly document: PlanDocument;
		/** Digest of what was read of it, where it was read from a file: by it two readings are compared. */
		readonly digest?: string;
	}>;
	readonly instruments: ReadonlyArray<{ readonly id: string; readonly data: InstrumentRecord }>;
	readonly campaigns: ReadonlyArray<{ readonly id: string; readonly data: Campaign }>;
	readonly provinces: readonly Province[];
	readonly agencies: readonly Agency[];
	readonly themes: readonly Theme[];
	readonly indicators: readonly Indicator[];
	/** What the collection is known to lack. */
	readonly gaps: readonly Gap[];
}

/** A mention where it stands, resolved, with what is wrong with it. */
export interface Citation {
	readonly plan: string;
	readonly provision: Provision;
	/** Position in the plan, from 1. */
	readonly order: number;
	/** Order of the citation in whose title it stands; null where it stands alone. */
	readonly within: number | null;
	/** Index of the mention in its provision: what the marks in its HTML refer to. */
	readonly index: number;
	readonly mention: Mention;
	readonly resolution: Resolution;
	readonly anomalies: readonly RuleFinding[];
}

/** A finding as the ledger lists it. */
export interface Anomaly {
	readonly plan: string;
	/** Path of the provision; null where it concerns the whole document. */
	readonly provision: string | null;
	readonly code: AnomalyCode;
	readonly asPrinted: string | null;
	readonly expected: string | null;
	readonly evidence: readonly Evidence[];
	readonly origin: 'rule' | 'editor';
	/** The editor's words; null for a rule. */
	readonly note: string | null;
	/** Order of the citation it belongs to; null for a note. */
	readonly citation: number | null;
}

/** A plan of the catalogue, with everything that was computed about it. */
export interface PlanEntry {
	readonly id: string;
	readonly data: Plan;
	readonly document: PlanDocument;
	/** As the collection has it. */
	readonly digest?: string;
	readonly provinceNow: Province | undefined;
	/** The instrument that it is; null for a plan without a number. */
	readonly instrument: Instrument | null;
	readonly citations: readonly Citation[];
	readonly anomalies: readonly Anomaly[];
	/** Provision path → themes. */
	readonly themesOf: ReadonlyMap<string, readonly string[]>;
}

/** A relation seen from one of its ends. */
export interface Relation {
	readonly type: RelationType;
	/** `out`: this instrument implements the other; `in`: the other one implements this. */
	readonly direction: 'out' | 'in';
	readonly other: Instrument;
	readonly evidence: readonly Evidence[];
}

/** The collection with all that can be computed: what pages and data files show. */
export interface Catalogue {
	readonly plans: readonly PlanEntry[];
	readonly instruments: Instruments;
	readonly provinces: Provinces;
	readonly agencies: ReadonlyMap<string, Agency>;
	readonly themes: readonly Theme[];
	readonly indicators: ReadonlyMap<string, Indicator>;
	readonly campaigns: Collection['campaigns'];
	readonly gaps: readonly Gap[];
	plan(id: string): PlanEntry | undefined;
	/** Citations of an instrument over all plans, by plan and place. */
	citedBy(instrument: string): readonly Citation[];
	relationsOf(instrument: string): readonly Relation[];
}

/** Computes the catalogue of a checked collection. */
export function buildCatalogue(collection: Collection): Catalogue {
	const provinces = indexProvinces(collection.provinces);
	const instruments = indexInstruments(instrumentsOf(collection));
	const plans = [...collection.plans]
		.sort((a, b) => compareIds(a.id, b.id))
		.map((entry) => planEntry(entry, provinces, instruments));
	const byId = new Map(plans.map((entry) => [entry.id, entry]));
	const citedBy = Map.groupBy(
		plans.flatMap((entry) => entry.citations).filter((citation) => citation.resolution.state === 'resolved'),
		(citation) => (citation.resolution.state === 'resolved' ? citation.resolution.instrument.id : ''),
	);
	const relations = relationsOf(collection, instruments);
	return {
		plans,
		instruments,
		provinces,
		agencies: new Map(collection.agencies.map((entry) => [entry.id, entry])),
		themes: collection.themes,
		indicators: new Map(collection.indicators.map((entry) => [entry.id, entry])),
		campaigns: collection.campaigns,
		gaps: collection.gaps,
		plan: (id) => byId.get(id),
		citedBy: (id) => citedBy.get(id) ?? [],
		relationsOf: (id) => relations.get(id) ?? [],
	};
}

/** Every instrument of a collection: records and numbered plans, sorted by id. */
export function instrumentsOf(collection: Pick<Collection, 'plans' | 'instruments'>): Instrument[] {
	const records = collection.instruments.map(({ id, data }) => fromRecord(id, data));
	const plans = collection.plans.flatMap(({ id, data }) => fromPlan(id, data) ?? []);
	return [...records, ...plans].sort((a, b) => compareIds(a.id, b.id));
}

/** What can be computed about one plan beside the others: for a draft too, which is in no collection yet. */
export function planEntry(
	entry: Collection['plans'][number],
	provinces: Provinces,
	instruments: Instruments,
): PlanEntry {
	const instrument = instruments.ofPlan(entry.id) ?? null;
	const citations = citationsOf(entry, provinces, instruments);
	return {
		...entry,
		provinceNow: provinces.now(entry.data.province),
		instrument,
		citations,
		anomalies: anomaliesOf(entry, citations),
		themesOf: themesByProvision(entry.data),
	};
}

function citationsOf(entry: Collection['plans'][number], provinces: Provinces, instruments: Instruments): Citation[] {
	const plan: CitingPlan = {
		provinces: new Set(provinces.issuersKnownTo(entry.data.province, writtenBy(entry.data))),
		writtenBy: writtenBy(entry.data),
		// "đến năm 2030" says no start: what ended before the plan was written is not meant.
		period: { ...entry.data.period, from: entry.data.period.from ?? writtenBy(entry.data) },
	};
	const citations: Omit<Citation, 'anomalies'>[] = [];
	for (const provision of entry.document.provisions) {
		const orders = new Map<number, number>();
		provision.mentions.forEach((mention, index) => {
			if (isOwnNumber(mention, entry.data)) return;
			const outerOrder = mention.within === null ? null : (orders.get(mention.within) ?? null);
			const outer = outerOrder === null ? null : (citations[outerOrder - 1]?.resolution ?? null);
			const order = citations.length + 1;
			orders.set(index, order);
			citations.push({
				plan: entry.id,
				provision,
				order,
				within: outerOrder,
				index,
				mention,
				resolution: resolve(mention, plan, instruments, outer),
			});
		});
	}
	const findings = findAnomalies(citations);
	return citations.map((citation, index) => ({ ...citation, anomalies: findings[index] ?? [] }));
}

/** A plan that prints its own number does not cite itself; the same number of another year is another document. */
function isOwnNumber(mention: Mention, plan: Plan): boolean {
	if (mention.number === null || plan.number === null || numberKey(mention.number) !== numberKey(plan.number))
		return false;
	const printed = mention.date?.year ?? null;
	return printed === null || plan.issued === null || printed === yearOf(plan.issued);
}

function anomaliesOf(entry: Collection['plans'][number], citations: readonly Citation[]): Anomaly[] {
	const order = new Map(entry.document.provisions.map((provision, index) => [provision.path, index]));
	const position = (anomaly: Anomaly) => (anomaly.provision === null ? -1 : (order.get(anomaly.provision) ?? -1));
	const byRule = citations.flatMap((citation) =>
		citation.anomalies.map(
			(finding): Anomaly => ({
				plan: entry.id,
				provision: citation.provision.path,
				...finding,
				origin: 'rule',
				note: null,
				citation: citation.order,
			}),
		),
	);
	const byEditor = entry.data.notes.map(
		(note): Anomaly => ({
			plan: entry.id,
			provision: note.provision,
			code: note.code,
			asPrinted: note.asPrinted ?? null,
			expected: note.expected ?? null,
			evidence: note.evidence,
			origin: 'editor',
			note: note.note,
			citation: null,
		}),
	);
	return [...byRule, ...byEditor].sort((a, b) => position(a) - position(b));
}

function themesByProvision(plan: Plan): Map<string, string[]> {
	const themes = new Map<string, string[]>();
	for (const [theme, paths] of Object.entries(plan.themes)) {
		for (const path of paths) themes.set(path, [...(themes.get(path) ?? []), theme]);
	}
	return themes;
}

/** Relations by both of their ends, sorted by type and id. */
function relationsOf(collection: Collection, instruments: Instruments): Map<string, Relation[]> {
	const relations = new Map<string, Relation[]>();
	const add = (id: string, relation: Relation) => relations.set(id, [...(relations.get(id) ?? []), relation]);
	for (const { id, data } of collection.instruments) {
		const self = instruments.get(id);
		for (const { type, to, evidence } of data.relations) {
			const other = instruments.named(to);
			if (!self || !other) continue;
			add(id, { type, direction: 'out', other, evidence });
			add(other.id, { type, direction: 'in', other: self, evidence });
		}
	}
	for (const list of relations.values()) {
		list.sort((a, b) => compareIds(a.direction + a.type + a.other.id, b.direction + b.type + b.other.id));
	}
	return relations;
}
