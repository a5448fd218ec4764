import { createHash } from 'node:crypto';
import { cp, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type AstroIntegration, type AstroPrerenderer, build, type RouteData } from 'astro';
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
	let index: Promise<void> = Promise.resolve();
	/** Resolves when the index is being made, or could not be begun; its failure is told after the pages. */
	const beginIndex = () =>
		new Promise<void>((resolve) => {
			index = indexSite(outDir, resolve);
			index.catch(() => resolve());
		});
	try {
		await build({ outDir, logLevel: 'warn', integrations: [watchPages(outDir, reuse, beginIndex)] });
	} catch (error) {
		await index.catch(() => undefined);
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
 * Writes the index's source before anything else is made, takes over what can be, and says how many of the other files Astro has made,
 * of how many.
 * @param onSource begins the index when its source is written: whatever stops the build later finds it begun
 */
function watchPages(outDir: string, reuse: Reuse, onSource: () => Promise<void>): AstroIntegration {
	let sourceRoute: RouteData | undefined;
	return {
		name: 'watch-pages',
		hooks: {
			'astro:build:setup': ({ pages }) => {
				sourceRoute ??= [...pages.values()].find(({ route }) => route.pathname === `/${SOURCE}`)?.route;
			},
			'astro:build:start': ({ setPrerenderer }) =>
				setPrerenderer((standard) => {
					let done = 0;
					let total = 0;
					let isOver = false;
					const writeSource = async (routeData: RouteData) => {
						const request = new Request(new URL(routeData.pathname ?? '', 'http://localhost'));
						const rendered = await standard.render(request, { routeData });
						const response = rendered instanceof Response ? rendered : rendered.response;
						await writeFile(join(outDir, SOURCE), await response.bytes());
						await onSource();
					};
					return {
						...standard,
						async getStaticPaths() {
							if (!sourceRoute) throw new Error(`No page makes ${SOURCE}`);
							await writeSource(sourceRoute);
							const paths = (await standard.getStaticPaths()).filter(({ route }) => route.pathname !== `/${SOURCE}`);
							const left = await remaining(paths, outDir, reuse);
							total = left.length;
							return left;
						},
						async render(request, options) {
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

/** A page without a body: Astro writes none. */
function pageToSkip(): Response {
	return new Response(null);
}
