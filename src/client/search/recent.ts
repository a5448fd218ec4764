/** Recent searches: kept on this device only, and cleared at once when asked. */

const KEY = 'vua-tim';
const KEPT = 6;
/** A pasted paragraph is not a search to be offered again. */
const LONGEST = 200;

/** The recent queries, newest first; none where storage is closed or holds something else. */
export function readRecent(): string[] {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		return Array.isArray(stored) ? stored.filter((item) => typeof item === 'string').slice(0, KEPT) : [];
	} catch {
		return [];
	}
}

/** Puts a query first; a very long one is not kept. */
export function addRecent(query: string): void {
	if (query.length > LONGEST) return;
	write([query, ...readRecent().filter((item) => item !== query)].slice(0, KEPT));
}

/** Forgets all of them. */
export function clearRecent(): void {
	write([]);
}

function write(queries: readonly string[]): void {
	try {
		if (queries.length === 0) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, JSON.stringify(queries));
	} catch {
		// Storage is closed: nothing is kept.
	}
}
