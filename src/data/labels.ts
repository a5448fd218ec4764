import type { Catalogue, PlanEntry } from '../domain/catalogue.ts';
import type { Instrument } from '../domain/citation/instruments.ts';
import { formatDate, formatMonthDay, formatPeriod } from '../domain/dates.ts';
import type { Deadline } from '../domain/model.ts';
import { planName } from '../i18n/names.ts';
import { vi } from '../i18n/vi.ts';

/** How things are called on pages: names from the catalogue, words from the interface texts. */

export { agencyName, issuerName, planName, provinceName, provisionName } from '../i18n/names.ts';

/** The short name of an instrument: its number, or its title. */
export function instrumentName(entry: Instrument): string {
	return entry.number ?? entry.title;
}

/** `Nghị quyết số 28/NQ-CP`, or the title of one without a number. */
export function instrumentNumbered({ kind, number, title }: Instrument): string {
	return number ? vi.instrument.number(vi.instrument.kind[kind], number) : title;
}

/** An instrument told from all others, as the title of its page: with its place and year. */
export function instrumentInFull({ provinces }: Catalogue, entry: Instrument): string {
	const place = entry.province ? provinces.get(entry.province)?.name : null;
	return [instrumentNumbered(entry), place, entry.year].filter(Boolean).join(', ');
}

/** The kind of document that a plan is: a kế hoạch, or the decision that issues one. */
export function planKind({ instrument }: PlanEntry): string {
	return instrument ? vi.instrument.kind[instrument.kind] : vi.plan.kind;
}

/** An instrument's kind and title in a list; a title that says its kind says it once. */
export function instrumentTitle({ kind, title }: Instrument): string {
	const word = vi.instrument.kind[kind];
	return title.startsWith(word) ? title : `${word}: ${title}`;
}

/** Place and time of a plan: `Hải Dương, 2020`. */
export function planPlace(catalogue: Catalogue, entry: PlanEntry): string {
	const { province, period } = entry.data;
	return `${catalogue.provinces.get(province)?.name ?? province}, ${formatPeriod(period)}`;
}

/** A plan told from all others in one line: `580/KH-UBND (Hải Dương, năm 2020)`; the name of one without a number says it all. */
export function planInFull(catalogue: Catalogue, entry: PlanEntry): string {
	const name = planName(catalogue, entry);
	return entry.data.number === null ? name : `${name} (${planPlace(catalogue, entry)})`;
}

/** A text of at most so many characters, where a drawing has no room for more. */
export function shortened(text: string, most: number): string {
	return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
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
