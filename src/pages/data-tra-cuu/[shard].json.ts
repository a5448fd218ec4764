import type { APIRoute } from 'astro';
import { getNumberIndex } from '../../data/number-index.ts';

export function getStaticPaths() {
	const index = getNumberIndex();
	return [...index.keys()].map((shard) => ({ params: { shard } }));
}

export const GET: APIRoute = ({ params }) => new Response(JSON.stringify(getNumberIndex().get(params['shard'] ?? '')));
