import { dev } from 'astro';

/** Serves the site while it is being worked on: pages and content are read again when they change. */
export async function run(): Promise<number> {
	// Document models of an earlier start may be those of other code.
	await dev({ force: true });
	return 0;
}
