import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { run as build } from './build.ts';
import { listen, siteServer } from './serve.ts';

const PORT = 4321;

/** Builds the site and serves it until the process is stopped. */
export async function run(args: readonly string[]): Promise<number> {
	const code = await build(args);
	if (code !== 0) return code;
	const { values } = parseArgs({ args: [...args], options: { out: { type: 'string', default: 'dist' } } });
	const base = process.env['BASE_PATH'] || '/';
	try {
		await listen(siteServer(resolve(values.out), base), PORT);
	} catch (error) {
		const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
		console.error(taken ? `Port ${PORT} is taken: stop the program that uses it and run npm start again.` : error);
		return 1;
	}
	console.log(`The site is at http://127.0.0.1:${PORT}${base} (Ctrl+C stops it).`);
	return 0;
}
