import { describe, expect, test } from 'vitest';
import { comparePlans } from '../../../src/domain/compare/comparison.ts';
import type { PlanExtract } from '../../../src/domain/compare/extract.ts';
import { countShares, type Row } from '../../../src/domain/compare/rows.ts';
import { readTargetValue } from '../../../src/domain/target.ts';
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

describe('targets', () => {
	const value = (text: string) => ({ text, value: readTargetValue(text) });
	const LEADERS = {
		id: 'nu-lanh-dao',
		name: 'Nữ lãnh đạo',
		unit: '%',
		strategy: { target: '1.1', y2025: value('60%'), y2030: value('75%') },
	};
	const OWN = { id: 'tap-huan', name: 'Tập huấn', unit: 'người', strategy: null };
	const setting = (id: string, ...targets: (readonly [typeof LEADERS | typeof OWN, string, string | null])[]) =>
		anExtract(id, {
			provisions: [aPlace('I.2')],
			indicators: targets.map(([indicator]) => indicator),
			targets: targets.map(([indicator, text, by]) => ({
				indicator: indicator.id,
				...value(text),
				by,
				words: text,
				at: 0,
			})),
		});

	test('each figure has its verdict beside the strategy, each absence its reason', () => {
		const { targets } = comparePlans([
			setting('a', [LEADERS, '≥ 65%', '2025'], [LEADERS, '75%', '2030']),
			setting('b', [LEADERS, '30–40%', '2025'], [OWN, '100 người', null]),
			setting('c', [LEADERS, '< 60%', '2025']),
			setting('d', [LEADERS, '60%', '2027']),
			setting('e', [LEADERS, '60 người', '2025']),
			anExtract('f'),
			anExtract('g', { reading: CUT }),
			anExtract('h', { reading: RECORD }),
		]);
		const said = ({ text, verdict }: (typeof targets)[number]['cells'][number]['items'][number]) =>
			`${text} ${verdict.outcome === 'incomparable' ? verdict.reason : verdict.outcome}`;
		expect(targets.map((row) => show(row, said))).toEqual([
			'tap-huan: none | 100 người no-strategy | none | none | none | none | cut | shallow',
			'nu-lanh-dao: ≥ 65% higher+75% equal | 30–40% lower | < 60% lower | 60% other-year | 60 người units | none | cut | shallow',
		]);
	});

	test('rows are the same only where figure and year are', () => {
		const row = (...plans: PlanExtract[]) => comparePlans(plans).targets[0]?.same;
		expect(row(setting('a', [LEADERS, '60%', '2025']), setting('b', [LEADERS, '60%', '2025']))).toBe(true);
		expect(row(setting('a', [LEADERS, '60%', '2025']), setting('b', [LEADERS, '60%', '2030']))).toBe(false);
		expect(row(setting('a', [LEADERS, '60%', '2025']), setting('b', [LEADERS, '≥ 60%', '2025']))).toBe(false);
	});
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

	test('what all cite and one prints otherwise is a difference', () => {
		const slip = { code: 'date-differs', printed: '13/3/2021', expected: '03/3/2021' } as const;
		const b = citing('b', [LAW]);
		const misprinting = { ...b, citations: b.citations.map((citation) => ({ ...citation, slips: [slip] })) };
		expect(comparePlans([citing('a', [LAW]), misprinting]).basis[0]?.same).toBe(false);
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

	test('an agency that stands out is named once; one that leads in a single plan is', () => {
		const task = (lead: string[], support: string[] = []) => ({ lead, support, text: 'Việc', at: 0 });
		const agency = (id: string) => ({ id, name: id, now: id, nowName: id });
		const plan = (id: string, tasks: PlanExtract['tasks'], changes: Partial<PlanExtract> = {}) =>
			anExtract(id, { provisions: [aPlace('II')], agencies: ['x', 'y'].map(agency), tasks, ...changes });
		const a = plan('a', [task(['x', 'y'])]);
		expect(lines([a, plan('b', [task([], ['y'])])])).toEqual([
			'a only agency x (chosen) II',
			'a only duty y (chosen) II',
		]);
		expect(lines([a, plan('b', [task(['x'], ['y'])], { reading: CUT })])).toEqual([
			'a only duty y (chosen, as far as read) II',
		]);
	});

	test('one plan alone has nothing to stand out from', () => {
		expect(lines([citing('a', [shared])])).toEqual([]);
	});
});
