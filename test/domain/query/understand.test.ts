import { describe, expect, test } from 'vitest';
import type { Collection } from '../../../src/domain/catalogue.ts';
import type { Lookup } from '../../../src/domain/query/shards.ts';
import { understand } from '../../../src/domain/query/understand.ts';
import { aPlan, aProvision, aRecord } from '../factories.ts';
import { COPIED, DESCRIBED, NO_NUMBER, SEVERAL, SLIPS, SPOKEN } from './as-typed.ts';
import { lookupOf, meaning, realCollection } from './collections.ts';
import { DECOYED } from './decoys.ts';
import { EVERY_NUMBER } from './every-number.ts';
import { HOSTILE, MISDATED, NAMES, NOTHING, NUMBERS, PAIRS, type Row } from './queries.ts';

const real = await realCollection();
const { lookup, catalogue, loaded } = lookupOf(real);

async function expectRow([query, expected]: Row, where: Lookup): Promise<void> {
	const [wanted, suggested] = expected.split(' ?');
	const found = await understand(query, where);
	expect(meaning(found), query).toBe(wanted);
	if (suggested) expect(found.suggestions.map(({ id }) => id)).toContain(suggested);
	expect(found.suggestions.length).toBeLessThanOrEqual(3);
}

describe('a province is named however it is typed', () => {
	test.each([
		['Quảng Ninh', ['quang-ninh']],
		['tp hcm', ['ho-chi-minh']],
		['BRVT', ['ba-ria-vung-tau']],
		['đắc lắc', ['dak-lak']],
		['kế hoạch hà nội 2022', ['ha-noi']],
		['bình đẳng giới tỉnh hà tĩnh', ['ha-tinh']],
		['huế', ['hue', 'thua-thien-hue']],
		// The number says more than the place beside it.
		['3640 hcm', []],
		['28/NQ-CP', []],
		['y tế', []],
	])('%j names %j', async (query, ids) => {
		const { places } = await understand(query, lookup);
		expect(places.map(({ id }) => id)).toEqual(ids);
	});

	test('with its plans, and today’s province where it passed into one', async () => {
		const plansUnder = (id: string) =>
			catalogue.plans.filter(({ data, provinceNow }) => data.province === id || provinceNow?.id === id).length;
		const { places } = await understand('hải phòng, hải dương', lookup);
		expect(places).toEqual([
			{ id: 'hai-phong', name: 'Hải Phòng', now: null, plans: plansUnder('hai-phong') },
			{ id: 'hai-duong', name: 'Hải Dương', now: 'Hải Phòng', plans: plansUnder('hai-duong') },
		]);
	});
});

describe('a number is understood however it is typed', () => {
	test.each(NUMBERS)('%j is %s', (...row) => expectRow(row, lookup));

	test.each(EVERY_NUMBER)('%j is %s', async (query, ...ids) => {
		expect((await understand(query, lookup)).cards.map(({ id }) => id)).toEqual(ids);
	});

	test('the tables have a query for every number of the collection', () => {
		const named = new Set([
			...NUMBERS.flatMap(([, expected]) => expected.split(' ').slice(1)),
			...EVERY_NUMBER.flatMap(([, ...ids]) => ids),
		]);
		const numbered = catalogue.instruments.all.filter(({ number }) => number !== null);
		expect(numbered.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
		const plans = catalogue.plans.filter(({ data }) => data.number !== null);
		expect(plans.map(({ instrument }) => instrument?.id).filter((id) => !named.has(id ?? ''))).toEqual([]);
	});
});

describe('a name is understood, with and without its kind', () => {
	test.each(NAMES)('%j is %s', (...row) => expectRow(row, lookup));
});

describe('what the collection does not have is not claimed', () => {
	test.each(NOTHING)('%j is %s', (...row) => expectRow(row, lookup));
});

describe('what people type beside it is understood or left alone', () => {
	const tables = { SPOKEN, SLIPS, SEVERAL, DESCRIBED, NO_NUMBER, COPIED };
	describe.each(Object.entries(tables))('%s', (_, rows) => {
		test.each(rows.map((row) => [...row]))('%j is %s', (...row) => expectRow(row as unknown as Row, lookup));
	});
});

describe('a wrong date that a plan prints is recognised', () => {
	test.each(MISDATED)('%j is %s of %s, printed at %s', async (query, id, canonical, where) => {
		const found = await understand(query, lookup);
		expect(meaning(found)).toBe(`resolved ${id}`);
		expect(found.misdated).toMatchObject({ canonical });
		expect(`${found.misdated?.plan} ${found.misdated?.anchor}`).toBe(where);
	});

	test('the right date is not', async () => {
		expect((await understand('28/NQ-CP ngày 3/3/2021', lookup)).misdated).toBeNull();
	});
});

describe('accents make no difference', () => {
	test.each(PAIRS)('%j as %j', async (accented, plain) => {
		const [a, b] = await Promise.all([understand(accented, lookup), understand(plain, lookup)]);
		expect(b).toMatchObject({ state: a.state, cards: a.cards, suggestions: a.suggestions });
	});

	test('nor do decomposed letters', async () => {
		for (const [query] of [...NUMBERS, ...NAMES, ...NOTHING, ...SPOKEN, ...SEVERAL, ...DESCRIBED]) {
			const [a, b] = await Promise.all([understand(query, lookup), understand(query.normalize('NFD'), lookup)]);
			expect(meaning(b), query).toBe(meaning(a));
		}
	});
});

describe('among look-alikes', () => {
	test.each(DECOYED.rows)('%j is %s', async (...row) => expectRow(row, lookupOf(DECOYED.collection(real)).lookup));
});

describe('anything may be typed', () => {
	test.each(HOSTILE.map((query) => [query.slice(0, 40), query]))('%j is answered', async (_, query) => {
		expect(await understand(query, lookup)).toHaveProperty('state');
	});

	test('random strings of what queries are made of are answered', async () => {
		const pieces = [
			'28',
			'/',
			'-',
			' ',
			'NQ',
			'CP',
			'qđ',
			'số',
			'ngày',
			'3/3/2021',
			'2021',
			'TƯ',
			'"',
			'(',
			'[',
			'\\',
			'😀',
			'\ud800',
			'luật',
			'kế hoạch',
			'hải dương',
			'Ð',
			'0',
			'l',
			'́',
			',',
		];
		let seed = 7;
		const next = (below: number) => {
			seed = (seed * 48271) % 2147483647;
			return seed % below;
		};
		for (let round = 0; round < 2000; round++) {
			const query = Array.from({ length: next(14) }, () => pieces[next(pieces.length)]).join('');
			const found = await understand(query, lookup);
			expect(found.cards.length > 0, query).toBe(['resolved', 'ambiguous', 'partial'].includes(found.state));
		}
	});

	test('an empty collection answers', async () => {
		const nothing = lookupOf({ ...real, plans: [], instruments: [] }).lookup;
		expect(meaning(await understand('28/NQ-CP', nothing))).toBe('unknown');
		expect(meaning(await understand('luật bình đẳng giới', nothing))).toBe('none');
	});
});

describe('the rest is for the full text', () => {
	test.each([
		['28/NQ-CP', ''],
		['Nghị quyết số 28/NQ-CP ngày 03 tháng 3 năm 2021 của Chính phủ', ''],
		['28/NQ-CP bạo lực gia đình', 'bạo lực gia đình'],
		['28/NQ-CP Quảng Ngãi', 'Quảng Ngãi'],
		['quyết định 1214 vũng tàu', ''],
		['luật bình đẳng giới', 'luật bình đẳng giới'],
		['"Đặng Việt Phương"', '"Đặng Việt Phương"'],
		['28/3/2025', '28/3/2025'],
	])('of %j is %j', async (query, rest) => {
		expect((await understand(query, lookup)).rest).toBe(rest);
	});
});

test('the number is written as documents write it', async () => {
	const number = async (query: string) => (await understand(query, lookup)).number;
	expect(await number('28 nq cp')).toBe('28/NQ-CP');
	expect(await number('7/kh-ubnd')).toBe('07/KH-UBND');
	expect(await number('999 qd ttg')).toBe('999/QĐ-TTg');
	expect(await number('999/xyz-abcd')).toBeNull();
	expect(await number('999/XYZ-ABCD')).toBe('999/XYZ-ABCD');
	expect(await number('bạo lực gia đình')).toBeNull();
});

test('a card says what it is and who cites it', async () => {
	const [card] = (await understand('28/NQ-CP', lookup)).cards;
	expect(card).toMatchObject({
		kind: 'nghi-quyet',
		date: '2021-03-03',
		issuer: 'Chính phủ',
		province: null,
		status: 'in-force',
		plan: null,
	});
	const citing = catalogue.citedBy('28-nq-cp-2021');
	expect(card?.plans).toBe(new Set(citing.map(({ plan }) => plan)).size);
});

test('a name of a law loads the head and one file of names', async () => {
	loaded.clear();
	await understand('luật bình đẳng giới', lookup);
	expect([...loaded].map((file) => file.replace(/\d+/, 'n'))).toEqual(['dau', 'ten-luat-n']);
});

test('a number query loads the head and one file of numbers', async () => {
	loaded.clear();
	await understand('28/NQ-CP ngày 3/3/2021', lookup);
	expect([...loaded].map((file) => file.replace(/\d+/, 'n'))).toEqual(['dau', 'so-n']);
});

test('a plan of another name of today’s province is offered, not claimed', async () => {
	const found = await understand('kế hoạch bình đẳng giới Hải Phòng', lookup);
	expect(meaning(found)).toBe('none');
	expect(found.suggestions.length).toBeGreaterThan(0);
	expect(found.suggestions.map(({ province }) => province)).toEqual(found.suggestions.map(() => 'Hải Dương'));
});

test('a document that more provisions cite comes first', async () => {
	const text = 'Thực hiện Quyết định số 5/QĐ-UBND';
	const collection: Collection = {
		...real,
		instruments: ['hai-duong', 'phu-tho'].map((province) => ({
			id: `5-qd-ubnd-${province}-2020`,
			data: aRecord({ kind: 'quyet-dinh', number: '5/QĐ-UBND', year: '2020', issuer: 'ubnd-tinh', province }),
		})),
		plans: [
			{
				id: 'phu-tho-2023',
				data: aPlan({ province: 'phu-tho' }),
				document: { provisions: [aProvision('I.1', text)] },
			},
		],
	};
	const found = await understand('5/QĐ-UBND', lookupOf(collection).lookup);
	expect(meaning(found)).toBe('ambiguous 5-qd-ubnd-phu-tho-2020 5-qd-ubnd-hai-duong-2020');
});
