import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { handedOver, handOver } from '../../src/document/handed.ts';
import { KeptFiles } from '../../src/document/kept-files.ts';
import { loadCollection } from '../../src/document/load.ts';
import { OTHER_PLAN, PLAN } from './bad-content/case.ts';
import { appending, type Changes, collectionWith, replacing } from './collection-with.ts';

/** Where the texts of a test are kept. */
let cache = '';
beforeEach(() => {
	cache = mkdtempSync(join(tmpdir(), 'texts-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

async function load(changes: Changes) {
	const { folder } = await collectionWith(changes);
	const warnings: string[] = [];
	const catalogue = await loadCollection(folder, new KeptFiles(cache), (report) => void warnings.push(report));
	return { catalogue, warnings };
}

/** What is kept of a plan, by words of its title. */
function textOf(title: string): string {
	const files = readdirSync(cache).map((name) => join(cache, name));
	return files.find((file) => readFileSync(file, 'utf8').includes(title)) ?? '';
}

const firstText = ({ catalogue }: Awaited<ReturnType<typeof load>>, id: string) =>
	catalogue.plan(id)?.document.provisions[0]?.text;

describe('loading a collection', () => {
	test('gives its catalogue', async () => {
		const { catalogue, warnings } = await load({});
		expect(warnings).toEqual([]);
		expect(catalogue.plans.map(({ id }) => id)).toEqual(['mau-2021-2025-so-mau', 'vi-du-2024']);
		expect(catalogue.agencies.size).toBe(5);
	});

	test('gives plans that were read alike the same digest, and others another', async () => {
		const digests = async (changes: Changes) => (await load(changes)).catalogue.plans.map(({ digest }) => digest);
		const [first, second] = await digests({});
		expect(first).not.toBe(second);
		expect(await digests({ [OTHER_PLAN]: (text) => `${text}\n\n` })).toEqual([first, second]);
		const [changed, same] = await digests({ [OTHER_PLAN]: appending('\nĐọc nữa.\n') });
		expect([changed === first, same]).toEqual([false, second]);
	});

	test('takes the text of a plan that has not changed as it is kept, and reads one that has', async () => {
		await load({});
		// Marked, so that it can be told from what reading the same file again would give.
		for (const name of readdirSync(cache)) {
			const file = join(cache, name);
			writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"text":"', '"text":"(kept) '));
		}
		const again = await load({ [OTHER_PLAN]: appending('\nĐọc nữa.\n') });
		expect(firstText(again, 'vi-du-2024')).toMatch(/^\(kept\)/);
		expect(firstText(again, 'mau-2021-2025-so-mau')).not.toMatch(/^\(kept\)/);
		// Of both plans, four instruments and a campaign: what the changed plan was read from before is forgotten.
		expect(readdirSync(cache)).toHaveLength(2 + 4 + 1);
	});

	test.each([
		['gone', (file: string) => rmSync(file)],
		['damaged', (file: string) => writeFileSync(file, '{"document":')],
	])('reads a text that is %s again', async (_, harm) => {
		const before = await load({});
		const file = textOf('vi-du');
		const text = readFileSync(file, 'utf8');
		harm(file);
		expect((await load({})).catalogue.plans).toEqual(before.catalogue.plans);
		expect(readFileSync(file, 'utf8')).toBe(text);
	});

	test('is stopped by errors, with the whole report, and forgets nothing then', async () => {
		await load({});
		const before = readdirSync(cache);
		const changes = {
			[PLAN]: replacing('curation: digest', 'curation: x'),
			'themes.yaml': replacing('badge: B', 'badge: BC'),
		};
		const error = await load(changes).catch((thrown: Error) => thrown);
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
		expect(readdirSync(cache)).toEqual(expect.arrayContaining(before));
	});

	test('keeps nothing of a file with an error, so the next reading has it again', async () => {
		const changes = {
			'instruments/quy-uoc.yaml': {
				of: 'instruments/chuong-trinh-doc-sach-cung-nhau.yaml',
				changed: (text: string) => `# \u200b\n${text}`,
			},
		};
		for (const _ of ['first', 'again']) await expect(load(changes)).rejects.toThrow('character-invalid');
	});

	test('says warnings, which stop nothing', async () => {
		const { catalogue, warnings } = await load({
			'instruments/quy-uoc.yaml': {
				of: 'instruments/chuong-trinh-doc-sach-cung-nhau.yaml',
				changed: (text) =>
					text.replace(/relations:[\s\S]*?\nevidence/, 'relations: []\nevidence').replace(/aliases.*/, 'aliases: []'),
			},
		});
		expect(warnings).toEqual([expect.stringContaining('instruments/quy-uoc.yaml:1:1 warning instrument-unused')]);
		expect(catalogue.instruments.get('quy-uoc')).toBeDefined();
	});
});

test('pages are made of the catalogue that was handed over last, and of none where there is none', async () => {
	expect(handedOver).toThrow('npm run build');
	const { catalogue } = await load({});
	handOver(catalogue);
	expect(handedOver()).toBe(catalogue);
});
