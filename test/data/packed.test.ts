import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type PackedFile, Packer, unpack } from '../../src/data/packed.ts';

/** Longer than what is packed at once, with letters of two and three bytes at every place. */
const LINES = Array.from({ length: 40_000 }, (_, index) => `${index} bình đẳng giới\n`);

async function pack(parts: readonly string[]): Promise<PackedFile> {
	const packer = new Packer();
	for (const part of parts) await packer.add(part);
	return packer.end();
}

describe('a packed file', () => {
	test.each([
		['of many lines', LINES],
		['of one', ['{}\n']],
		['of none', []],
		['of one line that is longer than what is packed at once', [`\u{1F600}${'ắ'.repeat(300_000)}`, '\u{1F600}']],
	])('%s is unpacked as it was', async (_, lines) => {
		const whole = Buffer.from(lines.join(''));
		const file = await pack(lines);
		expect(file).toMatchObject({ size: whole.length, crc: crc32(whole) });
		expect(Buffer.from(await new Response(unpack(file)).arrayBuffer()).equals(whole)).toBe(true);
	});

	test('takes less room, and the same however its text is divided', async () => {
		const [byLines, whole] = [await pack(LINES), await pack([LINES.join('')])];
		expect(byLines.packed.length).toBeLessThan(byLines.size / 4);
		expect(await new Response(unpack(whole)).text()).toBe(await new Response(unpack(byLines)).text());
	});
});
