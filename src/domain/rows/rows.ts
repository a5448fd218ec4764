import type { Catalogue, PlanEntry } from '../catalogue.ts';
import type { Evidence } from '../evidence.ts';
import type { Provision } from '../model.ts';
import { toAnchor } from '../text.ts';
import { coverageRows } from './coverage-rows.ts';
import type { FileName, Row } from './schemas.ts';

/** Addresses of pages, with the site's origin. */
export interface Addresses {
	plan(id: string): string;
	instrument(id: string): string;
}

/** The rows of every data file. */
export type AllRows = { readonly [Name in FileName]: Iterable<Row<Name>> };

/**
 * The rows of every data file, in the order in which they are published: by id, or by plan and place. They are made one by one as
 * somebody goes through them, which can be done once: all of them at once would be larger than the collection.
 * @param addresses how the site addresses its pages
 */
export function allRows(catalogue: Catalogue, addresses: Addresses): AllRows {
	return {
		plans: each(catalogue.plans, (plan) => [planRow(plan, addresses)]),
		provisions: eachProvision(catalogue, (provision, plan) => [
			{
				plan: plan.id,
				provision: provision.path,
				anchor: provision.anchor,
				heading: provision.heading,
				themes: [...(plan.themesOf.get(provision.path) ?? [])],
			},
		]),
		instruments: each(catalogue.instruments.all, (entry) => [
			{
				id: entry.id,
				url: addresses.instrument(entry.id),
				kind: entry.kind,
				number: entry.number,
				date: entry.date,
				issuer: entry.issuer,
				province: entry.province,
				title: entry.title,
				aliases: [...entry.aliases],
				status: entry.record?.status.value ?? 'unconfirmed',
				statusAsOf: entry.record?.status.asOf ?? null,
				relations: catalogue
					.relationsOf(entry.id)
					.filter(({ direction }) => direction === 'out')
					.map(({ type, other }) => ({ type, to: other.id })),
				citedBy: catalogue.citedBy(entry.id).length,
				plan: entry.plan,
			},
		]),
		citations: each(catalogue.plans, citationRows),
		anomalies: each(catalogue.plans, ({ anomalies }) =>
			anomalies.map(({ plan, provision, code, asPrinted, expected, evidence, origin }) => ({
				plan,
				provision,
				code,
				asPrinted,
				expected,
				evidence: evidence.map(evidenceText),
				origin,
			})),
		),
		targets: eachProvision(catalogue, (provision, plan) =>
			provision.targets.map(({ indicator, value, by, text }) => ({
				plan: plan.id,
				provision: provision.path,
				indicator,
				value,
				by,
				text,
			})),
		),
		tasks: eachProvision(catalogue, (provision, plan) =>
			provision.tasks.map(({ lead, support, text }) => ({
				plan: plan.id,
				provision: provision.path,
				lead: [...lead],
				support: [...support],
				text,
			})),
		),
		deadlines: eachProvision(catalogue, (provision, plan) =>
			provision.deadlines.map((deadline) => ({
				plan: plan.id,
				provision: provision.path,
				kind: deadline.kind,
				from: deadline.from,
				to: deadline.to,
				for: deadline.for,
				text: deadline.text,
			})),
		),
		coverage: each([catalogue], coverageRows),
		...vocabularyRows(catalogue),
	};
}

function vocabularyRows(
	catalogue: Catalogue,
): Pick<AllRows, 'provinces' | 'agencies' | 'themes' | 'indicators' | 'campaigns'> {
	return {
		provinces: byId(catalogue.provinces.all).map((entry) => ({
			id: entry.id,
			name: entry.name,
			kind: entry.kind,
			aliases: entry.aliases,
			from: entry.from,
			until: entry.until,
			into: entry.into,
			enlargedOn: entry.enlarged?.on ?? null,
			parts: entry.enlarged?.parts ?? [],
			region: entry.region,
			evidence: entry.evidence.map(evidenceText),
		})),
		agencies: byId([...catalogue.agencies.values()]).map((entry) => ({
			id: entry.id,
			name: entry.name,
			level: entry.level,
			aliases: entry.aliases,
			symbols: entry.symbols,
			successors: entry.successors.map(({ to, from }) => ({ to, from })),
		})),
		themes: catalogue.themes.map(({ id, name, badge, strategy, definition }) => ({
			id,
			name,
			badge,
			strategy,
			definition,
		})),
		indicators: byId([...catalogue.indicators.values()]).map((entry) => ({
			id: entry.id,
			name: entry.name,
			unit: entry.unit,
			theme: entry.theme,
			direction: entry.direction,
			aliases: entry.aliases,
			strategyTarget: entry.strategy?.target ?? null,
			strategy2025: entry.strategy?.y2025 ?? null,
			strategy2030: entry.strategy?.y2030 ?? null,
		})),
		campaigns: byId(catalogue.campaigns).map(({ id, data }) => ({
			id,
			name: data.name,
			kind: data.kind,
			aliases: data.aliases,
			from: data.from,
			to: data.to,
			origin: data.origin,
			editions: data.editions.map(({ year, from, to, theme }) => ({ year, from, to, theme })),
		})),
	};
}

function planRow({ id, data, provinceNow }: PlanEntry, addresses: Addresses): Row<'plans'> {
	return {
		id,
		url: addresses.plan(id),
		title: data.title,
		number: data.number,
		issued: data.issued,
		issuer: data.issuer,
		province: data.province,
		provinceNow: provinceNow?.id ?? data.province,
		period: { from: data.period.from, to: data.period.to },
		signer: data.signer,
		curation: data.curation,
		source: data.source,
		themes: Object.keys(data.themes).sort(),
	};
}

/** The citations of one plan. */
export function citationRows(plan: Pick<PlanEntry, 'id' | 'citations'>): Row<'citations'>[] {
	return plan.citations.map(({ provision, order, within, mention, resolution, anomalies }) => ({
		plan: plan.id,
		provision: provision.path,
		order,
		within,
		by: mention.by,
		kind: mention.kind,
		asPrinted: mention.asPrinted.replace(/\s+/g, ' '),
		numberAsPrinted: mention.number,
		dateAsPrinted: mention.date?.text ?? null,
		issuerAsPrinted: mention.issuer,
		state: resolution.state,
		instrument: resolution.state === 'resolved' ? resolution.instrument.id : null,
		candidates: resolution.state === 'resolved' ? [] : resolution.candidates.map(({ id }) => id),
		anomalies: anomalies.map(({ code }) => code),
	}));
}

/** The rows of each of some things, which are made when their turn comes. */
function* each<Item, RowType>(items: readonly Item[], rowsOf: (item: Item) => readonly RowType[]): Generator<RowType> {
	for (const item of items) yield* rowsOf(item);
}

function eachProvision<RowType>(
	{ plans }: Catalogue,
	rowsOf: (provision: Provision, plan: PlanEntry) => readonly RowType[],
): Generator<RowType> {
	return each(plans, (plan) => plan.document.provisions.flatMap((provision) => rowsOf(provision, plan)));
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): Entry[] {
	return [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Evidence as one text: its address, or the plan and anchor where it stands. */
function evidenceText(item: Evidence): string {
	if ('url' in item) return item.url;
	return item.provision ? `${item.plan}#${toAnchor(item.provision)}` : item.plan;
}
