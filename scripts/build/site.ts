import { join } from 'node:path';
import type { Transferable } from 'node:worker_threads';
import { Thread } from '../../src/document/thread.ts';

/** What the thread of a site is given: files to be written, or files to be taken over. */
export type SiteTask = { readonly written: readonly Writing[] } | { readonly taken: readonly Taking[] };

/** The bytes of a file, piece by piece. */
export type Pieces = ReadonlyArray<Uint8Array<ArrayBuffer>>;

/** A file to be written. */
export interface Writing {
	readonly path: string;
	readonly pieces: Pieces;
}

/** A file to be taken over to a path, if it has a digest where it is. */
export interface Taking {
	readonly path: string;
	readonly from: string;
	readonly digest: string;
}

const THREAD = new URL('./site-thread.ts', import.meta.url);
/** So many files are given to the thread at once: waking it takes as long as writing one. */
const BATCH = 8;
/** So many batches may wait to be written: enough that nobody waits for one, and few enough to fit into memory. */
const MOST_WAITING = 4;

/** The site that is being made. Another thread writes its files and takes over others: of a small one that takes as long as making it. */
export class Site {
	/** SHA-256 of every file that was written or taken over, by its path in the site. */
	readonly digests: Record<string, string> = {};
	private folder = '';
	/** Files that were given and not yet passed on. */
	private batch: { readonly file: string; readonly pieces: Pieces }[] = [];
	private thread: Thread<SiteTask, ReadonlyArray<string | null>> | null = null;
	private last: Promise<unknown> = Promise.resolve();

	/** Begins in a folder, which is there or is made with the first file. */
	begin(folder: string): void {
		this.folder = folder;
	}

	/**
	 * Has a file written, which is there when `finish` resolves. Resolves when the next may be given.
	 * @param pieces each with memory of its own, which is the thread's from now on
	 * @throws what the disk threw at this file or at an earlier one
	 */
	async write(file: string, pieces: Pieces): Promise<void> {
		this.batch.push({ file, pieces });
		if (this.batch.length < BATCH) return;
		const written = this.passOn();
		// Whoever waits for a later one is told.
		written.catch(() => undefined);
		if ((this.thread?.waiting ?? 0) > MOST_WAITING) await written;
	}

	/** Has the files written that were given and not yet passed on. */
	private passOn(): Promise<unknown> {
		const batch = this.batch;
		this.batch = [];
		return this.ask(
			batch.map(({ file }) => file),
			{ written: batch.map(({ file, pieces }) => ({ path: join(this.folder, file), pieces })) },
			batch.flatMap(({ pieces }) => pieces.map(({ buffer }) => buffer)),
		);
	}

	/**
	 * Takes files over that still have the digests that they are given with; others may be written meanwhile.
	 * @param files from where and with which digest, by their paths in the site
	 * @returns those that could not be taken
	 * @throws as `write` does
	 */
	async take(files: ReadonlyMap<string, Omit<Taking, 'path'>>): Promise<string[]> {
		const names = [...files.keys()];
		const taken = [...files].map(([file, where]) => ({ path: join(this.folder, file), ...where }));
		const digests = await this.ask(names, { taken });
		return names.filter((_, index) => digests[index] === null);
	}

	/** Has the thread do a task, which answers with a digest for each file; null for one that is not there. */
	private ask(files: readonly string[], task: SiteTask, transfer: readonly Transferable[] = []) {
		this.thread ??= new Thread(THREAD);
		const answer = this.thread.ask(task, transfer).then((digests) => {
			for (const [index, digest] of digests.entries()) if (digest !== null) this.digests[files[index] ?? ''] = digest;
			return digests;
		});
		this.last = answer;
		return answer;
	}

	/** Resolves when every file is written. Throws what the disk threw. */
	async finish(): Promise<void> {
		try {
			if (this.batch.length > 0) await this.passOn();
			else await this.last;
		} finally {
			await this.thread?.end();
			this.thread = null;
		}
	}
}
