import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkTarget, mend, publish } from '../../../scripts/build/publish.ts';
import { type Failpoint, failing, readSite, writeSite } from './failing-disk.ts';

let folder = '';
let out = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'publish-'));
	out = join(folder, 'dist');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const never = (): never => {
	throw new Error('no failpoint was set');
};
const fail = (): never => {
	throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
};

/** What may stand there when a publication begins, and the operations that it then takes. */
const BEGINNINGS = {
	nothing: { before: null, set: async () => undefined },
	'a site': { before: 'old', set: () => writeSite(out, 'old') },
	'a site and half of another': {
		before: 'old',
		set: async () => {
			await writeSite(out, 'old');
			await writeSite(`${out}.building`, 'half', ['index.html']);
		},
	},
	'a swap that stopped between its renames': {
		before: 'old',
		set: async () => {
			await writeSite(`${out}.previous`, 'old');
			await writeSite(`${out}.building`, 'lost');
		},
	},
	'a swap that stopped before the old site went': {
		before: 'old',
		set: async () => {
			await writeSite(out, 'old');
			await writeSite(`${out}.previous`, 'older');
		},
	},
} as const;

/** Every failpoint of a publication that begins so: before each operation, and in the middle of those that take a while. */
async function failpointsFrom(set: () => Promise<unknown>): Promise<(Failpoint & { readonly name: string })[]> {
	await set();
	const { disk, steps, trace } = failing(null, never);
	await publish(out, steps, disk);
	await rm(out, { recursive: true });
	return trace.flatMap((name, at) => {
		const moments = /^(?:remove|write)/.test(name) ? (['before', 'within'] as const) : (['before'] as const);
		return moments.map((moment) => ({ at, moment, name: `${moment} “${name}”` }));
	});
}

/** Whatever stopped it: what was published is whole or can be mended, and the next build goes through. */
async function expectWhole(before: string | null, where: string): Promise<void> {
	await readSite(out);
	await readSite(`${out}.previous`);
	await mend(out);
	expect([before, 'new'], where).toContain(await readSite(out));
	expect([existsSync(`${out}.building`), existsSync(`${out}.previous`)], where).toEqual([false, false]);
	await publish(out, failing(null, never).steps);
	expect(await readSite(out), where).toBe('new');
	await rm(out, { recursive: true });
}

describe.each(Object.entries(BEGINNINGS))('publishing over %s', (_, { before, set }) => {
	test('puts the new site in its place and leaves nothing else', async () => {
		await set();
		await publish(out, failing(null, never).steps);
		expect(await readSite(out)).toBe('new');
		expect([existsSync(`${out}.building`), existsSync(`${out}.previous`)]).toEqual([false, false]);
	});

	test.each([
		['once, ', false],
		['from then on, ', true],
	])('a disk that fails %sat any operation leaves a whole site', async (__, isDead) => {
		const failpoints = await failpointsFrom(set);
		expect(failpoints.length).toBeGreaterThan(8);
		for (const failpoint of failpoints) {
			await set();
			const { disk, steps } = failing(failpoint, fail, isDead);
			await expect(publish(out, steps, disk), failpoint.name).rejects.toThrow('no space left');
			await expectWhole(before, failpoint.name);
		}
	});
});

test('a disk that fails once, up to the swap, leaves the folder as it was and nothing to mend', async () => {
	const failpoints = await failpointsFrom(BEGINNINGS['a site'].set);
	const swap = failpoints.findIndex(({ name }) => name.includes('rename dist.building to dist'));
	expect(swap).toBeGreaterThan(0);
	for (const failpoint of failpoints.slice(0, swap + 1)) {
		await writeSite(out, 'old');
		const { disk, steps } = failing(failpoint, fail, false);
		await expect(publish(out, steps, disk), failpoint.name).rejects.toThrow('no space left');
		expect(await readSite(out), failpoint.name).toBe('old');
		expect([existsSync(`${out}.building`), existsSync(`${out}.previous`)], failpoint.name).toEqual([false, false]);
	}
});

test('a process that is killed at any operation leaves a site that the next one mends', async () => {
	for (const failpoint of await failpointsFrom(BEGINNINGS['a site'].set)) {
		await writeSite(out, 'old');
		const program = join(import.meta.dirname, 'publish-killed.ts');
		const child = spawn(process.execPath, [program, out, String(failpoint.at), failpoint.moment], { stdio: 'inherit' });
		const signal = await new Promise((resolve) => child.once('close', (__, ended) => resolve(ended)));
		expect(signal, failpoint.name).toBe('SIGKILL');
		await expectWhole('old', failpoint.name);
	}
});

describe('the folder of a site', () => {
	test('may be new, empty or a site', async () => {
		await checkTarget(out, [process.cwd()]);
		await mkdir(out);
		await checkTarget(out, [process.cwd()]);
		await writeSite(out, 'old');
		await checkTarget(out, [process.cwd()]);
	});

	test('may not hold what a build would destroy', async () => {
		const kept = join(folder, 'project', 'content');
		await mkdir(kept, { recursive: true });
		for (const target of [kept, join(folder, 'project'), '/']) {
			await expect(checkTarget(target, [kept])).rejects.toThrow(
				`${target} holds ${kept}, which the build would replace`,
			);
		}
		await writeFile(join(folder, 'letter.txt'), '');
		await expect(checkTarget(folder, [])).rejects.toThrow('it is no site that a build may replace');
		await expect(checkTarget(join(folder, 'letter.txt'), [])).rejects.toThrow('letter.txt is a file');
		// Under the name that the build has for the site before.
		await mkdir(`${out}.previous`);
		await writeFile(join(`${out}.previous`, 'letter.txt'), '');
		await expect(checkTarget(out, [])).rejects.toThrow(`${out}.previous holds files but no index.html`);
	});
});
