import type { APIRoute } from 'astro';
import { partPaths } from '../../../data/part.ts';
import { getCatalogue } from '../../../data/record.ts';
import { citingOf } from '../../../data/search-view.ts';
import type { Citing } from '../../../domain/search/citing.ts';

/** One file an instrument that is cited: what the search page shows under its card. */
export function getStaticPaths() {
	const catalogue = getCatalogue();
	return partPaths(
		catalogue.instruments.all
			.filter(({ id }) => catalogue.citedBy(id).length > 0)
			.map(({ id }) => ({ params: { instrument: id }, props: { citing: citingOf(catalogue, id) }, part: null })),
	);
}

export const GET: APIRoute<{ citing: Citing }> = ({ props }) => Response.json(props.citing);
