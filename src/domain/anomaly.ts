/** Anomalies: where what is printed cannot be right or contradicts other evidence. Shown, never corrected. */

/** Codes that a rule finds. */
export const RULE_CODES = [
	'date-impossible',
	'date-differs',
	'dates-disagree',
	'number-incomplete',
	'ambiguous',
	'unknown',
	'period-differs',
] as const;
export type RuleCode = (typeof RULE_CODES)[number];

/** Codes that only a reader can find: an editor's notes. */
export const NOTE_CODES = [
	'source-truncated',
	'number-blank',
	'date-blank',
	'numbering-skips',
	'period-contradicts',
	'year-contradicts',
	'kind-differs',
	'name-differs',
	'not-the-plan',
	'issued-from-report',
	'headings-by-editor',
	'text-slip',
] as const;
type NoteCode = (typeof NOTE_CODES)[number];

export type AnomalyCode = RuleCode | NoteCode;
