import { channel } from 'node:diagnostics_channel';

/** How far a long piece of work is. */
export interface Progress {
	readonly work: 'plans' | 'pages' | 'index' | 'files';
	readonly done: number;
	/** Null where the end is not known. */
	readonly total: number | null;
}

/** A channel of the process and no variable of this module: Astro loads the module once more for the site. */
const progress = channel('binh-dang-gioi.progress');

/** Says how far work is, to whoever listens; costs nothing where nobody does. */
export function sayProgress(message: Progress): void {
	progress.publish(message);
}

/** Listens until the function that is returned is called. */
export function onProgress(listener: (message: Progress) => void): () => void {
	const listen = (message: unknown) => listener(message as Progress);
	progress.subscribe(listen);
	return () => void progress.unsubscribe(listen);
}
