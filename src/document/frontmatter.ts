import { type Issue, issue } from '../domain/issue.ts';

/** The most that one content file may hold, in bytes: plans are tens of kilobytes. */
export const MAX_BYTES = 2 * 1024 * 1024;

/**
 * Characters that no reader sees and no search expects: controls, format signs (a number with one inside is not found), private use
 * (ours mark citations, see `marks.ts`) and U+FFFD, which a broken conversion leaves.
 */
const INVALID = /(?!\t)[\p{Cc}\p{Cf}\p{Co}\uFFFD]/u;

/** The text of a content file, or why it cannot be read. */
export function decode(bytes: Uint8Array, file: string): { text: string | null; issues: Issue[] } {
	const place = { file, line: 1, column: 1 };
	if (bytes.length > MAX_BYTES) {
		const megabytes = (bytes.length / 1024 / 1024).toFixed(1);
		return { text: null, issues: [issue('file-too-large', place, `${megabytes} MB`)] };
	}
	try {
		const text = withNewlines(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
		return { text, issues: invalidCharacters(text, file) };
	} catch {
		return { text: null, issues: [issue('utf8-invalid', placeOfInvalidByte(bytes, file), 'bytes that are not UTF-8')] };
	}
}

function withNewlines(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}

/** The first invalid character of every line that has one. */
function invalidCharacters(text: string, file: string): Issue[] {
	return text.split('\n').flatMap((line, index) => {
		const match = INVALID.exec(line);
		if (!match) return [];
		const code = match[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
		return [issue('character-invalid', { file, line: index + 1, column: match.index + 1 }, `U+${code}`)];
	});
}

function placeOfInvalidByte(bytes: Uint8Array, file: string) {
	const lossy = withNewlines(new TextDecoder('utf-8').decode(bytes));
	const before = lossy.slice(0, lossy.indexOf('\uFFFD'));
	return { file, line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

/** A plan's file in its two parts; `body` keeps the frontmatter's lines blank, so that positions are those of the file. */
export interface Parts {
	readonly frontmatter: string;
	readonly body: string;
}

/** Splits at the two lines of `---`; null where there is no frontmatter. */
export function splitFrontmatter(text: string): Parts | null {
	const match = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
	if (!match) return null;
	return {
		frontmatter: match[1] ?? '',
		body: match[0].replace(/[^\n]/g, '') + text.slice(match[0].length),
	};
}
