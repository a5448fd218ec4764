import type { ParsedQuery } from './parse.ts';
import type { Head, Lookup, PlaceRow } from './shards.ts';
import type { NamedPlace } from './understanding.ts';

/** Provinces shown at most: who pastes a text that names many looks for something else. */
const MOST_PLACES = 3;

/** The documents of some provinces, and of those that passed into them. */
export async function rowsUnder(places: readonly string[], head: Head, lookup: Lookup): Promise<PlaceRow[]> {
	const family = head.placed.filter((id) => places.includes(id) || places.includes(head.provinces[id]?.now ?? id));
	return (await Promise.all(family.map((id) => lookup(`tinh-${id}`) as Promise<readonly PlaceRow[]>))).flat();
}

/** The provinces that a query names, as their pages show them. */
export function findPlaces({ places }: ParsedQuery, head: Head, lookup: Lookup): Promise<NamedPlace[]> {
	return Promise.all((places ?? []).slice(0, MOST_PLACES).map((id) => placeOf(id, head, lookup)));
}

async function placeOf(id: string, head: Head, lookup: Lookup): Promise<NamedPlace> {
	const { name = id, now } = head.provinces[id] ?? {};
	const rows = await rowsUnder([id], head, lookup);
	return {
		id,
		name,
		now: now === undefined ? null : (head.provinces[now]?.name ?? now),
		// A document with years is a plan.
		plans: rows.filter(([, , to]) => to !== null).length,
	};
}
