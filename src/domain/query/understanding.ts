import type { InstrumentKind } from '../instrument.ts';

/** What a typed query was understood to name, before any full text is searched. Plain data, as the search page draws it. */

/**
 * An instrument or a plan as a card: what it is, and how much of the collection cites it. A plan without a number has the
 * plan's id, and `number` null.
 */
export interface InstrumentCard {
	readonly id: string;
	readonly kind: InstrumentKind;
	readonly number: string | null;
	readonly title: string;
	/** Confirmed day of issue; null where not confirmed. */
	readonly date: string | null;
	/** Year of its identity; null where unknown. */
	readonly year: string | null;
	/** Name of the body that issued it, with its province; null where unknown. */
	readonly issuer: string | null;
	/** Name of the province that tells it from others of the same number; null for central bodies. */
	readonly province: string | null;
	readonly status: 'in-force' | 'period-ended' | 'replaced' | 'unconfirmed';
	/** Provisions, and plans, that cite it. */
	readonly provisions: number;
	readonly plans: number;
	/** Id of the plan that it is; null for other instruments. */
	readonly plan: string | null;
}

/** A date that a plan prints for an instrument and that is not the instrument's own. */
export interface Misdated {
	/** The date as typed. */
	readonly printed: string;
	/** Id of the plan. */
	readonly plan: string;
	/** What the plan is called: its number, or kind, issuer and years. */
	readonly planName: string;
	readonly anchor: string;
	/** What the provision is called: `II.1`, `Mở đầu`. */
	readonly provision: string;
	/** The instrument's own date, `YYYY-MM-DD`. */
	readonly canonical: string;
}

/** A province that a query names. */
export interface NamedPlace {
	readonly id: string;
	readonly name: string;
	/** Name of today's province, where it passed into another; null where it did not. */
	readonly now: string | null;
	/** Plans on its page: its own, and those of the names it took in. */
	readonly plans: number;
}

/**
 * What a query names.
 * - `none`: no number and no name of an instrument; only the full text can answer.
 * - `resolved`: one instrument, or several that were each named (`đề án 938, 939`).
 * - `ambiguous`: several that the same words name, likeliest first.
 * - `partial`: a number without its sign, or a sign cut short; all that begin so, likeliest first.
 * - `unknown`: a number that the collection does not have, or has only with another year, place or kind.
 */
export interface Understanding {
	readonly state: 'none' | 'resolved' | 'ambiguous' | 'partial' | 'unknown';
	/** What the query names; empty for `none` and `unknown`. */
	readonly cards: readonly InstrumentCard[];
	/** What may have been meant instead (a slip of typing, another year or place): at most three, never results. */
	readonly suggestions: readonly InstrumentCard[];
	/** The provinces that it names, where it reads as no number; whatever else it names. */
	readonly places: readonly NamedPlace[];
	/** The number as read from the query, written as documents write it; null where none was read. */
	readonly number: string | null;
	/** Set where the query names a wrong date that a plan prints. */
	readonly misdated: Misdated | null;
	/**
	 * What is left of the query for the full text: the query itself where no number was recognised (the words of a name are
	 * words of the text too), else what stands beside the numbers and what was said about them; empty where nothing does.
	 */
	readonly rest: string;
}
