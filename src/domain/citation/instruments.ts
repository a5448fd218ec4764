import type { PartialDate, Period } from '../dates.ts';
import { yearOf } from '../dates.ts';
import type { InstrumentKind, InstrumentRecord } from '../instrument.ts';
import { instrumentId } from '../instrument.ts';
import type { Plan } from '../plan.ts';
import { fold } from '../text.ts';
import { KIND_WORDS, kindOfWord } from './kind-words.ts';
import { nameKey } from './names.ts';
import { numberFigures, numberKey } from './number.ts';

/** An instrument as resolving sees it: a record of its own, or a plan that has a number. */
export interface Instrument {
	readonly id: string;
	readonly kind: InstrumentKind;
	readonly number: string | null;
	/** Confirmed day of issue (a plan's own date for plans); null where not confirmed. */
	readonly date: PartialDate | null;
	readonly year: string | null;
	readonly issuer: string | null;
	readonly province: string | null;
	readonly title: string;
	readonly aliases: readonly string[];
	readonly period: Period | null;
	readonly until: PartialDate | null;
	/** The record, or null for a plan. */
	readonly record: InstrumentRecord | null;
	/** Id of the plan that it is; null for a record. */
	readonly plan: string | null;
}

/** An instrument of the collection from its record. `id` is the file's name. */
export function fromRecord(id: string, record: InstrumentRecord): Instrument {
	return {
		id,
		kind: record.kind,
		number: record.number,
		date: record.date,
		year: record.year ?? (record.date ? yearOf(record.date) : null),
		issuer: record.issuer,
		province: record.province,
		title: record.title,
		aliases: record.aliases,
		period: record.period,
		until: record.until,
		record,
		plan: null,
	};
}

/** The instrument that a plan with a number is; null for a plan without one. */
export function fromPlan(planId: string, plan: Plan): Instrument | null {
	const year = plan.issued ? yearOf(plan.issued) : null;
	const id = instrumentId({ number: plan.number, province: plan.province, year });
	if (id === null || plan.number === null) return null;
	return {
		id,
		kind: kindOfPlan(plan.title),
		number: plan.number,
		date: plan.issued,
		year,
		issuer: plan.issuer,
		province: plan.province,
		title: plan.title,
		aliases: [],
		period: plan.period,
		until: null,
		record: null,
		plan: planId,
	};
}

/** Most plans are a kế hoạch; some are issued as a decision and say so in their title. */
function kindOfPlan(title: string): InstrumentKind {
	const start = fold(title);
	const word = KIND_WORDS.find(([phrase]) => start.startsWith(fold(phrase)))?.[0];
	return (word && kindOfWord(word)) || 'ke-hoach';
}

/** The instruments of a collection by what a text may call them. */
export interface Instruments {
	readonly all: readonly Instrument[];
	get(id: string): Instrument | undefined;
	/** The one that content names by its id, or by the id of the plan that it is. */
	named(id: string): Instrument | undefined;
	/** The one that a plan is. */
	ofPlan(plan: string): Instrument | undefined;
	/** All that have this number, whatever their place and year. */
	byNumber(number: string): readonly Instrument[];
	/** All whose number begins with these figures. */
	byFigures(figures: string): readonly Instrument[];
	/** All that are called by this name (a key of `names.ts`). */
	byName(key: string): readonly Instrument[];
}

/** Indexes instruments by id, number, figures and name. */
export function indexInstruments(all: readonly Instrument[]): Instruments {
	const byId = new Map(all.map((entry) => [entry.id, entry]));
	const byPlan = new Map(all.flatMap((entry) => (entry.plan === null ? [] : [[entry.plan, entry] as const])));
	const withNumber = all.flatMap((entry) => (entry.number === null ? [] : [{ entry, number: entry.number }]));
	const numbers = Map.groupBy(withNumber, ({ number }) => numberKey(number));
	const figures = Map.groupBy(withNumber, ({ number }) => numberFigures(number));
	const names = Map.groupBy(
		all.flatMap((entry) => [...new Set(entry.aliases.map(nameKey))].map((key) => ({ entry, key }))),
		({ key }) => key,
	);
	const entries = (found: ReadonlyArray<{ entry: Instrument }> | undefined) => (found ?? []).map(({ entry }) => entry);
	return {
		all,
		get: (id) => byId.get(id),
		named: (id) => byId.get(id) ?? byPlan.get(id),
		ofPlan: (plan) => byPlan.get(plan),
		byNumber: (number) => entries(numbers.get(numberKey(number))),
		byFigures: (text) => entries(figures.get(numberFigures(text))),
		byName: (key) => entries(names.get(key)),
	};
}
