import { expect, test } from 'vitest';
import { buildCatalogue } from '../../src/domain/catalogue.ts';
import { partOf, plansInEvidence } from '../../src/domain/part.ts';
import { aCampaign, aCollection, aPlan, aProvision, aRecord } from './factories.ts';

const CITING = 'Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021';

const whole = buildCatalogue(
	aCollection({
		plans: ['b', 'a'].map((id, index) => ({
			id,
			data: aPlan({ number: `${index + 1}/KH-UBND` }),
			document: { provisions: [aProvision('I', CITING)] },
		})),
		instruments: [
			{ id: '28-nq-cp-2021', data: aRecord({ number: '28/NQ-CP', date: '2021-03-03' }) },
			{ id: '73-2006-qh11', data: aRecord({ kind: 'luat', number: '73/2006/QH11', date: '2006-11-29' }) },
			{ id: '1-qd-ttg-2020', data: aRecord({ kind: 'quyet-dinh', number: '1/QĐ-TTg', date: '2020-01-01' }) },
		],
		campaigns: [{ id: 'c', data: aCampaign({ origin: '1-qd-ttg-2020' }) }],
	}),
);
const [a, b] = whole.plans;
const resolution = whole.instruments.get('28-nq-cp-2021');
if (!a || !b || !resolution) throw new Error('the collection lacks what is asked for');

test('a part is as the whole in what it holds', () => {
	const part = partOf(whole, { plans: [b, a, a], instruments: [resolution] });
	expect(part.plans).toEqual([a, b]);
	expect(part.plan('a')).toBe(a);
	expect(part.instruments.get('28-nq-cp-2021')).toBe(resolution);
	expect(part.citedBy('28-nq-cp-2021')).toEqual(whole.citedBy('28-nq-cp-2021'));
	expect(part.relationsOf('28-nq-cp-2021')).toEqual([]);
	expect(part.provinces).toBe(whole.provinces);
});

test('only its own plans cite', () => {
	expect(partOf(whole, { plans: [a] }).citedBy('28-nq-cp-2021')).toHaveLength(1);
	expect(partOf(whole, {}).citedBy('28-nq-cp-2021')).toEqual([]);
});

test('what a campaign begins with is in every part', () => {
	expect(partOf(whole, {}).instruments.named('1-qd-ttg-2020')?.number).toBe('1/QĐ-TTg');
});

test('what only the whole has is an error, what nothing has is not there', () => {
	const part = partOf(whole, { plans: [a] });
	for (const ask of [
		() => part.plan('b'),
		() => part.instruments.get('73-2006-qh11'),
		() => part.instruments.named('73-2006-qh11'),
		() => part.instruments.ofPlan('b'),
		() => part.relationsOf('73-2006-qh11'),
		() => part.gaps,
	]) {
		expect(ask).toThrow('part of the catalogue');
	}
	expect(part.plan('x')).toBeUndefined();
	expect(part.instruments.get('x')).toBeUndefined();
	expect(part.relationsOf('x')).toEqual([]);
});

test('evidence points to plans', () => {
	const url = { url: 'https://example.org/', confirms: [], note: null } as never;
	expect(plansInEvidence(whole, [url, { plan: 'a', confirms: [] }, { plan: 'x', confirms: [] }])).toEqual([a]);
});
