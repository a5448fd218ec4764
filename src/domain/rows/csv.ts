/** Rows as CSV: `csvHead`, then a `csvLine` for each. */
export function toCsv(columns: readonly string[], rows: ReadonlyArray<Readonly<Record<string, unknown>>>): string {
	return [csvHead(columns), ...rows.map((row) => csvLine(columns, row))].join('');
}

/** The first line of CSV (RFC 4180, UTF-8 with BOM so that spreadsheets read Vietnamese). */
export function csvHead(columns: readonly string[]): string {
	return `\uFEFF${toLine(columns)}`;
}

/** A row as a line of CSV. Nested values are joined by `; `; a cell that a spreadsheet would run as a formula begins with an apostrophe. */
export function csvLine(columns: readonly string[], row: Readonly<Record<string, unknown>>): string {
	return toLine(columns.map((column) => flatten(row[column])));
}

function toLine(cells: readonly string[]): string {
	return `${cells.map(toCell).join(',')}\r\n`;
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
