import { join } from 'node:path';
import { Thread } from '../../src/document/thread.ts';
import { mergeIndexes } from './search-merge.ts';
import { indexParts } from './search-parts.ts';
import { writeIndex } from './search-write.ts';
import type { Pieces } from './site.ts';

/** The route that makes what the index is made from: a page of the index a line, `{ url, content }` (`src/pages/pagefind.ndjson.ts`). */
export const SOURCE = '/pagefind.ndjson';
/** Folder of the index in the site. */
const FOLDER = 'pagefind';

/** What the thread of the index is given. */
export interface IndexTask {
	readonly source: Pieces;
	readonly site: string;
	/** Folder in which indexes of parts of the site are kept from one build to the next. */
	readonly parts: string;
}

const THREAD = new URL('./search-index-thread.ts', import.meta.url);

/** Like `indexSite`, on another thread. The source is that thread's from now on. */
export async function indexBeside(task: IndexTask): Promise<void> {
	const thread = new Thread<IndexTask, null>(THREAD);
	try {
		await thread.ask(
			task,
			task.source.map(({ buffer }) => buffer),
		);
	} finally {
		await thread.end();
	}
}

/**
 * Makes the full-text index of a site.
 *
 * reads  the source: what is equally good is listed in its order
 * writes <site>/pagefind/, <parts>/
 * @throws where Pagefind reports an error
 */
export async function indexSite({ source, site, parts }: IndexTask): Promise<void> {
	const whole = joined(source);
	const folders = await indexParts(whole, parts);
	// Of no more use, and as large as the collection.
	whole.buffer.transfer(0);
	const [first = ''] = folders;
	await writeIndex(await mergeIndexes(folders), first, join(site, FOLDER));
}

/** One piece of several, which are of no more use then. */
function joined(pieces: Pieces): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
		piece.buffer.transfer(0);
	}
	return whole;
}
