import { describe, expect, test } from 'vitest';
import { existedOn, indexProvinces, province } from '../../src/domain/province.ts';
import { aProvince } from './factories.ts';

const PROVINCES = indexProvinces([
	aProvince('binh-phuoc', { until: '2025-06-30', into: 'dong-nai' }),
	aProvince('dong-nai', { enlarged: { on: '2025-07-01', parts: ['dong-nai', 'binh-phuoc'] } }),
	aProvince('hue', { kind: 'thanh-pho', from: '2025-01-01' }),
	aProvince('thua-thien-hue', { until: '2024-12-31', into: 'hue' }),
	aProvince('ha-tay', { until: '2008-07-31', into: 'ha-noi' }),
	aProvince('ha-noi', { kind: 'thanh-pho' }),
	aProvince('cu', { until: '1991-12-31', into: 'giua' }),
	aProvince('giua', { until: '2025-06-30', into: 'dong-nai' }),
	aProvince('lac', { until: '2025-06-30', into: 'khong-co' }),
]);

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('now', () => {
	test.each([
		['dong-nai', 'dong-nai'],
		['binh-phuoc', 'dong-nai'],
		['thua-thien-hue', 'hue'],
		['cu', 'dong-nai'],
		['lac', 'lac'],
		['khong-co', undefined],
	])('%s → %s', (id, today) => {
		expect(PROVINCES.now(id)?.id).toBe(today);
	});

	test('a succession in a circle ends', () => {
		const circle = indexProvinces([
			aProvince('a', { until: '2025-06-30', into: 'b' }),
			aProvince('b', { until: '2025-06-30', into: 'a' }),
			aProvince('c', { until: '2025-06-30', into: 'c' }),
		]);
		expect(circle.now('a')?.id).toBe('a');
		expect(circle.now('c')?.id).toBe('c');
	});
});

describe('family', () => {
	test.each([
		['binh-phuoc', ['dong-nai', 'binh-phuoc', 'cu', 'giua']],
		['dong-nai', ['dong-nai', 'binh-phuoc', 'cu', 'giua']],
		['hue', ['hue', 'thua-thien-hue']],
		['khong-co', []],
	])('%s → %s', (id, family) => {
		expect(ids(PROVINCES.family(id))).toEqual(family);
	});
});

describe('existedOn', () => {
	test.each([
		['hue', '2025-01-01', true],
		['hue', '2024-12-31', false],
		['hue', '2025', true],
		['hue', '2024', false],
		['thua-thien-hue', '2024-12-31', true],
		['thua-thien-hue', '2025-01-01', false],
		['thua-thien-hue', '2024-12', true],
		['binh-phuoc', '2025', true],
		['binh-phuoc', '2025-06', true],
		['binh-phuoc', '2025-07', false],
		['dong-nai', '1900', true],
	])('%s on %s: %s', (id, date, existed) => {
		const entry = PROVINCES.get(id);
		expect(entry && existedOn(entry, date)).toBe(existed);
	});
});

test('the schema refuses an enlargement from one part, and an id that is not folded', () => {
	const entry = { ...aProvince('dong-nai') };
	expect(province.safeParse({ ...entry, enlarged: { on: '2025-07-01', parts: ['dong-nai'] } }).success).toBe(false);
	expect(province.safeParse({ ...entry, id: 'Đồng Nai' }).success).toBe(false);
	expect(province.safeParse({ ...entry, until: '2025-06' }).success).toBe(false);
});
