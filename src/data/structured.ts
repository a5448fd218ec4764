import type { Catalogue, PlanEntry } from '../domain/catalogue.ts';
import type { Instrument } from '../domain/citation/instruments.ts';
import type { Period } from '../domain/dates.ts';
import { vi } from '../i18n/vi.ts';
import { issuerName, planKind, provinceName } from './labels.ts';
import { absolute, paths } from './urls.ts';

/** What pages say to machines that read schema.org: only facts that the page shows. */
export type StructuredData = Readonly<Record<string, unknown>>;

/** The way from home to a page, as `BreadcrumbList`. The last item without an address is the page itself. */
export function breadcrumbList(
	items: readonly { readonly label: string; readonly href?: string | undefined }[],
	page: string,
): StructuredData {
	return {
		'@context': 'https://schema.org',
		'@type': 'BreadcrumbList',
		itemListElement: [{ label: vi.nav.home, href: paths.home }, ...items].map(({ label, href }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: label,
			item: absolute(href ?? page),
		})),
	};
}

/** A plan as `Legislation`, with the instruments that it cites. */
export function planLegislation(catalogue: Catalogue, plan: PlanEntry): StructuredData {
	const { data } = plan;
	const cited = new Set(
		plan.citations.flatMap(({ resolution }) => (resolution.state === 'resolved' ? [resolution.instrument] : [])),
	);
	return {
		...legislation(catalogue, { ...data, kind: planKind(plan), date: data.issued }, absolute(paths.plan(plan.id))),
		abstract: data.summary,
		citation: [...cited].map(({ id, plan: own }) => ({
			'@id': absolute(own === null ? paths.instrument(id) : paths.plan(own)),
		})),
	};
}

/** An instrument as `Legislation`, with its relations and, where it is confirmed, whether it is in force. */
export function instrumentLegislation(catalogue: Catalogue, entry: Instrument): StructuredData {
	const others = (...types: readonly string[]) => {
		const found = catalogue
			.relationsOf(entry.id)
			.filter(({ type, direction }) => direction === 'out' && types.includes(type));
		return found.length > 0 ? found.map(({ other }) => ({ '@id': absolute(paths.instrument(other.id)) })) : undefined;
	};
	const force = { 'in-force': 'InForce', replaced: 'NotInForce', 'period-ended': null, unconfirmed: null } as const;
	const known = entry.record && force[entry.record.status.value];
	return {
		...legislation(
			catalogue,
			{ ...entry, kind: vi.instrument.kind[entry.kind] },
			absolute(entry.plan === null ? paths.instrument(entry.id) : paths.plan(entry.plan)),
		),
		legislationLegalForce: known ? `https://schema.org/${known}` : undefined,
		isBasedOn: others('based-on', 'implements'),
		legislationChanges: others('amends', 'replaces'),
		isPartOf: others('part-of'),
	};
}

interface Facts {
	readonly kind: string;
	readonly number: string | null;
	readonly title: string;
	readonly date: string | null;
	readonly issuer: string | null;
	readonly province: string | null;
	readonly period: Period | null;
}

/** Fields that are not known are `undefined`, and JSON leaves them out. */
function legislation(catalogue: Catalogue, facts: Facts, id: string): StructuredData {
	const { kind, number, title, date, issuer, province, period } = facts;
	return {
		'@context': 'https://schema.org',
		'@type': 'Legislation',
		'@id': id,
		url: id,
		name: number === null ? title : vi.instrument.number(kind, number),
		alternateName: number === null ? undefined : title,
		inLanguage: vi.site.lang,
		legislationType: kind,
		legislationIdentifier: number ?? undefined,
		legislationDate: date ?? undefined,
		legislationPassedBy: issuer
			? { '@type': 'GovernmentOrganization', name: issuerName(catalogue, issuer, province) }
			: undefined,
		legislationJurisdiction: {
			'@type': 'AdministrativeArea',
			name: province === null ? vi.site.country : provinceName(catalogue, province),
		},
		temporalCoverage: period ? `${period.from ?? '..'}/${period.to}` : undefined,
	};
}
