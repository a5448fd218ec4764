import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { answerWith } from '../../src/document/thread.ts';
import { digestFile } from './digest.ts';
import { linkOrCopy } from './link.ts';
import type { SiteTask, Taking } from './site.ts';

/**
 * The thread of `Site`: writes files, or takes them over, into folders that it makes. It answers with the SHA-256 of each, or null
 * where it could not be taken over.
 */
const folders = new Set<string>();
answerWith((task: SiteTask) => ('bytes' in task ? [write(task.path, task.bytes)] : task.map(take)));

function write(path: string, bytes: Uint8Array<ArrayBuffer>): string {
	makeFolderOf(path);
	writeFileSync(path, bytes);
	const digest = hash('sha256', bytes);
	// Freed at once: this thread makes so little garbage that it would hold files by the hundred before it looks for any.
	bytes.buffer.transfer(0);
	return digest;
}

function take({ path, from, digest }: Taking): string | null {
	if (digestOf(from) !== digest) return null;
	makeFolderOf(path);
	linkOrCopy(from, path);
	return digest;
}

function makeFolderOf(path: string): void {
	const folder = dirname(path);
	if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
	folders.add(folder);
}

/** Null where the file cannot be read. */
function digestOf(path: string): string | null {
	try {
		return digestFile(path);
	} catch {
		return null;
	}
}
