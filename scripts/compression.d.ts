/** The part that is used here; the package has no types of its own. */
declare module 'compression' {
	import type { IncomingMessage, ServerResponse } from 'node:http';

	type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
	export default function compression(): Middleware;
}
