import { describe, expect, test } from 'vitest';
import { SECTIONS } from '../../../src/domain/compare/section-names.ts';
import { readSelection, writeSelection } from '../../../src/domain/compare/selection.ts';

describe('readSelection', () => {
	test.each([
		['', [], []],
		['?plans=', [], []],
		['?plans=a,b,c', ['a', 'b', 'c'], []],
		['?plans=a&plans=b', ['a', 'b'], []],
		['?plans=a%2Cb', ['a', 'b'], []],
		['?plans=a,a,b', ['a', 'b'], ['a repeated']],
		['?plans=,,a,', ['a'], []],
		['?plans=a,b,c,d,e,f,g,h', ['a', 'b', 'c', 'd', 'e', 'f'], ['g too-many', 'h too-many']],
		['?plans=<script>,a', ['a'], ['<script> not-an-id']],
		['?plans=../../x,A,a-,-a', [], ['../../x not-an-id', 'A not-an-id', 'a- not-an-id', '-a not-an-id']],
		['?plans=%E0%A4%A,a', ['a'], ['\uFFFD%A not-an-id']],
		[`?plans=${'x'.repeat(500)}`, [], [`${'x'.repeat(40)} not-an-id`]],
		['?other=1', [], []],
	])('%s', (search, plans, dropped) => {
		const found = readSelection(search);
		expect(found.plans).toEqual(plans);
		expect(found.dropped.map(({ id, why }) => `${id} ${why}`)).toEqual(dropped);
	});

	test.each([
		['?diff=1', SECTIONS],
		['?diff=can-cu,linh-vuc', ['themes', 'basis']],
		['?diff=x', []],
		['?diff=', []],
	])('%s', (search, diff) => {
		expect(readSelection(search).diff).toEqual(diff);
	});
});

test('writeSelection gives what readSelection reads', () => {
	expect(writeSelection({ plans: [], diff: [] })).toBe('');
	expect(writeSelection({ plans: ['a', 'b'], diff: SECTIONS })).toBe('?plans=a,b&diff=1');
	const selection = { plans: ['hai-duong-2020', 'quang-ngai-2025'], diff: ['basis'] as const };
	expect(readSelection(writeSelection(selection))).toEqual({ ...selection, dropped: [] });
});
