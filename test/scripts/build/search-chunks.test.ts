import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CborReader } from '../../../scripts/build/cbor.ts';
import { mergeIndexes } from '../../../scripts/build/search-merge.ts';
import { writeIndex } from '../../../scripts/build/search-write.ts';

const SIGNATURE = 'pagefind_dcd';
/** Two frequent words with others beside them in the alphabet, one of which is the beginning of both. */
const TEXT = `${'luat la luan lua '.repeat(60)}${'luat luc '.repeat(900)}`;

/** The folder of Pagefind's own index, and then that of the divided one. */
let folder = '';
let before: Map<string, string>;

async function unpacked(file: string): Promise<Buffer> {
	return gunzipSync(await readFile(file)).subarray(SIGNATURE.length);
}

/** Words of each chunk, by the chunk's name, with all that the index has of them. */
async function chunks(): Promise<Map<string, Map<string, string>>> {
	const all = new Map<string, Map<string, string>>();
	for (const name of await readdir(join(folder, 'index'))) {
		const reader = new CborReader(await unpacked(join(folder, 'index', name)));
		reader.array();
		const words = Array.from({ length: reader.array() }, () => {
			const item = reader.item();
			const word = new CborReader(item);
			word.array();
			return [word.text(), item.toString('hex')] as const;
		});
		all.set(name.replace('.pf_index', ''), new Map(words));
	}
	return all;
}

/** Chunks that a search for a word loads: those between whose bounds it stands. */
async function loadedFor(word: string): Promise<string[]> {
	const [name = ''] = (await readdir(folder)).filter((file) => file.endsWith('.pf_meta'));
	const reader = new CborReader(await unpacked(join(folder, name)));
	reader.array();
	reader.item();
	reader.item();
	const listed = Array.from({ length: reader.array() }, () => {
		reader.array();
		return { from: reader.text(), to: reader.text(), hash: reader.text() };
	});
	return listed.filter(({ from, to }) => from <= word && word <= to).map(({ hash }) => hash);
}

const wordsOf = (all: ReadonlyMap<string, ReadonlyMap<string, string>>) =>
	new Map([...all.values()].flatMap((words) => [...words]));

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'chunks-'));
	const { index } = await createIndex({ forceLanguage: 'vi' });
	for (let page = 0; page < 60; page++) {
		await index?.addHTMLFile({ url: `/${page}/`, content: `<html lang="vi"><body><p>${TEXT}${page}` });
	}
	await index?.addHTMLFile({ url: '/lu/', content: '<html lang="vi"><body><p>lu' });
	await index?.writeFiles({ outputPath: folder });
	await close();
	before = wordsOf(await chunks());
	const divided = join(folder, 'divided');
	await writeIndex(await mergeIndexes([folder]), folder, divided);
	folder = divided;
});
afterAll(() => rm(join(folder, '..'), { recursive: true }));

describe('the divided index', () => {
	test('has of each word what Pagefind wrote', async () => {
		expect(wordsOf(await chunks())).toEqual(before);
	});

	test('gives frequent words chunks of their own', async () => {
		const all = await chunks();
		for (const word of ['luat', 'luc']) {
			const loaded = await loadedFor(word);
			expect(loaded.flatMap((name) => [...(all.get(name) ?? new Map()).keys()])).toEqual([word]);
		}
	});

	test('loads every word, and for a rare one those that begin like it too', async () => {
		const all = await chunks();
		const found = async (word: string) =>
			(await loadedFor(word)).flatMap((name) => [...(all.get(name) ?? new Map()).keys()]);
		for (const word of before.keys()) expect(await found(word)).toContain(word);
		expect(await found('lu')).toEqual(expect.arrayContaining(['lu', 'luat']));
	});

	test('is named by what it holds', async () => {
		const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8'));
		expect(await readdir(folder)).toContain(`pagefind.${entry.languages.vi.hash}.pf_meta`);
	});
});

test('files of another version stop the build', async () => {
	const other = await mkdtemp(join(tmpdir(), 'chunks-'));
	await writeFile(join(other, 'pagefind-entry.json'), JSON.stringify({ languages: { vi: { hash: 'vi_1' } } }));
	const meta = Buffer.concat([Buffer.from(SIGNATURE), Buffer.from([0x81, 0x65]), Buffer.from('9.9.9')]);
	await writeFile(join(other, 'pagefind.vi_1.pf_meta'), gzipSync(meta));
	await expect(mergeIndexes([other])).rejects.toThrow('Pagefind 9.9.9');
	await rm(other, { recursive: true });
});
