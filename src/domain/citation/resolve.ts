import { datesAgree, type PartialDate, type Period, periodsOverlap, yearOf } from '../dates.ts';
import { fold } from '../text.ts';
import type { Mention } from './find.ts';
import type { Instrument, Instruments } from './instruments.ts';
import { KIND_WORDS } from './kind-words.ts';

/**
 * From a mention to an instrument, by its identity: number, place and year, or name and time. Never a guess: what two
 * instruments could be is `ambiguous`, what none can be is `unknown`.
 */
export type Resolution =
	| { readonly state: 'resolved'; readonly instrument: Instrument }
	| { readonly state: 'ambiguous'; readonly candidates: readonly Instrument[] }
	| { readonly state: 'unknown'; readonly candidates: readonly [] };

/** What resolving has to know of the plan in which a mention stands. */
export interface CitingPlan {
	/** Ids of the provinces whose documents it can mean: its own name, and the names that had passed into it by then. */
	readonly provinces: ReadonlySet<string>;
	/** The latest day on which it was written: nothing issued later can be meant. Null where unknown. */
	readonly writtenBy: PartialDate | null;
	readonly period: Period;
}

/**
 * Resolves one mention.
 * @param outer the resolution of the mention in whose title it stands; null where it stands alone
 */
export function resolve(
	mention: Mention,
	plan: CitingPlan,
	instruments: Instruments,
	outer: Resolution | null,
): Resolution {
	const possible = candidates(mention, instruments).filter(
		(entry) => isOfPlace(entry, plan) && existedThen(entry, plan) && isOfYear(entry, mention),
	);
	const chosen = mention.by === 'number' ? byExactDate(possible, mention) : byTime(possible, mention, plan);
	const others = mention.by === 'name' ? sharesPeriodOf(outer, chosen, mention) : [];
	return decide([...chosen, ...others]);
}

function decide(found: readonly Instrument[]): Resolution {
	const [first, second] = found;
	if (!first) return { state: 'unknown', candidates: [] };
	return second ? { state: 'ambiguous', candidates: found } : { state: 'resolved', instrument: first };
}

function candidates(mention: Mention, instruments: Instruments): readonly Instrument[] {
	if (mention.name !== null) return instruments.byName(mention.name);
	if (mention.number === null) return [];
	if (!mention.short) return instruments.byNumber(mention.number);
	return instruments
		.byFigures(mention.number)
		.filter((entry) => mention.kind === null || isCalled(entry, mention.kind));
}

/** Whether a document is of a kind, or carries it as the first word of its title (a decision that approves a đề án). */
function isCalled(entry: Instrument, kind: string): boolean {
	if (entry.kind === kind) return true;
	const word = KIND_WORDS.find(([, id]) => id === kind)?.[0] ?? '';
	return fold(entry.title).startsWith(`${fold(word)} `);
}

/** Numbers of provincial bodies restart in every province: only those of the plan's own place are meant. */
function isOfPlace(entry: Instrument, plan: CitingPlan): boolean {
	return entry.province === null || plan.provinces.has(entry.province);
}

function existedThen(entry: Instrument, plan: CitingPlan): boolean {
	if (plan.writtenBy === null || entry.date === null) return true;
	const length = Math.min(plan.writtenBy.length, entry.date.length);
	return entry.date.slice(0, length) <= plan.writtenBy.slice(0, length);
}

/** Numbers restart every year: another printed year is another document. */
function isOfYear(entry: Instrument, mention: Mention): boolean {
	const printed = mention.date?.year ?? mention.year;
	return printed === null || entry.year === null || entry.year === printed;
}

function byExactDate(found: readonly Instrument[], mention: Mention): readonly Instrument[] {
	const printed = mention.date?.date;
	if (found.length < 2 || !printed) return found;
	const exact = found.filter((entry) => entry.date !== null && datesAgree(entry.date, printed));
	return exact.length > 0 ? exact : found;
}

/**
 * A name that several documents carry one after another (two strategies, two laws) means the one of its time: of the printed
 * period, or else the one in force for the plan's own period.
 */
function byTime(found: readonly Instrument[], mention: Mention, plan: CitingPlan): readonly Instrument[] {
	const printed = mention.period;
	if (printed) {
		const equal = found.filter((entry) => entry.period !== null && samePeriod(entry.period, printed));
		if (equal.length > 0) return equal;
		return found.filter((entry) => entry.period === null || periodsOverlap(entry.period, printed));
	}
	if (found.length < 2) return found;
	return found.filter(
		(entry) =>
			(entry.period === null || periodsOverlap(entry.period, plan.period)) &&
			(entry.until === null || plan.writtenBy === null || entry.until >= plan.writtenBy),
	);
}

/** Whether two periods are the same in years; the years looked out to count as an end too. */
export function samePeriod(known: Period, printed: Period): boolean {
	const ends = (span: Period) => [span.to, ...(span.outlook ? [span.outlook] : [])].map(yearOf);
	const startsAgree = printed.from === null || known.from === null || yearOf(known.from) === yearOf(printed.from);
	return startsAgree && ends(known).some((end) => ends(printed).includes(end));
}

/**
 * A name whose printed period is not that of the document so called but that of the decision in whose title it stands
 * can mean either of them.
 */
function sharesPeriodOf(
	outer: Resolution | null,
	found: readonly Instrument[],
	mention: Mention,
): readonly Instrument[] {
	const printed = mention.period;
	if (outer?.state !== 'resolved' || !printed || found.includes(outer.instrument)) return [];
	const explained = found.some((entry) => entry.period !== null && samePeriod(entry.period, printed));
	const ofOuter = outer.instrument.period !== null && samePeriod(outer.instrument.period, printed);
	return !explained && ofOuter && outer.instrument.province === null ? [outer.instrument] : [];
}
