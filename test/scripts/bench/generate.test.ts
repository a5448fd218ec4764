import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCorpus, retoldPlans } from '../../../scripts/bench/corpus.ts';
import { generate } from '../../../scripts/bench/generate.ts';
import { readCollection } from '../../../src/document/collection.ts';
import { buildCatalogue, type Catalogue } from '../../../src/domain/catalogue.ts';
import type { Provision } from '../../../src/domain/model.ts';

const PLANS = 150;
const folders: string[] = [];
let real: Catalogue;
let synthetic: Catalogue;
let errors: string[] = [];

async function write(seed: number): Promise<string> {
	const folder = join(await mkdtemp(join(tmpdir(), 'generate-')), 'content');
	folders.push(folder);
	await generate(folder, 'content', real, readCorpus(real), PLANS, seed);
	return folder;
}

beforeAll(async () => {
	real = buildCatalogue((await readCollection('content')).collection);
	const { collection, issues } = await readCollection(await write(1));
	errors = issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
	const made = { ...collection, plans: collection.plans.filter(({ id }) => !real.plan(id)) };
	synthetic = buildCatalogue(made);
});
afterAll(() => Promise.all(folders.map((folder) => rm(join(folder, '..'), { recursive: true }))));

const provisionsOf = (catalogue: Catalogue) => retoldPlans(catalogue).flatMap(({ document }) => document.provisions);
const textOf = (provisions: readonly Provision[]) => provisions.map(({ text }) => text).join('\n');

/** Share of each word among all. */
function shares(catalogue: Catalogue): Map<string, number> {
	const words =
		textOf(provisionsOf(catalogue))
			.toLowerCase()
			.match(/\p{L}+/gu) ?? [];
	return new Map([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length / words.length]));
}

async function texts(folder: string): Promise<string[]> {
	const entries = await readdir(join(folder, 'plans'), { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	return Promise.all(files.sort().map((file) => readFile(file, 'utf8')));
}

describe('a synthetic collection', () => {
	test('passes the real schema, and has as many plans as were asked for', () => {
		expect(errors).toEqual([]);
		expect(synthetic.plans).toHaveLength(PLANS);
	});

	test('has plans of about 12 kB that differ in body', async () => {
		const bodies = synthetic.plans.map(({ document }) => textOf(document.provisions));
		expect(new Set(bodies).size).toBeGreaterThanOrEqual(0.99 * PLANS);
		const bytes = (await texts(folders[0] ?? '')).filter((text) => text.includes('publisher: Dữ liệu đo'));
		const mean = bytes.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / bytes.length;
		expect(mean).toBeGreaterThan(10_500);
		expect(mean).toBeLessThan(13_500);
	});

	test.each(['mentions', 'tasks', 'targets', 'deadlines'] as const)('has %s as often as the real plans', (what) => {
		const rate = (provisions: readonly Provision[]) =>
			provisions.reduce((sum, provision) => sum + provision[what].length, 0) / provisions.length;
		const [wanted, found] = [rate(provisionsOf(real)), rate(provisionsOf(synthetic))];
		expect(found).toBeGreaterThan(wanted * 0.75);
		expect(found).toBeLessThan(wanted * 1.25);
	});

	test('has the words of the real plans, as often', () => {
		const [wanted, found] = [shares(real), shares(synthetic)];
		const words = new Set([...wanted.keys(), ...found.keys()]);
		const moved = [...words].reduce((sum, word) => sum + Math.abs((wanted.get(word) ?? 0) - (found.get(word) ?? 0)), 0);
		// Half of the sum: the share of words that would have to be others.
		expect(moved / 2).toBeLessThan(0.16);
	});

	test('is the same for the same seed, another for another', async () => {
		const [again, other] = [await write(1), await write(2)];
		expect(await texts(again)).toEqual(await texts(folders[0] ?? ''));
		expect(await texts(other)).not.toEqual(await texts(again));
	});
});
