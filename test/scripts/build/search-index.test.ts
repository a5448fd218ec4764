import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestFolder } from '../../../scripts/build/digest.ts';
import { indexBeside, indexSite } from '../../../scripts/build/search-index.ts';
import { contentSecurityPolicy } from '../../../scripts/serve.ts';

let folders: string[] = [];
beforeEach(async () => {
	folders = await Promise.all([1, 2].map(() => mkdtemp(join(tmpdir(), 'index-'))));
});
afterEach(async () => {
	for (const folder of folders) await rm(folder, { recursive: true });
});

const encoder = new TextEncoder();

/** Made anew for each: what another thread was given is gone. */
const sourceOf = () => {
	const lines = ['mot', 'hai', 'ba'].map((name) => {
		const content = `<html lang="vi"><body><h1>${name}</h1><p>bình d\u0335ẳng</p></body></html>`;
		return `${JSON.stringify({ url: `/${name}/`, content })}\n`;
	});
	const whole = lines.join('');
	return [whole.slice(0, 30), whole.slice(30)].map((text) => encoder.encode(text));
};

describe('the index of a site', () => {
	test('is the same bytes every time, on this thread or another', async () => {
		const [one = '', other = ''] = folders;
		await indexSite({ source: sourceOf(), site: one, parts: join(one, 'parts') });
		await indexBeside({ source: sourceOf(), site: other, parts: join(other, 'parts') });
		const [first, second] = await Promise.all(folders.map((folder) => digestFolder(join(folder, 'pagefind'))));
		expect(first).toEqual(second);
		expect(first).toHaveProperty('pagefind-entry.json');
	});

	test('holds what a search needs and none of the interfaces that come with it', async () => {
		const [folder = ''] = folders;
		await indexSite({ source: sourceOf(), site: folder, parts: join(folder, 'parts') });
		const names = (await readdir(join(folder, 'pagefind'))).map((name) => name.replace(/vi_[0-9a-f]+/, 'vi_…'));
		expect(names.sort()).toEqual([
			'filter',
			'fragment',
			'index',
			'pagefind-entry.json',
			'pagefind.js',
			'pagefind.vi_….pf_meta',
			'wasm.unknown.pagefind',
		]);
	});

	test('where Pagefind dies, or is given no pages, the build stops', async () => {
		const [folder = ''] = folders;
		await writeFile(join(folder, 'file'), '');
		const parts = join(folder, 'file');
		await expect(indexBeside({ source: sourceOf(), site: folder, parts })).rejects.toThrow('ended without an answer');
		const index = (source: string) =>
			indexBeside({ source: [encoder.encode(source)], site: folder, parts: join(folder, 'parts') });
		await expect(index('{"url":\n')).rejects.toThrow('JSON');
		await expect(index('')).rejects.toThrow('no page');
	});
});

test('WebAssembly may be compiled on the search page alone', () => {
	expect(contentSecurityPolicy('/tim-kiem/')).toContain("script-src 'self' 'wasm-unsafe-eval';");
	for (const path of ['/', '/ke-hoach/', '/tim-kiem/x/', '/pagefind/pagefind.js']) {
		expect(contentSecurityPolicy(path)).toContain("script-src 'self';");
	}
});
