import type { APIRoute } from 'astro';
import { extractOf } from '../../../data/compare.ts';
import { getCatalogue } from '../../../data/record.ts';

export async function getStaticPaths() {
	const { plans } = await getCatalogue();
	return plans.map(({ id }) => ({ params: { plan: id } }));
}

export const GET: APIRoute = async ({ params }) => {
	const plan = (await getCatalogue()).plan(params['plan'] ?? '');
	return plan ? Response.json(await extractOf(plan)) : new Response(null, { status: 404 });
};
