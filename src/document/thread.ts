import { basename } from 'node:path';
import { parentPort, type Transferable, Worker } from 'node:worker_threads';
import { onProgress, type Progress, sayProgress } from './progress.ts';

/** What a thread sends: how far it is, or an answer. */
type Message<Answer> = { readonly progress: Progress } | { readonly answer: Answer };

/** Megabytes for what is soon garbage. Without a limit a thread takes a hundred more; with four times as many a build of 2,000 plans took as long. */
const YOUNG = 12;

/** Another thread, which answers what it is asked in that order. The process does not wait for one that has nothing to answer. */
export class Thread<Task, Answer> {
	private readonly worker: Worker;
	private readonly name: string;
	private readonly asked: PromiseWithResolvers<Answer>[] = [];
	private failure: { readonly error: unknown } | null = null;

	/**
	 * @param module what the thread runs; it calls `answerWith`
	 * @param data what it is given once, as `workerData`
	 * @param young megabytes for what is soon garbage, for work that leaves much of it
	 */
	constructor(module: URL, data?: unknown, young = YOUNG) {
		this.name = basename(module.pathname);
		this.worker = new Worker(module, { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: young } });
		this.worker.unref();
		this.worker.on('message', (message: Message<Answer>) => {
			if ('progress' in message) sayProgress(message.progress);
			else this.asked.shift()?.resolve(message.answer);
			// One that ends is waited for: with nothing else to do, the process would leave before anybody is told.
			if (this.asked.length === 0 && !this.failure) this.worker.unref();
		});
		// An error overtakes answers that were given before it: who waits is told when there are no more.
		this.worker.on('error', (error) => this.fail(error));
		this.worker.on('exit', () => {
			const { error } = this.fail(this.ended());
			for (const { reject } of this.asked.splice(0)) reject(error);
		});
	}

	/** How much it has been asked and has not answered. */
	get waiting(): number {
		return this.asked.length;
	}

	/**
	 * Asks for work. Rejects with what the work threw, or what earlier work did, which ends the thread.
	 * @param transfer memory of the task that this thread does not need any more
	 */
	ask(task: Task, transfer: readonly Transferable[] = []): Promise<Answer> {
		if (this.failure) return Promise.reject(this.failure.error);
		const answer = Promise.withResolvers<Answer>();
		this.asked.push(answer);
		this.worker.ref();
		this.worker.postMessage(task, transfer);
		return answer.promise;
	}

	/** Ends it; what it has not answered yet rejects. */
	async end(): Promise<void> {
		this.fail(this.ended());
		await this.worker.terminate();
	}

	/** Notes why it answers no more, if nothing was noted before. */
	private fail(error: unknown): { readonly error: unknown } {
		this.failure ??= { error };
		return this.failure;
	}

	private ended(): Error {
		return new Error(`${this.name} ended without an answer; what was printed before may say why`);
	}
}

/**
 * Has this thread answer what it is asked, one task after the other, and say how far it is. What the work throws ends the thread
 * and is told to all that wait for it; work that cannot end any more ends it too.
 * @param transferred memory of an answer that this thread does not need any more
 */
export function answerWith<Task, Answer>(
	work: (task: Task) => Answer | Promise<Answer>,
	transferred: (answer: Answer) => readonly Transferable[] = () => [],
): void {
	const port = parentPort;
	if (!port) throw new Error('Only another thread is asked for work');
	const send = (message: Message<Answer>, transfer: readonly Transferable[] = []) =>
		port.postMessage(message, transfer);
	onProgress((progress) => send({ progress }));
	let before: Promise<void> = Promise.resolve();
	let waiting = 0;
	port.on('message', (task: Task) => {
		waiting++;
		// Work that waits for a program that died waits for nothing: the thread is to end then, and not to wait for more work.
		port.unref();
		before = before.then(async () => {
			const answer = await work(task);
			send({ answer }, transferred(answer));
			if (--waiting === 0) port.ref();
		});
	});
}
