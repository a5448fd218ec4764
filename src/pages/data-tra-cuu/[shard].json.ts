import type { APIRoute } from 'astro';
import { getNumberIndex } from '../../data/number-index.ts';

export async function getStaticPaths() {
	const index = await getNumberIndex();
	return [...index.keys()].map((shard) => ({ params: { shard } }));
}

export const GET: APIRoute = async ({ params }) =>
	new Response(JSON.stringify((await getNumberIndex()).get(params['shard'] ?? '')));
