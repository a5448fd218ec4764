import { availableParallelism } from 'node:os';
import { type NameDictionary, nameDictionary } from '../domain/citation/names.ts';
import { readPlan } from './plan.ts';
import { Thread } from './thread.ts';

/** What a thread is given to read. */
export interface PlanTask {
	readonly bytes: Uint8Array;
	readonly file: string;
}

/** So many are read before other threads are started: about the time that starting them takes. */
const READ_HERE = 32;
/** Megabytes for garbage in a thread that reads: with fewer it is a tenth slower. */
const YOUNG = 48;
/** A named address: a bundler that saw it inside `new Worker(…)` would make a file of its own of the thread. */
const THREAD = new URL('./plan-reader-thread.ts', import.meta.url);

/** Reads plans: a few on this thread, many on as many others as there are cores. */
export class PlanReader {
	/** How many should be asked for beside each other, so that a thread that is done has its next plan already. */
	readonly atOnce = 2 * availableParallelism();
	private readonly names: readonly string[];
	private readonly dictionary: NameDictionary;
	private readonly threads: Thread<PlanTask, string>[] = [];
	private count = 0;
	private isClosed = false;

	/** @param names names by which the collection's instruments are cited */
	constructor(names: readonly string[]) {
		this.names = names;
		this.dictionary = nameDictionary(names);
	}

	/**
	 * Like `readPlan`, as JSON: threads pass it on for less than objects, and it is kept as it is. Rejects with what that threw,
	 * wherever it did, and after `close`.
	 */
	async read(bytes: Uint8Array, file: string): Promise<string> {
		if (this.isClosed) throw new Error(`${file} is not read any more: reading has ended.`);
		if (this.count++ < READ_HERE) return JSON.stringify(readPlan(bytes, file, this.dictionary));
		while (this.threads.length < availableParallelism()) this.threads.push(new Thread(THREAD, this.names, YOUNG));
		const [least] = this.threads.toSorted((a, b) => a.waiting - b.waiting);
		return (least as Thread<PlanTask, string>).ask({ bytes, file });
	}

	/** Ends the threads. What they have not answered yet rejects. */
	async close(): Promise<void> {
		this.isClosed = true;
		await Promise.all(this.threads.map((thread) => thread.end()));
	}
}
