import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatIssue, inFolder } from '../domain/issue.ts';
import { readCollection } from './collection.ts';
import { Texts } from './texts.ts';

/** What the data store keeps of one entry: its place in its file and the data as the schemas give it. */
export interface StoredEntry {
	readonly position: number;
	readonly data: unknown;
	/** Where a plan's text is kept (`readText`), from the working folder. */
	readonly text?: string;
}

/** The part of Astro's loader context that is used here. */
interface Context {
	readonly store: {
		get(id: string): { readonly data: Record<string, unknown>; readonly digest?: string | number } | undefined;
		set(entry: { id: string; data: Record<string, unknown>; digest?: string }): boolean;
		keys(): string[];
		delete(id: string): void;
	};
	/** Folders of the project, as addresses that end in `/`. */
	readonly config: { readonly root: URL; readonly cacheDir: URL };
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
	const load = async ({ store, config, logger, watcher }: Context) => {
		// Beside Astro's own store, which is another one while developing: a build may empty the cache meanwhile.
		const folder = new URL('texts/', watcher ? new URL('.astro/', config.root) : config.cacheDir);
		const texts = new Texts(relative(process.cwd(), fileURLToPath(folder)));
		const known = new Set(store.keys().map((key) => String(store.get(key)?.digest)));
		// Those that an earlier load left behind: while developing, pages may yet ask for what this one replaces.
		texts.forgetAllBut(known);
		const { files, issues } = await readCollection(contentDir, texts);
		const named = inFolder(issues, relative(process.cwd(), contentDir));
		const errors = named.filter(({ severity }) => severity === 'error');
		if (errors.length > 0) throw new ContentError(named.map(formatIssue).join('\n\n'), errors.length);
		for (const found of named) logger.warn(formatIssue(found));
		const keep = new Set<string>();
		for (const [kind, entries] of Object.entries(files)) {
			for (const [position, { id, data, digest }] of (
				entries as ReadonlyArray<{ id: string; data: object; digest?: string }>
			).entries()) {
				const key = `${kind}/${id}`;
				keep.add(key);
				const entry: StoredEntry = { position, data, ...(digest ? { text: texts.pathOf(digest) } : {}) };
				store.set({ id: key, data: { ...entry }, digest: digest ?? digestOf(entry) });
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
