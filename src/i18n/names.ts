import type { Catalogue, PlanEntry } from '../domain/catalogue.ts';
import { formatPeriod } from '../domain/dates.ts';
import type { Provision } from '../domain/model.ts';
import { vi } from './vi.ts';

/** What documents, places and bodies of a catalogue are called, for pages and commands alike. */

/** `tỉnh Hải Dương`; the id where the collection does not know it. */
export function provinceName(catalogue: Catalogue, id: string): string {
	const entry = catalogue.provinces.get(id);
	return entry ? vi.province.named(entry.kind, entry.name) : id;
}

/** The name of an agency; the id where the collection does not know it. */
export function agencyName(catalogue: Catalogue, id: string): string {
	return catalogue.agencies.get(id)?.name ?? id;
}

/** Who issued a document, with the province where it is a provincial body: `Ủy ban nhân dân tỉnh Hải Dương`. */
export function issuerName(catalogue: Catalogue, issuer: string, province: string | null): string {
	const name = agencyName(catalogue, issuer);
	if (province === null) return name;
	const named = provinceName(catalogue, province);
	return / (tỉnh|thành phố)$/u.test(name) ? `${name.replace(/ (tỉnh|thành phố)$/u, '')} ${named}` : `${name} ${named}`;
}

/** What a plan is called in lists and titles: its number, or kind and issuer. */
export function planName(catalogue: Catalogue, entry: PlanEntry): string {
	const { number, issuer, province, period } = entry.data;
	return (
		number ??
		`${vi.plan.kind} ${agencyName(catalogue, issuer)} ${catalogue.provinces.get(province)?.name ?? province} ${formatPeriod(period)}`
	);
}

/** What a provision is called: `II.1`, `Mở đầu`, `Kết`, or the words of its heading. */
export function provisionName(provision: Pick<Provision, 'path' | 'label' | 'heading'>): string {
	if (provision.path === 'mo-dau') return vi.plan.intro;
	if (provision.path === 'ket') return vi.plan.end;
	return provision.label === null && provision.heading !== null ? provision.heading : provision.path;
}
