import { createHash } from 'node:crypto';
import { cp, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type AstroIntegration, type AstroPrerenderer, build } from 'astro';
import { sayProgress } from '../../src/document/progress.ts';
import { holds } from './publish.ts';
import type { Reuse } from './reuse.ts';
import { indexSite, SOURCE } from './search-index.ts';

/** Files that are taken over beside each other. */
const AT_ONCE = 16;

/**
 * Has Astro write the site's files into a folder, but for those that are taken over from the published site, and makes their
 * full-text index meanwhile: Pagefind is a program of its own, which can work on another core. What it reads is therefore written
 * before all pages.
 *
 * Astro runs its own bundle from the output folder where that lies in the project, else from one that all builds share and
 * renames files from there, which fails between two disks. So a site for elsewhere is written in the project and moved.
 */
export async function writePages(folder: string, reuse: Reuse): Promise<void> {
	if (holds(process.cwd(), folder)) return runAstro(folder, reuse);
	const workshop = workshopOf(folder);
	await rm(workshop, { recursive: true, force: true });
	try {
		await runAstro(workshop, reuse);
		await move(workshop, folder);
	} finally {
		await rm(workshop, { recursive: true, force: true });
	}
}

async function runAstro(outDir: string, reuse: Reuse): Promise<void> {
	let index: Promise<void> | null = null;
	const beginIndex = () => {
		index ??= indexSite(outDir);
		// Its failure is told below, after the pages; without this it would end the process.
		index.catch(() => undefined);
	};
	try {
		await build({ outDir, logLevel: 'warn', integrations: [watchPages(outDir, reuse, beginIndex)] });
		beginIndex();
	} catch (error) {
		await (index as Promise<void> | null)?.catch(() => undefined);
		throw error;
	}
	await index;
}

/** A folder of the project in which the site for a folder elsewhere is made. */
function workshopOf(folder: string): string {
	return resolve('node_modules/.astro', `site-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`);
}

/** Moves a folder, to another disk too: there the copy is made and the caller removes what it was made from. */
export async function move(from: string, to: string, renameFolder = rename): Promise<void> {
	await renameFolder(from, to).catch(async (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EXDEV') throw error;
		await cp(from, to, { recursive: true });
	});
}

/**
 * Takes over what can be, says how many of the other files Astro has made, of how many, and writes the index's source itself: when
 * Astro has written a file, it tells nobody.
 * @param onSource called when the source is written, before anything else is made: whatever stops the build later finds the index begun
 */
function watchPages(outDir: string, reuse: Reuse, onSource: () => void): AstroIntegration {
	return {
		name: 'watch-pages',
		hooks: {
			'astro:build:start': ({ setPrerenderer }) =>
				setPrerenderer((standard) => {
					let done = 0;
					let total = 0;
					let isOver = false;
					let source: Promise<void> | null = null;
					const makeSource = async (...page: Parameters<typeof standard.render>) => {
						const rendered = await standard.render(...page);
						const response = rendered instanceof Response ? rendered : rendered.response;
						await writeFile(join(outDir, SOURCE), await response.bytes());
						onSource();
					};
					return {
						...standard,
						async getStaticPaths() {
							const paths = await remaining(await standard.getStaticPaths(), outDir, reuse);
							total = paths.length;
							const [first, others] = [true, false].map((is) => paths.filter((path) => isSource(path) === is));
							return [...(first ?? []), ...(others ?? [])];
						},
						async render(request, options) {
							if (isSource(new URL(request.url))) {
								source = makeSource(request, options);
								await source;
								return pageToSkip();
							}
							await source?.catch(() => undefined);
							// Several pages are made at once, and where one fails Astro asks for all that are left.
							const rendered = isOver ? pageToSkip() : await standard.render(request, options);
							sayProgress({ work: 'pages', done: ++done, total });
							return isOver ? pageToSkip() : rendered;
						},
						async teardown() {
							isOver = true;
							await standard.teardown?.();
							sayProgress({ work: 'pages', done: total, total });
						},
					};
				}),
		},
	};
}

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/** The paths that are left to be made when all that can be taken over is. */
async function remaining(paths: Paths, outDir: string, reuse: Reuse): Promise<Paths> {
	await reuse.begin(outDir);
	const taken = new Set<Paths[number]>();
	const work = paths.values();
	const take = async () => {
		for (const path of work) {
			if (path.cacheKey !== undefined && (await reuse.take(fileOf(path), path.cacheKey))) taken.add(path);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, take));
	return paths.filter((path) => !taken.has(path));
}

/** The file of a path in the site. */
function fileOf({ pathname, route }: Paths[number]): string {
	const path = pathname.replace(/^\/|\/$/g, '');
	return route.type === 'page' ? `${path}/index.html` : path;
}

function isSource({ pathname }: { readonly pathname: string }): boolean {
	return pathname.endsWith(`/${SOURCE}`);
}

/** A page without a body: Astro writes none. */
function pageToSkip(): Response {
	return new Response(null);
}
