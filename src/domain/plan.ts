import { z } from 'zod';
import { NOTE_CODES } from './anomaly.ts';
import { day, type PartialDate, type Period, partialDate, period, yearOf } from './dates.ts';
import { evidence } from './evidence.ts';

/** How deep a plan is curated: identity and citations, every provision retold, or the document's own text. */
export const CURATIONS = ['record', 'digest', 'full'] as const;
/** What the text that was read is: the official one, a third party's copy, a body's notice, or a news report. */
export const SOURCE_KINDS = ['official', 'database', 'notice', 'news'] as const;
/** How much of the document the source holds. */
export const COMPLETENESS = ['complete', 'excerpt', 'opening'] as const;

const source = z.strictObject({
	/** What it is. Example: `database`. */
	kind: z.enum(SOURCE_KINDS),
	/** How much is there. Example: `excerpt`. */
	completeness: z.enum(COMPLETENESS),
	/** Who published what was read, as the page says. */
	publisher: z.string().min(1),
	/** Its address; null where unknown. */
	url: z.url({ protocol: /^https?$/ }).nullable(),
	/** When the page was published, where it says so. */
	published: partialDate.nullable(),
	/** The day on which it was read. */
	read: day,
	/** SHA-256 of the file that was read, in hexadecimal; null only for a record whose page was not kept. */
	sha256: z
		.string()
		.regex(/^[0-9a-f]{64}$/)
		.nullable(),
});

const note = z.strictObject({
	/** What kind of finding it is. Example: `source-truncated`. */
	code: z.enum(NOTE_CODES),
	/** Where it stands; null where it concerns the whole document. */
	provision: z.string().nullable(),
	/** What is printed, where something is. */
	asPrinted: z.string().min(1).optional(),
	/** What the evidence says instead, where it says so. */
	expected: z.string().min(1).optional(),
	/** The explanation, in our own words. */
	note: z.string().min(1),
	/** Where what goes beyond the source can be seen. Default: none. */
	evidence: z.array(evidence).default([]),
});

/** The fields of a plan's frontmatter. */
export const planFields = z.strictObject({
	/** Official title, kept as it is. */
	title: z.string().min(1),
	/** Number and sign; null where the source leaves them blank. */
	number: z.string().min(1).nullable(),
	/** Date of issue as precise as the source; null where it has none. */
	issued: partialDate.nullable(),
	/** Agency that issued it. */
	issuer: z.string(),
	/** Province that issued it, under the name of that time. */
	province: z.string(),
	/** The span it plans for. */
	period,
	/** Who signed, and in which capacity (null where not printed); null where no signature is printed. */
	signer: z.strictObject({ name: z.string().min(1), capacity: z.string().min(1).nullable() }).nullable(),
	curation: z.enum(CURATIONS),
	source,
	/** What the plan is, in a sentence or two of our own. Default: none. */
	summary: z.string().min(1).optional(),
	/** Theme → the provisions that bear on it. */
	themes: z.record(z.string(), z.array(z.string()).min(1)),
	/** Findings that only a reader can make. */
	notes: z.array(note),
	/** Corrections and additions since it was first published. */
	changes: z.array(z.strictObject({ on: day, what: z.string().min(1) })),
});

/** The frontmatter of a plan. A record asks for less than a digest (no kept file), but always for the address of its page. */
export const plan = planFields.superRefine(
	({ curation, source: { url, sha256 } }, context) => {
		if (curation === 'record' && url === null) {
			context.addIssue({ code: 'custom', path: ['source', 'url'], params: { code: 'record-unsourced' }, input: url });
		}
		if (curation !== 'record' && sha256 === null) {
			context.addIssue({
				code: 'custom',
				path: ['source', 'sha256'],
				params: { code: 'file-not-kept' },
				input: sha256,
			});
		}
	},
	// What is wrong in other fields hides nothing here.
	{
		when: ({ issues }) =>
			!issues.some(({ path }) => path?.[0] === 'curation' || path?.[0] === 'source' || !path?.length),
	},
);
export type Plan = z.infer<typeof plan>;

/** The latest day on which the plan can have been written: its date, or that of its publication; null if unknown. */
export function writtenBy(entry: Pick<Plan, 'issued' | 'source'>): PartialDate | null {
	return entry.issued ?? entry.source.published;
}

/** How a plan id begins: province, period and, below the province itself, the agency. A number may follow where that is taken. */
export function planIdStem(entry: Pick<Plan, 'province' | 'period' | 'issuer'>): string {
	const parts = [entry.province, periodId(entry.period)];
	if (entry.issuer !== 'ubnd-tinh') parts.push(entry.issuer);
	return parts.join('-');
}

function periodId(span: Period): string {
	const to = yearOf(span.to);
	return span.from === null || yearOf(span.from) === to ? to : `${yearOf(span.from)}-${to}`;
}
