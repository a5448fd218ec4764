import { z } from 'zod';
import { day } from './dates.ts';
import { evidence } from './evidence.ts';

/** A kind of body that issues documents or carries duties; the plan's province says whose. */
export const agency = z.strictObject({
	/** The folded short name. Example: `so-noi-vu`. */
	id: z.string().regex(/^[a-z0-9-]+$/),
	/** The official name of the kind. Example: `Sở Nội vụ`. */
	name: z.string().min(1),
	/** Where it stands: central, province, district, a unit inside a department, or a group of bodies. */
	level: z.enum(['central', 'province', 'district', 'unit', 'group']),
	/** Names as printed in plans. */
	aliases: z.array(z.string().min(1)).default([]),
	/** Signs of the body inside document numbers. Example: `SNV`. */
	symbols: z.array(z.string().min(1)).default([]),
	/** Which body took over what, since when (null: the day is not confirmed), with evidence. */
	successors: z
		.array(
			z.strictObject({
				to: z.string(),
				from: day.nullable(),
				scope: z.string().min(1),
				evidence: z.array(evidence).min(1, { error: 'evidence-missing' }),
			}),
		)
		.default([]),
});
export type Agency = z.infer<typeof agency>;
