import { all, appending, replacing } from '../collection-with.ts';
import { type Case, DECISION, OTHER_PLAN, PLAN, text } from './case.ts';

const PROVISIONS: readonly Case[] = [
	{
		what: 'provisions that the text lacks',
		changes: {
			[PLAN]: all(
				replacing('doc-sach: [I, II.2.a', 'doc-sach: [I, ‸II.2.e'),
				replacing('provision: ket', 'provision: ‸kết'),
			),
			[DECISION]: replacing(
				'evidence:\n  - plan: vi-du-2024\n    provision: mo-dau',
				'evidence:\n  - plan: vi-du-2024\n    provision: ‸mo-dau--2',
			),
			'themes.yaml': replacing('provision: II.3', 'provision: ‸III.3'),
		},
		codes: ['provision-unknown', 'provision-unknown', 'provision-unknown', 'provision-unknown'],
	},
	{
		what: 'a theme of a record without text',
		changes: {
			[OTHER_PLAN]: (whole) =>
				whole
					.replace('curation: digest', 'curation: record')
					.replace('[I.1]', '[‸I.1]')
					.replace(/\n---\n[\s\S]*$/, '\n---\n'),
		},
		codes: ['provision-unknown'],
	},
	{
		what: 'two headings that fold alike',
		changes: { [PLAN]: appending('\n‸## Phụ lục: sách\n\nKhông có.\n') },
		codes: ['anchor-duplicate'],
	},
	{
		what: 'two paths with one anchor',
		changes: text('Một.\n\n</Provision>\n\n‸<Provision n="II.2.A">\n\nHai.'),
		codes: ['anchor-duplicate'],
	},
	{
		what: 'text before the first provision',
		changes: { [OTHER_PLAN]: replacing('## I. Việc làm', '‸Sở Mẫu đọc sách.\n\n## I. Việc làm') },
		codes: ['provision-misplaced'],
	},
	{
		what: 'text after a provision',
		changes: text('Một.\n\n</Provision>\n\n‸Hai.\n\n<Provision n="II.2.e">\n\nBa.'),
		codes: ['provision-misplaced'],
	},
	{
		what: 'a provision inside another',
		changes: text('‸<Provision n="II.2.d.1">\n\nMột.\n\n</Provision>'),
		codes: ['provision-misplaced'],
	},
	{
		what: 'a provision on one line, in and between provisions',
		changes: {
			[OTHER_PLAN]: all(
				replacing('### 1. Đọc', '‸<Provision n="I.2">Hai.</Provision>\n\n### 1. Đọc'),
				appending('\n<Provision n="II.1">\n\nMột.\n\n</Provision>\n\n‸<Provision n="II.2">Hai.</Provision>\n'),
			),
		},
		codes: ['provision-misplaced', 'provision-misplaced'],
	},
	{ what: 'a heading inside a provision', changes: text('‸#### 1. Một\n\nHai.'), codes: ['provision-misplaced'] },
	{
		what: 'headings that skip a level, and a title',
		changes: {
			[PLAN]: replacing('### 1. Chỉ tiêu', '‸#### 1. Chỉ tiêu'),
			[OTHER_PLAN]: replacing('## I. Việc làm', '‸# I. Việc làm'),
		},
		codes: ['heading-skips', 'heading-skips'],
	},
	{
		what: 'a digest without text',
		changes: {
			[OTHER_PLAN]: (whole) =>
				whole
					.replace('doc-sach: [I.1]', '{}')
					.replace('themes:\n  {}', 'themes: {}')
					.replace(/\n---\n[\s\S]*$/, '\n---\n\n'),
		},
		codes: ['body-empty'],
		at: [`${OTHER_PLAN}:1:1`],
	},
];

const ELEMENTS: readonly Case[] = [
	{ what: 'an unknown element', changes: text('‸<Taks lead="so-mau">Đọc.</Taks>'), codes: ['element-unknown'] },
	{
		what: 'an unknown element between provisions',
		changes: { [OTHER_PLAN]: replacing('## I. Việc làm', '‸<Note>\n\nĐọc.\n\n</Note>\n\n## I. Việc làm') },
		codes: ['element-unknown'],
	},
	{
		what: 'an unknown attribute',
		changes: text('<Task lead="so-mau" ‸suport="so-vi-du">Đọc.</Task>'),
		codes: ['attribute-unknown'],
	},
	{
		what: 'missing attributes',
		changes: text(
			'- ‸<Task>Một.</Task>\n- ‸<Target indicator="ty-le-nu-chu-tri">Hai.</Target>\n- ‸<Deadline for="khac">Ba.</Deadline>\n- ‸<Deadline on="2024-01-01">Bốn.</Deadline>\n- ‸<Deadline from="2024-01-01" for="khac">Năm.</Deadline>\n- <Task ‸lead="">Sáu.</Task>'.replace(
				'<Task ‸lead="">',
				'‸<Task lead="">',
			),
		),
		codes: Array.from({ length: 6 }, () => 'attribute-missing' as const),
	},
	{
		what: 'a provision without a number',
		changes: { [PLAN]: replacing('<Provision n="ket">', '‸<Provision>') },
		codes: ['attribute-missing'],
	},
	{
		what: 'attributes with values that they do not take',
		changes: text(
			[
				'- <Target indicator="ty-le-nu-chu-tri" ‸value="khoảng 60%">Một.</Target>',
				'- <Target indicator="ty-le-nu-chu-tri" value="60%" ‸by="năm 2025">Hai.</Target>',
				'- <Deadline ‸before="2024-02-30" for="khac">Ba.</Deadline>',
				'- <Deadline on="--12-10" ‸for="bao-cao">Bốn.</Deadline>',
				'- <Deadline from="2024-12-10" ‸to="2024-11-10" for="khac">Năm.</Deadline>',
				'- ‸<Deadline before="2024-12-10" on="2024-12-10" for="khac">Sáu.</Deadline>',
				'- <Task lead="so-mau" ‸lead="so-vi-du">Bảy.</Task>',
			].join('\n'),
		),
		codes: Array.from({ length: 7 }, () => 'attribute-invalid' as const),
	},
	{
		what: 'a number that no provision has',
		changes: { [OTHER_PLAN]: appending('\n<Provision ‸n="II. 1">\n\nMột.\n\n</Provision>\n') },
		codes: ['attribute-invalid'],
	},
];

export const PROVISION_CASES: readonly Case[] = [...PROVISIONS, ...ELEMENTS];
