import { describe, expect, test } from 'vitest';
import { Bodies } from '../../src/document/bodies.ts';
import { readBody } from '../../src/document/plan.ts';
import { nameDictionary } from '../../src/domain/citation/names.ts';

const NAMES = ['Chương trình đọc sách cùng nhau'];
/** More than one thread reads alone, with a citation by number and one by name, and every tenth with a mistake. */
const TEXTS = Array.from({ length: 100 }, (_, index) =>
	[
		`## ${index + 1}. Mục đích`,
		`Thực hiện Nghị quyết số ${index + 1}/NQ-CP và Chương trình đọc sách cùng nhau.`,
		index % 10 === 9 ? '1. một' : 'Hết.',
	].join('\n\n'),
);

describe('bodies', () => {
	test('are read by other threads as by this one, each with its file', async () => {
		const bodies = new Bodies(NAMES);
		const read = await Promise.all(TEXTS.map((text, index) => bodies.read(text, `plans/${index}.mdx`)));
		await bodies.close();
		const dictionary = nameDictionary(NAMES);
		expect(read).toEqual(TEXTS.map((text, index) => readBody(text, `plans/${index}.mdx`, dictionary)));
		expect(read.flatMap(({ issues }) => issues)).toHaveLength(10);
	});

	test('a thread that fails says why to all that wait for it', async () => {
		const failing = new Bodies(NAMES);
		// Bytes pass for a text until the line of their mistake is looked for.
		const broken = new TextEncoder().encode('<a') as never;
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
		const bodies = new Bodies(NAMES);
		await bodies.close();
		await expect(bodies.read('', 'plans/1.mdx')).rejects.toThrow('plans/1.mdx is not read any more');
	});
});
