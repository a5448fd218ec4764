import { describe, expect, test } from 'vitest';
import { agency } from '../../src/domain/agency.ts';
import { campaign } from '../../src/domain/campaign.ts';
import { evidence } from '../../src/domain/evidence.ts';
import { flag } from '../../src/domain/flag.ts';
import { guide } from '../../src/domain/guide.ts';
import { indicator, theme } from '../../src/domain/theme.ts';
import { aCampaign, anAgency, anIndicator, aTheme, codesOf } from './factories.ts';

const URL = 'https://example.org/trang';

test('a flag is one of two words', () => {
	expect(flag.parse('true')).toBe(true);
	expect(flag.parse('false')).toBe(false);
	expect(['yes', 'True', true, ''].map((value) => flag.safeParse(value).success)).toEqual([false, false, false, false]);
});

describe('evidence', () => {
	test('is an address or a provision of a plan', () => {
		expect(evidence.parse({ url: URL })).toEqual({ url: URL, confirms: [] });
		expect(evidence.parse({ plan: 'hai-duong-2020', provision: 'I.3', confirms: ['aliases'] })).toEqual({
			plan: 'hai-duong-2020',
			provision: 'I.3',
			confirms: ['aliases'],
		});
	});

	test.each([
		[{}],
		[{ url: 'example.org' }],
		[{ url: 'javascript:alert(1)' }],
		[{ url: URL, plan: 'hai-duong-2020' }],
		[{ url: URL, confirms: ['everything'] }],
		[{ url: URL, note: '' }],
		[{ plan: '' }],
	])('is not %o', (input) => {
		expect(evidence.safeParse(input).success).toBe(false);
	});

	test('confirms what it says it confirms', () => {
		expect(evidence.parse({ url: URL, confirms: ['number'] }).confirms).toEqual(['number']);
		expect(evidence.parse({ url: URL }).confirms).toEqual([]);
	});
});

describe('agency', () => {
	const successor = { to: 'so-noi-vu', from: null, scope: 'bình đẳng giới' };

	test('has no aliases, symbols and successors unless given', () => {
		expect(anAgency('so-y-te')).toMatchObject({ aliases: [], symbols: [], successors: [] });
	});

	test('a successor wants evidence', () => {
		const entry = anAgency('so-ldtbxh');
		expect(codesOf(agency.safeParse({ ...entry, successors: [{ ...successor, evidence: [] }] }))).toEqual([
			'evidence-missing',
		]);
		expect(codesOf(agency.safeParse({ ...entry, successors: [{ ...successor, evidence: [{ url: URL }] }] }))).toEqual(
			[],
		);
	});
});

describe('theme and indicator', () => {
	test('a badge is one sign', () => {
		const entry = { ...aTheme('chinh-tri'), strategy: 'true' };
		expect(theme.safeParse({ ...entry, badge: '1' }).success).toBe(true);
		expect(theme.safeParse({ ...entry, badge: '12' }).success).toBe(false);
	});

	test('figures of the strategy follow the grammar of targets', () => {
		const figures = { target: '1.1', y2025: '60%', y2030: '≥ 75%', evidence: [{ url: URL }] };
		const entry = anIndicator('nu-lanh-dao');
		expect(codesOf(indicator.safeParse({ ...entry, strategy: figures }))).toEqual([]);
		expect(codesOf(indicator.safeParse({ ...entry, strategy: { ...figures, y2030: '30-40%' } }))).toEqual([
			'type-wrong',
		]);
		expect(codesOf(indicator.safeParse({ ...entry, strategy: { ...figures, evidence: [] } }))).toEqual([
			'evidence-missing',
		]);
	});
});

describe('campaign', () => {
	const edition = {
		year: '2023',
		from: '2023-11-15',
		to: '2023-12-15',
		theme: null,
		announcedBy: null,
		evidence: [{ url: URL }],
	};
	const codes = (changes: object) =>
		codesOf(campaign.safeParse({ ...aCampaign(), editions: [{ ...edition, ...changes }] }));

	test.each([
		[{}, []],
		[{ to: '2023-11-15' }, []],
		[{ to: '2024-01-15' }, []],
		[{ to: '2023-11-14' }, ['period-backwards']],
		[{ year: '2022' }, ['type-wrong']],
		[{ evidence: [] }, ['evidence-missing']],
		[{ from: '2023-11-31' }, ['date-impossible']],
	])('an edition with %o: %s', (changes, found) => {
		expect(codes(changes)).toEqual(found);
	});

	test('days of every year are written without one', () => {
		expect(codesOf(campaign.safeParse({ ...aCampaign(), from: '11-15' }))).toEqual(['date-impossible']);
	});
});

describe('guide', () => {
	const entry = { title: 'Cách trích dẫn', description: 'Trích dẫn trang này', order: '3' };

	test('its place is a number, however it is written', () => {
		expect(guide.parse(entry).order).toBe(3);
		expect(guide.parse({ ...entry, order: 3 }).order).toBe(3);
	});

	test.each([[{ order: 'ba' }], [{ order: '' }], [{ order: '-1' }], [{ title: '' }], [{ tags: [] }]])(
		'refuses %o',
		(changes) => {
			expect(guide.safeParse({ ...entry, ...changes }).success).toBe(false);
		},
	);
});
