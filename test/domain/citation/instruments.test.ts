import { describe, expect, test } from 'vitest';
import { fromPlan, fromRecord, indexInstruments } from '../../../src/domain/citation/instruments.ts';
import { anInstrument, aPlan, aRecord, span } from '../factories.ts';

describe('fromRecord', () => {
	test('the year is the given one, or that of the date', () => {
		expect(fromRecord('x', aRecord({ date: '2021-03-03', year: null })).year).toBe('2021');
		expect(fromRecord('x', aRecord({ date: null, year: '2015' })).year).toBe('2015');
		expect(fromRecord('x', aRecord({ date: null, year: null })).year).toBeNull();
	});

	test('it is no plan, and keeps its record', () => {
		const record = aRecord({ aliases: ['Chiến lược'], period: { from: '2021', to: '2030' } });
		expect(fromRecord('28-nq-cp-2021', record)).toMatchObject({
			id: '28-nq-cp-2021',
			number: '28/NQ-CP',
			aliases: ['Chiến lược'],
			period: span('2021', '2030'),
			plan: null,
			record,
		});
	});
});

describe('fromPlan', () => {
	test('a plan with a number is an instrument of its province and year', () => {
		expect(fromPlan('vi-du-2023', aPlan())).toMatchObject({
			id: '12-kh-ubnd-vi-du-2023',
			kind: 'ke-hoach',
			number: '12/KH-UBND',
			date: '2023-02-20',
			year: '2023',
			province: 'vi-du',
			period: span('2023', '2023'),
			plan: 'vi-du-2023',
			record: null,
		});
	});

	test('without a date it has no year', () => {
		expect(fromPlan('vi-du-2023', aPlan({ issued: null }))).toMatchObject({ id: '12-kh-ubnd-vi-du', year: null });
	});

	test('a plan without a number is none', () => {
		expect(fromPlan('vi-du-2023', aPlan({ number: null }))).toBeNull();
	});

	test.each([
		['Kế hoạch công tác bình đẳng giới', 'ke-hoach'],
		['KẾ HOẠCH HÀNH ĐỘNG vì bình đẳng giới', 'ke-hoach-hanh-dong'],
		['Quyết định ban hành Kế hoạch', 'quyet-dinh'],
		['Chương trình hành động', 'chuong-trinh'],
		['Công tác bình đẳng giới năm 2023', 'ke-hoach'],
	])('%s: %s', (title, kind) => {
		expect(fromPlan('vi-du-2023', aPlan({ title }))?.kind).toBe(kind);
	});
});

describe('indexInstruments', () => {
	const NQ = anInstrument({ number: '28/NQ-CP', date: '2021-03-03', aliases: ['Chiến lược A', 'CHIẾN LƯỢC “A”'] });
	const KH = anInstrument({ number: '07/KH-UBND', province: 'vi-du', year: '2022' });
	const OTHER = anInstrument({ number: '7/KH-UBND', province: 'vi-du', year: '2023' });
	const NAMED = anInstrument({ id: 'chuong-trinh-b', number: null, aliases: ['Chiến lược A', 'Chương trình B'] });
	const PLAN = fromPlan('vi-du-2023', aPlan());
	const index = indexInstruments([NQ, KH, OTHER, NAMED, ...(PLAN ? [PLAN] : [])]);
	const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

	test('by id and by plan', () => {
		expect(index.get('28-nq-cp-2021')).toBe(NQ);
		expect(index.get('12-kh-ubnd-vi-du-2023')).toBe(PLAN);
		expect(index.ofPlan('vi-du-2023')).toBe(PLAN);
		expect(index.ofPlan('28-nq-cp-2021')).toBeUndefined();
	});

	test('by number, however it is written', () => {
		expect(ids(index.byNumber('28/nq – cp'))).toEqual([NQ.id]);
		expect(ids(index.byNumber('7/KH- UBND'))).toEqual([KH.id, OTHER.id]);
		expect(index.byNumber('29/NQ-CP')).toEqual([]);
	});

	test('by figures', () => {
		expect(ids(index.byFigures('07'))).toEqual([KH.id, OTHER.id]);
		expect(ids(index.byFigures('28'))).toEqual([NQ.id]);
		expect(index.byFigures('2')).toEqual([]);
	});

	test('by name, once each', () => {
		expect(ids(index.byName('chien luoc a'))).toEqual([NQ.id, NAMED.id]);
		expect(ids(index.byName('chuong trinh b'))).toEqual([NAMED.id]);
		expect(index.byName('chien luoc')).toEqual([]);
	});
});
