import { nearest } from './text.ts';

/**
 * What is wrong with a collection: one table of codes, each with its severity and its texts. The texts are English, for curators and
 * hosts at the command line; reporters print them (`scripts/check.ts`). What a review asks and what an import finds have tables of their own.
 */

/** A place in a content file. `line` and `column` count from 1; `file` is relative to the collection's folder. */
export interface Place {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

export type Severity = 'error' | 'warning';

/** One finding, its code from the table that it is of. An `error` stops the build, a `warning` does not. */
export interface Issue<Code extends string = IssueCode> extends Place {
	readonly code: Code;
	readonly severity: Severity;
	/** What stands there. */
	readonly found: string;
	/** What may stand there. */
	readonly expected: string;
	/** What to do about it. */
	readonly advice: string;
}

/** A code's entry in a table: how grave it is, what may stand there, what to do. */
export interface IssueKind {
	readonly severity: Severity;
	readonly expected: string;
	readonly advice: string;
}

export const error = (expected: string, advice: string): IssueKind => ({ severity: 'error', expected, advice });
export const warning = (expected: string, advice: string): IssueKind => ({ severity: 'warning', expected, advice });

/** Every code, with what is expected and what to do. A call may give a more exact `expected`. */
export const ISSUE_KINDS = {
	'file-too-large': error(
		'a file of at most 2 MB',
		'Check that this is the curated text and not a scan or a download; split it if it is.',
	),
	'file-missing': error('the file', 'Create the file; a list without entries is [].'),
	'utf8-invalid': error('UTF-8 text', 'Save the file as UTF-8 (without BOM).'),
	'character-invalid': error(
		'characters that can be seen',
		'Delete the character or type the one that was meant; copying from a PDF or a web page often brings such characters along.',
	),
	'file-unexpected': error('a content file in its folder', 'Move the file to the folder of its kind, or remove it.'),
	'file-name-differs': error(
		'the id that the content gives',
		'Rename the file, or correct the field that the id is made of.',
	),
	'frontmatter-missing': error('frontmatter between two lines of ---', 'Begin the file with ---, the fields, and ---.'),
	'yaml-broken': error(
		'YAML',
		'Correct the syntax at this place; put quotation marks around a value that contains ": " or " #", or that begins with a sign.',
	),
	'field-missing': error('a value', 'Add the field; write null where the source leaves it blank.'),
	'field-unknown': error('a field of the schema', 'Remove the field or correct its name.'),
	'type-wrong': error('another type', 'Write the value in the form that the field takes.'),
	'value-unknown': error('one of the allowed values', 'Use one of the allowed values.'),
	'date-impossible': error(
		'a date that exists: YYYY-MM-DD, YYYY-MM or YYYY',
		'Write only the parts that are known; a day that was printed but cannot be belongs in the text, not in a field.',
	),
	'period-backwards': error('an end that is not before the start', 'Exchange from and to, or correct one of them.'),
	'id-unknown': error('an id of the collection', 'Correct the id, or add the entry that it names.'),
	'id-duplicate': error('an id that nothing else has', 'Give one of the two another id; a published id stays.'),
	'province-not-yet': error(
		'a province that existed at the plan’s date',
		'Name the province that issued the plan; today’s province is found by the build.',
	),
	'anchor-duplicate': error('a heading whose anchor nothing else has', 'Rename one of the two headings.'),
	'provision-unknown': error('a provision of the text', 'Correct the path, or number the provision in the text.'),
	'provision-misplaced': error(
		'provisions one after another, not one inside another',
		'Close the provision before the next one begins; put text and bullets into one, headings between them.',
	),
	'element-unknown': error('Provision, Task, Target or Deadline', 'Use one of the four elements, or plain Markdown.'),
	'attribute-unknown': error('an attribute of the element', 'Remove the attribute or correct its name.'),
	'attribute-missing': error('the attribute', 'Add the attribute.'),
	'attribute-invalid': error('a value that the attribute takes', 'Correct the value.'),
	'expression-found': error('text', 'Remove the braces; a plan is data and runs no code.'),
	'import-found': error('text', 'Remove the import or export; a plan is data and runs no code.'),
	'html-found': error('Markdown', 'Write Markdown instead of HTML; write “dưới 30%” for a less-than sign.'),
	'mdx-broken': error('MDX', 'Correct the syntax at this place; the rest of this file could not be read.'),
	'nesting-too-deep': error('at most 30 levels', 'Write the passage flatter; the rest of this file could not be read.'),
	'list-ordered': error(
		'a list of - bullets, or <Provision n="…">',
		'Markdown would renumber the list: number the provision itself.',
	),
	'heading-skips': error('a heading one level deeper at most', 'Use the next level (## then ### then ####).'),
	'markdown-unknown': error(
		'paragraphs, headings, bullets, tables, emphasis and links',
		'Write the passage with plain Markdown.',
	),
	'link-broken': error('a page or an anchor that exists', 'Correct the address.'),
	'link-nested': error('a link beside citations', 'Take the link away: the build links citations itself.'),
	'body-empty': error('the text of the plan', 'Write the digest, or set curation: record.'),
	'instrument-unused': warning('an instrument that a plan cites or another relates to', 'Remove the file, or cite it.'),
	'evidence-missing': error(
		'evidence for what goes beyond the source',
		'Add the address or the plan that shows it, or set the value to null.',
	),
	'instrument-is-plan': error(
		'one document for one number',
		'Remove the YAML file: a plan with a number is an instrument already.',
	),
	'deadline-outside-period': warning(
		'a day of the plan’s period, or of the year after it',
		'Correct the date or the period; where the source prints it so, add a note with code year-contradicts.',
	),
	'record-unsourced': error(
		'the address of the page that shows what the record says',
		'Add the address; without one there is nothing to check the record against.',
	),
	'file-not-kept': error(
		'the SHA-256 of the file that was read',
		'Save the source and add its SHA-256, or set curation: record where the page was not kept.',
	),
	'search-undescribed': error(
		'what was looked for and where',
		'Name the words and the places of the search; a gap that nobody looked at is not written down.',
	),
	'gap-filled': error('a plan that the collection lacks', 'Remove the entry: the plan is in the collection now.'),
	'edition-duplicate': error('one edition a year', 'Merge the two editions.'),
	'programme-undated': error(
		'an instrument that has a period',
		'Name the instrument that set the programme up, and give that instrument its period.',
	),
} as const satisfies Record<string, IssueKind>;

export type IssueCode = keyof typeof ISSUE_KINDS;

/** How an issue is told more exactly than its table does. */
interface Details {
	readonly expected?: string;
	/** Ids among which to look for what was meant. */
	readonly known?: Iterable<string>;
	/** What to look for, where `found` shows more. */
	readonly typed?: string;
}

/**
 * One issue of the content at a place.
 * @param found what stands there, as the curator wrote it
 */
export function issue(code: IssueCode, place: Place, found: string, details: Details = {}): Issue {
	return issueOf(ISSUE_KINDS, code, place, found, details);
}

/** One issue of any table of codes: that of the content, of importing, of reviewing. */
export function issueOf<Code extends string>(
	table: Readonly<Record<Code, IssueKind>>,
	code: Code,
	{ file, line, column }: Place,
	found: string,
	{ expected, known, typed }: Details = {},
): Issue<Code> {
	const kind = table[code];
	const meant = known ? nearest(typed ?? found, known) : null;
	return {
		file,
		line,
		column,
		code,
		severity: kind.severity,
		found: shorten(found),
		expected: expected ?? kind.expected,
		advice: meant ? `Did you mean “${meant}”? ${kind.advice}` : kind.advice,
	};
}

/** At most 120 characters of what was found, on one line: enough to recognise it in the file. */
function shorten(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > 120 ? `${line.slice(0, 117)}...` : line;
}

/** Issues with their files named from elsewhere: `plans/a.mdx` in `content` is `content/plans/a.mdx`. */
export function inFolder<Code extends string>(issues: ReadonlyArray<Issue<Code>>, folder: string): Issue<Code>[] {
	return issues.map((found) => ({ ...found, file: `${folder || '.'}/${found.file}` }));
}

/** Orders issues by file, line and column, as a person works through them. */
export function compareIssues(a: Issue<string>, b: Issue<string>): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1);
}

/** An issue as text: place, severity and code, then found, expected and what to do, each on its line. */
export function formatIssue(found: Issue<string>): string {
	return [
		`${found.file}:${found.line}:${found.column} ${found.severity} ${found.code}`,
		`  found:    ${found.found}`,
		`  expected: ${found.expected}`,
		`  to do:    ${found.advice}`,
	].join('\n');
}
