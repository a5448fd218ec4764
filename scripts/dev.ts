import { rm } from 'node:fs/promises';
import { type AstroIntegration, dev } from 'astro';
import { handOver } from '../src/document/handed.ts';
import { KeptFiles } from '../src/document/kept-files.ts';
import { ContentError, loadCollection } from '../src/document/load.ts';
import { readSettings } from './settings.ts';

/** Beside the cache of builds, which a build may empty meanwhile. */
const KEPT = '.astro/read';

/** Serves the site while it is being worked on: pages and content are read again when they change. */
export async function run(): Promise<number> {
	const { contentDir } = readSettings();
	// Document models of an earlier start may be those of other code.
	await rm(KEPT, { recursive: true, force: true });
	const kept = new KeptFiles(KEPT);
	const load = async () => handOver(await loadCollection(contentDir, kept, console.warn));
	try {
		await load();
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		console.error(error.message);
		return 1;
	}
	await dev({ force: true, integrations: [reloading(contentDir, load)] });
	return 0;
}

/** Loads the collection again when one of its files changes. Where it has errors, they are reported and pages show what was there before. */
function reloading(contentDir: string, load: () => Promise<void>): AstroIntegration {
	// One after the other: what was read last is what was written last.
	let loaded: Promise<void> = Promise.resolve();
	return {
		name: 'reload-content',
		hooks: {
			'astro:server:setup': ({ server, logger }) => {
				server.watcher.add(contentDir);
				server.watcher.on('all', (_, path) => {
					if (!path.startsWith(contentDir)) return;
					loaded = loaded.then(load).then(
						() => server.ws.send({ type: 'full-reload' }),
						(error: Error) => logger.error(error.message),
					);
				});
			},
		},
	};
}
