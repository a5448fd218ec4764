import type { APIRoute } from 'astro';
import { instrumentPicture } from '../../../data/picture.ts';
import { drawPicture } from '../../../data/picture-draw.ts';
import { getCatalogue } from '../../../data/record.ts';

/** A plan that is an instrument has the plan's picture. */
export async function getStaticPaths() {
	const { instruments } = await getCatalogue();
	return instruments.all.filter(({ plan }) => plan === null).map(({ id }) => ({ params: { instrument: id } }));
}

export const GET: APIRoute = async ({ params }) => {
	const catalogue = await getCatalogue();
	const instrument = catalogue.instruments.get(params['instrument'] ?? '');
	return new Response(instrument ? await drawPicture(instrumentPicture(catalogue, instrument)) : null);
};
