import { dev } from 'astro';

/** Serves the site while it is being worked on: pages and content are read again when they change. */
export async function run(): Promise<number> {
	await dev({});
	return 0;
}
