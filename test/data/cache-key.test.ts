import { describe, expect, test } from 'vitest';
import { cacheKey } from '../../src/data/cache-key.ts';
import { buildCatalogue, type Catalogue, type Collection } from '../../src/domain/catalogue.ts';
import type { PartContent } from '../../src/domain/part.ts';
import {
	aCampaign,
	aCollection,
	anAgency,
	anIndicator,
	aPlan,
	aProvince,
	aProvision,
	aRecord,
	aTheme,
} from '../domain/factories.ts';

const CITING = 'Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021';
const RESOLUTION = aRecord({ number: '28/NQ-CP', date: '2021-03-03' });
const LAW = aRecord({ kind: 'luat', number: '73/2006/QH11', date: '2006-11-29' });

function aCollectionWith(changes: Partial<Collection> = {}, text = CITING): Collection {
	return aCollection({
		plans: [
			{ id: 'a', data: aPlan(), document: { provisions: [aProvision('I', text)] } },
			{ id: 'b', data: aPlan({ number: '13/KH-UBND' }), document: { provisions: [aProvision('I', CITING)] } },
		],
		instruments: [
			{ id: '28-nq-cp-2021', data: RESOLUTION },
			{ id: '73-2006-qh11', data: LAW },
		],
		...changes,
	});
}

/** The keys of a plan's page and of an instrument's, which shows the plan. */
function keysOf(collection: Collection, built = '2026-01-01') {
	const catalogue = buildCatalogue(collection);
	const plan = catalogue.plan('a');
	const instrument = catalogue.instruments.get('28-nq-cp-2021');
	if (!plan || !instrument) throw new Error('the collection lacks what is asked for');
	const key = (part: PartContent | null) => cacheKey(catalogue, built, { params: {}, props: { page: 1 }, part });
	return {
		plan: key({ plans: [plan] }),
		instrument: key({ instruments: [instrument] }),
		citing: key({ instruments: [instrument], plans: [plan] }),
		nothing: key(null),
	};
}

const first = keysOf(aCollectionWith());
/** Which pages are made again. */
const changed = (after: ReturnType<typeof keysOf>) =>
	Object.keys(first).filter((name) => first[name as keyof typeof first] !== after[name as keyof typeof first]);

const otherPlans = (data: Parameters<typeof aPlan>[0], text = CITING, other = CITING) => ({
	plans: [
		{ id: 'a', data: aPlan(data), document: { provisions: [aProvision('I', text)] } },
		{ id: 'b', data: aPlan({ number: '13/KH-UBND' }), document: { provisions: [aProvision('I', other)] } },
	],
});

describe('a page is made again where what it is made from has changed', () => {
	test.each<[string, Partial<Collection>, readonly string[]]>([
		['nothing', {}, []],
		['the words of a plan', otherPlans({}, `${CITING} và nhiều điều khác`), ['plan', 'citing']],
		['a field of a plan', otherPlans({ summary: 'Khác.' }), ['plan', 'citing']],
		['the words of another plan', otherPlans({}, CITING, `${CITING} khác`), []],
		[
			'the title of an instrument that the plan cites',
			{
				instruments: [
					{ id: '28-nq-cp-2021', data: { ...RESOLUTION, title: 'Khác' } },
					{ id: '73-2006-qh11', data: LAW },
				],
			},
			['plan', 'instrument', 'citing'],
		],
		[
			'an instrument that nothing here shows',
			{
				instruments: [
					{ id: '28-nq-cp-2021', data: RESOLUTION },
					{ id: '73-2006-qh11', data: { ...LAW, title: 'Khác' } },
				],
			},
			[],
		],
		[
			'a relation written on another instrument',
			{
				instruments: [
					{ id: '28-nq-cp-2021', data: RESOLUTION },
					{
						id: '73-2006-qh11',
						data: { ...LAW, relations: [{ type: 'amends', to: '28-nq-cp-2021', evidence: [] }] },
					},
				],
			},
			['instrument', 'citing'],
		],
		[
			'an instrument that makes a citation ambiguous',
			{
				instruments: [
					{ id: '28-nq-cp-2021', data: RESOLUTION },
					{ id: '28-nq-cp-2021-x', data: RESOLUTION },
					{ id: '73-2006-qh11', data: LAW },
				],
			},
			['plan', 'citing'],
		],
		['a province', { provinces: [aProvince('vi-du', { name: 'Khác' })] }, ['plan', 'instrument', 'citing']],
		['an agency', { agencies: [anAgency('so-khac')] }, ['plan', 'instrument', 'citing']],
		['a theme', { themes: [aTheme('khac')] }, ['plan', 'instrument', 'citing']],
		['an indicator', { indicators: [anIndicator('khac')] }, ['plan', 'instrument', 'citing']],
		['a campaign', { campaigns: [{ id: 'khac', data: aCampaign() }] }, ['plan', 'instrument', 'citing']],
	])('%s', (_, changes, pages) => {
		expect(changed(keysOf(aCollectionWith(changes)))).toEqual(pages);
	});

	test('the day of the build', () => {
		expect(changed(keysOf(aCollectionWith(), '2026-01-02'))).toEqual(['plan', 'instrument', 'citing']);
	});
});

test('props and parameters count, and only what shows in the key can be one', () => {
	const catalogue: Catalogue = buildCatalogue(aCollectionWith());
	const key = (props: object, params = {}) => cacheKey(catalogue, '', { params, props, part: null });
	expect(new Set([key({ a: 1 }), key({ a: 2 }), key({ a: { b: [null] } }), key({ a: 1 }, { page: 'x' })]).size).toBe(4);
	for (const prop of [new Map([['a', 1]]), new Set(['a'])]) expect(() => key({ shown: { prop } })).toThrow('prop');
});
