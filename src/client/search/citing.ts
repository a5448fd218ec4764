import type { Citing } from '../../domain/search/citing.ts';

/** The first places that cite an instrument, from a data file of the site. Rejects where it cannot be read. */
export async function loadCiting(address: string): Promise<Citing> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} for ${address}`);
	return (await response.json()) as Citing;
}
