import { describe, expect, test } from 'vitest';
import { CborReader, cborArray, cborNumber, cborText } from '../../../scripts/build/cbor.ts';

/** [1000000, -25, [4294967296, "a"]], from the examples of RFC 8949. */
const numbers = Buffer.from('831a000f42403818821b00000001000000006161', 'hex');

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

	test.each([0, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295])(
		'the number %i is read as it was written',
		(number) => {
			expect(new CborReader(cborNumber(number)).number()).toBe(number);
		},
	);

	test('an item is passed over whole, with all that it holds', () => {
		const reader = new CborReader(cborArray([numbers, cborText('sau')]));
		reader.array();
		expect(reader.item()).toEqual(numbers);
		expect(reader.text()).toBe('sau');
	});

	test('what lies between two positions is given as it is', () => {
		const reader = new CborReader(Buffer.concat([cborNumber(7), numbers, cborText('sau')]));
		expect(reader.number()).toBe(7);
		const start = reader.position;
		reader.skip(2);
		expect(reader.since(start)).toEqual(Buffer.concat([numbers, cborText('sau')]));
	});

	test('what is not read here stops it', () => {
		expect(() => new CborReader(cborText('a')).array()).toThrow('kind 3 instead of 4');
		expect(() => new CborReader(cborText('a')).number()).toThrow('kind 3 instead of 0');
		expect(() => new CborReader(Buffer.from([0x20])).number()).toThrow('kind 1 instead of 0');
		expect(() => new CborReader(Buffer.from([0xf6])).item()).toThrow('246');
		expect(() => new CborReader(Buffer.from([0x9f])).array()).toThrow('159');
	});
});
