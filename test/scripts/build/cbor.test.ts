import { describe, expect, test } from 'vitest';
import { CborReader, cborArray, cborText } from '../../../scripts/build/cbor.ts';

describe('CBOR', () => {
	test.each([0, 23, 24, 255, 256, 65_535, 65_536])('a text of %i letters is read as it was written', (length) => {
		const text = 'ă'.repeat(length);
		expect(new CborReader(cborText(text)).text()).toBe(text);
	});

	test.each([0, 23, 24, 300])('an array of %i items is read item by item', (length) => {
		const items = Array.from({ length }, (_, index) => cborText(String(index)));
		const reader = new CborReader(cborArray(items));
		expect(reader.array()).toBe(length);
		expect(items.map(() => reader.item())).toEqual(items);
	});

	test('an item is passed over whole, with all that it holds', () => {
		// [1000000, -25, [4294967296, "a"]], from the examples of RFC 8949.
		const numbers = Buffer.from('831a000f4240381882 1b00000001000000006161'.replace(' ', ''), 'hex');
		const reader = new CborReader(cborArray([numbers, cborText('sau')]));
		reader.array();
		expect(reader.item()).toEqual(numbers);
		expect(reader.text()).toBe('sau');
	});

	test('what is not read here stops it', () => {
		expect(() => new CborReader(cborText('a')).array()).toThrow('kind 3 instead of 4');
		expect(() => new CborReader(Buffer.from([0xf6])).item()).toThrow('246');
		expect(() => new CborReader(Buffer.from([0x9f])).array()).toThrow('159');
	});
});
