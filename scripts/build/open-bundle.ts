import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { app as App } from 'astro/entrypoints/prerender';
import consoleLogger from 'astro/logger/console';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { bundlePaths, type Told } from './bundle.ts';
import type { PageMaker, Path } from './make-pages.ts';

type BuildApp = typeof App;

/** The compiled code of the site. */
export interface Bundle extends PageMaker {
	/** Folder with what of the site no page makes. */
	readonly assets: string;
	/** Every page and data file. */
	paths(): Promise<readonly Path[]>;
	/** One of them that has a route of its own. Throws where there is none. */
	pathOf(pathname: string): Path;
}

/**
 * Opens a bundle of the site (`bundleSite`) in this process. Its pages are made of the collection that is handed over
 * (`src/document/handed.ts`). Astro itself does the same after compiling; what its bundle asks for of the compiler is what
 * was kept.
 */
export async function openBundle(folder: string): Promise<Bundle> {
	const paths = bundlePaths(folder);
	const { entry, styles } = JSON.parse(await readFile(paths.told, 'utf8')) as Told;
	const { app } = (await import(pathToFileURL(join(paths.server, entry)).href)) as { app: BuildApp };
	const pagesByKeys = new Map(styles.map(([page, own]) => [page, { styles: own }]));
	// No integration of this site adds a script to its pages.
	const options = { settings: { scripts: [] }, logger: { options: { destination: consoleLogger({ level: 'warn' }) } } };
	app.setInternals({ pagesByKeys } as unknown as Parameters<BuildApp['setInternals']>[0]);
	app.setOptions(options as unknown as Parameters<BuildApp['setOptions']>[0]);
	return {
		assets: paths.assets,
		base: app.manifest.base,
		paths: () => new StaticPaths(app).getAll(),
		pathOf(pathname) {
			const found = app.manifest.routes.find(({ routeData }) => routeData.pathname === pathname);
			if (!found) throw new Error(`No page makes ${pathname}`);
			return { pathname, route: found.routeData };
		},
		render: (request, routeData) => app.render(request, { routeData }),
	};
}
