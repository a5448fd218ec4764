import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runFile } from '../../../scripts/import/run-file.ts';
import { FIXTURES, setting } from './fixtures.ts';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'import-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A document of Word with the given main part. */
function docx(xml: string): Uint8Array {
	return zipSync({ 'word/document.xml': strToU8(xml) });
}

/** A zip whose directory says that its parts are small. */
function lying(zip: Uint8Array): Uint8Array {
	const changed = zip.slice();
	const view = new DataView(changed.buffer);
	for (let at = 0; at + 4 < changed.length; at++) {
		const signature = view.getUint32(at, true);
		if (signature === 0x02014b50) view.setUint32(at + 24, 1000, true);
		if (signature === 0x04034b50) view.setUint32(at + 22, 1000, true);
	}
	return changed;
}

/** A page that holds a picture and no letters, as a scanner writes it. */
const SCAN = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<<>>>>endobj
4 0 obj<</Length 22>>stream
0 0 100 100 re f
endstream endobj
trailer<</Root 1 0 R>>
`;

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;

const FILES: ReadonlyArray<readonly [name: string, content: string | Uint8Array | null, code: string]> = [
	['empty.txt', '', 'source-empty'],
	['blank.txt', ' \n\n \n', 'source-empty'],
	['vanished.txt', null, 'source-unreadable'],
	['old.doc', 'text', 'source-format'],
	['renamed.txt', docx('<w:document/>'), 'source-format'],
	['renamed.pdf', 'Kế hoạch', 'source-format'],
	['binary.txt', Uint8Array.from({ length: 3000 }, (_, index) => 128 + (index % 100)), 'encoding-unknown'],
	['no-words.html', '<html><body><script>document.write("Kế hoạch")</script></body></html>', 'source-empty'],
	['deep.html', `${'<div>'.repeat(5000)}Kế hoạch`, 'source-broken'],
	['no-part.docx', zipSync({ 'word/other.xml': strToU8('<a/>') }), 'source-broken'],
	['cut.docx', docx('<w:document/>').slice(0, 40), 'source-broken'],
	['open.docx', docx('<w:document><w:p>'), 'source-broken'],
	['laughs.docx', docx(LAUGHS), 'source-broken'],
	['password.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'source-encrypted'],
	['broken.pdf', '%PDF-1.4\nnothing', 'source-broken'],
	['scan.pdf', SCAN, 'source-is-scan'],
];

describe('files that cannot be read: one error, nothing written', () => {
	test.each(FILES)('%s', async (name, content, code) => {
		if (content !== null) await writeFile(join(folder, name), content);
		await expectOneError(name, code);
	});

	test('a folder', async () => {
		await mkdir(join(folder, 'folder.txt'), { recursive: true });
		await expectOneError('folder.txt', 'source-not-a-file');
	});

	test('a file of 500 MB', async () => {
		await writeFile(join(folder, 'huge.txt'), 'Kế hoạch');
		await truncate(join(folder, 'huge.txt'), 500 * 1024 * 1024);
		await expectOneError('huge.txt', 'source-too-large');
	});

	test('a PDF with a password', async () => {
		await copyFile(join(FIXTURES, 'hostile', 'password.pdf'), join(folder, 'password.pdf'));
		await expectOneError('password.pdf', 'source-encrypted');
	});

	test('a zip bomb, with its true sizes and with false ones', async () => {
		const bomb = docx('\n'.repeat(70 * 1024 * 1024));
		expect(bomb.length).toBeLessThan(1024 * 1024);
		await writeFile(join(folder, 'bomb.docx'), bomb);
		await expectOneError('bomb.docx', 'source-too-large');
		await writeFile(join(folder, 'lying.docx'), lying(bomb));
		await expectOneError('lying.docx', 'source-broken');
	});

	async function expectOneError(name: string, code: string) {
		const contentDir = join(folder, 'content');
		const outcome = await runFile(join(folder, name), setting, { contentDir, isDry: false, isUpdate: false });
		expect(outcome.issues.map((issue) => [issue.code, issue.severity])).toEqual([[code, 'error']]);
		expect(outcome.row).toMatchObject({ id: null, number: null, citations: [] });
		expect(await readdir(contentDir).catch(() => [])).toEqual([]);
	}
});

describe('writing', () => {
	const SOURCE = join(FIXTURES, 'input', '14-numbers-with-two-dashes-or-ampersand.txt');
	const PLAN = 'plans/vi-du/vi-du-2024.mdx';

	async function emptyContent() {
		return mkdtemp(join(folder, 'content-'));
	}

	test('a plan and the instruments that it is the first to cite', async () => {
		const contentDir = await emptyContent();
		const outcome = await runFile(SOURCE, setting, { contentDir, isDry: false, isUpdate: false });
		const written = await readdir(contentDir, { recursive: true });
		expect(outcome.files).toEqual([
			PLAN,
			'instruments/739-bnv-cttn-bdg-2024.yaml',
			'instruments/55-snv-tcbc-ccvc-vi-du-2024.yaml',
		]);
		for (const file of outcome.files) expect(written).toContain(file);
		expect(written.filter((name) => name.endsWith('.part'))).toEqual([]);
	});

	test('a dry run writes nothing, and does not mind that the plan is there', async () => {
		const contentDir = await emptyContent();
		const options = { contentDir, isUpdate: false };
		expect((await runFile(SOURCE, setting, { ...options, isDry: true })).files).toHaveLength(3);
		expect(await readdir(contentDir)).toEqual([]);
		await runFile(SOURCE, setting, { ...options, isDry: false });
		const again = await runFile(SOURCE, setting, { ...options, isDry: true });
		expect(again.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(again.row.id).toBe('vi-du-2024');
	});

	test('a plan that is there is never overwritten', async () => {
		const contentDir = await emptyContent();
		const options = { contentDir, isDry: false, isUpdate: false };
		await runFile(SOURCE, setting, options);
		await writeFile(join(contentDir, PLAN), 'number: 12/KH-UBND\nwork of hours');
		const outcome = await runFile(SOURCE, setting, options);
		expect(outcome.issues.map(({ code }) => code)).toEqual(['plan-exists']);
		expect(await readFile(join(contentDir, PLAN), 'utf8')).toBe('number: 12/KH-UBND\nwork of hours');
	});

	test('another plan of the same year gets its number in its id', async () => {
		const contentDir = await emptyContent();
		const options = { contentDir, isDry: false, isUpdate: false };
		await runFile(SOURCE, setting, options);
		const other = join(folder, 'other.txt');
		await writeFile(other, (await readFile(SOURCE, 'utf8')).replace('12/KH-UBND', '99/KH-UBND'));
		const outcome = await runFile(other, setting, options);
		expect(outcome.row.id).toBe('vi-du-2024-99-kh-ubnd');
	});

	test('where one file cannot be written, none is', async () => {
		const contentDir = await emptyContent();
		await mkdir(join(contentDir, 'instruments'));
		await writeFile(
			join(contentDir, 'instruments', `55-snv-tcbc-ccvc-vi-du-2024.yaml.${process.pid}.part`),
			'in the way',
		);
		const outcome = await runFile(SOURCE, setting, { contentDir, isDry: false, isUpdate: false });
		expect(outcome.issues.map(({ code, severity }) => [code, severity])).toEqual([['not-written', 'error']]);
		expect((await readdir(contentDir, { recursive: true })).filter((name) => /mdx|739/.test(name))).toEqual([]);
	});

	test('--update keeps frontmatter and elements, and shows the difference', async () => {
		const contentDir = await emptyContent();
		const plan = join(contentDir, PLAN);
		await runFile(SOURCE, setting, { contentDir, isDry: false, isUpdate: false });
		const curated = (await readFile(plan, 'utf8'))
			.replace(/^title: .*$/m, 'title: Tên do người biên tập ghi')
			.replace(
				'Lồng ghép giới trong chương trình của ngành.',
				'<Task lead="so-y-te">Lồng ghép giới trong chương trình của ngành.</Task>',
			);
		await writeFile(plan, curated);
		const newer = join(folder, 'newer.txt');
		await writeFile(
			newer,
			(await readFile(SOURCE, 'utf8')).replace('Mở lớp tập huấn cho cán bộ cấp xã.', 'Mở hai lớp tập huấn.'),
		);
		const outcome = await runFile(newer, setting, { contentDir, isDry: false, isUpdate: true });
		const updated = await readFile(plan, 'utf8');
		expect(outcome.difference).toContain('- - Mở lớp tập huấn cho cán bộ cấp xã.');
		expect(outcome.difference).toContain('+ - Mở hai lớp tập huấn.');
		expect(updated).toContain('title: Tên do người biên tập ghi');
		expect(updated).toContain('<Task lead="so-y-te">Lồng ghép giới');
		expect(updated).toContain('Mở hai lớp tập huấn.');
		const again = await runFile(newer, setting, { contentDir, isDry: false, isUpdate: true });
		expect(again.difference).toEqual([]);
	});

	test('--update leaves a digest alone', async () => {
		const contentDir = await emptyContent();
		await runFile(SOURCE, setting, { contentDir, isDry: false, isUpdate: false });
		const plan = join(contentDir, PLAN);
		await writeFile(plan, (await readFile(plan, 'utf8')).replace('curation: full', 'curation: digest'));
		const outcome = await runFile(SOURCE, setting, { contentDir, isDry: false, isUpdate: true });
		expect(outcome.issues.map(({ code }) => code)).toEqual(['plan-is-digest']);
	});
});
