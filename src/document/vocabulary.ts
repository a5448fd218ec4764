import { z } from 'zod';
import { isRealDate, monthDay } from '../domain/dates.ts';
import { DEADLINE_PURPOSES } from '../domain/model.ts';
import { targetValue } from '../domain/target.ts';

/**
 * The elements that a plan's text may use, with their attributes: plain strings, checked by a schema each. Ids are
 * checked against the collection later (`references.ts`).
 */

/** Ids separated by blanks: `so-noi-vu cong-an-tinh`. */
const ids = z.string().transform((text) => text.split(/\s+/).filter((id) => id !== ''));

const date = z.string().refine((text) => (text.length === 10 && isRealDate(text)) || monthDay.safeParse(text).success, {
	params: { expected: 'a day that exists: YYYY-MM-DD, or --MM-DD where no year is printed' },
});

const purpose = z.enum(DEADLINE_PURPOSES);

export const ELEMENTS = {
	/** One place in the plan; `n` is its path in the source's own numbering. */
	Provision: z.strictObject({
		n: z.string().refine((path) => /^[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*$/u.test(path), {
			params: { expected: 'a number with all that stand above it (II.2.a), mo-dau or ket' },
		}),
	}),
	/** One duty, with who leads and who supports: at least one of the two. */
	Task: z
		.strictObject({ lead: ids.default([]), support: ids.default([]) })
		.refine((task) => task.lead.length + task.support.length > 0, { params: { expected: 'lead or support' } }),
	/** One quantified target. */
	Target: z.strictObject({
		indicator: z.string(),
		value: targetValue,
		by: z
			.string()
			.refine(isRealDate, { params: { expected: 'a date: YYYY, YYYY-MM or YYYY-MM-DD' } })
			.optional(),
	}),
	/** One deadline: before a day, on a day, or a span. */
	Deadline: z.union([
		z.strictObject({ before: date, for: purpose }),
		z.strictObject({ on: date, for: purpose }),
		z.strictObject({ from: date, to: date, for: purpose }).refine((span) => span.from <= span.to, {
			path: ['to'],
			params: { expected: 'a day that is not before from' },
		}),
	]),
} as const;

/** What tells the three forms of a deadline apart, in the order of the schemas. */
export const DEADLINE_FORMS: ReadonlyArray<readonly string[]> = [['before'], ['on'], ['from', 'to']];

export type ElementName = keyof typeof ELEMENTS;

export function isElementName(name: string | null): name is ElementName {
	return name !== null && Object.hasOwn(ELEMENTS, name);
}

/** The attributes that an element knows, for messages and for "did you mean". */
export const ATTRIBUTES: Readonly<Record<ElementName, readonly string[]>> = {
	Provision: ['n'],
	Task: ['lead', 'support'],
	Target: ['indicator', 'value', 'by'],
	Deadline: ['before', 'on', 'from', 'to', 'for'],
};
