import { describe, expect, test } from 'vitest';
import { type ReadPlan, readPlan } from '../../src/document/plan.ts';
import { PlanReader } from '../../src/document/plan-reader.ts';
import { nameDictionary } from '../../src/domain/citation/names.ts';

const NAMES = ['Chương trình đọc sách cùng nhau'];
/** More than one thread reads alone, with a citation by number and one by name, and every tenth with a mistake. */
const TEXTS = Array.from({ length: 100 }, (_, index) =>
	Buffer.from(
		[
			'---\nnumber: null\n---',
			`## ${index + 1}. Mục đích`,
			`Thực hiện Nghị quyết số ${index + 1}/NQ-CP và Chương trình đọc sách cùng nhau.`,
			index % 10 === 9 ? '1. một' : 'Hết.',
		].join('\n\n'),
	),
);

describe('plans', () => {
	test('are read by other threads as by this one, each with its file', async () => {
		const reader = new PlanReader(NAMES);
		const read = await Promise.all(TEXTS.map((text, index) => reader.read(text, `plans/${index}.mdx`)));
		await reader.close();
		const dictionary = nameDictionary(NAMES);
		expect(read).toEqual(TEXTS.map((text, index) => JSON.stringify(readPlan(text, `plans/${index}.mdx`, dictionary))));
		expect(read.flatMap((json) => (JSON.parse(json) as ReadPlan).body.issues)).toHaveLength(10);
	});

	test('a thread that fails says why to all that wait for it', async () => {
		const failing = new PlanReader(NAMES);
		const broken = 'a text' as never;
		const asked = TEXTS.map((text, index) =>
			failing.read(index < TEXTS.length - 20 ? text : broken, `plans/${index}.mdx`),
		);
		const answers = await Promise.allSettled(asked);
		await failing.close();
		const failed = answers.filter(({ status }) => status === 'rejected');
		expect(failed.length).toBeGreaterThanOrEqual(20);
		expect(String((failed.at(-1) as PromiseRejectedResult).reason)).toMatch(/^TypeError/);
	});

	test('nothing is read after the end, and no thread begun', async () => {
		const reader = new PlanReader(NAMES);
		await reader.close();
		await expect(reader.read(new Uint8Array(), 'plans/1.mdx')).rejects.toThrow('plans/1.mdx is not read any more');
	});
});
