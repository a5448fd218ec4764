import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { answerWith } from '../../src/document/thread.ts';
import type { WriteTask } from './site.ts';

/** The thread of `Site`: writes files, whose folders it makes, and answers with the SHA-256 of each. */
const folders = new Set<string>();
answerWith(({ path, bytes }: WriteTask) => {
	const folder = dirname(path);
	if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
	folders.add(folder);
	writeFileSync(path, bytes);
	const digest = hash('sha256', bytes);
	// Freed at once: this thread makes so little garbage that it would hold files by the hundred before it looks for any.
	bytes.buffer.transfer(0);
	return digest;
});
