import { all, appending, replacing } from '../collection-with.ts';
import { CAMPAIGN, type Case, DECISION, OTHER_PLAN, PLAN, PROGRAMME, RESOLUTION } from './case.ts';

const IDS: readonly Case[] = [
	{
		what: 'ids that nothing has',
		changes: {
			[PLAN]: all(
				replacing('issuer: ubnd-tinh', 'issuer: ‸ubnd-tih'),
				replacing('  bao-cao: [II.3', '  ‸bao-caoo: [II.3'),
				replacing('<Target indicator="ty-le-nu-chu-tri" value="≥', '‸<Target indicator="ty-le-nu-chu-chi" value="≥'),
				replacing('<Task lead="so-vi-du" support="thu-vien-vi-du ', '‸<Task lead="so-vi-du" support="thu-vien-vidu '),
			),
			[RESOLUTION]: replacing('issuer: hoi-dong-vi-du', 'issuer: ‸hoi-dong'),
			[DECISION]: replacing('to: 28-nq-xx-2021', 'to: ‸28-nq-xx-2012'),
			[PROGRAMME]: replacing('  - url: https://example.org/chuong-trinh\n    c', '  - plan: ‸vi-du-2042\n    c'),
			[CAMPAIGN]: replacing('origin: 28-nq-xx-2021', 'origin: ‸mau-2021-2025-so-mau'),
			'provinces.yaml': all(
				replacing('into: vi-du', 'into: ‸vidu'),
				replacing('parts: [vi-du, mau]', 'parts: [vi-du, ‸mao]'),
			),
			'agencies.yaml': replacing('to: so-vi-du', 'to: ‸so-vidu'),
			'indicators.yaml': replacing('theme: doc-sach', 'theme: ‸doc'),
			'themes.yaml': replacing('- plan: vi-du-2024', '- plan: ‸vi-du'),
		},
		codes: Array.from({ length: 13 }, () => 'id-unknown' as const),
	},
	{
		what: 'deadlines long before and after the plan’s period',
		changes: {
			[PLAN]: all(
				replacing('<Deadline before="2024-12-10"', '‸<Deadline before="2023-12-10"'),
				replacing('<Deadline from="2024-11-15" to="2024-12-15"', '‸<Deadline from="2026-11-15" to="2026-12-15"'),
			),
		},
		codes: ['deadline-outside-period', 'deadline-outside-period'],
	},
	{
		what: 'a programme whose instrument has no period',
		changes: {
			'campaigns/chuong-trinh-doc-sach.yaml':
				'name: Chương trình đọc sách\nkind: programme\naliases: []\nfrom: null\nto: null\norigin: ‸5-qd-ubnd-mau-2022\neditions: []\nevidence:\n  - url: https://example.org/\n',
		},
		codes: ['programme-undated'],
	},
	{
		what: 'a plan of an unknown province',
		changes: {
			[OTHER_PLAN]: null,
			'plans/mao/mao-2021-2025-so-mau.mdx': { of: OTHER_PLAN, changed: replacing('province: mau', 'province: ‸mao') },
		},
		codes: ['id-unknown'],
	},
	{
		what: 'an instrument of an unknown province',
		changes: {
			[DECISION]: null,
			'instruments/5-qd-ubnd-mao-2022.yaml': { of: DECISION, changed: replacing('province: mau', 'province: ‸mao') },
		},
		codes: ['id-unknown'],
	},
	{
		what: 'an id that two agencies have',
		changes: {
			'agencies.yaml': appending('- id: ‸so-mau\n  name: Sở Mẫu mới\n  level: province\n'),
		},
		codes: ['id-duplicate'],
	},
	{
		what: 'an instrument in two folders',
		changes: {
			'instruments/cu/chuong-trinh-doc-sach-cung-nhau.yaml': { of: PROGRAMME, changed: (whole) => `‸${whole}` },
		},
		codes: ['id-duplicate'],
	},
	{
		what: 'a plan in two folders',
		changes: {
			'plans/mau/vi-du-2024.mdx': { of: PLAN, changed: (whole) => `‸${whole}` },
			[PLAN]: replacing('title:', '‸title:'),
		},
		codes: ['file-name-differs', 'id-duplicate'],
	},
	{
		what: 'a number that two plans of a province and year have',
		changes: {
			'plans/vi-du/vi-du-2024-12-kh-ubnd.mdx': { of: PLAN },
			[PLAN]: replacing('number: 12/KH-UBND', 'number: ‸12/KH-UBND'),
		},
		codes: ['id-duplicate'],
	},
	{
		what: 'a document that is both a YAML instrument and a plan',
		changes: {
			'instruments/12-kh-ubnd-vi-du-2024.yaml': {
				of: DECISION,
				changed: all(
					replacing('number: 5/QĐ-UBND', 'number: ‸12/KH-UBND'),
					replacing('year: 2022', 'year: 2024'),
					replacing('province: mau', 'province: vi-du'),
				),
			},
		},
		codes: ['instrument-is-plan'],
	},
	{
		what: 'an instrument that is neither cited nor related',
		changes: {
			'instruments/quy-uoc-doc-sach.yaml': {
				of: PROGRAMME,
				changed: all(
					(whole) => `‸${whole}`,
					replacing('aliases: [Chương trình đọc sách cùng nhau]', 'aliases: []'),
					replacing(
						'relations:\n  - type: part-of\n    to: 28-nq-xx-2021\n    evidence:\n      - url: https://example.org/chuong-trinh\n',
						'relations: []\n',
					),
				),
			},
		},
		codes: ['instrument-unused'],
	},
];

const EVIDENCE: readonly Case[] = [
	{
		what: 'claims without evidence',
		changes: {
			[RESOLUTION]: replacing(
				'  evidence:\n    - url: https://example.org/28-nq-xx\n      confirms: [status]',
				'  evidence: ‸[]',
			),
			[DECISION]: replacing('    evidence:\n      - plan: vi-du-2024\n        provision: mo-dau', '    evidence: ‸[]'),
			[PROGRAMME]: replacing(
				'evidence:\n  - url: https://example.org/chuong-trinh\n    confirms: [title, period]',
				'evidence: ‸[]',
			),
			[CAMPAIGN]: replacing('    evidence:\n      - url: https://example.org/thang-doc-sach-2023', '    evidence: ‸[]'),
			'agencies.yaml': replacing(
				'      evidence:\n        - url: https://example.org/co-quan\n          confirms: [succession, date]',
				'      evidence: ‸[]',
			),
			'indicators.yaml': replacing('    evidence:\n      - url: https://example.org/chien-luoc', '    evidence: ‸[]'),
			'provinces.yaml': replacing(
				'  evidence:\n    - url: https://example.org/sap-nhap\n      confirms: [merger, name, kind]\n',
				'  evidence: ‸[]\n',
			),
		},
		codes: Array.from({ length: 7 }, () => 'evidence-missing' as const),
	},
	{
		what: 'a date and a title that no evidence confirms',
		changes: {
			[RESOLUTION]: all(
				replacing('date: 2021-03-03', 'date: ‸2021-03-03'),
				replacing('title: Chiến', 'title: ‸Chiến'),
				replacing('confirms: [number, date, issuer, title, period, effective]', 'confirms: [number]'),
			),
		},
		codes: ['evidence-missing', 'evidence-missing'],
	},
	{
		what: 'a date that no evidence confirms, beside another mistake',
		changes: {
			[RESOLUTION]: all(
				replacing('kind: nghi-quyet', 'kind: ‸nghi-quyen'),
				replacing('date: 2021-03-03', 'date: ‸2021-03-03'),
				replacing('confirms: [number, date,', 'confirms: [number,'),
			),
		},
		codes: ['value-unknown', 'evidence-missing'],
	},
];

const GAP = `- province: mau
  period: { from: 2019, to: 2019 }
  state: not-found
  plan: null
  words: [kế hoạch đọc sách]
  where: [{ name: Cổng thông tin Mẫu, url: null }]
  when: 2026-11-21
  note: null
`;

/** The same, of a plan that a page names. */
const KNOWN = GAP.replace('not-found', 'known')
	.replace('plan: null', 'plan: { number: 5/KH-UBND, title: Kế hoạch, issuer: ubnd-tinh }')
	.replace('url: null', 'url: https://example.org/');

/** Gaps in the collection, and what of a source was not kept. */
const COVERAGE: readonly Case[] = [
	{
		what: 'a digest whose source was not kept',
		changes: { [PLAN]: (whole) => whole.replace(/sha256: \S+/, 'sha256: ‸null') },
		codes: ['file-not-kept'],
	},
	{
		what: 'a gap that says neither words nor places',
		changes: {
			'coverage.yaml': GAP.replace('[kế hoạch đọc sách]', '‸[]').replace(/where: .*/, 'where: ‸[]'),
		},
		codes: ['search-undescribed', 'search-undescribed'],
	},
	{
		what: 'a gap that a plan of the collection fills',
		changes: {
			'coverage.yaml': KNOWN.replace('mau', 'vi-du').replaceAll('2019', '2024').replace('5/KH', '‸12/KH'),
		},
		codes: ['gap-filled'],
	},
	{
		what: 'a gap of a province and a body that nothing has',
		changes: { 'coverage.yaml': KNOWN.replace('mau', '‸mao').replace('ubnd-tinh', '‸ubnd-tih') },
		codes: ['id-unknown', 'id-unknown'],
	},
	{
		what: 'a known plan that is not named, and one that no page names',
		changes: {
			'coverage.yaml': `${KNOWN.replace(/plan: .*/, 'plan: ‸null')}${KNOWN.replace(/where: .*/, 'where: ‸[{ name: Một trang, url: null }]')}`,
		},
		codes: ['type-wrong', 'evidence-missing'],
	},
	{
		what: 'a plan that was not found and yet is named',
		changes: { 'coverage.yaml': KNOWN.replace('known', 'not-found').replace('plan: {', 'plan: ‸{') },
		codes: ['type-wrong'],
	},
	{
		what: 'gaps with wrong fields',
		changes: {
			'coverage.yaml': [
				GAP.replace('not-found', '‸lost'),
				GAP.replace('period: { from: 2019', 'period: ‸{ from: 2020'),
				GAP.replace('2026-11-21', '‸2026-11'),
				GAP.replace('url: null', 'url: ‸trang-mau'),
				GAP.replace('  note: null', '  note: null\n  ‸by: ai đó'),
				GAP.replace('- province', '- ‸province').replace('  when: 2026-11-21\n', ''),
			].join(''),
		},
		codes: ['value-unknown', 'period-backwards', 'date-impossible', 'type-wrong', 'field-unknown', 'field-missing'],
	},
	{
		what: 'gaps that are no list',
		changes: { 'coverage.yaml': '‸mau: 2019\n' },
		codes: ['type-wrong'],
	},
];

export const REFERENCE_CASES: readonly Case[] = [...IDS, ...EVIDENCE, ...COVERAGE];
