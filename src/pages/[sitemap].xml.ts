import type { APIRoute } from 'astro';
import { getSitemaps } from '../data/sitemap.ts';

export async function getStaticPaths() {
	const files = await getSitemaps();
	return [...files.keys()].map((name) => ({ params: { sitemap: name.replace(/\.xml$/, '') } }));
}

export const GET: APIRoute = async ({ params }) =>
	new Response((await getSitemaps()).get(`${params['sitemap']}.xml`), {
		headers: { 'Content-Type': 'application/xml' },
	});
