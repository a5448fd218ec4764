import { appending, replacing } from '../collection-with.ts';
import { type Case, OTHER_PLAN, PLAN, text } from './case.ts';

export const SYNTAX_CASES: readonly Case[] = [
	{
		what: 'expressions',
		changes: text(
			'Năm ‸{2024} và <Task lead=‸{"so-mau"}>đọc</Task> <Task ‸{...props}>sách</Task>.\n\n‸{/* ghi chú */}'.replace(
				'lead=‸{',
				'‸lead={',
			),
		),
		codes: ['expression-found', 'expression-found', 'expression-found', 'expression-found'],
	},
	{ what: 'a brace that nothing closes', changes: text('Năm ‸{2024 đọc sách.'), codes: ['expression-found'] },
	{
		what: 'a brace that nothing closes until the end of the file',
		changes: text('‸{2024\n\nđọc sách.'),
		codes: ['expression-found'],
	},
	{ what: 'an expression that is no JavaScript', changes: text('Năm ‸{2024 đọc}.'), codes: ['expression-found'] },
	{
		what: 'import and export',
		changes: {
			[PLAN]: replacing('## I. Mục đích', "‸import x from './x.js'\n\n## I. Mục đích"),
			[OTHER_PLAN]: appending('\n‸export const x = 1\n'),
		},
		codes: ['import-found', 'import-found'],
	},
	{
		what: 'an import that is no JavaScript',
		changes: { [OTHER_PLAN]: appending('\n‸import sách\n') },
		codes: ['import-found'],
	},
	{
		what: 'HTML',
		changes: text(
			'‸<div>Một</div>\n\nHai ‸<span className="x">ba</span> ‸<br/> bốn ‸<task lead="so-mau">năm</task>.\n\n‸<script>alert(1)</script>',
		),
		codes: ['html-found', 'html-found', 'html-found', 'html-found', 'html-found'],
	},
	{ what: 'a script with a comparison', changes: text('<script>if (a<b‸) alert(1)</script>'), codes: ['html-found'] },
	{ what: 'an element of HTML that nothing closes', changes: text('Một ‸<br> hai.'), codes: ['html-found'] },
	{ what: 'a comment', changes: text('<‸!-- ghi chú -->'), codes: ['html-found'] },
	{ what: 'a less-than sign', changes: text('Tỷ lệ <‸30%.'), codes: ['html-found'] },
	{ what: 'an address in angle brackets', changes: text('Xem <https:‸//example.org>.'), codes: ['html-found'] },
	{ what: 'an element that nothing closes', changes: text('‸<Task lead="so-mau">Đọc.'), codes: ['mdx-broken'] },
	{
		what: 'a block that nothing closes',
		changes: { [OTHER_PLAN]: appending('\n‸<Provision n="II.1">\n\nMột.\n') },
		codes: ['mdx-broken'],
	},
	{ what: 'an element closed by another', changes: text('<Task lead="so-mau">Đọc.‸</Target>'), codes: ['mdx-broken'] },
	{
		what: 'an attribute without quotation marks',
		changes: text('<Task lead=‸so-mau>Đọc.</Task>'),
		codes: ['mdx-broken'],
	},
	{
		what: 'a quotation mark that nothing closes',
		changes: text('‸<Task lead="so-mau>Đọc.</Task>'),
		codes: ['mdx-broken'],
	},
	{
		what: 'numbered lists',
		changes: text('‸1. Một.\n2. Hai.\n\n- Ba:\n  ‸1. bốn.'),
		codes: ['list-ordered', 'list-ordered'],
	},
	{
		what: 'Markdown that a plan does not use',
		changes: text(
			'‸![ảnh](https://example.org/a.png) và ‸`mã`, ‸~~bỏ~~, chú thích‸[^1].\n\n‸---\n\n‸```\nmã\n```\n\n- ‸[ ] việc\n\n‸[^1]: Chú thích.'.replace(
				'- ‸[',
				'‸- [',
			),
		),
		codes: Array.from({ length: 8 }, () => 'markdown-unknown' as const),
	},
	{
		what: 'links that lead nowhere',
		changes: {
			...text(
				[
					'- ‸[anchor](#ii-2-e)',
					'- ‸[plan](/ke-hoach/vi-du-2023/)',
					'- ‸[provision](/ke-hoach/mau-2021-2025-so-mau/#i-2)',
					'- ‸[instrument](/van-ban/29-nq-xx-2021/)',
					'- ‸[plan as instrument](/van-ban/vi-du-2024/)',
					'- ‸[without slash](/van-ban/28-nq-xx-2021)',
					'- ‸[elsewhere on the site](/tinh/vi-du/)',
					'- ‸[file](anh.png)',
					'- ‸[script](javascript:alert(1))',
					'- ‸[not an address](https://)',
				].join('\n'),
			),
			'guide/trich-dan.mdx': appending(
				'\n‸[Văn bản](/van-ban/30-nq-xx-2021/), ‸[mục](/ke-hoach/vi-du-2024/#iv), ‸[trang](/huong-dan/phuong-phap/).\n',
			),
		},
		codes: Array.from({ length: 13 }, () => 'link-broken' as const),
	},
	{
		what: 'citations in links',
		changes: text(
			'Theo ‸[Nghị quyết số **28**/NQ-XX](https://example.org/a) và Nghị ‸[quyết số 28](https://example.org/b)/NQ-XX.',
		),
		codes: ['link-nested', 'link-nested'],
	},
	{
		what: 'bullets beyond all use',
		changes: text(`‸${'- '.repeat(200)}đọc`),
		codes: ['nesting-too-deep'],
	},
	{
		what: 'elements beyond all use',
		changes: text(
			`${'<Task lead="so-mau">'.repeat(97)}‸${'<Task lead="so-mau">'.repeat(103)}đọc${'</Task>'.repeat(200)}`,
		),
		codes: ['nesting-too-deep'],
	},
	{
		what: 'brackets in YAML beyond all use',
		changes: { 'themes.yaml': `- id: ${'['.repeat(10_000)}` },
		codes: ['nesting-too-deep'],
		at: ['themes.yaml:1:1'],
	},
];
