import type { ParsedQuery } from './parse.ts';
import type { Head, Lookup, PlaceRow } from './shards.ts';
import type { NamedPlace } from './understanding.ts';

/** Provinces shown at most: who pastes a text that names many looks for something else. */
const MOST_PLACES = 3;

/** The provinces that a query names, as their pages show them. */
export function findPlaces({ places }: ParsedQuery, head: Head, lookup: Lookup): Promise<NamedPlace[]> {
	return Promise.all((places ?? []).slice(0, MOST_PLACES).map((id) => placeOf(id, head, lookup)));
}

async function placeOf(id: string, head: Head, lookup: Lookup): Promise<NamedPlace> {
	const { name = id, now } = head.provinces[id] ?? {};
	const family = head.placed.filter((placed) => placed === id || head.provinces[placed]?.now === id);
	const rows = await Promise.all(family.map((placed) => lookup(`tinh-${placed}`) as Promise<readonly PlaceRow[]>));
	return {
		id,
		name,
		now: now === undefined ? null : (head.provinces[now]?.name ?? now),
		// A document with years is a plan.
		plans: rows.flat().filter(([, , to]) => to !== null).length,
	};
}
