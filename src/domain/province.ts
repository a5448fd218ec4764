import { z } from 'zod';
import { day } from './dates.ts';
import { evidence } from './evidence.ts';

/** A province or centrally run city: one id a name, whatever its borders were at the time. */
export const province = z.strictObject({
	/** The folded name. Example: `ba-ria-vung-tau`. */
	id: z.string().regex(/^[a-z0-9-]+$/),
	/** The official name without its kind. Example: `Bà Rịa - Vũng Tàu`. */
	name: z.string().min(1),
	/** `tinh` or `thanh-pho`: today's kind, or the last kind of a name that ended. */
	kind: z.enum(['tinh', 'thanh-pho']),
	/** Other ways people write the name. Example: `BR-VT`. */
	aliases: z.array(z.string().min(1)).default([]),
	/** First day of the name, where it began within the record (`hue`: 2025-01-01); else null. */
	from: day.nullable(),
	/** Last day of the name; null for a name of today. */
	until: day.nullable(),
	/** The province that took it in on the next day; null for a name of today. */
	into: z.string().nullable(),
	/** Since when and from which parts (itself among them) a name that goes on was enlarged; else null. */
	enlarged: z.strictObject({ on: day, parts: z.array(z.string()).min(2) }).nullable(),
	/** The region it belongs to, only where a page says so. */
	region: z.string().nullable(),
	/** Where name, kind and succession can be seen. */
	evidence: z.array(evidence),
});
export type Province = z.infer<typeof province>;

/** The provinces of a collection, with their succession. */
export interface Provinces {
	readonly all: readonly Province[];
	get(id: string): Province | undefined;
	/** Today's province of a name: itself, or what it became, step by step. */
	now(id: string): Province | undefined;
	/**
	 * Ids of the provinces whose documents a province's plan of a date can mean by number alone: its own name, and the names
	 * that had passed into it by then. A date that is not known counts as before.
	 */
	issuersKnownTo(id: string, date: string | null): readonly string[];
	/** The names that today's province (or any id) is made of over time, itself first. */
	family(id: string): readonly Province[];
}

/** Indexes provinces; a succession that runs in a circle ends where it began. */
export function indexProvinces(all: readonly Province[]): Provinces {
	const byId = new Map(all.map((entry) => [entry.id, entry]));
	const now = (id: string): Province | undefined => {
		const seen = new Set<string>();
		let current = byId.get(id);
		while (current?.into && !seen.has(current.id)) {
			seen.add(current.id);
			current = byId.get(current.into) ?? current;
		}
		return current;
	};
	const families = Map.groupBy(all, (entry) => now(entry.id)?.id ?? entry.id);
	return {
		all,
		get: (id) => byId.get(id),
		now,
		issuersKnownTo: (id, date) => [
			id,
			...all
				.filter((entry) => entry.into === id && date !== null && entry.until !== null && date > entry.until)
				.map((entry) => entry.id),
		],
		family: (id) => {
			const today = now(id);
			if (!today) return [];
			return [today, ...(families.get(today.id) ?? []).filter((entry) => entry !== today)];
		},
	};
}

/** Whether the name existed on the date (a partial date counts if any day of it does). */
export function existedOn(entry: Province, date: string): boolean {
	const sinceOk = entry.from === null || entry.from.slice(0, date.length) <= date;
	const untilOk = entry.until === null || date <= entry.until.slice(0, date.length);
	return sinceOk && untilOk;
}
