import type { Catalogue, PlanEntry } from '../domain/catalogue.ts';
import type { Instrument } from '../domain/citation/instruments.ts';
import { formatDate, formatMonthDay, formatPeriod } from '../domain/dates.ts';
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

/** An instrument's kind and title in a list; a title that says its kind says it once. */
export function instrumentTitle({ kind, title }: Instrument): string {
	const word = vi.instrument.kind[kind];
	return title.startsWith(word) ? title : `${word}: ${title}`;
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
