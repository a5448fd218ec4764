import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readCollection } from '../../src/document/collection.ts';
import type { Issue } from '../../src/domain/issue.ts';

/** Stands in a file before the place at which an issue is expected; it is taken out before the file is written. */
const MARKER = /‸/g;

/** A new file (text or bytes), a changed one, a changed copy of another, or none (null). */
export type Change = string | Uint8Array | null | ((text: string) => string) | Copy;

interface Copy {
	readonly of: string;
	readonly changed?: (text: string) => string;
}

/** Files by their path in the collection. */
export type Changes = Readonly<Record<string, Change>>;

/** A change of one passage, which has to be in the file. */
export function replacing(passage: string, by: string): (text: string) => string {
	return (text) => {
		if (!text.includes(passage)) throw new Error(`The base has no “${passage}”.`);
		return text.replace(passage, () => by);
	};
}

/** Several changes of one file. */
export function all(...changes: ReadonlyArray<(text: string) => string>): (text: string) => string {
	return (text) => changes.reduce((changed, change) => change(changed), text);
}

/** A change of the end of a file. */
export function appending(passage: string): (text: string) => string {
	return (text) => `${text}${passage}`;
}

/**
 * A copy of the valid collection with changes, in a folder that goes with the test.
 * @returns the folder, and the places that the changes mark (`file:line:column`), sorted as issues are
 */
export async function collectionWith(changes: Changes): Promise<{ folder: string; places: string[] }> {
	const folder = await mkdtemp(join(tmpdir(), 'collection-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	await cp('test/fixtures/thu', folder, { recursive: true });
	const places: string[] = [];
	for (const file of Object.keys(changes).sort()) {
		const change = changes[file] ?? null;
		const path = join(folder, file);
		if (change === null) {
			await rm(path);
			continue;
		}
		const content = await contentOf(change, file);
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, typeof content === 'string' ? content.replace(MARKER, '') : content);
		if (typeof content === 'string') places.push(...marked(content).map((place) => `${file}:${place}`));
	}
	return { folder, places };
}

async function contentOf(change: NonNullable<Change>, file: string): Promise<string | Uint8Array> {
	if (typeof change === 'string' || change instanceof Uint8Array) return change;
	const { of, changed } = typeof change === 'function' ? { of: file, changed: change } : change;
	const text = await readFile(join('test/fixtures/thu', of), 'utf8');
	return changed ? changed(text) : text;
}

/** The issues of the valid collection with changes. */
export async function issuesWith(changes: Changes): Promise<{ issues: Issue[]; places: string[] }> {
	const { folder, places } = await collectionWith(changes);
	const { issues } = await readCollection(folder);
	return { issues, places };
}

/** Where markers stand, as `line:column`. */
function marked(text: string): string[] {
	return text.split('\n').flatMap((line, index) => {
		const parts = line.split(MARKER).slice(0, -1);
		let column = 1;
		return parts.map((part) => {
			column += part.length;
			return `${index + 1}:${column}`;
		});
	});
}
