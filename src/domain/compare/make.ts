import type { Catalogue, PlanEntry } from '../catalogue.ts';
import type { Instrument } from '../citation/instruments.ts';
import type { Deadline, Provision } from '../model.ts';
import { readTargetValue } from '../target.ts';
import type { FactName, Figure, IndicatorExtract, InstrumentExtract, PlanExtract } from './extract.ts';
import { type Apart, agenciesOf, agencyExtract, citingOf, resolvedOf, spanOf } from './features.ts';

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

/**
 * Makes the extract of a plan of a catalogue.
 * @param apart what sets it apart (`featuresApart`): all that an extract says of other plans
 */
export function makeExtract(catalogue: Catalogue, naming: Naming, plan: PlanEntry, apart: Apart): PlanExtract {
	const frame = catalogue.themes.map(({ id, name, badge }) => ({ id, name, badge, url: naming.themeUrl(id) }));

	const { document } = plan;
	const at = new Map(document.provisions.map((provision, index) => [provision.anchor, index]));
	const position = (provision: Provision) => at.get(provision.anchor) ?? 0;
	const place = <Item, Made>(items: (provision: Provision) => readonly Item[], make: (item: Item) => Made) =>
		document.provisions.flatMap((provision) =>
			items(provision).map((item) => ({ ...make(item), at: position(provision) })),
		);
	const named = new Map(document.provisions.map((provision) => [provision.path, naming.provisionName(provision)]));
	const cited = plan.citations.flatMap(resolvedOf);
	return {
		id: plan.id,
		url: naming.planUrl(plan.id),
		name: naming.planName(plan),
		place: naming.planPlace(plan),
		...citingOf(catalogue, plan, (path) => named.get(path) ?? path),
		facts: naming.facts(plan),
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
			slips: citation.anomalies.map(({ code, asPrinted, expected }) => ({ code, printed: asPrinted, expected })),
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
		...apart,
	};
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
		...spanOf(entry),
	};
}

function campaignOf(catalogue: Catalogue, { from, to }: Deadline): string | null {
	if (from === null) return null;
	const days = (date: string | null) => date?.slice(-5);
	return (
		catalogue.campaigns.find(({ data }) => days(data.from) === days(from) && days(data.to) === days(to))?.data.name ??
		null
	);
}
