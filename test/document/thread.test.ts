import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { onProgress, type Progress } from '../../src/document/progress.ts';
import { Thread } from '../../src/document/thread.ts';

let thread: Thread<string, string>;
beforeEach(() => {
	thread = new Thread(new URL('./threads/echo.ts', import.meta.url), 'echo:');
});
afterEach(() => thread.end());

describe('a thread', () => {
	test('answers in the order in which it is asked, and says how far it is', async () => {
		const said: Progress[] = [];
		const stop = onProgress((message) => said.push(message));
		const answers = Promise.all(['a', 'b', 'c'].map((task) => thread.ask(task)));
		expect(thread.waiting).toBe(3);
		expect(await answers).toEqual(['echo: a', 'echo: b', 'echo: c']);
		expect(thread.waiting).toBe(0);
		stop();
		expect(said).toEqual(Array(3).fill({ work: 'files', done: 1, total: 2 }));
	});

	test('whose work throws tells all that wait, and whoever asks later', async () => {
		const asked = ['a', 'throw', 'b'].map((task) => thread.ask(task));
		const [first, ...others] = await Promise.allSettled(asked);
		expect(first).toEqual({ status: 'fulfilled', value: 'echo: a' });
		for (const one of others) expect(one).toMatchObject({ reason: { message: 'thrown', code: 'EXAMPLE' } });
		await expect(thread.ask('c')).rejects.toThrow('thrown');
	});

	test('whose error overtakes its answers gives these all the same', async () => {
		for (let round = 0; round < 20; round++) {
			const another = new Thread<string, string>(new URL('./threads/echo.ts', import.meta.url), 'echo:');
			const asked = ['a', 'b', 'c', 'throw', 'd'].map((task) => another.ask(task));
			expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual([
				...Array(3).fill('fulfilled'),
				...Array(2).fill('rejected'),
			]);
			await another.end();
		}
	});

	test('whose work can never end says so instead of waiting for ever', async () => {
		await expect(thread.ask('never')).rejects.toThrow('echo.ts ended without an answer');
	});

	test('that is ended answers nothing any more', async () => {
		const asked = expect(thread.ask('a')).rejects.toThrow('ended without an answer');
		await thread.end();
		await asked;
	});
});
