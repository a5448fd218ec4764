import { describe, expect, test } from 'vitest';
import { plan, planIdStem, writtenBy } from '../../src/domain/plan.ts';
import { aPlan, codesOf, span } from './factories.ts';

describe('planIdStem', () => {
	test.each([
		['hai-duong', span('2020', '2020'), 'ubnd-tinh', 'hai-duong-2020'],
		['ba-ria-vung-tau', span('2023', '2023'), 'so-khcn', 'ba-ria-vung-tau-2023-so-khcn'],
		['phu-tho', span('2021', '2025', '2030'), 'so-cong-thuong', 'phu-tho-2021-2025-so-cong-thuong'],
		['vi-du', span(null, '2030'), 'ubnd-tinh', 'vi-du-2030'],
		['vi-du', span('2021-09', '2021-12'), 'ubnd-tinh', 'vi-du-2021'],
	])('%s, %o, %s → %s', (province, period, issuer, stem) => {
		expect(planIdStem({ province, period, issuer })).toBe(stem);
	});
});

describe('writtenBy', () => {
	const { source } = aPlan();

	test.each([
		['2023-02-20', '2023-03-01', '2023-02-20'],
		['2023-02', '2023-03-01', '2023-02'],
		[null, '2023-03-01', '2023-03-01'],
		[null, null, null],
	])('issued %s, published %s → %s', (issued, published, latest) => {
		expect(writtenBy(aPlan({ issued, source: { ...source, published } }))).toBe(latest);
	});
});

describe('the schema', () => {
	const valid = aPlan();
	const codes = (changes: object) => codesOf(plan.safeParse({ ...valid, ...changes }));

	test.each([
		[{}],
		[{ number: null }],
		[{ issued: '2023-02' }],
		[{ issued: null }],
		[{ signer: { name: 'Nguyễn Văn A', capacity: null } }],
		[{ period: { from: null, to: '2030' } }],
		[{ curation: 'record', source: { ...valid.source, url: 'https://example.org/ke-hoach', sha256: null } }],
	])('takes %o', (changes) => {
		expect(codes(changes)).toEqual([]);
	});

	test.each([
		[{ title: '' }],
		[{ number: '' }],
		[{ number: undefined }],
		[{ issued: '2023-02-30' }],
		[{ period: { from: '2025', to: '2021' } }],
		[{ themes: { 'chinh-tri': [] } }],
		[{ source: { ...valid.source, sha256: 'ABC' } }],
		[{ source: { ...valid.source, url: 'ftp://example.org' } }],
		[{ notes: [{ code: 'date-differs', provision: null, note: 'x' }] }],
		[{ curation: 'draft' }],
		[{ tags: [] }],
	])('refuses %o', (changes) => {
		expect(codes(changes)).toHaveLength(1);
	});

	test('a record needs an address, every other plan the file that was read', () => {
		expect(codes({ curation: 'record' })).toEqual(['record-unsourced']);
		expect(codes({ source: { ...valid.source, sha256: null } })).toEqual(['file-not-kept']);
	});
});
