import type { Catalogue, Citation, PlanEntry } from '../catalogue.ts';
import type { Instrument } from '../citation/instruments.ts';
import { yearOf } from '../dates.ts';
import type { Deadline, Provision } from '../model.ts';
import { writtenBy } from '../plan.ts';
import { readTargetValue } from '../target.ts';
import { absenceOf, type Reading, readingOf } from './absence.ts';
import type {
	AgencyExtract,
	CitationExtract,
	FactName,
	Feature,
	Figure,
	IndicatorExtract,
	InstrumentExtract,
	PlanExtract,
	YearSpan,
} from './extract.ts';
import { basisAbsence } from './sections.ts';

/** Words and addresses that an extract carries ready to be shown. */
export interface Naming {
	planName(plan: PlanEntry): string;
	planPlace(plan: PlanEntry): string;
	facts(plan: PlanEntry): Record<FactName, string | null>;
	provisionName(provision: Provision): string;
	deadline(deadline: Deadline): string;
	planUrl(id: string): string;
	instrumentUrl(id: string): string;
	themeUrl(id: string): string;
}

/** Makes the extract of any plan of a catalogue. What sets plans apart in the whole collection is counted once, here. */
export function extractor(catalogue: Catalogue, naming: Naming): (plan: PlanEntry) => PlanExtract {
	const frame = catalogue.themes.map(({ id, name, badge }) => ({ id, name, badge, url: naming.themeUrl(id) }));
	const features = new Map(catalogue.plans.map((plan) => [plan.id, featuresOf(catalogue, plan)]));
	const holders = countHolders([...features.values()]);
	const total = catalogue.plans.length;
	const nearlyAll = [...holders.values()].filter(({ count }) => total > 2 && count === total - 1);

	return (plan) => {
		const { data, document } = plan;
		const own = features.get(plan.id) ?? new Map<string, Feature>();
		const at = new Map(document.provisions.map((provision, index) => [provision.anchor, index]));
		const position = (provision: Provision) => at.get(provision.anchor) ?? 0;
		const place = <Item, Made>(items: (provision: Provision) => readonly Item[], make: (item: Item) => Made) =>
			document.provisions.flatMap((provision) =>
				items(provision).map((item) => ({ ...make(item), at: position(provision) })),
			);
		const named = new Map(document.provisions.map((provision) => [provision.path, naming.provisionName(provision)]));
		const reading = readingOf(data, (path) => named.get(path) ?? path);
		const cited = plan.citations.flatMap(resolvedOf);
		const lacks = withoutOf(catalogue, plan, reading, naming);
		return {
			id: plan.id,
			url: naming.planUrl(plan.id),
			name: naming.planName(plan),
			place: naming.planPlace(plan),
			provinces: provincesOf(catalogue, plan),
			facts: naming.facts(plan),
			reading,
			written: writtenBy(data),
			period: yearsOf(data.period),
			frame,
			provisions: document.provisions.map((provision) => ({
				anchor: provision.anchor,
				name: naming.provisionName(provision),
				heading: provision.heading,
				text: textOf(provision),
				themes: plan.themesOf.get(provision.path) ?? [],
			})),
			indicators: indicatorsOf(catalogue, plan),
			targets: place(
				({ targets }) => targets,
				({ indicator, value, by, text }) => ({ indicator, ...figureOf(value), by, words: text }),
			),
			instruments: [...new Map(cited.map(({ instrument }) => [instrument.id, instrument])).values()].map((entry) =>
				instrumentExtract(entry, naming),
			),
			citations: cited.map(({ citation, instrument }) => ({
				instrument: instrument.id,
				printed: citation.mention.asPrinted,
				slip: slipOf(citation),
				at: position(citation.provision),
			})),
			agencies: [...new Set(document.provisions.flatMap(agenciesOf))].map((id) => agencyExtract(catalogue, id)),
			tasks: place(
				({ tasks }) => tasks,
				({ lead, support, text }) => ({ lead, support, text }),
			),
			deadlines: place(
				({ deadlines }) => deadlines,
				(deadline) => ({
					day: (deadline.from ?? deadline.to).slice(-5),
					when: naming.deadline(deadline),
					for: deadline.for,
					campaign: campaignOf(catalogue, deadline),
					text: deadline.text,
				}),
			),
			alone: total > 1 ? [...own.keys()].filter((key) => holders.get(key)?.count === 1) : [],
			without: nearlyAll.flatMap(({ feature }) =>
				own.has(`${feature.kind}:${feature.id}`) || !lacks(feature) ? [] : [feature],
			),
		};
	};
}

/** Whether a plan that has no such thing lacks it: it was read whole, and could have had it. */
function withoutOf(
	catalogue: Catalogue,
	plan: PlanEntry,
	reading: Reading,
	naming: Naming,
): (feature: Feature) => boolean {
	const reader = {
		provinces: provincesOf(catalogue, plan),
		reading,
		written: writtenBy(plan.data),
		period: yearsOf(plan.data.period),
	};
	return ({ kind, id }) => {
		const instrument = kind === 'instrument' ? catalogue.instruments.get(id) : undefined;
		const why = instrument ? basisAbsence(reader, instrumentExtract(instrument, naming)) : absenceOf(reading);
		return why.kind === 'none';
	};
}

function provincesOf(catalogue: Catalogue, { data }: PlanEntry): readonly string[] {
	return catalogue.provinces.issuersKnownTo(data.province, writtenBy(data));
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

function countHolders(all: readonly ReadonlyMap<string, Feature>[]): Map<string, { feature: Feature; count: number }> {
	const holders = new Map<string, { feature: Feature; count: number }>();
	for (const features of all) {
		for (const [key, feature] of features) {
			const entry = holders.get(key);
			if (entry) entry.count++;
			else holders.set(key, { feature, count: 1 });
		}
	}
	return holders;
}

function resolvedOf(citation: Citation): { citation: Citation; instrument: Instrument }[] {
	const { resolution } = citation;
	return resolution.state === 'resolved' ? [{ citation, instrument: resolution.instrument }] : [];
}

function agenciesOf({ tasks }: Provision): string[] {
	return tasks.flatMap(({ lead, support }) => [...lead, ...support]);
}

/** An agency with the one at the end of its succession; a circle ends where it began. */
function agencyExtract(catalogue: Catalogue, id: string): AgencyExtract {
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

/** The text of a provision without its heading, which stands in the first line. */
function textOf({ heading, text }: Provision): string {
	return heading !== null && text.startsWith(heading) ? text.slice(heading.length).trimStart() : text;
}

function indicatorsOf(catalogue: Catalogue, plan: PlanEntry): IndicatorExtract[] {
	const ids = new Set(plan.document.provisions.flatMap(({ targets }) => targets.map(({ indicator }) => indicator)));
	return [...ids].flatMap((id) => {
		const entry = catalogue.indicators.get(id);
		if (!entry) return [];
		const { name, unit, strategy } = entry;
		return {
			id,
			name,
			unit,
			strategy: strategy && {
				target: strategy.target,
				y2025: strategy.y2025 === null ? null : figureOf(strategy.y2025),
				y2030: strategy.y2030 === null ? null : figureOf(strategy.y2030),
			},
		};
	});
}

function figureOf(text: string): Figure {
	return { text, value: readTargetValue(text) };
}

function instrumentExtract(entry: Instrument, naming: Naming): InstrumentExtract {
	return {
		id: entry.id,
		kind: entry.kind,
		number: entry.number,
		title: entry.title,
		url: entry.plan === null ? naming.instrumentUrl(entry.id) : naming.planUrl(entry.plan),
		province: entry.province,
		issued: entry.date ?? entry.year,
		effective: entry.record?.effective ?? null,
		period: entry.period && yearsOf(entry.period),
		until: entry.until,
		status: entry.record?.status.value ?? null,
	};
}

/** What is printed otherwise than the instrument has it: the first finding that says what was expected, else the first. */
function slipOf({ anomalies }: Citation): CitationExtract['slip'] {
	const finding = anomalies.find(({ expected }) => expected !== null) ?? anomalies[0];
	return finding ? { code: finding.code, printed: finding.asPrinted, expected: finding.expected } : null;
}

function campaignOf(catalogue: Catalogue, { from, to }: Deadline): string | null {
	if (from === null) return null;
	const days = (date: string | null) => date?.slice(-5);
	return (
		catalogue.campaigns.find(({ data }) => days(data.from) === days(from) && days(data.to) === days(to))?.data.name ??
		null
	);
}

function yearsOf(span: { readonly from: string | null; readonly to: string }): YearSpan {
	return { from: span.from === null ? null : yearOf(span.from), to: yearOf(span.to) };
}
