import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { command, filesOf, THU } from '../sites.ts';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'build-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

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

test('the same content gives the same bytes', async () => {
	const again = { folder: `${THU.folder}-again` };
	const outcome = await command(['build', '--out', again.folder], THU.env);
	expect(outcome.code, outcome.stderr).toBe(0);
	const files = await filesOf(THU, '');
	expect(await filesOf(again, '')).toEqual(files);
	const hash = async (folder: string, file: string) =>
		createHash('sha256')
			.update(await readFile(join(folder, file)))
			.digest('hex');
	for (const file of files)
		expect([file, await hash(again.folder, file)]).toEqual([file, await hash(THU.folder, file)]);
});

test('npm start says that the port is taken', async () => {
	const server = createServer().listen(4321, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve).once('error', resolve));
	const outcome = await command(['start', '--out', join(folder, 'dist')], THU.env);
	server.close();
	expect(outcome.code).toBe(1);
	expect(outcome.stderr).toContain('Port 4321 is taken');
});
