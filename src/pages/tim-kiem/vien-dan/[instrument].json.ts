import type { APIRoute } from 'astro';
import { getCatalogue } from '../../../data/record.ts';
import { citingOf } from '../../../data/search-view.ts';

/** One file an instrument that is cited: what the search page shows under its card. */
export async function getStaticPaths() {
	const catalogue = await getCatalogue();
	return catalogue.instruments.all
		.filter(({ id }) => catalogue.citedBy(id).length > 0)
		.map(({ id }) => ({ params: { instrument: id } }));
}

export const GET: APIRoute = async ({ params }) =>
	Response.json(citingOf(await getCatalogue(), params['instrument'] ?? ''));
