import { z } from 'zod';
import { evidence } from './evidence.ts';
import { flag } from './flag.ts';
import { targetValue } from './target.ts';

/** A theme: one row of the frame in which plans of all provinces are compared. */
export const theme = z.strictObject({
	/** Example: `kinh-te-lao-dong`. */
	id: z.string().regex(/^[a-z0-9-]+$/),
	/** Example: `Kinh tế, lao động`. */
	name: z.string().min(1),
	/** The sign on its badge: a digit for the strategy's six fields, a letter for the others. */
	badge: z.string().length(1),
	/** Whether it is one of the six fields of the national strategy. */
	strategy: flag,
	/** What belongs to it, in one sentence. */
	definition: z.string().min(1),
	/** Where a field of the strategy can be seen. */
	evidence: z.array(evidence).default([]),
});
export type Theme = z.infer<typeof theme>;

/** What a target measures, the same for every plan. */
export const indicator = z.strictObject({
	/** Example: `nu-lanh-dao-cap-so`. */
	id: z.string().regex(/^[a-z0-9-]+$/),
	/** Example: `Tỷ lệ nữ trong số lãnh đạo cấp sở`. */
	name: z.string().min(1),
	/** The unit of its values. Example: `%`. */
	unit: z.string().min(1),
	/** The theme it belongs to. */
	theme: z.string(),
	/** Whether more (`up`) or less (`down`) is the aim; null where neither is. */
	direction: z.enum(['up', 'down']).nullable(),
	/** Other names. */
	aliases: z.array(z.string().min(1)).default([]),
	/** The national strategy's figures for it, with evidence; null where it has none. */
	strategy: z
		.strictObject({
			/** The strategy's own label of the target. Example: `1.1`. */
			target: z.string().min(1),
			/** The value for 2025; null where none is confirmed. */
			y2025: targetValue.nullable(),
			/** The value for 2030; null where none is confirmed. */
			y2030: targetValue.nullable(),
			evidence: z.array(evidence).min(1, { error: 'evidence-missing' }),
		})
		.nullable(),
});
export type Indicator = z.infer<typeof indicator>;
