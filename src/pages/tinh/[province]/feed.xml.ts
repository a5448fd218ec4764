import type { APIRoute } from 'astro';
import { getFeed } from '../../../data/feeds.ts';
import { getCatalogue } from '../../../data/record.ts';

export async function getStaticPaths() {
	const { provinces } = await getCatalogue();
	return provinces.all.map(({ id }) => ({ params: { province: id } }));
}

export const GET: APIRoute = async ({ params }) => new Response(await getFeed(params['province'] ?? ''));
