import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'build-'));
	await mkdir(join(folder, 'src'));
	await mkdir(join(folder, 'node_modules/.astro'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a build does not begin with code that changed while it waited for its turn', async () => {
	await writeFile(join(folder, 'src/page.ts'), 'old');
	const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
	await writeFile(join(folder, 'node_modules/.astro/build.lock'), String(other.pid));
	const build = spawn(process.execPath, [resolve('scripts/run.mjs'), 'build'], { cwd: folder });
	let said = '';
	build.stderr.setEncoding('utf8').on('data', async (text: string) => {
		if (text.includes('Waiting for another build')) {
			await writeFile(join(folder, 'src/page.ts'), 'new');
			other.kill();
		}
		said += text;
	});
	const [code] = await once(build, 'close');
	expect(said).toContain('has changed while this build waited for its turn: build again');
	expect(code).toBe(1);
});
