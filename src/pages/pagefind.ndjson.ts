import type { APIRoute } from 'astro';
import { getIndexedPages } from '../data/indexed-pages.ts';
import { type IndexedPage, indexedHtml } from '../domain/search/indexed.ts';

/**
 * What the full-text index is made from, a page a line: read by the build's next step (`scripts/build/search-index.ts`), and not
 * published. Line by line: as one text it would be as large as the collection.
 */
export const GET: APIRoute = async () => {
	const lines = linesOf(await getIndexedPages());
	return new Response(
		new ReadableStream<Uint8Array>({
			pull(controller) {
				const { value, done } = lines.next();
				if (done) controller.close();
				else controller.enqueue(value);
			},
		}),
	);
};

function* linesOf(pages: readonly IndexedPage[]): Generator<Uint8Array, undefined> {
	const encoder = new TextEncoder();
	for (const page of pages) {
		yield encoder.encode(`${JSON.stringify({ url: page.path, content: indexedHtml(page) })}\n`);
	}
}
