import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIXTURES, INPUTS, outputsOf } from './fixtures.ts';

/** Input and expected output, side by side. `GOLDEN=write` writes the expected files again; look at their difference then. */
describe('documents as found in the wild', () => {
	test.each(INPUTS)('%s', async (name) => {
		for (const [file, text] of await outputsOf(name)) {
			const path = join(FIXTURES, 'output', file);
			if (process.env['GOLDEN'] === 'write') await writeFile(path, text);
			expect(text, file).toBe(await readFile(path, 'utf8'));
		}
	});
});
