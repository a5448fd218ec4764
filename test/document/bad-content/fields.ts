import { all, replacing } from '../collection-with.ts';
import { CAMPAIGN, type Case, OTHER_PLAN, PLAN, PROGRAMME, plan, RESOLUTION } from './case.ts';

const FIELDS: readonly Case[] = [
	{
		what: 'a missing field of a plan',
		changes: plan('curation: digest\n', ''),
		codes: ['field-missing'],
		at: [`${PLAN}:2:1`],
	},
	{
		what: 'a missing field below',
		changes: plan('source:\n  kind: official\n  c', 'source:\n  ‸c'),
		codes: ['field-missing'],
	},
	{
		what: 'a missing field of a list',
		changes: { 'themes.yaml': replacing('- id: bao-cao\n  name: Báo cáo\n', '- ‸id: bao-cao\n') },
		codes: ['field-missing'],
	},
	{
		what: 'an unknown field of a plan',
		changes: plan('curation: digest', 'curation: digest\n‸colour: red'),
		codes: ['field-unknown'],
	},
	{
		what: 'an unknown field of evidence',
		changes: { [PROGRAMME]: replacing('    confirms: [title, period]', '    ‸confirm: [title, period]') },
		codes: ['field-unknown'],
	},
	{
		what: 'wrong types',
		changes: {
			[PLAN]: all(
				replacing('title: Kế hoạch đọc sách của Tỉnh Ví Dụ năm 2024', 'title: ‸[Kế hoạch]'),
				replacing('  publisher: Cổng thông tin Tỉnh Ví Dụ', '  publisher: ‸null'),
				replacing('url: https://example.org/vi-du-2024\n  published', 'url: ‸example.org\n  published'),
				replacing('sha256: 0000', 'sha256: ‸x0000'),
				replacing('  bao-cao: [II.3, II.3--2]', '  bao-cao: ‸II.3'),
			),
			'indicators.yaml': replacing('y2025: "≥ 40%"', 'y2025: ‸khoảng 40%'),
			'themes.yaml': replacing('badge: B', 'badge: ‸BC'),
			'provinces.yaml': replacing('aliases: [Tỉnh Mẫu]', 'aliases: ‸Tỉnh Mẫu'),
		},
		codes: Array.from({ length: 8 }, () => 'type-wrong'),
	},
	{
		what: 'a year that is not the year of the date',
		changes: {
			[PROGRAMME]: all(
				replacing('date: null', 'date: 2021-03-03'),
				replacing('year: null', 'year: ‸2022'),
				replacing('confirms: [title', 'confirms: [date, title'),
			),
		},
		codes: ['type-wrong'],
	},
	{
		what: 'values that are not allowed',
		changes: {
			[PLAN]: all(
				replacing('curation: digest', 'curation: ‸digset'),
				replacing('code: source-truncated', 'code: ‸source-cut'),
			),
			'themes.yaml': replacing('strategy: false', 'strategy: ‸no'),
			[RESOLUTION]: replacing('confirms: [number, date', 'confirms: [‸nummer, date'),
		},
		codes: ['value-unknown', 'value-unknown', 'value-unknown', 'value-unknown'],
	},
];

const DATES: readonly Case[] = [
	...['2024-02-30', '2024-13-01', '20/02/2024', '2024-2-5', '2024-02-00', '2024-00-00', '0000'].map((date) => ({
		what: `the date ${date}`,
		changes: plan('issued: 2024-02-20', `issued: ‸${date}`),
		codes: ['date-impossible'] as const,
	})),
	{
		what: 'a month for a day, a day for a year, a day without dashes',
		changes: {
			[PLAN]: replacing('read: 2026-11-21', 'read: ‸2026-11'),
			[RESOLUTION]: replacing('year: 2021', 'year: ‸2021-03-03'),
			[CAMPAIGN]: replacing('from: --11-15', 'from: ‸11-15'),
		},
		codes: ['date-impossible', 'date-impossible', 'date-impossible'],
	},
	{
		what: 'a period of a plan that runs backwards',
		changes: { [OTHER_PLAN]: replacing('period: { from: 2021, to: 2025 }', 'period: ‸{ from: 2026, to: 2025 }') },
		codes: ['period-backwards'],
	},
	{
		what: 'an edition that runs backwards',
		changes: { [CAMPAIGN]: replacing('to: 2023-12-15', 'to: ‸2023-11-14') },
		codes: ['period-backwards'],
	},
	{
		what: 'an edition that occurs twice',
		changes: {
			[CAMPAIGN]: replacing(
				'  - year: 2024\n    from: 2024-11-15\n    to: 2024-12-15',
				'  - year: ‸2023\n    from: 2023-11-15\n    to: 2023-12-15',
			),
		},
		codes: ['edition-duplicate'],
	},
	{
		what: 'an edition without a year',
		changes: { [CAMPAIGN]: replacing('  - year: 2023\n    from', '  - ‸from') },
		codes: ['field-missing'],
	},
	{
		what: 'an edition in another year than its own',
		changes: { [CAMPAIGN]: replacing('year: 2023\n    from: ', 'year: 2022\n    from: ‸') },
		codes: ['type-wrong'],
	},
	{
		what: 'a programme that names no instrument, and has days of the year',
		changes: {
			[CAMPAIGN]: all(
				replacing('kind: month', 'kind: ‸programme'),
				replacing('origin: 28-nq-xx-2021', 'origin: ‸null'),
			),
		},
		codes: ['type-wrong', 'programme-undated'],
	},
	{
		what: 'a province that had ended at the plan’s date',
		changes: {
			[OTHER_PLAN]: all(
				replacing('issued: 2021-09', 'issued: 2025-07-01'),
				replacing('province: mau', 'province: ‸mau'),
			),
		},
		codes: ['province-not-yet'],
	},
	{
		what: 'a province that had not begun at the plan’s date',
		changes: {
			[PLAN]: replacing('province: vi-du', 'province: ‸vi-du'),
			'provinces.yaml': replacing(
				'aliases: [Tỉnh Ví Dụ, VD]\n  from: null',
				'aliases: [Tỉnh Ví Dụ, VD]\n  from: 2025-07-01',
			),
		},
		codes: ['province-not-yet'],
	},
];

export const FIELD_CASES: readonly Case[] = [...FIELDS, ...DATES];
