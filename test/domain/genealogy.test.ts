import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../src/domain/catalogue.ts';
import { genealogyOf } from '../../src/domain/genealogy.ts';
import { aCollection, aPlan, aProvision, aRecord, NAMES } from './factories.ts';

const evidence = [{ url: 'https://example.org/quan-he' }];
const record = (
	id: string,
	number: string,
	relations: ReadonlyArray<{ type: 'implements' | 'amends'; to: string }> = [],
) => ({
	id,
	data: aRecord({
		number,
		date: '2021-03-03',
		relations: relations.map((relation) => ({ ...relation, evidence })),
	}),
});
const citing = (id: string, number: string) => ({
	id,
	data: aPlan({ number: null }),
	document: { provisions: [aProvision('mo-dau', `Theo Nghị quyết số ${number}.`, { names: NAMES })] },
});

/** A law, what implements it, what implements that, what amends it; and one that stands alone. */
const INSTRUMENTS = [
	record('luat', '1/NQ-CP'),
	record('nghi-dinh', '2/NQ-CP', [{ type: 'implements', to: 'luat' }]),
	record('ke-hoach', '3/NQ-CP', [{ type: 'implements', to: 'nghi-dinh' }]),
	record('sua', '4/NQ-CP', [{ type: 'amends', to: 'nghi-dinh' }]),
	record('xa', '5/NQ-CP', [{ type: 'implements', to: 'ke-hoach' }]),
	record('rieng', '6/NQ-CP'),
	record('le', '7/NQ-CP'),
];

function genealogy(id: string, plans: ReturnType<typeof citing>[]) {
	const catalogue = buildCatalogue(aCollection({ instruments: INSTRUMENTS, plans }));
	const self = catalogue.instruments.get(id);
	return self ? genealogyOf(catalogue, self) : null;
}
const shown = (found: ReturnType<typeof genealogy>) => ({
	nodes: found?.nodes.map((node) => node.id).sort(),
	edges: found?.edges.map(({ from, to, type }) => `${to} ${type} ${from}`).sort(),
});

describe('the genealogy of an instrument', () => {
	test('is what it rests on and what rests on it, two steps each way', () => {
		expect(shown(genealogy('nghi-dinh', []))).toEqual({
			nodes: ['ke-hoach', 'luat', 'nghi-dinh', 'sua', 'xa'],
			edges: [
				'ke-hoach implements nghi-dinh',
				'nghi-dinh implements luat',
				'sua amends nghi-dinh',
				'xa implements ke-hoach',
			],
		});
		expect(shown(genealogy('luat', [])).nodes).toEqual(['ke-hoach', 'luat', 'nghi-dinh', 'sua']);
	});

	test('goes down to the plans that cite it or what rests on it, but not what it rests on', () => {
		const plans = [citing('vi-du-2023', '2/NQ-CP'), citing('mau-2023', '3/NQ-CP'), citing('tren-2023', '1/NQ-CP')];
		const { nodes, edges } = shown(genealogy('nghi-dinh', plans));
		expect(nodes?.filter((id) => id.startsWith('plan'))).toEqual(['plan.mau-2023', 'plan.vi-du-2023']);
		expect(edges).toContain('plan.vi-du-2023 cites nghi-dinh');
		expect(edges).toContain('plan.mau-2023 cites ke-hoach');
	});

	test('gathers many plans by what they cite, and says how many', () => {
		const plans = [
			...Array.from({ length: 9 }, (_, index) => citing(`vi-du-20${10 + index}`, '2/NQ-CP')),
			citing('mau-2023', '3/NQ-CP'),
		];
		const found = genealogy('nghi-dinh', plans);
		expect(found?.nodes.flatMap((node) => (node.kind === 'plans' ? [[node.id, node.count]] : []))).toEqual([
			['plans.nghi-dinh', 9],
			['plans.ke-hoach', 1],
		]);
	});

	test('of one without relations is the plans that cite it; of one that stands alone there is none', () => {
		expect(shown(genealogy('rieng', [citing('vi-du-2023', '6/NQ-CP')])).edges).toEqual(['plan.vi-du-2023 cites rieng']);
		expect(genealogy('le', [])).toBeNull();
	});

	test('every line has both its ends', () => {
		const found = genealogy('luat', [citing('vi-du-2023', '1/NQ-CP')]);
		const ids = new Set(found?.nodes.map(({ id }) => id));
		for (const { from, to } of found?.edges ?? []) expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
	});
});
