import { stringify } from 'yaml';
import type { Citation } from '../../src/domain/catalogue.ts';
import { instrumentId } from '../../src/domain/instrument.ts';
import type { Gazetteer } from './gazetteer.ts';
import { kindOfSign, signOf } from './number.ts';

/** A file for an instrument that the collection does not have. */
export interface InstrumentDraft {
	readonly id: string;
	readonly file: string;
	readonly text: string;
	/** The phrase that cites it, for the issue. */
	readonly asPrinted: string;
}

/**
 * Drafts for instruments that a plan cites by a whole number and nothing in the collection is: what the citation says, null for the rest. The
 * printed date gives the year alone, since a citation does not confirm a date.
 * @param province the plan's province, for numbers of provincial bodies
 */
export function draftInstruments(
	plan: string,
	citations: readonly Citation[],
	province: string | null,
	known: Gazetteer,
): InstrumentDraft[] {
	const drafts = new Map<string, InstrumentDraft>();
	for (const { mention, resolution, provision } of citations) {
		if (resolution.state !== 'unknown' || mention.number === null || mention.short) continue;
		const number = mention.number.replace(/\s+/g, '').replace(/[–—]/g, '-');
		const sign = signOf(number);
		const issuer = issuerOf(mention.issuer, sign, known);
		const ofProvince = issuer !== null && known.agency(issuer)?.level !== 'central';
		const year = mention.date?.year ?? mention.year ?? /\/((?:19|20)\d{2})\//.exec(number)?.[1] ?? null;
		const facts = { number, province: ofProvince ? province : null, year };
		const id = instrumentId(facts);
		if (id === null || drafts.has(id)) continue;
		const record = {
			kind: mention.kind ?? kindOfSign(sign),
			number,
			date: null,
			year,
			issuer,
			province: facts.province,
			title: titleAfter(provision.text.slice(mention.end)),
			titleConfirmed: false,
			aliases: [],
			period: null,
			effective: null,
			until: null,
			status: null,
			relations: [],
			evidence: [{ plan, provision: provision.path, confirms: ['number'] }],
			note: null,
		};
		const text = stringify(record, { lineWidth: 0 });
		drafts.set(id, { id, file: `instruments/${id}.yaml`, text, asPrinted: mention.asPrinted });
	}
	return [...drafts.values()];
}

/** The printed issuer where it is one known body, else the body whose sign the number carries. */
function issuerOf(printed: string | null, sign: string, known: Gazetteer): string | null {
	const named = printed === null ? [] : known.agencies.all(printed);
	if (named.length === 1 && named[0]) return named[0].id;
	return known.agencyOfSign(sign);
}

/** The title as cited: the words that lead on from number, date and issuer, up to the end of the clause. */
function titleAfter(rest: string): string | null {
	const match = /^\s*(?:về(?:\s+việc)?|ban\s+hành|phê\s+duyệt|quy\s+định|hướng\s+dẫn)\s+([^;.\n]{8,300})/iu.exec(rest);
	return match?.[1]?.trim() ?? null;
}
