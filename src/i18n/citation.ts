import { formatDateLong } from '../domain/calendar.ts';
import type { InstrumentKind } from '../domain/instrument.ts';
import { instrument } from './vi/instrument.ts';

/** What a citation says of a document; `issuer` is a name, `plan` is set where the document is a plan. */
export interface Citable {
	readonly kind: InstrumentKind;
	readonly number: string | null;
	readonly date: string | null;
	readonly issuer: string | null;
	readonly title: string;
	readonly plan: string | null;
}

/** A citation in the form of Decree 30/2020/NĐ-CP: kind, number, date, issuer, title. */
export function formatCitation({ kind, number, date, issuer, title, plan }: Citable): string {
	const word = instrument.kind[kind];
	const parts = [
		number === null ? word : instrument.number(word, number),
		date && formatDateLong(date),
		issuer && instrument.cite.of(issuer),
		withoutKind(title, plan ? word : ''),
	];
	return parts.filter(Boolean).join(' ');
}

/** A title that begins with the kind, which the citation has said already: only a plan's own title does. */
function withoutKind(title: string, kind: string): string {
	return kind && title.startsWith(`${kind} `) ? title.slice(kind.length + 1) : title;
}
