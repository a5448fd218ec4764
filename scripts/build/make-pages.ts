import { setImmediate as othersTurn } from 'node:timers/promises';
import type { PathWithRoute } from 'astro/runtime/prerender/static-paths.js';
import { sayProgress } from '../../src/document/progress.ts';
import type { Reuse } from './reuse.ts';
import type { Pieces, Site } from './site.ts';

/** A page or data file as Astro lists them: its address, the route that makes it, its cache key where it has one. */
export type Path = PathWithRoute;

/** What makes pages, and the path under which the site is published. */
export interface PageMaker {
	readonly base: string;
	render(request: Request, route: Path['route']): Promise<Response>;
}

/** Pages that are made beside each other: while some wait for another thread, others are made. */
const AT_ONCE = 4;

/**
 * Makes every page that cannot be taken over from the published site. Astro's own loop would make the same files, but takes longer
 * over the addresses, logs and asynchronous writing of a small one than over the page itself.
 * @throws where two paths have one file, and what a page or the disk threw; no further page is begun then
 */
export async function makePages(paths: readonly Path[], maker: PageMaker, site: Site, reuse: Reuse): Promise<void> {
	const files = new Map<string, Path>();
	for (const path of paths) {
		const file = fileOf(path);
		const other = files.get(file);
		if (other) throw new Error(`${path.route.component} and ${other.route.component} both make ${file}`);
		files.set(file, path);
	}
	const known = new Map(
		[...files].flatMap(([file, { cacheKey }]) => {
			const found = cacheKey === undefined ? null : reuse.find(file, cacheKey);
			return found ? [[file, found] as const] : [];
		}),
	);
	let done = known.size;
	let isOver = false;
	const makeEach = async (work: Iterable<readonly [file: string, path: Path]>) => {
		for (const [file, path] of work) {
			if (isOver) return;
			const pieces = await makePage(path, maker);
			// Where another page failed meanwhile, the site is given up, and its folder may be gone.
			if (pieces && !isOver) await site.write(file, pieces);
			// Most pages wait for nothing: what other threads answer would wait for all of them.
			await othersTurn();
			sayProgress({ work: 'pages', done: ++done, total: files.size });
		}
	};
	const stopAll = (error: unknown) => {
		isOver = true;
		throw error;
	};
	/** Makes some files, several beside each other. */
	const makeAll = (isWanted: (file: string) => boolean) => {
		const work = mixed([...files].filter(([file]) => isWanted(file))).values();
		return Promise.all(Array.from({ length: AT_ONCE }, () => makeEach(work).catch(stopAll)));
	};
	const taken = site.take(known);
	try {
		await Promise.all([taken.catch(stopAll), makeAll((file) => !known.has(file))]);
		const changed = new Set(await taken);
		done -= changed.size;
		await makeAll((file) => changed.has(file));
	} finally {
		await site.finish();
	}
	sayProgress({ work: 'pages', done: files.size, total: files.size });
}

/** Pages and other files evenly mixed: while another thread draws pictures, this one makes pages. Otherwise each in its order. */
function mixed(all: ReadonlyArray<readonly [file: string, path: Path]>): Array<readonly [file: string, path: Path]> {
	return [...Map.groupBy(all, ([, { route }]) => route.type).values()]
		.flatMap((own) => own.map((page, index) => ({ page, at: (index + 0.5) / own.length })))
		.sort((a, b) => a.at - b.at)
		.map(({ page }) => page);
}

/** The bytes of a page; null for one that has none, which is then not written. */
export async function makePage({ pathname, route }: Path, maker: PageMaker): Promise<Pieces | null> {
	const address = `${maker.base}/${pathname}${route.type === 'page' ? '/' : ''}`.replaceAll(/\/{2,}/g, '/');
	const request = new Request(new URL(address, 'http://localhost'));
	const { body } = await maker.render(request, route).catch((error: unknown) => {
		throw new Error(`${pathname} could not be made`, { cause: error });
	});
	return body && piecesOf(body);
}

/** A body's bytes, each piece in memory of its own. */
async function piecesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Pieces> {
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	const reader = body.getReader();
	for (let read = await reader.read(); !read.done; read = await reader.read()) {
		const { value } = read;
		pieces.push(value.length === value.buffer.byteLength ? value : value.slice());
	}
	return pieces;
}

/** Where a path stands in the site. */
function fileOf({ pathname, route }: Path): string {
	const path = pathname.replaceAll(/^\/|\/$/g, '');
	if (route.type !== 'page') return path;
	if (path === '404') return '404.html';
	return path === '' ? 'index.html' : `${path}/index.html`;
}
