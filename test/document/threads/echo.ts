import { workerData } from 'node:worker_threads';
import { sayProgress } from '../../../src/document/progress.ts';
import { answerWith } from '../../../src/document/thread.ts';

/** Answers with what it is asked; throws, or waits for what never comes, where it is told to. */
answerWith(async (task: string) => {
	if (task === 'throw') throw Object.assign(new Error('thrown'), { code: 'EXAMPLE' });
	if (task === 'never') await new Promise(() => {});
	sayProgress({ work: 'files', done: 1, total: 2 });
	return `${workerData} ${task}`;
});
