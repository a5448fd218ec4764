import { describe, expect, test } from 'vitest';
import { comparePlans } from '../../../src/domain/compare/comparison.ts';
import type { PlanExtract } from '../../../src/domain/compare/extract.ts';
import { countShares, type Row } from '../../../src/domain/compare/rows.ts';
import { anExtract, anInstrumentExtract, aPlace, CUT, citing, RECORD } from './factories.ts';

/** A row in one line: its id, then each cell's items (or why there are none). */
function show<Item>(row: Row<unknown, Item>, item: (item: Item) => string): string {
	const cells = row.cells.map(({ items, absence }) => absence?.kind ?? items.map(item).join('+'));
	return `${row.id}: ${cells.join(' | ')}${row.same ? ' (same)' : ''}`;
}

const FRAME = ['chinh-tri', 'y-te'].map((id) => ({ id, name: id, badge: '1', url: `/linh-vuc/${id}/` }));

test('facts are the same where all say the same', () => {
	const facts = (changes: object) => ({ ...anExtract('x').facts, issuer: 'UBND', ...changes });
	const rows = comparePlans([
		anExtract('a', { facts: facts({ signer: 'A' }) }),
		anExtract('b', { facts: facts({ signer: 'B' }) }),
		anExtract('c', { facts: facts({}), reading: CUT }),
	]).facts;
	const lines = rows.filter(({ id }) => id === 'issuer' || id === 'signer').map((row) => show(row, (value) => value));
	expect(lines).toEqual(['issuer: UBND | UBND | UBND (same)', 'signer: A | B | cut']);
});

test('themes say for each plan where it speaks of them, or why it does not', () => {
	const rows = comparePlans([
		anExtract('a', {
			frame: FRAME,
			provisions: [aPlace('I', { themes: ['chinh-tri'] }), aPlace('II', { themes: ['chinh-tri', 'y-te'] })],
		}),
		anExtract('b', { frame: FRAME, provisions: [aPlace('I', { themes: ['chinh-tri'] })] }),
		anExtract('c', { frame: FRAME, reading: CUT }),
		anExtract('d', { frame: FRAME, reading: RECORD }),
	]).themes;
	expect(rows.map((row) => show(row, ({ name }) => name))).toEqual([
		'chinh-tri: I+II | I | cut | shallow',
		'y-te: II | none | cut | shallow',
	]);
});

describe('legal basis', () => {
	const LAW = anInstrumentExtract('73/2006/QH11', { issued: '2006', status: 'in-force' });
	const OWN = anInstrumentExtract('80/TTr-SNV', { issued: '2023-01-10' });
	const rows = comparePlans([citing('a', [LAW, OWN]), citing('b', [LAW]), citing('c', [LAW], { reading: CUT })]).basis;

	test('what one plan cites comes first', () => {
		expect(rows.map((row) => show(row, ({ printed }) => printed))).toEqual([
			'80/TTr-SNV: 80/TTr-SNV | none | cut',
			'73/2006/QH11: 73/2006/QH11 | 73/2006/QH11 | 73/2006/QH11 (same)',
		]);
	});

	test('shares are counted', () => {
		expect(countShares(rows, 3)).toEqual({ all: 1, some: 0, one: 1 });
		expect(countShares([{ held: 2 }, { held: 0 }, { held: 1 }], 3)).toEqual({ all: 0, some: 1, one: 1 });
		expect(countShares([{ held: 1 }], 1)).toEqual({ all: 1, some: 0, one: 0 });
	});
});

describe('who does what', () => {
	const BEFORE = { id: 'so-ldtbxh', name: 'Sở LĐTBXH', now: 'so-noi-vu', nowName: 'Sở Nội vụ' };
	const NOW = { id: 'so-noi-vu', name: 'Sở Nội vụ', now: 'so-noi-vu', nowName: 'Sở Nội vụ' };
	const plan = (id: string, agency: typeof NOW, roles: Partial<PlanExtract['tasks'][number]>): PlanExtract =>
		anExtract(id, {
			agencies: [agency],
			provisions: [aPlace('II')],
			tasks: [{ lead: [], support: [], text: 'Việc', at: 0, ...roles }],
		});

	test('agencies that took over from each other are one row', () => {
		const { agencies } = comparePlans([
			plan('a', BEFORE, { lead: ['so-ldtbxh'] }),
			plan('b', NOW, { lead: ['so-noi-vu'] }),
			plan('c', NOW, { support: ['so-noi-vu'] }),
		]);
		expect(agencies.map((row) => show(row, ({ role, agency }) => `${role} ${agency}`))).toEqual([
			'so-noi-vu: lead Sở LĐTBXH | lead Sở Nội vụ | support Sở Nội vụ',
		]);
		expect(agencies[0]?.subject).toEqual({ id: 'so-noi-vu', name: 'Sở Nội vụ', was: ['Sở LĐTBXH'] });
	});

	test('one that leads and supports the same task counts once, as its lead', () => {
		const both = plan('a', NOW, { lead: ['so-noi-vu'], support: ['so-noi-vu'] });
		expect(comparePlans([both]).agencies[0]?.cells[0]?.items.map(({ role }) => role)).toEqual(['lead']);
	});
});

test('deadlines stand by day of the year, common ones by what they are for', () => {
	const due = (purpose: PlanExtract['deadlines'][number]['for'], day: string) => ({
		day,
		when: day,
		for: purpose,
		campaign: null,
		text: '',
		at: 0,
	});
	const plan = (id: string, ...deadlines: PlanExtract['deadlines']) =>
		anExtract(id, { provisions: [aPlace('III')], deadlines });
	const { deadlines } = comparePlans([
		plan('a', due('bao-cao-nam', '12-10'), due('khac', '03-08')),
		plan('b', due('bao-cao-nam', '11-30'), due('khac', '10-20')),
	]);
	expect(deadlines.map((row) => show(row, ({ when }) => when))).toEqual([
		'khac 03-08: 03-08 | none',
		'khac 10-20: none | 10-20',
		'bao-cao-nam: 12-10 | 11-30',
	]);
	expect(deadlines.at(-1)?.subject.day).toBe('11-30');
});

describe('what stands out', () => {
	const shared = anInstrumentExtract('28/NQ-CP');
	const rare = anInstrumentExtract('80/TTr-SNV');
	const lines = (plans: readonly PlanExtract[]) =>
		comparePlans(plans).standouts.map(
			({ plan, sense, scope, certain, kind, name, provision }) =>
				`${plans[plan]?.id} ${sense} ${kind} ${name} (${scope}${certain ? '' : ', as far as read'}) ${provision?.name ?? '-'}`,
		);

	test('the only one, and all but one', () => {
		expect(lines([citing('a', [shared, rare]), citing('b', [shared]), citing('c', [])])).toEqual([
			'a only instrument 80/TTr-SNV (chosen) I',
			'c lacks instrument 28/NQ-CP (chosen) -',
		]);
	});

	test('a plan that was cut off lacks nothing, and makes "only" less certain', () => {
		expect(lines([citing('a', [shared, rare]), citing('b', [shared]), citing('c', [], { reading: CUT })])).toEqual([
			'a only instrument 80/TTr-SNV (chosen, as far as read) I',
		]);
	});

	test('what the whole collection shows comes first', () => {
		const found = lines([
			citing('a', [shared, anInstrumentExtract('1/KH')]),
			citing('b', [shared, rare], { alone: ['instrument:80/TTr-SNV'] }),
			citing('c', [shared], { without: [{ kind: 'theme', id: 'y-te', name: 'Y tế' }] }),
		]);
		expect(found).toEqual([
			'b only instrument 80/TTr-SNV (collection) I',
			'c lacks theme Y tế (collection) -',
			'a only instrument 1/KH (chosen) I',
		]);
	});

	test('what none of the others could have cited sets nothing apart', () => {
		const own = anInstrumentExtract('254/QĐ-UBND', { province: 'vi-du' });
		const younger = anInstrumentExtract('739/BNV', { issued: '2025-03-28' });
		const elsewhere = citing('b', [], { provinces: ['noi-khac'] });
		expect(lines([citing('a', [own, younger], { written: '2025-04-23' }), elsewhere])).toEqual([]);
	});

	test('one plan alone has nothing to stand out from', () => {
		expect(lines([citing('a', [shared])])).toEqual([]);
	});
});
