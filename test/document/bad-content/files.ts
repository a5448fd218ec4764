import { all, appending, replacing } from '../collection-with.ts';
import { type Case, DECISION, OTHER_PLAN, PLAN, PROGRAMME, plan, RESOLUTION, text } from './case.ts';

const bytes = (before: string, ...invalid: number[]) => Buffer.concat([Buffer.from(before), Buffer.from(invalid)]);

const FILES: readonly Case[] = [
	{
		what: 'a file of 10 MB',
		changes: { [PLAN]: Buffer.alloc(10 * 1024 * 1024, 'a') },
		codes: ['file-too-large'],
		at: [`${PLAN}:1:1`],
	},
	{
		what: 'a plan that is not UTF-8',
		changes: { [PLAN]: bytes('---\r\ntitle: Kế hoạch ', 0xe9, 0x20) },
		codes: ['utf8-invalid'],
		at: [`${PLAN}:2:17`],
	},
	{
		what: 'a list that is not UTF-8',
		changes: { 'themes.yaml': bytes('- id: đọc\n', 0xff) },
		codes: ['utf8-invalid'],
		at: ['themes.yaml:2:1'],
	},
	{
		what: 'characters that nobody sees',
		changes: {
			...text('Nghị quyết số 28‸\u200B/NQ-XX\nvà 28\u00AD/NQ-XX'.replace('28\u00AD', '28‸\u00AD')),
			'themes.yaml': replacing('name: Báo cáo', 'name: Báo‸\0cáo'),
			[RESOLUTION]: replacing('title: Chiến lược', 'title: ‸\uE000Chiến lược'),
		},
		codes: ['character-invalid', 'character-invalid', 'character-invalid', 'character-invalid'],
	},
	{
		what: 'files that nothing reads',
		changes: {
			'instrument/28-nq-xx-2021.yaml': 'kind: nghi-quyet\n',
			'instruments/ghi-chu.txt': '‸ghi chú',
			'plans/vi-du/anh.png': new Uint8Array([0x89]),
			'themes.yml': '‸[]',
		},
		codes: ['file-unexpected', 'file-unexpected', 'file-unexpected', 'file-unexpected'],
		at: ['instrument:1:1', 'instruments/ghi-chu.txt:1:1', 'plans/vi-du/anh.png:1:1', 'themes.yml:1:1'],
	},
	{
		what: 'a list that is not there',
		changes: { 'agencies.yaml': null },
		codes: ['file-missing'],
		at: ['agencies.yaml:1:1'],
	},
	{
		what: 'a plan whose file name contradicts its id',
		changes: { [PLAN]: replacing('  to: 2024', '  to: 2025') },
		codes: ['file-name-differs'],
		at: [`${PLAN}:1:1`],
	},
	{
		what: 'a plan in the folder of another province',
		changes: { 'plans/mau/mau-2021-2025-so-mau.mdx': replacing('province: mau', 'province: vi-du') },
		codes: ['file-name-differs'],
		at: [`${OTHER_PLAN}:1:1`],
	},
	{
		what: 'an instrument whose file name contradicts its id',
		changes: { [DECISION]: replacing('number: 5/QĐ-UBND', 'number: ‸6/QĐ-UBND') },
		codes: ['file-name-differs'],
	},
	{
		what: 'a file name that no address can have',
		changes: {
			'campaigns/Ngày đọc sách.yaml':
				'‸name: Ngày đọc sách\nkind: day\naliases: []\nfrom: null\nto: null\norigin: null\neditions: []\nevidence:\n  - url: https://example.org/\n',
		},
		codes: ['file-name-differs'],
	},
	{ what: 'an empty plan', changes: { [PLAN]: '‸' }, codes: ['frontmatter-missing'] },
	{ what: 'a plan without frontmatter', changes: { [PLAN]: '‸\n## I. Mục đích\n' }, codes: ['frontmatter-missing'] },
	{
		what: 'frontmatter that nothing ends',
		changes: { [PLAN]: '‸---\ntitle: Kế hoạch\n\n## I. Mục đích\n' },
		codes: ['frontmatter-missing'],
	},
];

const YAML: readonly Case[] = [
	{
		what: 'a quoted value that nothing closes',
		changes: plan('curation: digest', 'curation: ‸"digest'),
		codes: ['yaml-broken'],
	},
	{ what: 'a colon in a value', changes: plan('title: Kế hoạch', 'title: ‸Kế hoạch: 2024'), codes: ['yaml-broken'] },
	{
		what: 'the same field twice',
		changes: plan('curation: digest', 'curation: digest\n‸curation: full'),
		codes: ['yaml-broken'],
	},
	{ what: 'a tab for blanks', changes: plan('  to: 2024', '‸\tto: 2024'), codes: ['yaml-broken'] },
	{
		what: 'aliases and tags',
		changes: {
			[RESOLUTION]: all(
				replacing('date: 2021-03-03', 'date: &day 2021-03-03'),
				replacing('effective: 2021-03-03', 'effective: ‸*day'),
				replacing('title: Chiến', 'title: !!binary ‸Chiến'),
			),
		},
		codes: ['yaml-broken', 'yaml-broken'],
	},
	{ what: 'a second document', changes: { 'themes.yaml': appending('‸---\n- id: x\n') }, codes: ['yaml-broken'] },
	{ what: 'an empty list file', changes: { 'provinces.yaml': '‸' }, codes: ['type-wrong'] },
	{ what: 'fields for a list', changes: { 'provinces.yaml': '‸id: vi-du\n' }, codes: ['type-wrong'] },
	{ what: 'an empty instrument', changes: { [PROGRAMME]: '‸' }, codes: ['type-wrong'] },
];

const GUIDES: readonly Case[] = [
	{
		what: 'a guide with wrong fields',
		changes: {
			'guide/trich-dan.mdx': all(
				replacing('title: Cách trích dẫn\n', ''),
				replacing('description', '‸description'),
				replacing('order: 2', 'order: ‸hai'),
			),
		},
		codes: ['field-missing', 'type-wrong'],
	},
	{ what: 'a guide that is no MDX', changes: { 'guide/dong-gop.mdx': appending('\n‸<div>\n') }, codes: ['html-found'] },
	{
		what: 'a guide without frontmatter',
		changes: { 'guide/dong-gop.mdx': '‸## Báo sai\n' },
		codes: ['frontmatter-missing'],
	},
];

export const FILE_CASES: readonly Case[] = [...FILES, ...YAML, ...GUIDES];
