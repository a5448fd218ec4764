import { expect, test } from 'vitest';
import { instrumentsInOrder } from '../../src/data/lists.ts';
import { buildCatalogue } from '../../src/domain/catalogue.ts';
import { aCollection, aRecord } from '../domain/factories.ts';

test('instruments stand by kind and number; those without a number follow, by title', () => {
	const instruments = [
		{ id: 'de-an-b', data: aRecord({ kind: 'de-an', number: null, title: 'B' }) },
		{ id: 'de-an-a', data: aRecord({ kind: 'de-an', number: null, title: 'A' }) },
		{ id: '10-de-an', data: aRecord({ kind: 'de-an', number: '10/ĐA-X' }) },
		{ id: '9-de-an', data: aRecord({ kind: 'de-an', number: '9/ĐA-X' }) },
		{ id: '28-nq-cp-2021', data: aRecord({ kind: 'nghi-quyet', number: '28/NQ-CP' }) },
	];
	const ordered = instrumentsInOrder(buildCatalogue(aCollection({ instruments })));
	expect(ordered.map(({ id }) => id)).toEqual(['28-nq-cp-2021', '9-de-an', '10-de-an', 'de-an-a', 'de-an-b']);
});
