import { describe, expect, test } from 'vitest';
import { buildCatalogue, type Collection, instrumentsOf } from '../../src/domain/catalogue.ts';
import { nameDictionary } from '../../src/domain/citation/names.ts';
import type { Provision } from '../../src/domain/model.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { aCollection, aPlan, aProvince, aProvision, aRecord } from './factories.ts';

const planEntry = (id: string, data: Plan, ...provisions: Provision[]): Collection['plans'][number] => ({
	id,
	data,
	document: { provisions },
});

const NQ28 = {
	id: '28-nq-cp-2021',
	data: aRecord({
		date: '2021-03-03',
		aliases: ['Chiến lược quốc gia về bình đẳng giới'],
		period: { from: '2021', to: '2030' },
	}),
};
const LAW = { id: '73-2006-qh11', data: aRecord({ kind: 'luat', number: '73/2006/QH11', year: '2006' }) };
const PROVINCIAL = (province: string) => ({
	id: `93-kh-ubnd-${province}-2022`,
	data: aRecord({ kind: 'ke-hoach', number: '93/KH-UBND', province, year: '2022' }),
});

/** Every citation of a plan: order, where, what it means. */
function citations(collection: Collection, plan: string): string[] {
	return (buildCatalogue(collection).plan(plan)?.citations ?? []).map(
		({ order, within, provision, mention, resolution }) =>
			[
				`${order}${within === null ? '' : ` in ${within}`} ${provision.path}`,
				mention.number ?? mention.name,
				resolution.state === 'resolved' ? resolution.instrument.id : resolution.state,
			].join(' | '),
	);
}

describe('citations', () => {
	test('are counted over the plan, and know in whose title they stand', () => {
		const data = aPlan();
		const collection = aCollection({
			instruments: [NQ28, LAW],
			plans: [
				planEntry(
					'vi-du-2023',
					data,
					aProvision('mo-dau', 'Luật số 73/2006/QH11; Nghị quyết số 99/NQ-CP'),
					aProvision('I', 'Không viện dẫn'),
					aProvision(
						'I.1',
						'Nghị quyết số 28/NQ-CP ban hành Chiến lược quốc gia về bình đẳng giới; Luật số 73/2006/QH11',
					),
				),
			],
		});
		expect(citations(collection, 'vi-du-2023')).toEqual([
			'1 mo-dau | 73/2006/QH11 | 73-2006-qh11',
			'2 mo-dau | 99/NQ-CP | unknown',
			'3 I.1 | 28/NQ-CP | 28-nq-cp-2021',
			'4 in 3 I.1 | chien luoc quoc gia ve binh dang gioi | 28-nq-cp-2021',
			'5 I.1 | 73/2006/QH11 | 73-2006-qh11',
		]);
	});

	test('a plan does not cite itself with its own number, and what stands in its title stands alone', () => {
		const text = 'Kế hoạch số 12/KH-UBND thực hiện Nghị quyết số 28/NQ-CP; 28/NQ-CP';
		const collection = aCollection({
			instruments: [NQ28],
			plans: [planEntry('vi-du-2023', aPlan(), aProvision('mo-dau', text))],
		});
		const [first, second] = buildCatalogue(collection).plan('vi-du-2023')?.citations ?? [];
		expect([first?.order, first?.within, first?.index]).toEqual([1, null, 1]);
		expect([second?.order, second?.within, second?.index]).toEqual([2, null, 2]);
	});

	test('the plan’s own number with another year is another document', () => {
		const collection = aCollection({
			plans: [planEntry('vi-du-2023', aPlan(), aProvision('mo-dau', 'Kế hoạch số 12/KH-UBND ngày 18/02/2022'))],
		});
		expect(citations(collection, 'vi-du-2023')).toEqual(['1 mo-dau | 12/KH-UBND | unknown']);
	});

	test('a plan is cited by another one of its province', () => {
		const collection = aCollection({
			plans: [
				planEntry('vi-du-2023', aPlan()),
				planEntry(
					'vi-du-2024',
					aPlan({ number: '15/KH-UBND', issued: '2024-02-20', period: { from: '2024', to: '2024' } }),
					aProvision('mo-dau', 'Kế hoạch số 12/KH-UBND ngày 20/02/2023 của UBND tỉnh'),
				),
			],
		});
		const catalogue = buildCatalogue(collection);
		expect(catalogue.citedBy('12-kh-ubnd-vi-du-2023').map(({ plan }) => plan)).toEqual(['vi-du-2024']);
		expect(catalogue.plan('vi-du-2023')?.instrument?.id).toBe('12-kh-ubnd-vi-du-2023');
	});

	test('are listed by plan and place for the instrument, unresolved ones nowhere', () => {
		const collection = aCollection({
			instruments: [NQ28],
			plans: [
				planEntry('vi-du-b', aPlan({ number: null }), aProvision('I', '28/NQ-CP; 28/NQ-CP')),
				planEntry('vi-du-a', aPlan({ number: null }), aProvision('I', '28/NQ-CP; 99/NQ-CP')),
			],
		});
		const catalogue = buildCatalogue(collection);
		const listed = catalogue.citedBy('28-nq-cp-2021').map(({ plan, order }) => `${plan} ${order}`);
		expect(listed).toEqual(['vi-du-a 1', 'vi-du-b 1', 'vi-du-b 2']);
		expect(catalogue.citedBy('99-nq-cp')).toEqual([]);
		expect(catalogue.plans.map(({ id }) => id)).toEqual(['vi-du-a', 'vi-du-b']);
	});
});

describe('the province of what is cited', () => {
	const provinces = [
		aProvince('phan-a', { until: '2025-06-30', into: 'tinh-moi' }),
		aProvince('phan-b', { until: '2025-06-30', into: 'tinh-moi' }),
		aProvince('tinh-moi', { enlarged: { on: '2025-07-01', parts: ['tinh-moi', 'phan-a', 'phan-b'] } }),
		aProvince('thua-thien-hue', { until: '2024-12-31', into: 'hue' }),
		aProvince('hue', { from: '2025-01-01' }),
		aProvince('noi-khac'),
	];
	const citing = (province: string, issued: string, cited: string) =>
		citations(
			aCollection({
				provinces,
				instruments: [PROVINCIAL(cited)],
				plans: [planEntry('citing', aPlan({ province, issued }), aProvision('mo-dau', 'Kế hoạch số 93/KH-UBND'))],
			}),
			'citing',
		)[0]?.split(' | ')[2];

	test.each([
		['phan-a', '2023-02-20', 'phan-a', '93-kh-ubnd-phan-a-2022'],
		['phan-a', '2023-02-20', 'noi-khac', 'unknown'],
		['hue', '2025-02-20', 'thua-thien-hue', '93-kh-ubnd-thua-thien-hue-2022'],
		['tinh-moi', '2025-08-20', 'phan-a', '93-kh-ubnd-phan-a-2022'],
		['tinh-moi', '2025-08-20', 'tinh-moi', '93-kh-ubnd-tinh-moi-2022'],
		['phan-a', '2023-02-20', 'phan-b', 'unknown'],
		['phan-a', '2023-02-20', 'tinh-moi', 'unknown'],
		['tinh-moi', '2023-02-20', 'phan-a', 'unknown'],
	])('a plan of %s (%s) and a document of %s: %s', (province, issued, cited, expected) => {
		expect(citing(province, issued, cited)).toBe(expected);
	});
});

describe('anomalies', () => {
	const note = (code: string, provision: string | null) => ({ code, provision, note: `về ${code}` });
	const data = aPlan({
		notes: [note('text-slip', 'I.1'), note('source-truncated', null), note('numbering-skips', 'mo-dau')] as never,
	});
	const catalogue = buildCatalogue(
		aCollection({
			instruments: [NQ28],
			plans: [
				planEntry(
					'vi-du-2023',
					data,
					aProvision('mo-dau', 'Nghị quyết số 28/NQ-CP ngày 13/3/2021'),
					aProvision('I.1', 'Nghị quyết số 99/NQ-CP'),
				),
			],
		}),
	);

	test('of rules and editors are one list, by place', () => {
		const listed = catalogue
			.plan('vi-du-2023')
			?.anomalies.map(({ provision, code, origin, citation }) => `${provision} ${code} ${origin} ${citation}`);
		expect(listed).toEqual([
			'null source-truncated editor null',
			'mo-dau date-differs rule 1',
			'mo-dau numbering-skips editor null',
			'I.1 unknown rule 2',
			'I.1 text-slip editor null',
		]);
	});

	test('of a rule have what is printed and expected, of an editor the words', () => {
		const [first, second] = catalogue.plan('vi-du-2023')?.anomalies ?? [];
		expect(first).toMatchObject({ asPrinted: null, expected: null, note: 'về source-truncated' });
		expect(second).toMatchObject({ asPrinted: '13/3/2021', expected: '03/3/2021', note: null });
		expect(second?.evidence).toEqual([{ url: 'https://example.org/van-ban', confirms: ['date'] }]);
	});
});

describe('relations', () => {
	const evidence = [{ url: 'https://example.org/quan-he' }];
	const related = (relations: Array<{ type: 'implements' | 'based-on'; to: string }>) => ({
		...NQ28,
		data: aRecord({ relations: relations.map((relation) => ({ ...relation, evidence })) }),
	});

	test('are seen from both ends, and a plan can be one', () => {
		const catalogue = buildCatalogue(
			aCollection({
				instruments: [
					related([
						{ type: 'implements', to: 'vi-du-2023' },
						{ type: 'based-on', to: LAW.id },
					]),
					LAW,
				],
				plans: [planEntry('vi-du-2023', aPlan())],
			}),
		);
		const seen = (id: string) =>
			catalogue.relationsOf(id).map(({ type, direction, other }) => `${direction} ${type} ${other.id}`);
		expect(seen('28-nq-cp-2021')).toEqual(['out based-on 73-2006-qh11', 'out implements 12-kh-ubnd-vi-du-2023']);
		expect(seen('73-2006-qh11')).toEqual(['in based-on 28-nq-cp-2021']);
		expect(seen('12-kh-ubnd-vi-du-2023')).toEqual(['in implements 28-nq-cp-2021']);
		expect(seen('khong-co')).toEqual([]);
	});

	test('to nothing in the collection are left out (the check reports them)', () => {
		const catalogue = buildCatalogue(aCollection({ instruments: [related([{ type: 'based-on', to: 'khong-co' }])] }));
		expect(catalogue.relationsOf('28-nq-cp-2021')).toEqual([]);
	});
});

test('instruments are records and numbered plans, by id', () => {
	const all = instrumentsOf({
		instruments: [LAW, NQ28],
		plans: [planEntry('vi-du-2023', aPlan()), planEntry('vi-du-2024', aPlan({ number: null }))],
	});
	expect(all.map(({ id }) => id)).toEqual(['12-kh-ubnd-vi-du-2023', '28-nq-cp-2021', '73-2006-qh11']);
});

test('a provision has the themes that bear on it', () => {
	const data = aPlan({ themes: { 'chinh-tri': ['I.1', 'I.2'], 'y-te': ['I.1'] } });
	const entry = buildCatalogue(aCollection({ plans: [planEntry('vi-du-2023', data)] })).plan('vi-du-2023');
	expect([...(entry?.themesOf ?? [])]).toEqual([
		['I.1', ['chinh-tri', 'y-te']],
		['I.2', ['chinh-tri']],
	]);
});

test('an empty collection makes an empty catalogue', () => {
	const catalogue = buildCatalogue(aCollection());
	expect(catalogue.plans).toEqual([]);
	expect(catalogue.instruments.all).toEqual([]);
	expect(catalogue.plan('vi-du-2023')).toBeUndefined();
});

test('the same collection in another order makes the same catalogue', () => {
	const plans = [
		planEntry('vi-du-2023', aPlan(), aProvision('I', '28/NQ-CP', { names: nameDictionary([]) })),
		planEntry('vi-du-2024', aPlan({ number: null }), aProvision('I', '28/NQ-CP; 12/KH-UBND')),
	];
	const instruments = [NQ28, LAW];
	const one = buildCatalogue(aCollection({ plans, instruments }));
	const other = buildCatalogue(aCollection({ plans: plans.toReversed(), instruments: instruments.toReversed() }));
	expect(JSON.stringify(other.plans)).toBe(JSON.stringify(one.plans));
	expect(JSON.stringify(other.instruments.all)).toBe(JSON.stringify(one.instruments.all));
});
