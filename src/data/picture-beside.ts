import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Thread } from '../document/thread.ts';
import type { PictureText } from './picture-layout.ts';

/** From the project's folder, in which every command runs: Astro's bundle of the site stands elsewhere, without the thread. */
const THREAD = pathToFileURL(resolve('src/data/picture-thread.ts'));

let thread: Thread<PictureText, Uint8Array<ArrayBuffer>> | null = null;

/** Like `drawPicture`, on another thread: pages are made meanwhile. */
export function drawBeside(text: PictureText): Promise<Uint8Array<ArrayBuffer>> {
	thread ??= new Thread(THREAD);
	return thread.ask(text);
}
