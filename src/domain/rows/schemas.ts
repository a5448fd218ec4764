import { z } from 'zod';
import { NOTE_CODES, RULE_CODES } from '../anomaly.ts';
import { COVERAGE_STATES, NATIONAL_PERIODS } from '../coverage.ts';
import { INSTRUMENT_KINDS, RELATION_TYPES } from '../instrument.ts';
import { DEADLINE_PURPOSES } from '../model.ts';
import { COMPLETENESS, CURATIONS, SOURCE_KINDS } from '../plan.ts';

/**
 * Rows of the data files, one schema a file: the contract with whoever takes the data away. The JSON Schemas that are
 * published are made from these. Fields are in the order of the columns.
 */

const id = z.string();
const text = z.string();
const ids = z.array(z.string());
const date = z.string().describe('YYYY-MM-DD, YYYY-MM or YYYY: as precise as it is known');
const evidence = z.array(z.string()).describe('Addresses, or plan#anchor for another plan of the collection');
const provision = z.string().describe('Path of the provision in the source’s own numbering');
const dueDate = z.string().describe('YYYY-MM-DD, or --MM-DD where the plan prints no year');

/** Schemas by file name (without extension). */
export const ROW_SCHEMAS = {
	plans: z.strictObject({
		id,
		url: z.url(),
		title: text,
		number: text.nullable(),
		issued: date.nullable(),
		issuer: id,
		province: id,
		provinceNow: id,
		period: z.strictObject({ from: date.nullable(), to: date }),
		signer: z.strictObject({ name: text, capacity: text.nullable() }).nullable(),
		curation: z.enum(CURATIONS),
		source: z.strictObject({
			kind: z.enum(SOURCE_KINDS),
			completeness: z.enum(COMPLETENESS),
			publisher: text,
			url: z.url().nullable(),
			published: date.nullable(),
			read: date,
			sha256: text.nullable().describe('Null where the page was not kept: records only'),
		}),
		themes: ids,
	}),
	provisions: z.strictObject({ plan: id, provision, anchor: text, heading: text.nullable(), themes: ids }),
	instruments: z.strictObject({
		id,
		url: z.url(),
		kind: z.enum(INSTRUMENT_KINDS),
		number: text.nullable(),
		date: date.nullable(),
		issuer: id.nullable(),
		province: id.nullable(),
		title: text,
		aliases: z.array(text),
		status: z.enum(['in-force', 'period-ended', 'replaced', 'unconfirmed']),
		statusAsOf: date.nullable(),
		relations: z.array(z.strictObject({ type: z.enum(RELATION_TYPES), to: id })),
		citedBy: z.int().describe('How many mentions in all plans'),
		plan: id.nullable().describe('Id of the plan that this instrument is'),
	}),
	citations: z.strictObject({
		plan: id,
		provision,
		order: z.int().describe('Position in the plan, from 1'),
		within: z.int().nullable().describe('Order of the citation in whose title this one stands'),
		by: z.enum(['number', 'name']),
		kind: z.enum(INSTRUMENT_KINDS).nullable().describe('Kind of document that the text says'),
		asPrinted: text,
		numberAsPrinted: text.nullable(),
		dateAsPrinted: text.nullable(),
		issuerAsPrinted: text.nullable(),
		state: z.enum(['resolved', 'ambiguous', 'unknown']),
		instrument: id.nullable(),
		candidates: ids,
		anomalies: z.array(z.enum(RULE_CODES)),
	}),
	anomalies: z.strictObject({
		plan: id,
		provision: provision.nullable(),
		code: z.enum([...RULE_CODES, ...NOTE_CODES]),
		asPrinted: text.nullable(),
		expected: text.nullable(),
		evidence,
		origin: z.enum(['rule', 'editor']),
	}),
	targets: z.strictObject({ plan: id, provision, indicator: id, value: text, by: date.nullable(), text }),
	tasks: z.strictObject({ plan: id, provision, lead: ids, support: ids, text }),
	deadlines: z.strictObject({
		plan: id,
		provision,
		kind: z.enum(['before', 'on', 'span']),
		from: dueDate.nullable(),
		to: dueDate,
		for: z.enum(DEADLINE_PURPOSES),
		text,
	}),
	coverage: z.strictObject({
		province: id,
		provinceNow: id,
		region: text.nullable(),
		period: z.strictObject({ from: date.nullable(), to: date }),
		nationalPeriods: z.array(z.enum(NATIONAL_PERIODS)).describe('National periods that it reaches into'),
		state: z.enum(COVERAGE_STATES).describe('What has no row was not looked for'),
		plan: id.nullable().describe('Id of the plan; null for a gap'),
		number: text.nullable(),
		title: text.nullable(),
		issuer: id.nullable(),
		words: z.array(text).describe('What was looked for'),
		where: z.array(text).describe('What was searched or read'),
		addresses: z.array(text),
		when: date.nullable().describe('Day of the search or of the reading'),
		note: text.nullable(),
	}),
	provinces: z.strictObject({
		id,
		name: text,
		kind: z.enum(['tinh', 'thanh-pho']),
		aliases: z.array(text),
		from: date.nullable(),
		until: date.nullable(),
		into: id.nullable(),
		enlargedOn: date.nullable(),
		parts: ids,
		region: text.nullable(),
		evidence,
	}),
	agencies: z.strictObject({
		id,
		name: text,
		level: z.enum(['central', 'province', 'district', 'unit', 'group']),
		aliases: z.array(text),
		symbols: z.array(text),
		successors: z.array(z.strictObject({ to: id, from: date.nullable() })),
	}),
	themes: z.strictObject({ id, name: text, badge: text, strategy: z.boolean(), definition: text }),
	indicators: z.strictObject({
		id,
		name: text,
		unit: text,
		theme: id,
		direction: z.enum(['up', 'down']).nullable(),
		aliases: z.array(text),
		strategyTarget: text.nullable(),
		strategy2025: text.nullable(),
		strategy2030: text.nullable(),
	}),
	campaigns: z.strictObject({
		id,
		name: text,
		kind: z.enum(['month', 'day', 'programme']),
		aliases: z.array(text),
		from: text.nullable(),
		to: text.nullable(),
		origin: id.nullable(),
		editions: z.array(z.strictObject({ year: date, from: date, to: date, theme: text.nullable() })),
	}),
} as const;

export type FileName = keyof typeof ROW_SCHEMAS;
export type Row<Name extends FileName> = z.output<(typeof ROW_SCHEMAS)[Name]>;
export const FILE_NAMES = Object.keys(ROW_SCHEMAS) as FileName[];
