import type { APIRoute } from 'astro';
import { getFacetFile } from '../../data/list-facets.ts';

/** What each row of the list has, for the script that filters it. */
export const GET: APIRoute = async () => Response.json(await getFacetFile('instruments'));
