import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetCache } from '../../scripts/build/forget-cache.ts';
import { command, THU } from '../sites.ts';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'build-'));
});
afterEach(async () => {
	await forgetCache(join(folder, 'content'));
	await rm(folder, { recursive: true, force: true });
});

describe('building', () => {
	test('bad content stops the build with every issue and leaves what was published', async () => {
		const content = join(folder, 'content');
		const out = join(folder, 'dist');
		await cp('test/fixtures/thu', content, { recursive: true });
		await mkdir(out);
		await writeFile(join(out, 'index.html'), 'published');
		await writeFile(join(content, 'themes.yaml'), '- id: x\n  nam: y\n');
		await writeFile(join(content, 'agencies.yaml'), '- {\n');
		const outcome = await command(['build', '--out', out], { ...THU.env, CONTENT_DIR: content });
		expect(outcome.code).toBe(1);
		expect(outcome.stderr).toContain('themes.yaml:2:3 error field-unknown');
		expect(outcome.stderr).toMatch(/agencies\.yaml:\d+:\d+ error yaml-broken/);
		expect(outcome.stderr).toMatch(/\d+ errors in the content; nothing was built\./);
		expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('published');
	});
});

test('npm start says that the port is taken', async () => {
	const server = createServer().listen(4321, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve).once('error', resolve));
	const outcome = await command(['start', '--out', join(folder, 'dist')], THU.env);
	server.close();
	expect(outcome.code).toBe(1);
	expect(outcome.stderr).toContain('Port 4321 is taken');
});

test('npm start says what it takes, and builds nothing', async () => {
	const outcome = await command(['start', '--help'], THU.env);
	expect(outcome).toMatchObject({ code: 0, stderr: '' });
	expect(outcome.stdout).toContain('npm start [-- --out FOLDER]');
});
