import { z } from 'zod';
import { day, monthDay, year } from './dates.ts';
import { evidence } from './evidence.ts';

const edition = z
	.strictObject({
		year,
		/** First and last day of the edition. */
		from: day,
		to: day,
		/** Official theme; null where none is confirmed. */
		theme: z.string().min(1).nullable(),
		/** Document that announces it, as number or name; null where unknown. */
		announcedBy: z.string().min(1).nullable(),
		evidence: z.array(evidence).min(1, { error: 'evidence-missing' }),
	})
	.refine((entry) => entry.from <= entry.to, { path: ['to'], params: { code: 'period-backwards' } })
	.refine((entry) => entry.from.startsWith(entry.year), {
		path: ['from'],
		params: { code: 'type-wrong', expected: 'a day of the edition’s year' },
	});

/** A campaign that plans call for, with its editions. Its id is the file's name. */
export const campaign = z
	.strictObject({
		/** Example: `Tháng hành động vì bình đẳng giới`. */
		name: z.string().min(1),
		/** A `programme` lasts for years; a `month` and a `day` come again every year. */
		kind: z.enum(['month', 'day', 'programme']),
		/** Names as printed. */
		aliases: z.array(z.string().min(1)),
		/** First and last day of every year; null where it has none, as a programme. */
		from: monthDay.nullable(),
		to: monthDay.nullable(),
		/** Instrument that set it up; null where none is confirmed. The period of a programme is the one of its instrument. */
		origin: z.string().nullable(),
		/** A programme has none. */
		editions: z.array(edition),
		evidence: z.array(evidence).min(1, { error: 'evidence-missing' }),
	})
	.refine(({ kind, origin }) => kind !== 'programme' || origin !== null, {
		path: ['origin'],
		params: { code: 'programme-undated' },
	})
	.refine(({ kind, from, to, editions }) => kind !== 'programme' || (!from && !to && editions.length === 0), {
		path: ['kind'],
		params: { code: 'type-wrong', expected: 'month or day; a programme has no days of the year and no editions' },
	});
export type Campaign = z.infer<typeof campaign>;
