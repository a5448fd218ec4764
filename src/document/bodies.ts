import { availableParallelism } from 'node:os';
import { type NameDictionary, nameDictionary } from '../domain/citation/names.ts';
import { type ReadBody, readBody } from './plan.ts';
import { Thread } from './thread.ts';

/** What a thread is given to read; it answers with the `ReadBody` as JSON, which costs less to pass on than objects do. */
export interface BodyTask {
	/** The file with its frontmatter blanked out. */
	readonly body: string;
	readonly file: string;
}

/** So many are read before other threads are started: about the time that starting them takes. */
const READ_HERE = 32;
/** A named address: a bundler that saw it inside `new Worker(…)` would make a file of its own of the thread. */
const THREAD = new URL('./bodies-thread.ts', import.meta.url);

/** Reads texts of plans: a few on this thread, many on as many others as there are cores. */
export class Bodies {
	/** How many should be asked for beside each other, so that a thread that is done has its next text already. */
	readonly atOnce = 2 * availableParallelism();
	private readonly names: readonly string[];
	private readonly dictionary: NameDictionary;
	private readonly threads: Thread<BodyTask, string>[] = [];
	private count = 0;
	private isClosed = false;

	/** @param names names by which the collection's instruments are cited */
	constructor(names: readonly string[]) {
		this.names = names;
		this.dictionary = nameDictionary(names);
	}

	/** Like `readBody`. Rejects with what that threw, wherever it did, and after `close`. */
	async read(body: string, file: string): Promise<ReadBody> {
		if (this.isClosed) throw new Error(`${file} is not read any more: reading has ended.`);
		if (this.count++ < READ_HERE) return readBody(body, file, this.dictionary);
		while (this.threads.length < availableParallelism()) this.threads.push(new Thread(THREAD, this.names));
		const [least] = this.threads.toSorted((a, b) => a.waiting - b.waiting);
		return JSON.parse((await least?.ask({ body, file })) ?? '') as ReadBody;
	}

	/** Ends the threads. What they have not answered yet is never answered. */
	async close(): Promise<void> {
		this.isClosed = true;
		await Promise.all(this.threads.map((thread) => thread.end()));
	}
}
