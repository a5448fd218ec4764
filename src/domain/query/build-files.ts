import type { CardRow } from './shards.ts';

/** What the files of the index are made of. */

/** Documents a file holds on average: small enough for a phone, large enough that a build does not drown in files. */
export const PER_FILE = 12;

/** A file of the index. */
export type File<Content> = readonly [name: string, content: Content];

/** The rows of documents, in order. */
export function rowsOf(ids: readonly string[], rows: ReadonlyMap<string, CardRow>): CardRow[] {
	return ids.map((id) => rows.get(id)).filter((row) => row !== undefined);
}

/** Names of all files of a kind, empty ones too. */
export function everyFile(kind: string, count: number): string[] {
	return Array.from({ length: count }, (_, index) => `${kind}-${index}`);
}
