import { expect, test } from 'vitest';
import { readySets, type SetPlan } from '../../../src/domain/compare/sets.ts';

const plan = (id: string, province: string, from: string | null, to: string, now = province): SetPlan => ({
	id,
	province,
	now,
	from,
	to,
});
const show = (plans: readonly SetPlan[]) =>
	readySets(plans).map(({ kind, key, plans: ids }) => `${kind} ${key}: ${ids.join(' ')}`);

test('plans of a year, of a half of the strategy, of merged provinces, of a province over time', () => {
	expect(
		show([
			plan('hai-phong-2025', 'hai-phong', '2025', '2025'),
			plan('quang-ngai-2025', 'quang-ngai', '2025', '2025'),
			plan('phu-tho-2021-2025', 'phu-tho', '2021', '2025'),
			plan('hai-duong-2020', 'hai-duong', '2020', '2020', 'hai-phong'),
			plan('hai-duong-2019', 'hai-duong', '2019', '2019', 'hai-phong'),
		]),
	).toEqual([
		'year 2025: hai-phong-2025 quang-ngai-2025',
		'period 2021–2025: phu-tho-2021-2025 hai-phong-2025 quang-ngai-2025',
		'period 2016–2020: hai-duong-2020 hai-duong-2019',
		'merged hai-phong: hai-phong-2025 hai-duong-2020 hai-duong-2019',
		'time hai-duong: hai-duong-2020 hai-duong-2019',
	]);
});

test('six at most, every province before a second plan of one', () => {
	const plans = ['a', 'a', 'b', 'c', 'd', 'e', 'f', 'g'].map((province, index) =>
		plan(`${province}-${index}`, province, '2024', '2024'),
	);
	expect(show(plans)[0]).toBe('year 2024: a-0 b-2 c-3 d-4 e-5 f-6');
	expect(readySets(plans)[0]?.of).toBe(8);
});

test('a plan until a year is not one of that year', () => {
	expect(show([plan('a-2030', 'a', null, '2030'), plan('b-2030', 'b', null, '2030')])).toEqual([
		'period 2026–2030: a-2030 b-2030',
	]);
});

test('one plan makes no set', () => {
	expect(show([plan('a', 'a', null, '2030')])).toEqual([]);
});
