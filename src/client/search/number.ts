import type { Understanding } from '../../domain/query/understanding.ts';

/** What a query names, before any full text is searched. */
export async function lookUp(query: string): Promise<Understanding> {
	return { state: 'none', cards: [], suggestions: [], number: null, misdated: null, rest: query };
}
