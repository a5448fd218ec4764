import type { Catalogue, PlanEntry } from '../domain/catalogue.ts';
import type { Instrument } from '../domain/citation/instruments.ts';
import type { CitedDocument } from '../domain/cite/formats.ts';
import { LAW_KINDS } from '../domain/law-kinds.ts';
import { vi } from '../i18n/vi.ts';
import { issuerName, planKind } from './labels.ts';
import { absolute, paths } from './urls.ts';

/** A plan with the names by which it is cited. */
export function citedPlan(catalogue: Catalogue, plan: PlanEntry): CitedDocument {
	const { id, data } = plan;
	return {
		id,
		kind: planKind(plan),
		isLaw: false,
		number: data.number,
		date: data.issued,
		issuer: issuerName(catalogue, data.issuer, data.province),
		title: data.title,
		url: absolute(paths.plan(id)),
	};
}

/** An instrument with the names by which it is cited. */
export function citedInstrument(catalogue: Catalogue, entry: Instrument): CitedDocument {
	return {
		id: entry.id,
		kind: vi.instrument.kind[entry.kind],
		isLaw: LAW_KINDS.has(entry.kind),
		number: entry.number,
		date: entry.date,
		issuer: entry.issuer && issuerName(catalogue, entry.issuer, entry.province),
		title: entry.title,
		url: absolute(paths.instrument(entry.id)),
	};
}
