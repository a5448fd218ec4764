import type { Catalogue, PlanEntry } from '../domain/catalogue.ts';
import type { Instrument } from '../domain/citation/instruments.ts';
import { formatDate, formatDateLong, formatMonthDay, formatPeriod } from '../domain/dates.ts';
import type { Deadline, Provision } from '../domain/model.ts';
import { vi } from '../i18n/vi.ts';

/** How things are called on pages: names from the catalogue, words from the interface texts. */

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

/** The short name of an instrument: its number, or its title. */
export function instrumentName(entry: Instrument): string {
	return entry.number ?? entry.title;
}

/** The kind of document that a plan is: a kế hoạch, or the decision that issues one. */
export function planKind({ instrument }: PlanEntry): string {
	return instrument ? vi.instrument.kind[instrument.kind] : vi.plan.kind;
}

/** What a plan is called in lists and titles: its number, or kind and issuer. */
export function planName(catalogue: Catalogue, entry: PlanEntry): string {
	const { number, issuer, province, period } = entry.data;
	return (
		number ??
		`${vi.plan.kind} ${agencyName(catalogue, issuer)} ${catalogue.provinces.get(province)?.name ?? province} ${formatPeriod(period)}`
	);
}

/** Place and time of a plan: `Hải Dương, 2020`. */
export function planPlace(catalogue: Catalogue, entry: PlanEntry): string {
	const { province, period } = entry.data;
	return `${catalogue.provinces.get(province)?.name ?? province}, ${formatPeriod(period)}`;
}

/** What a provision is called: `II.1`, `Mở đầu`, `Kết`, or the words of its heading. */
export function provisionName(provision: Pick<Provision, 'path' | 'label' | 'heading'>): string {
	if (provision.path === 'mo-dau') return vi.plan.intro;
	if (provision.path === 'ket') return vi.plan.end;
	return provision.label === null && provision.heading !== null ? provision.heading : provision.path;
}

/** `trước ngày 30/5/2023`, `từ 15/11/2025 đến 15/12/2025`; a day without its year stays without. */
export function deadlineText(deadline: Deadline): string {
	const to = dueText(deadline.to);
	if (deadline.kind === 'span' && deadline.from) return vi.date.span(dueText(deadline.from), to);
	return deadline.kind === 'before' ? vi.date.before(to) : vi.date.on(to);
}

function dueText(date: string): string {
	return date.startsWith('--') ? formatMonthDay(date) : formatDate(date);
}

/** A citation ready to be copied, in the form of Decree 30/2020/NĐ-CP: kind, number, date, issuer, title. */
export function fullCitation(catalogue: Catalogue, entry: Instrument): string {
	const kind = vi.instrument.kind[entry.kind];
	const parts = [
		entry.number === null ? kind : vi.instrument.number(kind, entry.number),
		entry.date && formatDateLong(entry.date),
		entry.issuer && vi.instrument.cite.of(issuerName(catalogue, entry.issuer, entry.province)),
		withoutKind(entry.title, entry.plan ? kind : ''),
	];
	return parts.filter(Boolean).join(' ');
}

/** A title that begins with the kind, which the citation has said already: only a plan's own title does. */
function withoutKind(title: string, kind: string): string {
	return kind && title.startsWith(`${kind} `) ? title.slice(kind.length + 1) : title;
}
