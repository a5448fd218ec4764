/**
 * Rows as CSV (RFC 4180, UTF-8 with BOM so that spreadsheets read Vietnamese). Nested values are joined by `; `;
 * a cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function toCsv(columns: readonly string[], rows: ReadonlyArray<Readonly<Record<string, unknown>>>): string {
	const lines = [columns, ...rows.map((row) => columns.map((column) => flatten(row[column])))];
	return `\uFEFF${lines.map((cells) => cells.map(toCell).join(',')).join('\r\n')}\r\n`;
}

function flatten(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (Array.isArray(value)) return value.map(flatten).join('; ');
	if (typeof value === 'object') return Object.values(value).map(flatten).join('; ');
	return String(value);
}

function toCell(text: string): string {
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
