/** Characters that Markdown, GFM or MDX read as syntax wherever they stand. */
const SYNTAX = /[\\`*_{}<>[\]~|]|&(?=#?[\p{L}\p{N}]+;)/gu;

/** What would begin a heading, a quotation, a list or a line at the start of a paragraph. */
const AT_START = /^(?:(?<sign>[-+=#])|(?<figure>\d{1,9})(?<mark>[.)])|(?<code>import|export)(?=\s|$|\{))/;

/**
 * A text as MDX that shows exactly that text.
 * @param isStart whether it begins a paragraph, heading or bullet
 */
export function escapeMdx(text: string, isStart: boolean): string {
	const escaped = text.replace(SYNTAX, (sign) => `\\${sign}`);
	const start = isStart ? AT_START.exec(escaped)?.groups : undefined;
	if (!start) return escaped;
	const { sign, figure, code } = start;
	if (sign !== undefined) return `\\${escaped}`;
	if (figure !== undefined) return `${figure}\\${escaped.slice(figure.length)}`;
	return code === undefined ? escaped : `&#${code.charCodeAt(0)};${escaped.slice(1)}`;
}
