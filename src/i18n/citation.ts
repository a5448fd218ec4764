import { citeDocument } from '../domain/cite/document.ts';
import type { InstrumentKind } from '../domain/instrument.ts';
import { LAW_KINDS } from '../domain/law-kinds.ts';
import { instrument } from './vi/instrument.ts';

/** What a citation says of a document; `issuer` is a name. */
export interface Citable {
	readonly kind: InstrumentKind;
	readonly number: string | null;
	readonly date: string | null;
	readonly issuer: string | null;
	readonly title: string;
}

/** A citation in the form of Decree 30/2020/NĐ-CP: kind, number, date, issuer, title. */
export function formatCitation({ kind, ...facts }: Citable): string {
	return citeDocument({ ...facts, kind: instrument.kind[kind], isLaw: LAW_KINDS.has(kind) });
}
