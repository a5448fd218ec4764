import type { APIRoute } from 'astro';
import { planPicture } from '../../../data/picture.ts';
import { drawPicture } from '../../../data/picture-draw.ts';
import { getCatalogue } from '../../../data/record.ts';

export async function getStaticPaths() {
	const { plans } = await getCatalogue();
	return plans.map(({ id }) => ({ params: { plan: id } }));
}

export const GET: APIRoute = async ({ params }) => {
	const catalogue = await getCatalogue();
	const plan = catalogue.plan(params['plan'] ?? '');
	return new Response(plan ? await drawPicture(planPicture(catalogue, plan)) : null);
};
