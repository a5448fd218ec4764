import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/domain/catalogue.ts';
import { draw } from '../../../src/domain/timeline/draw.ts';
import { buildTimeline, type TimelineEvent } from '../../../src/domain/timeline/events.ts';
import { dayNumber, extent } from '../../../src/domain/timeline/scale.ts';
import { aCampaign, aCollection, aPlan, aProvince, aProvision, aRecord } from '../factories.ts';

const LABELS = {
	label: ({ id }: TimelineEvent) => id,
	compareRows: (_: string, a: string, b: string) => (a < b ? -1 : 1),
};
const YEARS = { first: 2006, last: 2030 };

function planOf(
	id: string,
	changes: Parameters<typeof aPlan>[0] = {},
	provisions: ReturnType<typeof aProvision>[] = [],
) {
	return { id, data: aPlan({ number: null, ...changes }), document: { provisions } };
}

function timelineOf(changes: Parameters<typeof aCollection>[0]) {
	return buildTimeline(buildCatalogue(aCollection(changes)));
}

describe('events', () => {
	test('an instrument stands at its date, its year or its period, with the span it governs', () => {
		const record = (id: string, changes: Parameters<typeof aRecord>[0]) => ({ id, data: aRecord(changes) });
		const { events, undrawn } = timelineOf({
			instruments: [
				record('a', { number: null, date: '2021-03-03', period: { from: '2021', to: '2030' } }),
				record('b', { number: null, year: '2015' }),
				record('c', { number: null, period: { from: '2016', to: '2020' } }),
				record('d', { number: null }),
			],
		});
		expect(events.map(({ id, from, to, basis, governs }) => [id, from, to, basis, governs?.to])).toEqual([
			['van-ban.b', '2015', '2015', 'date', undefined],
			['van-ban.c', '2016', '2020', 'period', '2020'],
			['van-ban.a', '2021-03-03', '2021-03-03', 'date', '2030'],
		]);
		expect(undrawn).toMatchObject([{ reason: 'undated', instrument: { id: 'd' } }]);
	});

	test('a printed date that cannot be is listed and not drawn', () => {
		const provision = aProvision('II.1', 'Kế hoạch số 3002/KH-UBND ngày 24/15/2015 của UBND tỉnh');
		const { events, undrawn } = timelineOf({ plans: [planOf('p', {}, [provision])] });
		expect(events.map(({ id }) => id)).toEqual(['ke-hoach.p']);
		expect(undrawn).toMatchObject([{ reason: 'impossible', printed: '24/15/2015', provision: { path: 'II.1' } }]);
	});

	test('a numbered plan stands there once, as a plan; a plan is found by the province of then and of now', () => {
		const { events } = timelineOf({
			provinces: [aProvince('cu', { until: '2025-06-30', into: 'moi', evidence: [] }), aProvince('moi')],
			plans: [planOf('cu-2023', { number: '1/KH-UBND', province: 'cu' })],
		});
		expect(events.map(({ kind, row, provinces }) => [kind, row, provinces])).toEqual([['plan', 'moi', ['cu', 'moi']]]);
	});

	test('by date; what is less precise comes after what is inside it', () => {
		const issued = ['2021', '2021-09', '2021-09-30', '2021-10-01', '2020-12-31'] as const;
		const { events } = timelineOf({ plans: issued.map((date) => planOf(`p${date}`, { issued: date })) });
		expect(events.map(({ from }) => from)).toEqual(['2020-12-31', '2021-09-30', '2021-09', '2021-10-01', '2021']);
	});
});

describe('the picture is its list', () => {
	const collection = {
		instruments: Array.from({ length: 60 }, (_, index) => ({
			id: `i${index}`,
			data: aRecord({ number: null, date: '2021-03-03', title: `Văn bản ${index}` }),
		})),
		plans: Array.from({ length: 40 }, (_, index) =>
			planOf(`p${index}`, { issued: `2023-02-${String((index % 28) + 1).padStart(2, '0')}` }),
		),
		campaigns: [{ id: 'thang', data: aCampaign() }],
	};
	const { events } = timelineOf(collection);
	const { groups, lanes, height } = draw(events, YEARS, LABELS);

	test('every event stands in exactly one mark, which is its line', () => {
		const drawn = groups.flatMap((group) => group.events.map(({ id }) => id));
		expect(drawn.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
	});

	test('what cannot be told apart is gathered, and the label says how many more', () => {
		const plans = groups.filter(({ events: [first] }) => first?.kind === 'plan');
		expect(plans.map((group) => group.events.length)).toEqual([40]);
		const instruments = groups.filter(({ events: [first] }) => first?.kind === 'instrument');
		expect(instruments.length).toBeLessThan(30);
		expect(instruments.some(({ label }) => label?.text.endsWith(' +38'))).toBe(true);
	});

	test('thousands of plans are as many marks as the rows have room for, each with its count', () => {
		const provinces = Array.from({ length: 30 }, (_, index) => `tinh-${index}`);
		const plans = Array.from({ length: 2000 }, (_, index) =>
			planOf(`p${index}`, {
				province: provinces[index % 30] ?? '',
				issued: `${2011 + (index % 14)}-${String((index % 12) + 1).padStart(2, '0')}-15`,
			}),
		);
		const many = draw(timelineOf({ provinces: provinces.map((id) => aProvince(id)), plans }).events, YEARS, LABELS);
		const { left, right } = many.plot;
		expect(many.groups.length).toBeLessThanOrEqual(30 * (Math.floor((right - left) / 24) + 1));
		expect(many.groups.reduce((sum, group) => sum + group.events.length, 0)).toBe(2000);
	});

	test('no two marks of a row are nearer than a finger needs', () => {
		const rows = Map.groupBy(groups, ({ y }) => y);
		for (const inRow of rows.values()) {
			const bars = inRow.map(({ bar }) => bar).toSorted((a, b) => a.x - b.x);
			bars.slice(1).forEach((bar, index) => {
				const before = bars[index] ?? bar;
				expect(bar.x - (before.x + before.width)).toBeGreaterThanOrEqual(24);
			});
		}
	});

	test('lanes stand one under another inside the picture', () => {
		expect(lanes.map(({ kind }) => kind)).toEqual(['instrument', 'plan']);
		for (const { y, height: own } of lanes) expect(y + own).toBeLessThanOrEqual(height);
	});
});

describe('shapes', () => {
	/** Shape, width in years, how many spans it governs. */
	const shapeOf = (issued: string | null) => {
		const { events } = timelineOf({ plans: [planOf('p', { issued, period: { from: '2021', to: '2025' } })] });
		const { groups, plot } = draw(events, YEARS, LABELS);
		const year = (plot.right - plot.left) / (YEARS.last - YEARS.first + 1);
		return [groups[0]?.shape, Number(((groups[0]?.bar.width ?? -1) / year).toFixed(1)), groups[0]?.governs.length];
	};
	test.each([
		['2021-09-15', ['point', 0, 1]],
		['2021-09', ['bar', 0.1, 1]],
		['2021', ['year', 1, 1]],
		[null, ['outline', 5, 0]],
	])('%s', (issued, shape) => {
		expect(shapeOf(issued)).toEqual(shape);
	});

	test('a year at a time has months', () => {
		const { events } = timelineOf({ plans: [planOf('p', { issued: '2023-02-20' })] });
		const picture = draw(events, { first: 2023, last: 2023 }, LABELS);
		expect(picture.ticks.map(({ date }) => date).slice(0, 2)).toEqual(['2023-01', '2023-02']);
		expect(draw(events, { first: 2020, last: 2020 }, LABELS).groups).toEqual([]);
	});
});

describe('days', () => {
	test.each([
		['2023-02-28', '2023-03-01'],
		['2024-02-28', '2024-02-29'],
		['2024-12-31', '2025-01-01'],
		['1900-02-28', '1900-03-01'],
	])('%s is the day before %s', (before, after) => {
		expect(dayNumber(after) - dayNumber(before)).toBe(1);
	});

	test('a month and a year are as long as they are', () => {
		const length = (date: string) => extent(date).end - extent(date).start;
		expect(['2023-02', '2024-02', '2023', '2024', '2024-02-29'].map(length)).toEqual([28, 29, 365, 366, 1]);
	});
});
