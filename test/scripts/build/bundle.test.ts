import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bundlePaths, bundleSite, CompileError } from '../../../scripts/build/bundle.ts';
import { forgetCache } from '../../../scripts/build/forget-cache.ts';
import { inTurn, TURN } from '../../../scripts/build/turn.ts';

/** In the project, where the packages are that the compiled code asks for. */
let folder = '';
let content = '';
beforeEach(async () => {
	folder = await mkdtemp(join('node_modules', '.cache-bundle-'));
	content = join(process.cwd(), folder, 'content');
	await cp('test/fixtures/thu', content, { recursive: true });
	vi.stubEnv('CONTENT_DIR', content);
});
afterEach(async () => {
	vi.unstubAllEnvs();
	await forgetCache(content);
	await rm(folder, { recursive: true, force: true });
});

/** In turn: other tests build too, and Astro keeps some files of its own a project. */
function bundleInTurn(digest: () => Promise<string | null>, signal = new AbortController().signal): Promise<void> {
	return inTurn(
		TURN,
		() => {},
		() => bundleSite(join(folder, 'bundle'), digest, signal),
	);
}
const bundle = (key: string | null) => bundleInTurn(async () => key);

describe('the compiled code', () => {
	test('is made once for a key, and again for another or for none', { timeout: 400_000 }, async () => {
		const { told } = bundlePaths(join(folder, 'bundle'));
		const made = async (key: string | null) => {
			await bundle(key);
			return (await stat(told)).mtimeMs;
		};
		const first = await made('one');
		expect(JSON.parse(await readFile(told, 'utf8')).entry).toMatch(/^prerender-entry\./);
		expect(await made('one')).toBe(first);
		const second = await made('other');
		expect(second).not.toBe(first);
		expect(await made(null)).not.toBe(second);
	});

	test('is made again where what it is made from changes meanwhile', { timeout: 400_000 }, async () => {
		const { key, told } = bundlePaths(join(folder, 'bundle'));
		const times: number[] = [];
		const digest = async () => {
			times.push(Date.now());
			return times.length === 1 ? 'one' : 'other';
		};
		await bundleInTurn(digest);
		expect(await readFile(key, 'utf8')).toBe('other');
		expect((await stat(told)).mtimeMs).toBeGreaterThan(times[1] ?? Number.POSITIVE_INFINITY);
	});

	test('that cannot be compiled is told by what the compiler says, and is not kept', { timeout: 400_000 }, async () => {
		await writeFile(join(content, 'guide/dong-gop.mdx'), '---\ntitle: x\ndescription: x\norder: 3\n---\n\n<Khong');
		const error = await bundle('one').catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(CompileError);
		expect(String(error)).toContain('dong-gop.mdx');
		await expect(stat(bundlePaths(join(folder, 'bundle')).key)).rejects.toThrow('ENOENT');
	});

	test('is given up when it is not wanted any more', { timeout: 400_000 }, async () => {
		const stop = new AbortController();
		const digest = async () => {
			setTimeout(() => stop.abort(), 500);
			return 'one';
		};
		const compiled = bundleInTurn(digest, stop.signal);
		await expect(compiled).rejects.toThrow('abort');
		await expect(stat(bundlePaths(join(folder, 'bundle')).key)).rejects.toThrow('ENOENT');
	});

	test('is not compiled on by a process whose build has died', { timeout: 60_000 }, async () => {
		const compiler = spawn(process.execPath, ['scripts/build/bundle-process.ts', join(folder, 'bundle')]);
		compiler.stdin.end();
		const [code] = await once(compiler, 'exit');
		expect(code).not.toBe(0);
		await expect(stat(bundlePaths(join(folder, 'bundle')).told)).rejects.toThrow('ENOENT');
	});
});
