import { answerWith } from '../../src/document/thread.ts';
import { type IndexTask, indexSite } from './search-index.ts';

/** The thread of `indexBeside`. */
answerWith(async (task: IndexTask) => {
	await indexSite(task);
	return null;
});
