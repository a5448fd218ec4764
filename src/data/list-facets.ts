import { NOTE_CODES, RULE_CODES } from '../domain/anomaly.ts';
import type { Catalogue, PlanEntry } from '../domain/catalogue.ts';
import type { Instrument } from '../domain/citation/instruments.ts';
import { NATIONAL_PERIODS, nationalPeriods } from '../domain/coverage.ts';
import { yearsIn } from '../domain/dates.ts';
import { countValues, type Facet, toFacet } from '../domain/facets.ts';
import { INSTRUMENT_KINDS } from '../domain/instrument.ts';
import { CURATIONS, SOURCE_KINDS } from '../domain/plan.ts';
import { compareText, toId } from '../domain/text.ts';
import { vi } from '../i18n/vi.ts';
import { agencyName } from './labels.ts';
import { anomaliesInOrder, instrumentsInOrder, type LedgerRow, plansNewestFirst } from './lists.ts';
import { oncePer } from './once.ts';
import { getCatalogue } from './record.ts';

/** The value of rows of which a facet knows nothing; never a province's or a body's id. */
const UNKNOWN = 'chua-xac-dinh';

/** A facet with its words, as the filters of a list show it. */
export interface ListFacet extends Facet {
	readonly label: string;
	readonly options: ReadonlyArray<{ readonly value: string; readonly label: string; readonly count: number }>;
}

/** How rows are chosen by one thing that is known of them. */
interface FacetRule<Row> {
	readonly key: string;
	readonly label: string;
	readonly values: (row: Row) => readonly (string | null | undefined)[];
	readonly name: (value: string) => string;
	/** Order of the values; by name where there is none. */
	readonly order?: readonly string[];
}

/** Facets of the list of plans, in its order. */
function planFacets(catalogue: Catalogue, plans: readonly PlanEntry[]): ListFacet[] {
	const regions = new Map(catalogue.provinces.all.flatMap(({ region }) => (region ? [[toId(region), region]] : [])));
	const years = [...new Set(plans.flatMap(yearsOf))].sort().reverse();
	const by = vi.list.filter.by;
	return facets(plans, [
		provinceRule(catalogue, (plan: PlanEntry) => plan),
		{
			key: 'vung',
			label: by.region,
			values: ({ provinceNow }) => [provinceNow?.region && toId(provinceNow.region)],
			name: (id) => regions.get(id) ?? id,
		},
		{ key: 'nam', label: by.year, values: yearsOf, name: (year) => year, order: years },
		{
			key: 'giai-doan',
			label: by.period,
			values: ({ data }) => nationalPeriods(data.period.from, data.period.to),
			name: (period) => period.replace('-', '–'),
			order: NATIONAL_PERIODS.toReversed(),
		},
		{
			key: 'co-quan',
			label: by.issuer,
			values: ({ data }) => [data.issuer],
			name: (id) => agencyName(catalogue, id),
		},
		{
			key: 'nguon',
			label: by.sourceKind,
			values: ({ data }) => [data.source.kind],
			name: (kind) => vi.source.kind[kind as keyof typeof vi.source.kind],
			order: SOURCE_KINDS,
		},
		{
			key: 'bien-tap',
			label: by.curation,
			values: ({ data }) => [data.curation],
			name: (curation) => vi.source.curation[curation as keyof typeof vi.source.curation],
			order: CURATIONS,
		},
	]);
}

function instrumentFacets(catalogue: Catalogue, instruments: readonly Instrument[]): ListFacet[] {
	const by = vi.list.filter.by;
	return facets(instruments, [
		{
			key: 'loai',
			label: by.instrumentKind,
			values: ({ kind }) => [kind],
			name: (kind) => vi.instrument.kind[kind as keyof typeof vi.instrument.kind],
			order: INSTRUMENT_KINDS,
		},
		{
			key: 'cap',
			label: by.level,
			values: ({ issuer, province }) => [province ? 'province' : issuer ? 'central' : null],
			name: (level) => vi.instrument.level[level as keyof typeof vi.instrument.level],
			order: ['central', 'province'],
		},
		{
			key: 'co-quan',
			label: by.issuer,
			values: ({ issuer }) => [issuer],
			name: (id) => agencyName(catalogue, id),
		},
		{
			key: 'hieu-luc',
			label: by.status,
			values: ({ record }) => [record?.status.value ?? 'unconfirmed'],
			name: (status) => vi.instrument.status[status as keyof typeof vi.instrument.status],
			order: Object.keys(vi.instrument.status),
		},
	]);
}

function anomalyFacets(catalogue: Catalogue, rows: readonly LedgerRow[]): ListFacet[] {
	const by = vi.list.filter.by;
	return facets(rows, [
		{
			key: 'loai',
			label: by.anomaly,
			values: ({ anomaly }) => [anomaly.code],
			name: (code) => vi.anomaly.code[code as keyof typeof vi.anomaly.code].title,
			order: [...RULE_CODES, ...NOTE_CODES],
		},
		provinceRule(catalogue, ({ plan }: LedgerRow) => plan),
		{
			key: 'phat-hien',
			label: vi.anomaly.origin,
			values: ({ anomaly }) => [anomaly.origin],
			name: (origin) => vi.anomaly.by[origin as keyof typeof vi.anomaly.by],
			order: Object.keys(vi.anomaly.by),
		},
	]);
}

/** The facets of each list: every page of a list shows them. */
const LISTS = {
	plans: oncePer((catalogue: Catalogue) => planFacets(catalogue, plansNewestFirst(catalogue.plans))),
	instruments: oncePer((catalogue: Catalogue) => instrumentFacets(catalogue, instrumentsInOrder(catalogue))),
	anomalies: oncePer((catalogue: Catalogue) => anomalyFacets(catalogue, anomaliesInOrder(catalogue))),
};
export type ListName = keyof typeof LISTS;

/** Facets of a list, with rows in its order. */
export function getFacets(list: ListName): ListFacet[] {
	return LISTS[list](getCatalogue());
}

/** A plan is found under the name that issued it and under today's. */
function provinceRule<Row>(catalogue: Catalogue, planOf: (row: Row) => PlanEntry): FacetRule<Row> {
	return {
		key: 'tinh',
		label: vi.list.filter.by.province,
		values: (row) => {
			const { data, provinceNow } = planOf(row);
			return [...new Set([provinceNow?.id, data.province])];
		},
		name: (id) => {
			const province = catalogue.provinces.get(id);
			return province?.into ? vi.province.old(province.name) : (province?.name ?? id);
		},
	};
}

/** Facets of which the list knows anything. */
function facets<Row>(rows: readonly Row[], rules: readonly FacetRule<Row>[]): ListFacet[] {
	return rules.map((rule) => listFacet(rows, rule)).filter(({ values }) => values.some((value) => value !== UNKNOWN));
}

function listFacet<Row>(rows: readonly Row[], { key, label, values, name, order }: FacetRule<Row>): ListFacet {
	const valuesOfRows = rows.map((row) => {
		const known = values(row).filter((value) => value !== null && value !== undefined);
		return known.length > 0 ? known : [UNKNOWN];
	});
	const used = [...new Set(valuesOfRows.flat())].filter((value) => value !== UNKNOWN);
	const sorted = order ?? used.sort((a, b) => compareText(name(a), name(b)));
	const facet = toFacet(key, [...sorted, UNKNOWN], valuesOfRows);
	const counts = countValues([facet], new Map(), facet);
	return {
		...facet,
		label,
		options: facet.values.map((value, index) => ({
			value,
			label: value === UNKNOWN ? vi.fact.unknown : name(value),
			count: counts[index] ?? 0,
		})),
	};
}

/** Every year that a plan plans for. */
function yearsOf({ data }: PlanEntry): string[] {
	return yearsIn(data.period);
}
