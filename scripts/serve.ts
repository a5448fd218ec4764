import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

/** The only page that may compile WebAssembly: the full-text search (Pagefind) is WebAssembly. */
const SEARCH_PAGE = '/tim-kiem/';

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
	const serve = sirv(folder, {
		// Looks at the disk each time: the site may be replaced while it is served.
		dev: true,
		extensions: ['html'],
		setHeaders(response, path) {
			setHeaders(response, path);
			// Astro names these files by what they hold.
			const isNamedByContent = path.startsWith('/_astro/');
			response.setHeader('Cache-Control', isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache');
		},
	});
	const compress = compression();
	// The page's own file rather than sirv's fallback, which answers 200.
	const notFound = async (response: ServerResponse) => {
		const page = await readFile(join(folder, '404.html')).catch(() => '');
		setHeaders(response, '/404.html');
		response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
	};
	return createServer((request, response) => {
		const [path = '/'] = (request.url ?? '/').split('?');
		if (prefix && path !== prefix && !path.startsWith(`${prefix}/`)) {
			response.writeHead(404).end();
			return;
		}
		request.url = path.slice(prefix.length) || '/';
		compress(request, response, () => serve(request, response, () => void notFound(response)));
	});
}

function setHeaders(response: ServerResponse, path: string): void {
	response.setHeader('Content-Security-Policy', contentSecurityPolicy(path));
	response.setHeader('X-Content-Type-Options', 'nosniff');
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
