import { expect, test } from 'vitest';
import type { Absence } from '../../../src/domain/compare/absence.ts';
import { loneHolder } from '../../../src/domain/compare/rows.ts';

const has = 'has';
const none: Absence = { kind: 'none' };
const cut: Absence = { kind: 'cut', after: 'II.5' };
const shallow: Absence = { kind: 'shallow' };
const na: Absence = { kind: 'na', why: 'other-province' };

const ofCells = (...cells: (Absence | typeof has)[]) =>
	loneHolder({
		cells: cells.map((cell) => (cell === has ? { items: [1], absence: null } : { items: [], absence: cell })),
	});

test.each([
	['the others were read whole', ofCells(none, has, none), { index: 1, certain: true }],
	['another was cut off', ofCells(has, none, cut), { index: 0, certain: false }],
	['another is a record', ofCells(has, shallow), { index: 0, certain: false }],
	['another could not have it', ofCells(has, none, na), { index: 0, certain: true }],
	['no other could have it', ofCells(has, na, na), null],
	['two have it', ofCells(has, has, none), null],
	['nobody has it', ofCells(none, cut), null],
	['there is one plan', ofCells(has), null],
])('whether a plan alone has a row, where %s', (_, found, expected) => {
	expect(found).toEqual(expected);
});
