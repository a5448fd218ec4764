import type { Mention } from './citation/find.ts';

/**
 * The document model: what a plan's text is once it has been read. Plain data that survives JSON, independent of the
 * catalogue but for the dictionary of names.
 */

/** One assignment of a duty. `text` is the duty in words; `lead` and `support` are agency ids. */
export interface Task {
	readonly lead: readonly string[];
	readonly support: readonly string[];
	readonly text: string;
}

/** A quantified target. `value` follows the grammar of `target.ts`; `by` is null where the plan gives no date. */
export interface Target {
	readonly indicator: string;
	readonly value: string;
	readonly by: string | null;
	readonly text: string;
}

/** What a deadline is for. */
export const DEADLINE_PURPOSES = [
	'bao-cao-6-thang',
	'bao-cao-nam',
	'ke-hoach-dia-phuong',
	'thang-hanh-dong',
	'bao-cao-khac',
	'khac',
] as const;
export type DeadlinePurpose = (typeof DEADLINE_PURPOSES)[number];

/** A day or span by which something is due. A date is `YYYY-MM-DD`, or `--MM-DD` where the plan prints no year. */
export interface Deadline {
	readonly kind: 'before' | 'on' | 'span';
	readonly from: string | null;
	readonly to: string;
	readonly for: DeadlinePurpose;
	readonly text: string;
}

/** One place in a plan. */
export interface Provision {
	/** The source's own numbering: `II.2.a`, `mo-dau`, `ket`, or the folded words of an unnumbered heading. */
	readonly path: string;
	/** Permanent anchor of the path. */
	readonly anchor: string;
	/** Depth in the plan: 1 for I, 2 for I.1. */
	readonly depth: number;
	/** The heading's text without its number; null where the provision has none. */
	readonly heading: string | null;
	/** The heading as HTML with citation marks; null where it has none. */
	readonly headingHtml: string | null;
	/** The number or letter as printed before the heading or text (`II`, `1`, `a`); null for unnumbered ones. */
	readonly label: string | null;
	/** Its own text (without the provisions under it) as HTML with citation marks, see `document/marks.ts`. */
	readonly html: string;
	/** Heading and text as plain text, one block a line: what mentions' offsets count in. */
	readonly text: string;
	readonly mentions: readonly Mention[];
	readonly tasks: readonly Task[];
	readonly targets: readonly Target[];
	readonly deadlines: readonly Deadline[];
}

/** The text of a plan. */
export interface PlanDocument {
	readonly provisions: readonly Provision[];
}
