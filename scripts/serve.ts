import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { acceptedEncoding, encoder } from './encoding.ts';

/** The only page that may compile WebAssembly: the full-text search (Pagefind) is WebAssembly. */
const SEARCH_PAGE = '/tim-kiem/';

/** What the site consists of. Text is compressed on its way; the index of the full text, pictures and fonts are already. */
const TEXT_TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.csv': 'text/csv',
	'.svg': 'image/svg+xml',
	'.xml': 'application/xml',
	'.ics': 'text/calendar',
	'.txt': 'text/plain',
};
const OTHER_TYPES: Readonly<Record<string, string>> = {
	'.png': 'image/png',
	'.woff2': 'font/woff2',
	'.zip': 'application/zip',
};

/**
 * What the page at a path (without the base path) may load: only the site's own files, and no inline script or style. A
 * host should send the same header (see README).
 */
export function contentSecurityPolicy(path: string): string {
	return [
		"default-src 'none'",
		`script-src 'self'${path === SEARCH_PAGE ? " 'wasm-unsafe-eval'" : ''}`,
		"style-src 'self'",
		"img-src 'self'",
		"font-src 'self'",
		"connect-src 'self'",
		"manifest-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
		"frame-ancestors 'none'",
	].join('; ');
}

/** A server of finished files, as a plain host would do it: base path, compression, 404 page, no redirects. */
export function siteServer(folder: string, base = '/'): Server {
	const prefix = base.replace(/\/$/, '');
	const answer = async (request: IncomingMessage, response: ServerResponse) => {
		const path = pathOf(request);
		const isBelow = path !== null && (path === prefix || path.startsWith(`${prefix}/`));
		if (!isBelow) return void response.writeHead(404).end();
		const below = path.slice(prefix.length) || '/';
		const found = await fileAt(folder, below);
		if (found) await send(found, below, 200, request, response);
		else await send({ file: join(folder, '404.html'), size: null }, '/404.html', 404, request, response);
	};
	return createServer((request, response) => {
		// A reader who goes away breaks the stream; there is nobody left to tell.
		answer(request, response).catch(() => response.destroy());
	});
}

/** The decoded path of a request; null where it cannot be decoded. */
function pathOf({ url = '/' }: IncomingMessage): string | null {
	try {
		return decodeURIComponent(new URL(url, 'http://localhost').pathname);
	} catch {
		return null;
	}
}

interface Found {
	readonly file: string;
	/** In bytes; null where it was not looked at. */
	readonly size: number | null;
}

/** The file of an address: itself, or the page of a folder. Null where there is none. */
async function fileAt(folder: string, path: string): Promise<Found | null> {
	// An encoded `..` passes through URL, and NUL ends a name.
	if (path.split(/[\\/]/).includes('..') || path.includes('\0')) return null;
	for (const name of [path, `${path}/index.html`]) {
		const file = join(folder, name);
		const found = await stat(file).catch(() => null);
		if (found?.isFile()) return { file, size: found.size };
	}
	return null;
}

async function send(
	{ file, size }: Found,
	path: string,
	status: number,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const extension = extname(file);
	const text = TEXT_TYPES[extension];
	const encoding = text ? acceptedEncoding(request.headers['accept-encoding']) : 'identity';
	response.writeHead(status, {
		'Content-Type': text ? `${text}; charset=utf-8` : (OTHER_TYPES[extension] ?? 'application/octet-stream'),
		...(text && { Vary: 'Accept-Encoding' }),
		...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
		...(encoding === 'identity' && size !== null && { 'Content-Length': size }),
		'Cache-Control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
		'Content-Security-Policy': contentSecurityPolicy(path),
		'X-Content-Type-Options': 'nosniff',
	});
	if (request.method === 'HEAD') response.end();
	else await pipeline(createReadStream(file), encoder(encoding), response);
}

/** Listens on 127.0.0.1; resolves to the port. Rejects where the port is taken. */
export function listen(server: Server, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});
}
