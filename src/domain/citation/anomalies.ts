import type { RuleCode } from '../anomaly.ts';
import { datesAgree, formatDate, formatPeriod } from '../dates.ts';
import type { Evidence } from '../evidence.ts';
import type { Mention } from './find.ts';
import type { Instrument } from './instruments.ts';
import { type Resolution, samePeriod } from './resolve.ts';

/** What a rule finds at one mention. `asPrinted` and `expected` are texts for readers; `expected` is null where nothing is confirmed. */
export interface RuleFinding {
	readonly code: RuleCode;
	readonly asPrinted: string;
	readonly expected: string | null;
	readonly evidence: readonly Evidence[];
}

/** A mention with its resolution: what the rules look at. */
export interface ResolvedMention {
	readonly mention: Mention;
	readonly resolution: Resolution;
}

/**
 * The findings of every mention of one plan, in the order of the mentions.
 * Dates that disagree are found over the whole plan, so all of its mentions have to come together.
 */
export function findAnomalies(mentions: readonly ResolvedMention[]): RuleFinding[][] {
	const disagreeing = datesInDisagreement(mentions);
	return mentions.map(({ mention, resolution }) => [
		...impossibleDate(mention),
		...stateFindings(mention, resolution),
		...(resolution.state === 'resolved'
			? [
					...incompleteNumber(mention, resolution.instrument),
					...differentDate(mention, resolution.instrument),
					...differentPeriod(mention, resolution.instrument),
					...disagreement(mention, disagreeing.get(resolution.instrument.id)),
				]
			: []),
	]);
}

function evidenceOf(instrument: Instrument, field: 'date' | 'number' | 'period'): readonly Evidence[] {
	if (instrument.plan) return [{ plan: instrument.plan, confirms: [field] }];
	const all = instrument.record?.evidence ?? [];
	const exact = all.filter((item) => item.confirms.includes(field));
	return exact.length > 0 ? exact : all;
}

function impossibleDate(mention: Mention): RuleFinding[] {
	if (!mention.date?.problem) return [];
	return [{ code: 'date-impossible', asPrinted: mention.date.text, expected: null, evidence: [] }];
}

function stateFindings(mention: Mention, resolution: Resolution): RuleFinding[] {
	if (resolution.state === 'resolved') return [];
	const expected =
		resolution.state === 'ambiguous'
			? resolution.candidates.map((entry) => entry.number ?? entry.title).join('; ')
			: null;
	return [{ code: resolution.state, asPrinted: mention.asPrinted, expected, evidence: [] }];
}

function incompleteNumber(mention: Mention, instrument: Instrument): RuleFinding[] {
	if (!mention.short || instrument.number === null) return [];
	return [
		{
			code: 'number-incomplete',
			asPrinted: mention.number ?? mention.asPrinted,
			expected: instrument.number,
			evidence: evidenceOf(instrument, 'number'),
		},
	];
}

function differentDate(mention: Mention, instrument: Instrument): RuleFinding[] {
	const printed = mention.date?.date;
	if (!printed || instrument.date === null || datesAgree(instrument.date, printed)) return [];
	return [
		{
			code: 'date-differs',
			asPrinted: mention.date?.text ?? printed,
			expected: formatDate(instrument.date),
			evidence: evidenceOf(instrument, 'date'),
		},
	];
}

function differentPeriod(mention: Mention, instrument: Instrument): RuleFinding[] {
	if (!mention.period || instrument.period === null || samePeriod(instrument.period, mention.period)) return [];
	return [
		{
			code: 'period-differs',
			asPrinted: formatPeriod(mention.period),
			expected: formatPeriod(instrument.period),
			evidence: evidenceOf(instrument, 'period'),
		},
	];
}

/** Instruments that one plan dates in more than one way → the dates as printed, in reading order. */
function datesInDisagreement(mentions: readonly ResolvedMention[]): Map<string, string[]> {
	const printed = new Map<string, Map<string, string>>();
	for (const { mention, resolution } of mentions) {
		if (resolution.state !== 'resolved' || !mention.date) continue;
		const dates = printed.get(resolution.instrument.id) ?? new Map<string, string>();
		const key = mention.date.date ?? mention.date.text;
		if (!dates.has(key)) dates.set(key, mention.date.text);
		printed.set(resolution.instrument.id, dates);
	}
	return new Map([...printed].filter(([, dates]) => dates.size > 1).map(([id, dates]) => [id, [...dates.values()]]));
}

function disagreement(mention: Mention, dates: readonly string[] | undefined): RuleFinding[] {
	if (!dates || !mention.date) return [];
	return [{ code: 'dates-disagree', asPrinted: dates.join('; '), expected: null, evidence: [] }];
}
