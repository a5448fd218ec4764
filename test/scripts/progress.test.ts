import { afterEach, describe, expect, test } from 'vitest';
import { showProgress } from '../../scripts/progress.ts';
import { readCollection } from '../../src/document/collection.ts';
import { type Progress, sayProgress } from '../../src/document/progress.ts';

/** A terminal that remembers what was written. */
function terminal(isTTY = true) {
	const written: string[] = [];
	return { isTTY, written, write: (text: string) => written.push(text) };
}

let hide = () => {};
afterEach(() => hide());

const say = (work: Progress['work'], total: number | null, ...steps: number[]) => {
	for (const done of steps) sayProgress({ work, done, total });
};

describe('on a terminal', () => {
	test('how far work is stands in one line, written anew for each per cent and gone at its end', () => {
		const { written, ...stream } = terminal();
		hide = showProgress(stream, {});
		say('plans', 1000, ...Array.from({ length: 1000 }, (_, index) => index + 1));
		expect(written).toHaveLength(101);
		expect(written[0]).toBe('\u001b[KPlans read: 0 of 1000 (0 %)\r');
		expect(written[42]).toBe('\u001b[KPlans read: 420 of 1000 (42 %)\r');
		expect(written.at(-1)).toBe('\u001b[K\r');
	});

	test('work without a known end is said every hundred', () => {
		const { written, ...stream } = terminal();
		hide = showProgress(stream, {});
		say('index', null, 1, 99, 100, 150, 200);
		expect(written.map((text) => text.replace(/^\W*\[K|\r$/g, ''))).toEqual([
			'Pages indexed: 0',
			'Pages indexed: 100',
			'Pages indexed: 200',
		]);
	});

	test('a line that is left over goes when the command ends, and nothing is said after it', () => {
		const { written, ...stream } = terminal();
		const stop = showProgress(stream, {});
		say('pages', 10, 5);
		stop();
		expect(written.at(-1)).toBe('\u001b[K\r');
		say('pages', 10, 6);
		expect(written).toHaveLength(2);
	});

	test('reading a collection says how many plans are read', async () => {
		const { written, ...stream } = terminal();
		hide = showProgress(stream, {});
		await readCollection('test/fixtures/thu');
		expect(written).toEqual(['\u001b[KPlans read: 1 of 2 (50 %)\r', '\u001b[K\r']);
	});
});

test.each([
	['without a terminal', terminal(false), {}],
	['in CI', terminal(), { CI: 'true' }],
])('nothing is said %s', (_, { written, ...stream }, env) => {
	hide = showProgress(stream, env);
	say('pages', 10, 1, 5, 10);
	expect(written).toEqual([]);
});
