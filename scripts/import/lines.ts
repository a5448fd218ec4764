/** One line of the decoded source. */
export interface Line {
	readonly text: string;
	/** Line number in the decoded source, from 1. */
	readonly number: number;
	/** Whether a blank line stands before it. */
	readonly apart: boolean;
}

/** A paragraph, heading or list item, whole. `line` is that of its first line. */
export interface Block {
	readonly text: string;
	readonly line: number;
}

/** What was not taken into the draft, and why. */
export interface LeftOut extends Block {
	readonly reason: 'page' | 'header' | 'receivers' | 'signature' | 'after-end';
}

/** Characters that no reader sees: controls, format signs, private use, the sign of a broken conversion. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD\u2028\u2029]/gu;

/** Bullets of fonts and of Unicode: all are read as a dash. */
const BULLET =
	/^[\s\u00a0]*[\u2022\u25cf\u25aa\u25a0\u25e6\u2023\u2043\u2219\u27a2\u2794\uf0a7\uf0b7\uf0d8\uf02d\uf0fc\uf076][\s\u00a0]*/gmu;

/** Line breaks that a crawler wrote out as backslash and letter: one is a blank of the page's markup, two are a break. */
const WRITTEN_BREAKS = /(?:\\r\\n[^\S\n]*)+/g;

/** Stage 2, lines. Reads decoded text, writes its lines with words, blanks put in order; nothing that can be read is lost. */
export function toLines(text: string): Line[] {
	const lines: Line[] = [];
	let apart = false;
	const clean = text
		.replace(WRITTEN_BREAKS, (breaks) => (breaks.trim().length > 4 ? '\n' : ' '))
		.replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n')
		.replace(BULLET, '- ')
		.replace(INVISIBLE, '');
	for (const [index, raw] of clean.normalize('NFC').split('\n').entries()) {
		const line = raw
			.replace(/[\s\u00a0]*\t[\s\u00a0]*|[ \u00a0]{4,}/g, '\t')
			.replace(/[^\S\t]+/g, ' ')
			.trim();
		if (/[\p{L}\p{N}]|\.\.\./u.test(line)) {
			lines.push({ text: stripEmphasis(line), number: index + 1, apart });
			apart = false;
		} else {
			apart = true;
		}
	}
	return lines;
}

/** Emphasis that a page-to-text program left as asterisks: `**KT. GIÁM ĐỐC`. */
function stripEmphasis(line: string): string {
	return line.replace(/\*\*|__(?=\S)/g, '').trim() || line;
}
