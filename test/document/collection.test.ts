import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCollection } from '../../src/document/collection.ts';
import { OTHER_PLAN, PLAN, PROGRAMME, RESOLUTION } from './bad-content/case.ts';
import { appending, type Changes, collectionWith, issuesWith, replacing } from './collection-with.ts';

/** What was read of plans, by digest, as JSON. */
type Store = ReadonlyMap<string, string>;

async function readWith(folder: string, store: Store = new Map()) {
	const read = new Map<string, string>();
	const { collection, files, issues } = await readCollection(folder, {
		get: (from) => store.get(from),
		keep: (from, json) => void read.set(from, json),
	});
	const bodies = new Set([...read.values()].map((json) => JSON.stringify(JSON.parse(json).body)));
	const reused = files.plans.filter(({ body }) => !bodies.has(JSON.stringify(body))).map(({ id }) => id);
	return { kept: new Map([...store, ...read]), reused, issues, files, collection };
}

/** Ids of the plans that were not read again after a change. */
async function reusedAfter(changes: Changes): Promise<string[]> {
	const before = await collectionWith({});
	const { kept } = await readWith(before.folder);
	const after = await collectionWith(changes);
	return (await readWith(after.folder, kept)).reused;
}

const BOTH = ['mau-2021-2025-so-mau', 'vi-du-2024'];

describe('reading', () => {
	test('gives every entry of the valid collection', async () => {
		const { folder } = await collectionWith({});
		const { collection, issues } = await readCollection(folder);
		expect(issues).toEqual([]);
		expect(collection.plans.map(({ id }) => id)).toEqual(BOTH);
		expect(collection.instruments).toHaveLength(4);
		expect(collection.campaigns.map(({ id }) => id)).toEqual(['thang-doc-sach']);
		expect(collection.provinces.map(({ id }) => id)).toEqual(['mau', 'vi-du']);
		expect(collection.agencies).toHaveLength(5);
		expect(collection.themes).toHaveLength(2);
		expect(collection.indicators).toHaveLength(1);
	});

	test('twice gives the same', async () => {
		const { folder } = await collectionWith({});
		const [once, again] = [await readCollection(folder), await readCollection(folder)];
		expect(JSON.stringify(once.collection)).toBe(JSON.stringify(again.collection));
	});

	test('no number or date is changed on the way', async () => {
		const { folder } = await collectionWith({});
		const { collection } = await readCollection(folder);
		const plan = collection.plans.find(({ id }) => id === 'vi-du-2024')?.data;
		expect(plan).toMatchObject({
			issued: '2024-02-20',
			period: { from: '2024', to: '2024' },
			source: { sha256: '0'.repeat(64), published: '2024-02-21' },
		});
	});

	test('what was kept is what was read', async () => {
		const { folder } = await collectionWith({});
		const { kept, files } = await readWith(folder);
		const again = (await readWith(folder, kept)).files.plans;
		expect(again.map(({ data, body }) => ({ data, body }))).toEqual(
			files.plans.map(({ data, body }) => ({ data, body })),
		);
		expect(again[0]?.yaml.place(['number'])).toEqual(files.plans[0]?.yaml.place(['number']));
	});

	test('a collection is the same to the letter, whether it was kept or read: cache keys of pages are made of it', async () => {
		const { folder } = await collectionWith({});
		const { kept, collection } = await readWith(folder);
		expect(JSON.stringify((await readWith(folder, kept)).collection)).toBe(JSON.stringify(collection));
	});

	test.each(['instruments', 'campaigns'] as const)(
		'what was kept of %s is what was read, and knows its places',
		async (kind) => {
			const { folder } = await collectionWith({
				[RESOLUTION]: (text) => `\uFEFF# một\n${text.replaceAll('\n', '\r\n')}`,
			});
			const { kept, files } = await readWith(folder);
			const again = (await readWith(folder, kept)).files[kind];
			const seen = ({ data, yaml }: (typeof again)[number]) => [data, yaml.data, yaml.place(['evidence', 0])];
			expect(again.map(seen)).toEqual(files[kind].map(seen));
			expect(again.length).toBeGreaterThan(0);
		},
	);

	test('a record that is wrong is read, and reported, each time', async () => {
		const { folder } = await collectionWith({ [RESOLUTION]: replacing('number:', 'numbre:') });
		const { kept, issues } = await readWith(folder);
		expect(issues.map(({ code }) => code)).toContain('field-unknown');
		expect((await readWith(folder, kept)).issues).toEqual(issues);
	});

	test('a folder that is not there', async () => {
		const { issues } = await readCollection('/khong/co');
		expect(issues.map(({ file, code }) => `${file} ${code}`)).toEqual([
			'agencies.yaml file-missing',
			'indicators.yaml file-missing',
			'provinces.yaml file-missing',
			'themes.yaml file-missing',
		]);
	});

	test('lists without entries, folders that are not there', async () => {
		const { issues } = await issuesWith({ 'campaigns/thang-doc-sach.yaml': null, 'guide/trich-dan.mdx': null });
		expect(issues.map(({ file, code }) => `${file} ${code}`)).toEqual(['guide/dong-gop.mdx link-broken']);
	});

	test('hidden files and a README are no content', async () => {
		const { issues } = await issuesWith({ '.gitignore': 'x', 'README.md': 'x', 'plans/.DS_Store': 'x' });
		expect(issues).toEqual([]);
	});

	test('files saved with CRLF and a byte order mark are the same files', async () => {
		const { folder } = await collectionWith({});
		const { folder: other } = await collectionWith({
			[PLAN]: (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
			[RESOLUTION]: (text) => text.replaceAll('\n', '\r\n'),
			'themes.yaml': (text) => text.replaceAll('\n', '\r\n'),
		});
		const [saved, plain] = [await readCollection(other), await readCollection(folder)];
		expect(JSON.stringify(saved.collection)).toBe(JSON.stringify(plain.collection));
	});
});

describe('a document model is read again only where it has to be', () => {
	test('unchanged files are not', async () => {
		expect(await reusedAfter({})).toEqual(BOTH);
	});

	test('a changed file is, the others are not', async () => {
		expect(await reusedAfter({ [OTHER_PLAN]: appending('\n') })).toEqual(['vi-du-2024']);
		expect(await reusedAfter({ [PLAN]: replacing('signer:', 'signer: # ai\n') })).toEqual(['mau-2021-2025-so-mau']);
	});

	test('all are where a name was added, changed or taken away', async () => {
		const names = 'aliases: [Chương trình đọc sách cùng nhau]';
		for (const aliases of ['[Chương trình đọc sách cùng nhau, Chương trình đọc]', '[Chương trình đọc]', '[]']) {
			expect(await reusedAfter({ [RESOLUTION]: replacing('[Chiến lược đọc sách ví dụ]', aliases) })).toEqual([]);
		}
		expect(await reusedAfter({ [PROGRAMME]: replacing(names, `${names} # hai`) })).toEqual(BOTH);
	});

	test('what else is said of an instrument does not matter', async () => {
		expect(await reusedAfter({ [RESOLUTION]: replacing('note: null', 'note: Ghi chú') })).toEqual(BOTH);
		expect(await reusedAfter({ 'agencies.yaml': replacing('name: Sở Mẫu', 'name: Sở Mẫu cũ') })).toEqual(BOTH);
	});

	test('what a stored text names is checked all the same', async () => {
		const { folder } = await collectionWith({});
		const { kept } = await readWith(folder);
		const { folder: other } = await collectionWith({
			'agencies.yaml': replacing('- id: thu-vien-vi-du', '- id: thu-vien'),
			[OTHER_PLAN]: replacing('### 1. Đọc', '### 2. Đọc'),
		});
		const { reused, issues } = await readWith(other, kept);
		expect(reused).toEqual(['vi-du-2024']);
		expect(issues.map(({ file, line, code, found }) => `${file}:${line} ${code} ${found}`)).toEqual([
			`${OTHER_PLAN}:19 provision-unknown I.1`,
			`${PLAN}:63 id-unknown thu-vien-vi-du`,
			`${PLAN}:75 id-unknown thu-vien-vi-du`,
		]);
	});

	test('a model of another plan is not taken', async () => {
		const { folder } = await collectionWith({});
		const { kept } = await readWith(folder);
		await rename(join(folder, PLAN), join(folder, 'plans/vi-du/vi-du-2024-12-kh-ubnd.mdx'));
		await writeFile(join(folder, 'themes.yaml'), '[]');
		expect((await readWith(folder, kept)).reused).toEqual(['mau-2021-2025-so-mau']);
	});
});

describe('links that lead somewhere', () => {
	test.each([
		'#ii-2-a',
		'https://example.org/?a=b#c',
		'http://example.org',
		'/ke-hoach/mau-2021-2025-so-mau/',
		'/ke-hoach/mau-2021-2025-so-mau/#i-1',
		'/ke-hoach/vi-du-2024/#phu-luc-sach',
		'/van-ban/28-nq-xx-2021/',
		'/van-ban/12-kh-ubnd-vi-du-2024/',
	])('of a plan: %s', async (url) => {
		expect((await issuesWith({ [PLAN]: replacing('(#ii-2-dd)', `(${url})`) })).issues).toEqual([]);
	});

	test.each([
		'/tinh/vi-du/',
		'/linh-vuc/doc-sach/',
		'/huong-dan/trich-dan/',
		'/du-lieu/',
		'#bao-sai',
		'mailto:a@example.org',
	])('of a guide: %s', async (url) => {
		expect((await issuesWith({ 'guide/dong-gop.mdx': appending(`\n[x](${url})\n`) })).issues).toEqual([]);
	});

	test('a guide may hold what MDX allows', async () => {
		const mdx = "\nimport x from './x.js'\n\n1. một\n2. hai\n\n<div>{x}</div>\n\n```js\n{'<'}\n```\n";
		expect((await issuesWith({ 'guide/dong-gop.mdx': appending(mdx) })).issues).toEqual([]);
	});
});
