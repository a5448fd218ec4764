import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Thread } from '../../src/document/thread.ts';
import { digestFile } from './digest.ts';
import { linkOrCopy } from './link.ts';

/** What the thread that writes is given. */
export interface WriteTask {
	readonly path: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

const THREAD = new URL('./site-thread.ts', import.meta.url);
/** So many files may wait to be written: enough that nobody waits for one, and few enough to fit into memory. */
const MOST_WAITING = 64;

/** The site that is being made. Another thread writes its files: of a small one that takes as long as making it. */
export class Site {
	/** SHA-256 of every file that was written or taken over, by its path in the site. */
	readonly digests: Record<string, string> = {};
	private folder = '';
	private thread: Thread<WriteTask, string> | null = null;
	private last: Promise<void> = Promise.resolve();

	/** Begins in a folder, which is there or is made with the first file. */
	begin(folder: string): void {
		this.folder = folder;
	}

	/**
	 * Has a file written, which is there when `finish` resolves. Resolves when the next may be given.
	 * @param bytes are the thread's from now on
	 * @throws what the disk threw at this file or at an earlier one
	 */
	async write(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
		this.thread ??= new Thread(THREAD);
		const written = this.thread.ask({ path: join(this.folder, file), bytes }, [bytes.buffer]).then((digest) => {
			this.digests[file] = digest;
		});
		// Whoever waits for a later one is told.
		written.catch(() => undefined);
		this.last = written;
		if (this.thread.waiting > MOST_WAITING) await written;
	}

	/**
	 * Takes a file over from another site, if it still has a digest there.
	 * @returns whether it could be taken
	 */
	take(file: string, from: string, digest: string): boolean {
		const path = join(from, file);
		if (digestOf(path) !== digest) return false;
		const to = join(this.folder, file);
		mkdirSync(dirname(to), { recursive: true });
		linkOrCopy(path, to);
		this.digests[file] = digest;
		return true;
	}

	/** Resolves when every file is written. Throws what the disk threw. */
	async finish(): Promise<void> {
		try {
			await this.last;
		} finally {
			await this.thread?.end();
			this.thread = null;
		}
	}
}

/** Null where the file cannot be read. */
function digestOf(path: string): string | null {
	try {
		return digestFile(path);
	} catch {
		return null;
	}
}
