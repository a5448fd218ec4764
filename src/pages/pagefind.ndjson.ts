import type { APIRoute } from 'astro';
import { getIndexedPages } from '../data/indexed-pages.ts';
import { indexedHtml } from '../domain/search/indexed.ts';

/** What the full-text index is made from, a page a line: read and removed by the build's next step (`scripts/build/search-index.ts`). */
export const GET: APIRoute = async () => {
	const encoder = new TextEncoder();
	const lines = (await getIndexedPages()).map((page) =>
		encoder.encode(`${JSON.stringify({ url: page.path, content: indexedHtml(page) })}\n`),
	);
	return new Response(Buffer.concat(lines));
};
