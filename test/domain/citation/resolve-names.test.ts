import { describe, expect, test } from 'vitest';
import { samePeriod } from '../../../src/domain/citation/resolve.ts';
import { partialDate } from '../../../src/domain/dates.ts';
import { anInstrument, meaning, resolvedTo, span } from '../factories.ts';

const on = (date: string) => partialDate.parse(date);

describe('by name', () => {
	const name = 'Chiến lược quốc gia về bình đẳng giới';
	const first = anInstrument({
		number: '2351/QĐ-TTg',
		date: '2010-12-24',
		aliases: [name],
		period: { from: '2011', to: '2020' },
	});
	const second = anInstrument({
		number: '28/NQ-CP',
		date: '2021-03-03',
		aliases: [name],
		period: { from: '2021', to: '2030' },
	});
	const all = [first, second];
	const in2020 = { period: span('2020', '2020'), writtenBy: on('2020-03-02') };
	const in2023 = { period: span('2023', '2023'), writtenBy: on('2023-02-20') };

	test.each([
		[`${name} giai đoạn 2011-2020`, in2023, first.id],
		[`${name} giai đoạn 2021 – 2030`, in2023, second.id],
		[`${name} đến năm 2030`, in2023, second.id],
		[`${name} đến năm 2020`, in2023, first.id],
		[name, in2023, second.id],
		[name, in2020, first.id],
		[name, { ...in2023, period: span('2016', '2025') }, `ambiguous ${first.id} ${second.id}`],
		[name, { ...in2023, period: span('2031', '2035') }, 'unknown'],
		[`${name} giai đoạn 2021-2030`, in2020, 'unknown'],
		[`${name} giai đoạn 2021-2025`, in2023, second.id],
		[`${name} giai đoạn 2001-2010`, in2023, 'unknown'],
		[`${name} giai đoạn 2016-2025`, in2023, `ambiguous ${first.id} ${second.id}`],
		['Luật Đất đai', in2023, 'unknown'],
	])('%s (%o) → %s', (text, plan, expected) => {
		expect(meaning(text, all, plan)).toBe(expected);
	});

	test('years looked out to are an end too', () => {
		const scheme = anInstrument({
			number: '1464/QĐ-TTg',
			aliases: ['Đề án phòng ngừa'],
			period: { from: '2016', to: '2020', outlook: '2030' },
		});
		expect(meaning('Đề án phòng ngừa giai đoạn 2016-2020, tầm nhìn đến năm 2030', [scheme])).toBe(scheme.id);
		expect(meaning('Đề án phòng ngừa đến năm 2030', [scheme])).toBe(scheme.id);
	});

	test('the only document so called is meant whatever the plan’s own period', () => {
		expect(meaning(name, [first], in2023)).toBe(first.id);
	});

	describe('laws, one after another', () => {
		const law = 'Luật Phòng, chống bạo lực gia đình';
		const old = anInstrument({
			kind: 'luat',
			number: '02/2007/QH12',
			date: '2007-11-21',
			aliases: [law],
			until: '2023-06-30',
		});
		const now = anInstrument({ kind: 'luat', number: '13/2022/QH15', date: '2022-11-14', aliases: [law] });

		test.each([
			[law, '2020-03-02', old.id],
			[law, '2022-11-13', old.id],
			[law, '2023-06-30', `ambiguous ${old.id} ${now.id}`],
			[law, '2023-07-01', now.id],
			[law, '2025', now.id],
			[`${law} năm 2007`, '2025-04-23', old.id],
			[`${law} năm 2022`, '2025-04-23', now.id],
			[`${law} năm 2010`, '2025-04-23', 'unknown'],
		])('%s in a plan of %s → %s', (text, date, expected) => {
			expect(meaning(text, [old, now], { writtenBy: on(date) })).toBe(expected);
		});

		test('without a date of the plan nothing is guessed', () => {
			expect(meaning(law, [old, now])).toBe(`ambiguous ${old.id} ${now.id}`);
		});
	});
});

describe('a name in the title of a decision', () => {
	const name = 'Chiến lược quốc gia về bình đẳng giới';
	const strategy = anInstrument({
		number: '2351/QĐ-TTg',
		year: '2010',
		aliases: [name],
		period: { from: '2011', to: '2020' },
	});
	const programme = anInstrument({ number: '1696/QĐ-TTg', year: '2015', period: { from: '2016', to: '2020' } });
	const provincial = anInstrument({
		number: '254/QĐ-UBND',
		province: 'vi-du',
		year: '2015',
		period: { from: '2016', to: '2020' },
	});
	const all = [strategy, programme, provincial];
	const plan = { period: span('2020', '2020') };

	test('with the period of the decision, not of the document so called, can mean either', () => {
		expect(meaning(`${name} giai đoạn 2016 – 2020`, all, plan, resolvedTo(programme))).toBe(
			`ambiguous ${strategy.id} ${programme.id}`,
		);
	});

	test.each([
		['alone', `${name} giai đoạn 2016 – 2020`, null],
		['with its own period', `${name} giai đoạn 2011 – 2020`, resolvedTo(programme)],
		['without a period', name, resolvedTo(programme)],
		['with a period that is neither’s', `${name} giai đoạn 2017 – 2019`, resolvedTo(programme)],
		['in the title of a province’s decision', `${name} giai đoạn 2016 – 2020`, resolvedTo(provincial)],
		['in the title of itself', `${name} giai đoạn 2016 – 2020`, resolvedTo(strategy)],
		['in the title of one that is unknown', `${name} giai đoạn 2016 – 2020`, { state: 'unknown', candidates: [] }],
	] as const)('%s, it means the document so called', (_, text, outer) => {
		expect(meaning(text, all, plan, outer)).toBe(strategy.id);
	});
});

describe('samePeriod', () => {
	test.each([
		[span('2021', '2030'), span('2021', '2030'), true],
		[span('2021', '2030'), span('2021', '2025'), false],
		[span('2021', '2030'), span('2016', '2030'), false],
		[span(null, '2030'), span('2021', '2030'), true],
		[span('2021', '2030'), span(null, '2030'), true],
		[span('2016', '2020', '2030'), span('2016', '2020'), true],
		[span('2016', '2020', '2030'), span(null, '2030'), true],
		[span('2016', '2020', '2030'), span('2016', '2025'), false],
		[span('2021-01', '2021-12'), span('2021', '2021'), true],
	])('%o and %o: %s', (known, printed, same) => {
		expect(samePeriod(known, printed)).toBe(same);
		expect(samePeriod(printed, known)).toBe(same);
	});
});
