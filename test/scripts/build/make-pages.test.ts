import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makePages, type PageMaker, type Path } from '../../../scripts/build/make-pages.ts';
import { Reuse } from '../../../scripts/build/reuse.ts';
import { Site } from '../../../scripts/build/site.ts';
import { onProgress } from '../../../src/document/progress.ts';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'pages-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function path(pathname: string, type: 'page' | 'endpoint' = 'page'): Path {
	return { pathname, route: { type, component: `src/pages${pathname}` } as Path['route'] };
}

/** A maker whose pages say at which address they were asked for. */
function maker(base = '/', render = (address: string) => new Response(address)): PageMaker {
	return { base, render: async ({ url }) => render(new URL(url).pathname) };
}

async function make(paths: readonly Path[], by: PageMaker = maker()): Promise<Site> {
	const site = new Site();
	site.begin(folder);
	await makePages(paths, by, site, new Reuse(join(folder, 'none'), null));
	return site;
}

async function written(): Promise<Record<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	return Object.fromEntries(
		await Promise.all(
			files.sort().map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const),
		),
	);
}

const PATHS = [path('/'), path('/404'), path('/ke-hoach/a/'), path('/ke-hoach'), path('/data/a.json', 'endpoint')];

describe('pages', () => {
	test('stand where Astro puts them, and are asked for at their address', async () => {
		const { digests } = await make(PATHS);
		const files = await written();
		expect(files).toEqual({
			'404.html': '/404/',
			'data/a.json': '/data/a.json',
			'index.html': '/',
			'ke-hoach/a/index.html': '/ke-hoach/a/',
			'ke-hoach/index.html': '/ke-hoach/',
		});
		expect(Object.keys(digests).sort()).toEqual(Object.keys(files).sort());
	});

	test.each(['/thu/', '/thu'])('are asked for under the path of the site: %s', async (base) => {
		await make(PATHS, maker(base));
		expect(Object.values(await written()).sort()).toEqual([
			'/thu/',
			'/thu/404/',
			'/thu/data/a.json',
			'/thu/ke-hoach/',
			'/thu/ke-hoach/a/',
		]);
	});

	test('without a body are not written', async () => {
		await make(
			PATHS,
			maker('/', (address) => new Response(address === '/' ? 'home' : null)),
		);
		expect(await written()).toEqual({ 'index.html': 'home' });
	});

	test('of two routes for one file are an error that names both', async () => {
		await expect(make([path('/a'), path('/a/')])).rejects.toThrow(
			'src/pages/a/ and src/pages/a both make a/index.html',
		);
	});

	test('one that fails is named, and no further one is begun', async () => {
		const asked: string[] = [];
		const failing = maker('/', (address) => {
			asked.push(address);
			if (address === '/p3/') throw new Error('no such theme');
			return new Response(address);
		});
		const many = Array.from({ length: 100 }, (_, index) => path(`/p${index}`));
		const failure = await make(many, failing).catch((error: Error) => error);
		expect(failure).toMatchObject({ message: '/p3 could not be made', cause: { message: 'no such theme' } });
		expect(asked.length).toBeLessThan(10);
	});

	test('that cannot be taken over are made beside each other, and counted once', async () => {
		const paths = Array.from({ length: 20 }, (_, index) => ({ ...path(`/p${index}`), cacheKey: 'key' }));
		const published = join(folder, 'published');
		await mkdir(published);
		const files = Object.fromEntries(
			paths.map(({ pathname }) => [`${pathname.slice(1)}/index.html`, 'another digest']),
		);
		const reuse = new Reuse(published, {
			inputs: '',
			code: '',
			files,
			keys: Object.fromEntries(Object.keys(files).map((file) => [file, 'key'])),
		});
		let now = 0;
		let most = 0;
		const render = async ({ url }: { url: string }) => {
			most = Math.max(most, ++now);
			await new Promise((resolve) => setTimeout(resolve, 5));
			now--;
			return new Response(new URL(url).pathname);
		};
		const said: number[] = [];
		const stop = onProgress(({ done }) => said.push(done));
		const site = new Site();
		site.begin(join(folder, 'site'));
		await makePages(paths, { base: '/', render }, site, reuse);
		stop();
		expect(Object.keys(site.digests)).toHaveLength(20);
		expect(most).toBe(4);
		expect(Math.max(...said)).toBe(20);
	});

	test('that were begun beside one that fails are not written after it', async () => {
		const slow = Promise.withResolvers<void>();
		const given: string[] = [];
		const site = new Site();
		site.begin(folder);
		site.write = async (file) => void given.push(file);
		const render = async ({ url }: { url: string }) => {
			const { pathname } = new URL(url);
			if (pathname === '/fails/') throw new Error('no such theme');
			if (pathname === '/slow/') await slow.promise;
			return new Response(pathname);
		};
		const paths = [path('/slow'), path('/fails')];
		const made = makePages(paths, { base: '/', render }, site, new Reuse(join(folder, 'none'), null));
		await expect(made).rejects.toThrow('/fails');
		slow.resolve();
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect(given).toEqual([]);
	});
});
