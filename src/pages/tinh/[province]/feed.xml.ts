import type { APIRoute } from 'astro';
import { getFeed } from '../../../data/feeds.ts';
import { getCatalogue } from '../../../data/record.ts';

export function getStaticPaths() {
	const { provinces } = getCatalogue();
	return provinces.all.map(({ id }) => ({ params: { province: id } }));
}

export const GET: APIRoute = ({ params }) => new Response(getFeed(params['province'] ?? ''));
