import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { recordLoader } from '../../src/document/loader.ts';
import { OTHER_PLAN, PLAN } from './bad-content/case.ts';
import { appending, type Changes, collectionWith, replacing } from './collection-with.ts';

interface Stored {
	readonly data: Record<string, unknown>;
	readonly digest?: string;
}

/** Where the texts of these tests are kept. */
const CACHE = pathToFileURL(`${mkdtempSync(join(tmpdir(), 'cache-'))}/`);
afterAll(() => rmSync(CACHE, { recursive: true }));

/** Loads a collection into a store as Astro does, and says what was written into it. */
async function load(changes: Changes, entries = new Map<string, Stored>(), loaderOf = recordLoader) {
	const { folder } = await collectionWith(changes);
	const warnings: string[] = [];
	const store = {
		get: (id: string) => entries.get(id),
		set: ({ id, ...entry }: { id: string } & Stored) => Boolean(entries.set(id, entry)),
		keys: () => [...entries.keys()],
		delete: (id: string) => void entries.delete(id),
	};
	const logger = { warn: (message: string) => void warnings.push(message), error: () => {} };
	await loaderOf(folder).load({ store, logger, config: { root: CACHE, cacheDir: CACHE } });
	return { entries, warnings };
}

describe('recordLoader', () => {
	test('stores every entry under its kind and id, plans with a digest', async () => {
		const { entries, warnings } = await load({});
		expect(warnings).toEqual([]);
		expect(entries.size).toBe(2 + 4 + 1 + 2 + 5 + 2 + 1);
		expect([...entries.keys()].filter((key) => key.startsWith('plans/'))).toEqual([
			'plans/mau-2021-2025-so-mau',
			'plans/vi-du-2024',
		]);
		expect(entries.get('plans/vi-du-2024')?.digest).toMatch(/^[0-9a-f]{64}$/);
		expect(entries.get('agencies/so-mau')?.data).toMatchObject({ data: { name: 'Sở Mẫu' } });
	});

	describe('of a plan that has not changed', () => {
		const pathOf = (entries: Map<string, Stored>, id: string) => String(entries.get(id)?.data['text']);
		const ids = ['plans/vi-du-2024', 'plans/mau-2021-2025-so-mau'] as const;

		test('keeps the text', async () => {
			const { entries } = await load({});
			// Marked, so that it can be told from what reading the same file again would give.
			for (const id of ids) {
				const path = pathOf(entries, id);
				writeFileSync(path, readFileSync(path, 'utf8').replace('"text":"', '"text":"(kept) '));
			}
			await load({ [OTHER_PLAN]: appending('\nĐọc nữa.\n') }, entries);
			expect(readFileSync(pathOf(entries, ids[0]), 'utf8')).toContain('(kept)');
			expect(readFileSync(pathOf(entries, ids[1]), 'utf8')).not.toContain('(kept)');
		});

		test.each([
			['gone', (path: string) => rmSync(path)],
			['damaged', (path: string) => writeFileSync(path, '{"document":')],
		])('reads a text that is %s again', async (_, harm) => {
			const { entries } = await load({});
			const path = pathOf(entries, ids[0]);
			const before = readFileSync(path, 'utf8');
			harm(path);
			await load({}, entries);
			expect(readFileSync(pathOf(entries, ids[0]), 'utf8')).toBe(before);
		});
	});

	test('forgets what is gone', async () => {
		const { entries } = await load({});
		await load({ 'campaigns/thang-doc-sach.yaml': null }, entries);
		expect(entries.has('campaigns/thang-doc-sach')).toBe(false);
		expect(entries.has('plans/vi-du-2024')).toBe(true);
	});

	test('errors stop it with the whole report and leave the store as it was', async () => {
		const { entries } = await load({});
		const before = new Map(entries);
		const changes = {
			[PLAN]: replacing('curation: digest', 'curation: x'),
			'themes.yaml': replacing('badge: B', 'badge: BC'),
		};
		const error = await load(changes, entries).catch((thrown: Error) => thrown);
		// Files are named from the working folder; the collection of a test is in a folder of its own each time.
		const report = String(error).replaceAll(/\S*collection-\w+\//g, '');
		expect(report).toMatchInlineSnapshot(`
			"ContentError: plans/vi-du/vi-du-2024.mdx:13:11 error value-unknown
			  found:    x
			  expected: record, digest, full
			  to do:    Use one of the allowed values.

			themes.yaml:11:10 error type-wrong
			  found:    BC
			  expected: text of at most 1 character
			  to do:    Write the value in the form that the field takes.

			2 errors in the content; nothing was built."
		`);
		expect(entries).toEqual(before);
	});

	test('says to those who wait whether the collection was sound', async () => {
		const waiting: Promise<boolean>[] = [];
		const loaderOf = (folder: string) => {
			const loader = recordLoader(folder);
			waiting.push(loader.isSound);
			return loader;
		};
		await load({}, new Map(), loaderOf);
		await load({ 'themes.yaml': '[' }, new Map(), loaderOf).catch(() => {});
		expect(await Promise.all(waiting)).toEqual([true, false]);
	});

	test('warnings are said, and stop nothing', async () => {
		const { entries, warnings } = await load({
			'instruments/quy-uoc.yaml': {
				of: 'instruments/chuong-trinh-doc-sach-cung-nhau.yaml',
				changed: (text) =>
					text.replace(/relations:[\s\S]*?\nevidence/, 'relations: []\nevidence').replace(/aliases.*/, 'aliases: []'),
			},
		});
		expect(warnings).toEqual([expect.stringContaining('instruments/quy-uoc.yaml:1:1 warning instrument-unused')]);
		expect(entries.has('instruments/quy-uoc')).toBe(true);
	});
});
