import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { answerWith } from '../../src/document/thread.ts';
import { digestFile } from './digest.ts';
import { linkOrCopy } from './link.ts';
import type { SiteTask, Taking, Writing } from './site.ts';

/**
 * The thread of `Site`: writes files, or takes them over, into folders that it makes. It answers with the SHA-256 of each, or null
 * where it could not be taken over.
 */
const folders = new Set<string>();
answerWith((task: SiteTask) => ('written' in task ? task.written.map(write) : task.taken.map(take)));

function write({ path, pieces }: Writing): string {
	makeFolderOf(path);
	const file = openSync(path, 'w');
	const digest = createHash('sha256');
	try {
		for (const piece of pieces) {
			writeFileSync(file, piece);
			digest.update(piece);
			// Freed at once: this thread makes so little garbage that it would hold files by the hundred before it looks for any.
			piece.buffer.transfer(0);
		}
	} catch (error) {
		// A full disk is told without the file that it was full for.
		throw Object.assign(error as Error, { message: `${(error as Error).message}, ${path}` });
	} finally {
		closeSync(file);
	}
	return digest.digest('hex');
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
