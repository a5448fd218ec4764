import type { Catalogue, PlanEntry } from '../domain/catalogue.ts';
import type { FactName, PlanExtract } from '../domain/compare/extract.ts';
import { type Apart, featuresApart } from '../domain/compare/features.ts';
import { makeExtract, type Naming } from '../domain/compare/make.ts';
import { formatDate, formatPeriod } from '../domain/dates.ts';
import { vi } from '../i18n/vi.ts';
import { deadlineText, issuerName, planName, planPlace, provinceName, provisionName } from './labels.ts';
import { oncePer } from './once.ts';
import { href, paths } from './urls.ts';

/** What sets each plan of a whole collection apart. */
export const apartIn = oncePer(featuresApart);

/** What comparing needs to know of a plan, with the words and addresses of this site. */
export function extractOf(catalogue: Catalogue, plan: PlanEntry, apart: Apart): PlanExtract {
	return makeExtract(catalogue, namingOf(catalogue), plan, apart);
}

function namingOf(catalogue: Catalogue): Naming {
	return {
		planName: (plan) => planName(catalogue, plan),
		planPlace: (plan) => planPlace(catalogue, plan),
		facts: (plan) => factsOf(catalogue, plan),
		provisionName,
		deadline: deadlineText,
		planUrl: (id) => href(paths.plan(id)),
		instrumentUrl: (id) => href(paths.instrument(id)),
		themeUrl: (id) => href(paths.theme(id)),
	};
}

function factsOf(catalogue: Catalogue, { data, provinceNow, anomalies }: PlanEntry): Record<FactName, string | null> {
	const { source, signer } = data;
	return {
		number: data.number,
		title: data.title,
		issued: data.issued && formatDate(data.issued),
		issuer: issuerName(catalogue, data.issuer, data.province),
		signer: signer && [signer.name, signer.capacity].filter(Boolean).join(', '),
		provinceThen: provinceName(catalogue, data.province),
		provinceNow: provinceNow ? vi.province.named(provinceNow.kind, provinceNow.name) : null,
		period: formatPeriod(data.period),
		source: vi.source.kind[source.kind],
		completeness: vi.source.completeness[source.completeness],
		curation: vi.source.curation[data.curation],
		anomalies: String(anomalies.length),
	};
}
