import { type Issue, type IssueKind, issueOf, type Place, warning } from '../../src/domain/issue.ts';

/**
 * What a reviewer asks of content that is sound: one table of codes, as `ISSUE_KINDS` is for the content. All are warnings, since each of
 * them can be right as it stands.
 */
export const REVIEW_ISSUES = {
	'citation-unresolved': warning(
		'an instrument of the collection',
		'Compare number, year and name with the source; add the instrument, with evidence, where they are right.',
	),
	'agency-new': warning(
		'agencies that the collection met before',
		'Look whether the collection has the body under another id; keep the new one if it has not.',
	),
	'period-not-of-title': warning(
		'the span of years that the title gives',
		'Compare the period with the title; where the source contradicts itself, add a note with code period-contradicts.',
	),
	'provision-without-theme': warning(
		'a theme for the provision, one above it or one under it',
		'Add its path to the themes that it bears on; leave it where none of them fits.',
	),
	'target-incomplete': warning(
		'a value with its unit, and by="…" with the year',
		'Add what the source prints; leave it where the source prints none.',
	),
	'source-copied': warning(
		'fewer than twelve words in a row as the source has them, outside names and titles',
		'Retell the passage in your own words; numbers, dates, names and titles stay as they are.',
	),
} as const satisfies Record<string, IssueKind>;

export type ReviewCode = keyof typeof REVIEW_ISSUES;
export type ReviewIssue = Issue<ReviewCode>;

/** One question of a reviewer at a place, see `issueOf`. What was found is shown whole, since the answer depends on its words. */
export function reviewIssue(code: ReviewCode, place: Place, found: string, expected?: string): ReviewIssue {
	const told = issueOf<ReviewCode>(REVIEW_ISSUES, code, place, found, expected === undefined ? {} : { expected });
	return { ...told, found: found.replace(/\s+/g, ' ').trim() };
}
