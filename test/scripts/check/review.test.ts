import { describe, expect, test } from 'vitest';
import type { REVIEW_ISSUES } from '../../../scripts/check/issues.ts';
import { check } from '../../../scripts/check.ts';
import { OTHER_PLAN, PLAN, text } from '../../document/bad-content/case.ts';
import { type Changes, collectionWith, replacing } from '../../document/collection-with.ts';

/** Questions about a changed collection that the unchanged one does not raise, as `place code`. */
async function asked(changes: Changes): Promise<{ issues: string[]; places: string[] }> {
	const of = async (folder: string) =>
		(await check(folder, folder)).map(({ file, line, column, code, found }) => ({
			place: `${file.slice(2)}:${line}:${column}`,
			code,
			// A provision is the same when its words are others.
			key: `${code} ${found.replace(/: .*/, '')}`,
		}));
	const usual = new Set((await of('test/fixtures/thu')).map(({ key }) => key));
	const { folder, places } = await collectionWith(changes);
	const issues = (await of(folder)).filter(({ key }) => !usual.has(key));
	return { issues: issues.map(({ place, code }) => `${place} ${code}`), places };
}

const CASES: ReadonlyArray<readonly [what: string, changes: Changes, code: keyof typeof REVIEW_ISSUES]> = [
	['a citation by number', text('Theo ‸Nghị quyết số **82**/NQ-XX ngày 03/3/2021.'), 'citation-unresolved'],
	['a citation over two lines', text('Theo ‸Nghị quyết\nsố 82/NQ-XX.'), 'citation-unresolved'],
	[
		'a citation inside an element',
		text('<Task lead="so-mau">Theo ‸Nghị quyết số 82/NQ-XX, đọc sách.</Task>'),
		'citation-unresolved',
	],
	['the same citation again', text('Một ‸Quyết định số 9/QĐ-XX, hai ‸Quyết định số 9/QĐ-XX.'), 'citation-unresolved'],
	[
		'a title of another year',
		{ [PLAN]: (whole) => whole.replace('Ví Dụ năm 2024', 'Ví Dụ năm 2023').replace('  from: 2024', '  ‸from: 2024') },
		'period-not-of-title',
	],
	[
		'a provision with words',
		{ [OTHER_PLAN]: (whole) => `${whole}\n‸## III. Phụ lục\n\nCó ba cuốn sách.\n` },
		'provision-without-theme',
	],
	[
		'a target without a unit and year',
		text(
			'- ‸<Target indicator="ty-le-nu-chu-tri" value="≥ 40">Bốn mươi.</Target>'
				.replace('‸<', '<')
				.replace('>Bốn', '>‸Bốn'),
		),
		'target-incomplete',
	],
];

describe('a reviewer asks about', () => {
	test.each(CASES)('%s', async (_, changes, code) => {
		const { issues, places } = await asked(changes);
		expect(places.length).toBeGreaterThan(0);
		expect(issues).toEqual(places.map((place) => `${place} ${code}`));
	});

	test('agencies that nothing else names, once a plan', async () => {
		const { issues } = await asked({
			'agencies.yaml': (whole) => `${whole}- id: hoi-sach\n  name: Hội Sách\n  level: province\n`,
			[OTHER_PLAN]: replacing('<Task lead="so-mau">', '<Task lead="so-mau hoi-sach">'),
		});
		expect(issues).toEqual([`${OTHER_PLAN}:33:1 agency-new`]);
	});
});

describe('a reviewer does not ask about', () => {
	test.each<[string, Changes]>([
		['a citation that resolves', text('Theo Nghị quyết số 28/NQ-XX ngày 03/3/2021.')],
		[
			'a period whose contradiction is noted',
			{
				[PLAN]: (whole) =>
					whole.replace('Ví Dụ năm 2024', 'Ví Dụ năm 2023').replace('code: name-differs', 'code: period-contradicts'),
			},
		],
		['a provision that only holds others', { [OTHER_PLAN]: (whole) => `${whole}\n## III. Phụ lục\n` }],
		['a share', text('<Target indicator="ty-le-nu-chu-tri" value="1/3" by="2024">Một phần ba.</Target>')],
		['a target from a year on', text('<Target indicator="ty-le-nu-chu-tri" value="từ 2024: ≥ 4%">Bốn.</Target>')],
		[
			'an agency that another plan names in words',
			{
				'agencies.yaml': (whole) => `${whole}- id: hoi-sach\n  name: Hội Sách\n  level: province\n`,
				[OTHER_PLAN]: replacing('<Task lead="so-mau">', '<Task lead="so-mau hoi-sach">'),
				...text('Hội Sách ghi lại sách đã đọc.'),
			},
		],
	])('%s', async (_, changes) => {
		expect((await asked(changes)).issues).toEqual([]);
	});

	test('content with errors: those come first', async () => {
		const { folder } = await collectionWith({ [PLAN]: replacing('issuer: ubnd-tinh', 'issuer: ubnd') });
		expect((await check(folder)).map(({ code }) => code)).toEqual(['id-unknown']);
	});
});
