import { z } from 'zod';
import { day, period, year } from './dates.ts';
import { evidence } from './evidence.ts';
import { flag } from './flag.ts';
import { toId } from './text.ts';

/** Kinds of instruments, in the order in which lists group them (by rank, then as plans cite them). */
export const INSTRUMENT_KINDS = [
	'luat',
	'bo-luat',
	'nghi-quyet',
	'nghi-dinh',
	'quyet-dinh',
	'chi-thi',
	'thong-tu',
	'ke-hoach',
	'ke-hoach-hanh-dong',
	'cong-van',
	'to-trinh',
	'chien-luoc',
	'chuong-trinh',
	'de-an',
	'du-an',
	'van-ban',
] as const;
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

/** How one instrument stands to another; written on the newer of the two, the other way round is computed. */
export const RELATION_TYPES = ['implements', 'based-on', 'amends', 'replaces', 'part-of'] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

const relation = z.strictObject({
	/** Example: `implements`. */
	type: z.enum(RELATION_TYPES),
	/** Id of an instrument, or of a plan that has a number. */
	to: z.string(),
	/** Where it can be seen; at least one. */
	evidence: z.array(evidence).min(1, { error: 'evidence-missing' }),
});

const status = z
	.strictObject({
		/** `unconfirmed` where no page seen says. */
		value: z.enum(['in-force', 'period-ended', 'replaced', 'unconfirmed']),
		/** The day on which the evidence was looked at. */
		asOf: day,
		evidence: z.array(evidence),
	})
	.refine((claim) => claim.value === 'unconfirmed' || claim.evidence.length > 0, {
		path: ['evidence'],
		params: { code: 'evidence-missing' },
	});

/** The fields that are compared with each other. */
const COMPARED: ReadonlySet<unknown> = new Set(['date', 'year', 'titleConfirmed', 'title', 'evidence']);

function isFields(value: unknown): boolean {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unconfirmedBy(field: string) {
	return { code: 'evidence-missing', expected: `an item of evidence with confirms: [${field}]` };
}

/** A document that plans cite. Its id is the file's name; its identity is number, issuer's place and year. */
export const instrument = z
	.strictObject({
		/** Example: `nghi-quyet`. */
		kind: z.enum(INSTRUMENT_KINDS),
		/** Number and sign as the document has them, or null where it is known by name only. Example: `28/NQ-CP`. */
		number: z.string().min(1).nullable(),
		/** The day it was issued, confirmed by evidence; null where no page seen confirms one. */
		date: day.nullable(),
		/** The year of its identity: of the date, or the one that every mention prints; null where unknown. */
		year: year.nullable(),
		/** Agency that issued it, or null where unknown. */
		issuer: z.string().nullable(),
		/** Province of the issuer; null for central bodies. */
		province: z.string().nullable(),
		/** Official title without kind and number, or the name by which plans cite it. */
		title: z.string().min(1),
		/** Whether a page confirms the title; false where it is known from citations only. */
		titleConfirmed: flag,
		/** Names by which plans cite it, without the period. */
		aliases: z.array(z.string().min(1)),
		/** The span it governs; null where it has none. */
		period: period.nullable(),
		/** First day in force, where confirmed. */
		effective: day.nullable(),
		/** Last day in force, where confirmed. */
		until: day.nullable(),
		status,
		relations: z.array(relation),
		/** Where its own facts can be seen. */
		evidence: z.array(evidence).min(1, { error: 'evidence-missing' }),
		/** What sources contradict, or what could not be confirmed; else null. */
		note: z.string().min(1).nullable(),
	})
	.superRefine(
		(entry, context) => {
			const unconfirmed = (field: 'date' | 'title') =>
				!entry.evidence.some((item) => item.confirms.length === 0 || item.confirms.includes(field));
			if (entry.date !== null && !entry.evidence.some((item) => item.confirms.includes('date'))) {
				context.addIssue({ code: 'custom', path: ['date'], params: unconfirmedBy('date'), input: entry.date });
			}
			if (entry.titleConfirmed && unconfirmed('title')) {
				context.addIssue({ code: 'custom', path: ['title'], params: unconfirmedBy('title'), input: entry.title });
			}
			if (entry.date !== null && entry.year !== null && !entry.date.startsWith(entry.year)) {
				context.addIssue({
					code: 'custom',
					path: ['year'],
					params: { code: 'type-wrong', expected: `the year of the date, ${entry.date.slice(0, 4)}` },
					input: entry.year,
				});
			}
		},
		// What is wrong in other fields hides nothing here.
		{ when: ({ value, issues }) => isFields(value) && !issues.some(({ path }) => COMPARED.has(path?.[0])) },
	);
export type InstrumentRecord = z.infer<typeof instrument>;

/**
 * The id that an instrument's own facts give: `28-nq-cp-2021`, `1214-qd-ubnd-ba-ria-vung-tau-2022`; a year
 * that the number holds already (`73/2006/QH11`) is not repeated. Null where it has no number: then the id is the
 * folded short name, which the curator chooses.
 */
export function instrumentId(facts: {
	readonly number: string | null;
	readonly province: string | null;
	readonly year: string | null;
}): string | null {
	if (facts.number === null) return null;
	const parts = [toId(facts.number)];
	if (facts.province) parts.push(facts.province);
	const numberHoldsYear = facts.year !== null && facts.number.split('/').slice(1).includes(facts.year);
	if (facts.year && !numberHoldsYear) parts.push(facts.year);
	return parts.join('-');
}
