import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { bundlePaths, type Told } from './bundle.ts';

/**
 * The process of `bundleSite`: has Astro compile the site into a folder, and stops it before it makes a page of it.
 * The pages are made by whoever opens the bundle (`open-bundle.ts`).
 */

// Its input ends with the process that asked for the work. The next build begins anew, and must find nobody in the folder.
process.stdin.once('end', () => process.exit(1)).resume();
(process.stdin as Socket).unref();

const folder = resolve(process.argv[2] ?? '');
const paths = bundlePaths(folder);
await mkdir(folder, { recursive: true });
/** Of each page; Astro fills in their styles while it compiles. */
let pages: ReadonlyMap<string, { readonly styles: readonly unknown[] }> = new Map();

await build({
	outDir: paths.assets,
	logLevel: 'warn',
	integrations: [
		{
			name: 'keep-bundle',
			hooks: {
				'astro:build:setup': (setup) => {
					pages = setup.pages;
				},
				'astro:build:start': ({ setPrerenderer }) =>
					setPrerenderer({
						name: 'keep-bundle',
						getStaticPaths: keepBundle,
						render: () => Promise.reject(new Error('There is no page to render')),
					}),
			},
		},
	],
});

/** Astro's bundle stands in the folder of the site until its pages are made. No page is left to Astro. */
async function keepBundle(): Promise<[]> {
	await rename(join(paths.assets, '.prerender'), paths.server);
	const entry = (await readdir(paths.server)).find((name) => name.startsWith('prerender-entry.'));
	if (!entry) throw new Error('Astro made no bundle');
	const told: Told = { entry, styles: [...pages].map(([page, { styles }]) => [page, styles]) };
	await writeFile(paths.told, JSON.stringify(told));
	return [];
}
