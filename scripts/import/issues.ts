import { error, type Issue, type IssueKind, issueOf, warning } from '../../src/domain/issue.ts';

/**
 * What importing a file can find: one table of codes, as `ISSUE_KINDS` is for the content. An `error` means that nothing was
 * written for the file; a `warning` names what the curator has to fill in or to look at.
 */
export const IMPORT_ISSUES = {
	'source-unreadable': error('a file that can be read', 'Check the path and the permissions of the file.'),
	'source-not-a-file': error('a file', 'Name the files inside the folder: npm run import -- FOLDER/*.'),
	'source-empty': error('a file with text', 'Save the page or the document again; this file holds nothing to read.'),
	'source-too-large': error(
		'a file of at most 20 MB that unpacks to at most 60 MB',
		'Save the text alone, without pictures, or split the file.',
	),
	'source-format': error('.txt, .html, .docx or .pdf', 'Save the document as one of these formats.'),
	'source-broken': error('a whole file of its format', 'Download the file again; if it opens elsewhere, save it anew.'),
	'source-encrypted': error('a document without a password', 'Remove the password with the program that set it.'),
	'source-is-scan': error(
		'a PDF with a text layer',
		'Run text recognition (OCR) on the scan, check its output, and import that.',
	),
	'encoding-unknown': error(
		'UTF-8, UTF-16, Windows-1258, TCVN3 or VNI',
		'Open the file in the program that made it and save it as UTF-8.',
	),
	'draft-broken': error('a draft that the site can read', 'Report the file: the importer has to be corrected.'),
	'not-written': error(
		'a collection that can be written to',
		'Look at the space and the rights there; nothing was written.',
	),
	'plan-exists': error('a plan that is not there yet', 'Add --update to see the difference and take the new text in.'),
	'plan-is-digest': error(
		'a plan with curation: full',
		'A digest is in the curator’s own words: compare it with the source by hand.',
	),
	'number-blank': warning('a number', 'The source leaves it blank: keep null, or fill it in from another copy.'),
	'number-missing': warning('a number', 'None was found: fill it in, or keep null if the source has none.'),
	'date-blank': warning('a day of issue', 'The source gives only a part of the date: complete it from another copy.'),
	'date-missing': warning('a date of issue', 'None was found: fill it in, or keep null if the source has none.'),
	'date-impossible': warning('a date that exists', 'Keep null and describe the printed date in a note.'),
	'field-contradicts': warning('one value', 'The source says two things: decide, and describe the other in a note.'),
	'field-from-report': warning('the document itself', 'The value comes from a report about the plan: confirm it.'),
	'title-from-text': warning('a title line', 'The title is the one that the text says: compare it with another copy.'),
	'field-open': warning('a value', 'The source does not say it clearly: fill the field in, else the check stops.'),
	'signer-missing': warning('a signer', 'None was found: fill it in, or keep null if the source has none.'),
	'text-truncated': warning('the whole text', 'The source is cut off: look for a complete copy, or add a note.'),
	'encoding-converted': warning(
		'Unicode text',
		'The text was converted: read the draft for letters that came out wrong.',
	),
	'numbering-skips': warning(
		'numbers one after another',
		'Look whether the source skips the number; if so, add a note.',
	),
	'target-unmatched': warning('an indicator of the collection', 'Add a Target, with a new indicator if there is none.'),
	'instrument-new': warning('an instrument of the collection', 'Fill in the draft that was written for it.'),
} as const satisfies Record<string, IssueKind>;

export type ImportCode = keyof typeof IMPORT_ISSUES;

/** One finding of an import. `line` counts in the source as it was decoded. */
export type ImportIssue = Issue<ImportCode>;

/**
 * One issue of a code.
 * @param expected more exact than the table's
 */
export function importIssue(
	code: ImportCode,
	{ file, line = 1 }: { readonly file: string; readonly line?: number },
	found: string,
	expected?: string,
): ImportIssue {
	const details = expected === undefined ? {} : { expected };
	return issueOf<ImportCode>(IMPORT_ISSUES, code, { file, line, column: 1 }, found, details);
}

/** Stops the import of one file; the command reports its issue and goes on with the next file. */
export class ImportError extends Error {
	override readonly name = 'ImportError';
	readonly code: ImportCode;
	readonly found: string;

	constructor(code: ImportCode, found: string) {
		super(`${code}: ${found}`);
		this.code = code;
		this.found = found;
	}
}
