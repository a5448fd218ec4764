import { describe, expect, test } from 'vitest';
import { absenceOf, readingOf } from '../../../src/domain/compare/absence.ts';
import { basisAbsence } from '../../../src/domain/compare/sections.ts';
import { vi } from '../../../src/i18n/vi.ts';
import { aPlan } from '../factories.ts';
import { anInstrumentExtract, CUT, RECORD, WHOLE } from './factories.ts';

describe('the three absences', () => {
	const { source } = aPlan();
	const truncated = [{ code: 'source-truncated' as const, provision: 'II.5.b', note: 'Bản đã đọc dừng ở đây.' }];

	test.each([
		['read whole', {}, 'Kế hoạch không nêu'],
		['the document’s own text', { curation: 'full' as const }, 'Kế hoạch không nêu'],
		[
			'cut off at a known place',
			{ source: { ...source, completeness: 'excerpt' as const }, notes: truncated },
			'Nguồn bị cắt sau mục II.5.b, chưa rõ có hay không',
		],
		[
			'cut off somewhere',
			{ source: { ...source, completeness: 'opening' as const } },
			'Nguồn bị cắt, chưa rõ có hay không',
		],
		['a record', { curation: 'record' as const }, 'Chưa biên tập tới mức này'],
		[
			'a record of a source that was cut off',
			{ curation: 'record' as const, source: { ...source, completeness: 'opening' as const }, notes: truncated },
			'Chưa biên tập tới mức này',
		],
	])('%s', (_, changes, words) => {
		const reading = readingOf(aPlan(changes), (path) => `mục ${path}`);
		expect(vi.absence.of(absenceOf(reading))).toBe(words);
	});
});

describe('why an instrument is not cited', () => {
	const say = (
		plan: Partial<Parameters<typeof basisAbsence>[0]>,
		instrument: Parameters<typeof anInstrumentExtract>[1],
	) =>
		vi.absence.of(
			basisAbsence(
				{ provinces: ['vi-du'], reading: WHOLE, written: '2023-02-20', period: { from: '2023', to: '2023' }, ...plan },
				anInstrumentExtract('28/NQ-CP', instrument),
			),
		);

	test.each([
		['issued on a later day', {}, { issued: '2023-02-21' }, vi.absence.naAfter],
		['issued in a later year', {}, { issued: '2024' }, vi.absence.naAfter],
		['issued later, the plan cut off', { reading: CUT }, { issued: '2024' }, vi.absence.naAfter],
		['its period over', {}, { period: { from: '2016', to: '2020' } }, vi.absence.naBefore],
		['its last day passed', {}, { until: '2022-12-31' }, vi.absence.naBefore],
		['of another province', {}, { province: 'noi-khac', status: 'in-force' }, vi.absence.naElsewhere],
		['of the plan’s own province', {}, { province: 'vi-du', status: 'in-force' }, vi.absence.inForce],
		['in force', {}, { status: 'in-force' }, vi.absence.inForce],
		['in its period', {}, { period: { from: '2021', to: '2030' } }, vi.absence.inForce],
		['in its period, now over', {}, { period: { from: null, to: '2025' }, status: 'period-ended' }, vi.absence.inForce],
		['in force until later', {}, { until: '2024-06-30', status: 'replaced' }, vi.absence.inForce],
		['replaced, nobody knows when', {}, { status: 'replaced' }, vi.absence.none],
		['not confirmed', {}, { status: 'unconfirmed' }, vi.absence.none],
		['not yet in force', {}, { status: 'in-force', effective: '2024-01-01' }, vi.absence.none],
		['of the same year, the day not known', {}, { issued: '2023', status: 'in-force' }, vi.absence.none],
		['of a year nobody knows', {}, { issued: null, status: 'in-force' }, vi.absence.none],
		['in force, the plan cut off', { reading: CUT }, { status: 'in-force' }, vi.absence.cut('II.5.b')],
		['in force, the plan a record', { reading: RECORD }, { status: 'in-force' }, vi.absence.shallow],
		['years before a plan whose day is not known', { written: null }, { status: 'in-force' }, vi.absence.inForce],
		['in the year of such a plan', { written: null }, { issued: '2023-05-01', status: 'in-force' }, vi.absence.none],
	] as const)('%s', (_, plan, instrument, words) => {
		expect(say(plan, instrument)).toBe(words);
	});
});
