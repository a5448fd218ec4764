import { resolve } from 'node:path';
import { run as build, siteFolder } from './build.ts';
import { listen, siteServer } from './serve.ts';

const PORT = 4321;

const USAGE = `npm start [-- --out FOLDER]

Builds the site into FOLDER (default: dist) as npm run build does, and serves it at http://127.0.0.1:${PORT} until it is stopped.`;

/** Builds the site and serves it until the process is stopped. */
export async function run(args: readonly string[]): Promise<number> {
	const folder = siteFolder(args, USAGE);
	if (folder === null) return 0;
	const code = await build(args);
	if (code !== 0) return code;
	const base = process.env['BASE_PATH'] || '/';
	try {
		await listen(siteServer(resolve(folder), base), PORT);
	} catch (error) {
		const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
		console.error(taken ? `Port ${PORT} is taken: stop the program that uses it and run npm start again.` : error);
		return 1;
	}
	console.log(`The site is at http://127.0.0.1:${PORT}${base} (Ctrl+C stops it).`);
	return 0;
}
