import type { APIRoute } from 'astro';
import { getSitemaps } from '../data/sitemap.ts';

export async function getStaticPaths() {
	const files = await getSitemaps();
	return [...files].map(([name, text]) => ({ params: { sitemap: name.replace(/\.xml$/, '') }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
	new Response(props.text, { headers: { 'Content-Type': 'application/xml' } });
