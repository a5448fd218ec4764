import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/domain/catalogue.ts';
import type { Deadline } from '../../../src/domain/model.ts';
import { campaignEntries, nextOccurrence } from '../../../src/domain/timeline/campaigns.ts';
import { duesOf } from '../../../src/domain/timeline/dues.ts';
import { nextAfter } from '../../../src/domain/timeline/next.ts';
import { aCampaign, aCollection, aPlan, aProvision } from '../factories.ts';

const NAME = 'Tháng hành động vì bình đẳng giới';
const monthOf = (from: string, to: string): Deadline => ({ kind: 'span', from, to, for: 'thang-hanh-dong', text: '' });
const report = (to: string): Deadline => ({ kind: 'before', from: null, to, for: 'bao-cao-nam', text: 'trước ngày' });
const edition = (year: string) => ({
	year,
	from: `${year}-11-15`,
	to: `${year}-12-15`,
	theme: null,
	announcedBy: null,
	evidence: [{ url: 'https://example.org/dot' }],
});

function read(
	provisions: ReturnType<typeof aProvision>[],
	plan: Parameters<typeof aPlan>[0] = {},
	campaign: Parameters<typeof aCampaign>[0] = {},
) {
	const catalogue = buildCatalogue(
		aCollection({
			plans: [{ id: 'vi-du-2023', data: aPlan(plan), document: { provisions } }],
			campaigns: [{ id: 'thang', data: aCampaign(campaign) }],
		}),
	);
	const campaigns = campaignEntries(catalogue);
	return { campaigns, entry: campaigns[0] as (typeof campaigns)[number], dues: duesOf(catalogue.plans, campaigns) };
}

describe('provisions that call a campaign', () => {
	test('by name, for the years of the plan’s period', () => {
		const { entry } = read([aProvision('II.1', `Hưởng ứng ${NAME}.`)], { period: { from: '2021', to: '2023' } });
		expect(entry.calls.map(({ provision, years, yearPrinted }) => [provision.path, years, yearPrinted])).toEqual([
			['II.1', ['2021', '2022', '2023'], false],
		]);
		expect(entry.occurrences.map(({ year, from, edition: one }) => [year, from, one])).toEqual([
			['2021', '2021-11-15', null],
			['2022', '2022-11-15', null],
			['2023', '2023-11-15', null],
		]);
	});

	test('for the year that is printed, even where it is not the plan’s', () => {
		const { entry } = read([
			aProvision('II.1', 'Triển khai', { deadlines: [monthOf('2022-11-15', '2022-12-15')] }),
			aProvision('II.2', `${NAME} năm 2024.`),
		]);
		expect(entry.calls.map(({ years, yearPrinted }) => [years, yearPrinted])).toEqual([
			[['2022'], true],
			[['2024'], true],
		]);
	});

	test('with all that a provision says where it begins with the campaign, else with the blocks that name it', () => {
		const { entry } = read([
			aProvision('1', `Tháng hành động\n${NAME} được tổ chức.\nMít tinh.`, { heading: 'Tháng hành động' }),
			aProvision('2', `Truyền thông.\nHưởng ứng ${NAME}.\nViệc khác.`),
		]);
		expect(entry.calls.map(({ lines }) => lines)).toEqual([
			[`${NAME} được tổ chức.`, 'Mít tinh.'],
			[`Hưởng ứng ${NAME}.`],
		]);
	});

	test('and the provisions under them that are on its theme', () => {
		const { entry } = read(
			[aProvision('II.5', `${NAME} năm 2023.`), aProvision('II.5.a', 'Chuẩn bị.'), aProvision('II.5.b', 'Khác.')],
			{ themes: { 'thang-hanh-dong': ['II.5', 'II.5.a'] } },
		);
		expect(entry.calls.map(({ provision, years }) => [provision.path, years])).toEqual([
			['II.5', ['2023']],
			['II.5.a', ['2023']],
		]);
	});

	test('duties are those that name it', () => {
		const tasks = [
			{ lead: ['so-noi-vu'], support: [], text: `Tổ chức ${NAME}.` },
			{ lead: ['so-y-te'], support: [], text: 'Khám bệnh.' },
		];
		const { entry } = read([aProvision('II.1', `Tổ chức ${NAME}. Khám bệnh.`, { tasks })]);
		expect(entry.calls[0]?.tasks.flatMap(({ lead }) => lead)).toEqual(['so-noi-vu']);
	});
});

describe('what comes next', () => {
	const { entry } = read([], {}, { editions: [edition('2024')] });
	test.each([
		['2024-11-01', '2024', true],
		['2024-12-15', '2024', true],
		['2024-12-16', '2025', false],
		['2027-01-01', '2027', false],
	])('after %s it is the edition of %s (documented: %s)', (day, year, documented) => {
		const next = nextOccurrence(entry, day);
		expect([next?.year, next?.edition !== null]).toEqual([year, documented]);
	});

	test('a campaign without days of its own has none after its last edition', () => {
		const once = read([], {}, { from: null, to: null, editions: [edition('2024')] }).entry;
		expect(nextOccurrence(once, '2024-12-01')?.year).toBe('2024');
		expect(nextOccurrence(once, '2025-01-01')).toBeNull();
	});

	test('a span over the new year ends in the next one, and is under way in January', () => {
		const winter = read([], {}, { from: '--12-20', to: '--01-10' }).entry;
		expect(nextOccurrence(winter, '2025-01-05')).toMatchObject({ from: '2024-12-20', to: '2025-01-10' });
	});
});

describe('what is next of everything', () => {
	const plan = [aProvision('1', 'x', { deadlines: [report('2023-10-10'), report('2024-12-20')] })];
	const { campaigns, dues } = read(plan, {}, { editions: [edition('2023')] });
	const next = (day: string) => {
		const found = nextAfter({ campaigns, dues }, day);
		return found && ('due' in found ? found.due.to : found.occurrence.from);
	};
	test.each([
		['2023-10-10', '2023-10-10'],
		['2023-10-11', '2023-11-15'],
		['2023-12-15', '2023-11-15'],
		['2023-12-16', '2024-11-15'],
		['2024-12-16', '2024-12-20'],
	])('on %s it begins on %s', (day, date) => {
		expect(next(day)).toBe(date);
	});

	test('is nothing where nothing is known', () => {
		expect(nextAfter({ campaigns: [], dues: [] }, '2023-10-10')).toBeNull();
	});
});

describe('deadlines by day', () => {
	test('the days of a campaign are not among them', () => {
		const { dues } = read([
			aProvision('1', 'x', { deadlines: [monthOf('--11-15', '--12-15'), monthOf('--10-01', '--10-31')] }),
		]);
		expect(dues.map(({ from, to }) => [from, to])).toEqual([['2023-10-01', '2023-10-31']]);
	});

	test('one without a year falls due in every year of the period that has the day', () => {
		const provisions = [aProvision('1', 'x', { deadlines: [report('--02-29'), report('2022-12-10')] })];
		const { dues } = read(provisions, { period: { from: '2023', to: '2025' } });
		expect(dues.map(({ to, yearPrinted }) => [to, yearPrinted])).toEqual([
			['2022-12-10', true],
			['2024-02-29', false],
		]);
	});

	test('ids say plan, place, purpose and day; equal ones are told apart', () => {
		const provisions = [aProvision('II.2.đ', 'x', { deadlines: [report('2023-12-10'), report('2023-12-10')] })];
		expect(read(provisions).dues.map(({ id }) => id)).toEqual([
			'vi-du-2023.ii-2-dd.bao-cao-nam.20231210',
			'vi-du-2023.ii-2-dd.bao-cao-nam.20231210.2',
		]);
	});
});
