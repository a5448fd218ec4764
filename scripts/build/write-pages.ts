import { createHash } from 'node:crypto';
import { cp, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AstroConfig, type AstroIntegration, build, type RouteData } from 'astro';
import { makePage, makePages } from './make-pages.ts';
import { holds } from './publish.ts';
import type { Reuse } from './reuse.ts';
import { indexBeside, SOURCE } from './search-index.ts';
import type { Site } from './site.ts';

/**
 * Has Astro make the site in a folder, but for the pages that are taken over from the published site, and its full-text index
 * meanwhile, on another core. What Pagefind reads is therefore made before all pages.
 *
 * Astro runs its own bundle from the output folder where that lies in the project, else from one that all builds share and
 * renames files from there, which fails between two disks. So a site for elsewhere is written in the project and moved.
 */
export async function writePages(folder: string, site: Site, reuse: Reuse): Promise<void> {
	if (holds(process.cwd(), folder)) return runAstro(folder, site, reuse);
	const workshop = workshopOf(folder);
	await rm(workshop, { recursive: true, force: true });
	try {
		await runAstro(workshop, site, reuse);
		await move(workshop, folder);
	} finally {
		await rm(workshop, { recursive: true, force: true });
	}
}

async function runAstro(outDir: string, site: Site, reuse: Reuse): Promise<void> {
	let index: Promise<void> = Promise.resolve();
	const beginIndex = (source: Uint8Array<ArrayBuffer>, parts: string) => {
		index = indexBeside({ source, site: outDir, parts });
		// Its failure is told after the pages.
		index.catch(() => undefined);
	};
	try {
		await build({ outDir, logLevel: 'warn', integrations: [makeSite(outDir, site, reuse, beginIndex)] });
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
 * Makes what the index is made from before anything else, then every page: Astro is left without any.
 * @param beginIndex begins the index, whose parts stay in a folder
 */
function makeSite(
	outDir: string,
	site: Site,
	reuse: Reuse,
	beginIndex: (source: Uint8Array<ArrayBuffer>, parts: string) => void,
): AstroIntegration {
	let config: AstroConfig;
	let sourceRoute: RouteData | undefined;
	return {
		name: 'make-site',
		hooks: {
			'astro:config:done': (settled) => {
				config = settled.config;
			},
			'astro:build:setup': ({ pages }) => {
				sourceRoute ??= [...pages.values()].find(({ route }) => route.pathname === SOURCE)?.route;
			},
			'astro:build:start': ({ setPrerenderer }) =>
				setPrerenderer((prerenderer) => ({
					...prerenderer,
					async getStaticPaths() {
						const maker = { prerenderer, base: config.base };
						const source = sourceRoute && (await makePage({ pathname: SOURCE, route: sourceRoute }, maker));
						if (!source) throw new Error(`No page makes ${SOURCE}`);
						beginIndex(source, fileURLToPath(new URL('index', config.cacheDir)));
						const paths = await prerenderer.getStaticPaths();
						site.begin(outDir);
						reuse.begin(outDir);
						await makePages(
							paths.filter(({ pathname }) => pathname !== SOURCE),
							maker,
							site,
							reuse,
						);
						return [];
					},
				})),
		},
	};
}
