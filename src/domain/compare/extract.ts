import type { RuleCode } from '../anomaly.ts';
import type { InstrumentKind, InstrumentRecord } from '../instrument.ts';
import type { DeadlinePurpose } from '../model.ts';
import type { TargetValue } from '../target.ts';
import type { Reading } from './absence.ts';

/**
 * What comparing needs to know of one plan: a small file of its own, so that a visitor loads nothing that grows with
 * the collection. Names, dates and addresses are ready to be shown; positions (`at`) count in `provisions`.
 */

/** The rows of the facts, in their order. */
export const FACTS = [
	'number',
	'title',
	'issued',
	'issuer',
	'signer',
	'provinceThen',
	'provinceNow',
	'period',
	'source',
	'completeness',
	'curation',
	'anomalies',
] as const;
export type FactName = (typeof FACTS)[number];

/** A place in a plan with what it says. */
export interface ProvisionExtract {
	readonly anchor: string;
	/** What it is called: `II.1.a`, `Mở đầu`. */
	readonly name: string;
	readonly heading: string | null;
	/** Its text, one block a line, without the heading. */
	readonly text: string;
	/** Theme ids. */
	readonly themes: readonly string[];
}

/** A theme of the frame. */
export interface ThemeExtract {
	readonly id: string;
	readonly name: string;
	readonly badge: string;
	readonly url: string;
}

/** A figure as printed, and as it was read (null where it follows no grammar). */
export interface Figure {
	readonly text: string;
	readonly value: TargetValue | null;
}

/** What a target measures, with the national strategy's figures where they are confirmed. */
export interface IndicatorExtract {
	readonly id: string;
	readonly name: string;
	readonly unit: string;
	readonly strategy: {
		readonly target: string;
		readonly y2025: Figure | null;
		readonly y2030: Figure | null;
	} | null;
}

export interface TargetExtract extends Figure {
	readonly indicator: string;
	/** Year or date by which; null where the plan gives none. */
	readonly by: string | null;
	/** The target in the plan's words. */
	readonly words: string;
	readonly at: number;
}

/** When, and for whom, an instrument holds. */
export interface InstrumentSpan {
	/** Id of the province whose document it is; null for central bodies. */
	readonly province: string | null;
	/** Date of issue, or the year alone; null where neither is known. */
	readonly issued: string | null;
	/** First day in force, where confirmed. */
	readonly effective: string | null;
	/** Years it governs; null where it has no period. */
	readonly period: YearSpan | null;
	/** Last day in force, where confirmed. */
	readonly until: string | null;
	readonly status: InstrumentRecord['status']['value'] | null;
}

export interface InstrumentExtract extends InstrumentSpan {
	readonly id: string;
	readonly kind: InstrumentKind;
	readonly number: string | null;
	readonly title: string;
	readonly url: string;
}

/** What is printed otherwise than the instrument has it; `expected` is null where no evidence says what it should be. */
export interface Slip {
	readonly code: RuleCode;
	readonly printed: string;
	readonly expected: string | null;
}

export interface CitationExtract {
	readonly instrument: string;
	readonly printed: string;
	readonly slips: readonly Slip[];
	readonly at: number;
}

/** An agency, and the body that does its work on gender equality today (itself where nothing changed). */
export interface AgencyExtract {
	readonly id: string;
	readonly name: string;
	readonly now: string;
	readonly nowName: string;
}

export interface TaskExtract {
	readonly lead: readonly string[];
	readonly support: readonly string[];
	readonly text: string;
	readonly at: number;
}

export interface DeadlineExtract {
	/** The day of the year it falls on, `11-15`: of a span, its first. */
	readonly day: string;
	/** The dates in words: `trước ngày 30/5/2023`. */
	readonly when: string;
	readonly for: DeadlinePurpose;
	/** The campaign whose days of the year it names; null for none. */
	readonly campaign: string | null;
	readonly text: string;
	readonly at: number;
}

/** Years of a span; `from` is null where it only says until when. */
export interface YearSpan {
	readonly from: string | null;
	readonly to: string;
}

/** What can set a plan apart. */
export type FeatureKind = 'target' | 'theme' | 'instrument' | 'duty' | 'agency';

/** Something a plan has or lacks, with its name: `theme`, `y-te`, `Y tế`. */
export interface Feature {
	readonly kind: FeatureKind;
	readonly id: string;
	readonly name: string;
}

export interface PlanExtract {
	readonly id: string;
	readonly url: string;
	/** Its number, or kind and issuer. */
	readonly name: string;
	/** Who issued it and for when: `Hải Dương, năm 2020`. */
	readonly place: string;
	/** Ids of the provinces whose documents bind it: its own, and those that had passed into it. */
	readonly provinces: readonly string[];
	readonly facts: Readonly<Record<FactName, string | null>>;
	readonly reading: Reading;
	/** The latest day on which it can have been written; null where that is not known. */
	readonly written: string | null;
	readonly period: YearSpan;
	readonly frame: readonly ThemeExtract[];
	readonly provisions: readonly ProvisionExtract[];
	readonly indicators: readonly IndicatorExtract[];
	readonly targets: readonly TargetExtract[];
	readonly instruments: readonly InstrumentExtract[];
	readonly citations: readonly CitationExtract[];
	readonly agencies: readonly AgencyExtract[];
	readonly tasks: readonly TaskExtract[];
	readonly deadlines: readonly DeadlineExtract[];
	/** Keys (`theme:y-te`) of what no other plan of the collection has. */
	readonly alone: readonly string[];
	/** What all other plans of the collection that could be read whole have, where they could, and this one has not. */
	readonly without: readonly Feature[];
}
