import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { formatIssue, inFolder } from '../domain/issue.ts';
import { readCollection } from './collection.ts';
import { type ReadBody, UNREAD } from './plan.ts';

/** What the data store keeps of one entry: its place in its file and the data as the schemas give it, a plan's with its text. */
export interface StoredEntry {
	readonly position: number;
	readonly data: unknown;
	/** The text as JSON (`readStoredBody`): Astro walks through every value of its store and compiles it, and a text has thousands. */
	readonly body?: string;
}

/** A plan's text as the store keeps it. */
export function readStoredBody({ body }: StoredEntry): ReadBody {
	return body === undefined ? UNREAD : (JSON.parse(body) as ReadBody);
}

/** The part of Astro's loader context that is used here. */
interface Context {
	readonly store: {
		get(id: string): { readonly data: Record<string, unknown>; readonly digest?: string | number } | undefined;
		set(entry: { id: string; data: Record<string, unknown>; digest?: string }): boolean;
		keys(): string[];
		delete(id: string): void;
	};
	readonly logger: { warn(message: string): void; error(message: string): void };
	readonly watcher?:
		| { add(path: string): unknown; on(event: 'all', listener: (event: string, path: string) => void): unknown }
		| undefined;
}

/**
 * A content loader that reads the whole collection at once. Document models whose digest the store knows are not read again.
 * Throws with all issues where one is an error; while developing, it logs them and keeps what it had.
 */
export function recordLoader(contentDir: string) {
	const load = async ({ store, logger }: Context) => {
		const stored = (id: string) => store.get(`plans/${id}`);
		const { files, issues } = await readCollection(contentDir, (id, digest) => {
			const entry = stored(id);
			return entry?.digest === digest ? readStoredBody(entry.data as unknown as StoredEntry) : undefined;
		});
		const named = inFolder(issues, relative(process.cwd(), contentDir));
		const errors = named.filter(({ severity }) => severity === 'error');
		if (errors.length > 0) throw new ContentError(named.map(formatIssue).join('\n\n'), errors.length);
		for (const found of named) logger.warn(formatIssue(found));
		const keep = new Set<string>();
		for (const [kind, entries] of Object.entries(files)) {
			for (const [position, { id, data, ...rest }] of (
				entries as ReadonlyArray<{ id: string; data: object; body?: ReadBody; digest?: string }>
			).entries()) {
				const key = `${kind}/${id}`;
				keep.add(key);
				const entry = { position, data, ...(rest.body ? { body: JSON.stringify(rest.body) } : {}) };
				store.set({ id: key, data: entry, digest: rest.digest ?? digestOf(entry) });
			}
		}
		for (const key of store.keys()) if (!keep.has(key)) store.delete(key);
	};
	const checked = Promise.withResolvers<boolean>();
	return {
		name: 'record',
		/** Whether the collection was sound when it was first loaded: what others that read it have to wait for. */
		isSound: checked.promise,
		async load(context: Context): Promise<void> {
			await load(context).catch((error: unknown) => {
				checked.resolve(false);
				throw error;
			});
			checked.resolve(true);
			context.watcher?.add(contentDir);
			context.watcher?.on('all', (_, path) => {
				if (path.startsWith(contentDir)) load(context).catch((error: Error) => context.logger.error(error.message));
			});
		},
	};
}

function digestOf(entry: object): string {
	return createHash('sha256').update(JSON.stringify(entry)).digest('hex');
}

/** The collection has errors: the message is the whole report. */
export class ContentError extends Error {
	override readonly name = 'ContentError';

	constructor(report: string, errors: number) {
		super(`${report}\n\n${errors} ${errors === 1 ? 'error' : 'errors'} in the content; nothing was built.`);
	}
}
