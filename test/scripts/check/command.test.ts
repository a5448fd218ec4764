import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { REVIEW_ISSUES } from '../../../scripts/check/issues.ts';
import { check } from '../../../scripts/check.ts';
import type { Issue } from '../../../src/domain/issue.ts';
import { PLAN } from '../../document/bad-content/case.ts';
import { all, type Changes, collectionWith, replacing } from '../../document/collection-with.ts';
import { type Outcome, command as runCommand } from '../../sites.ts';

/** Runs the check of a collection as npm does, in a process of its own. */
function command(args: readonly string[], contentDir: string): Promise<Outcome> {
	return runCommand(['check', ...args], { CONTENT_DIR: contentDir });
}

const BROKEN: Changes = {
	[PLAN]: all(replacing('curation: digest', 'curation: ‸x'), replacing('issuer: ubnd-tinh', 'issuer: ubnd-tih')),
	'themes.yaml': replacing('badge: B', 'badge: BC'),
};

const UNUSED: Changes = {
	'instruments/quy-uoc.yaml': {
		of: 'instruments/chuong-trinh-doc-sach-cung-nhau.yaml',
		changed: all(
			(text) => text.replace(/relations:[\s\S]*?\nevidence/, 'relations: []\nevidence'),
			replacing('aliases: [Chương trình đọc sách cùng nhau]', 'aliases: []'),
		),
	},
};

/** Thirteen words that no name holds. */
const COPIED = 'mọi người dân đều có sách hay để đọc vào mỗi buổi tối';

/** The folder of a collection in a text, as one sign. */
const neutral = (text: string, folder: string) =>
	text.replaceAll(/\S*\/(collection-\w+)\//g, (path) => (path.includes(folder.split('/').at(-1) ?? '-') ? '…/' : path));

describe('npm run check', () => {
	test('the real content has no errors', async () => {
		const outcome = await command([], 'content');
		expect(outcome.stdout).toMatch(/(?:^|\n)0 errors, \d+ warnings?\n$/);
		expect(outcome.stdout).not.toContain(' error ');
		expect(outcome).toMatchObject({ code: 0, stderr: '' });
	});

	test('a valid collection: what a reviewer asks, and nothing else', async () => {
		const { code, stdout, stderr } = await command(['--format', 'json'], 'test/fixtures/thu');
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		const codes = (JSON.parse(stdout) as Issue<string>[]).map((issue) => issue.code);
		expect(codes.filter((one) => !(one in REVIEW_ISSUES))).toEqual([]);
		expect(codes.length).toBeGreaterThan(0);
		expect((await command([], 'test/fixtures/thu')).stdout).toMatch(
			new RegExp(`\\n0 errors, ${codes.length} warnings\\n$`),
		);
	});

	test('--format github prints annotations', async () => {
		const { folder } = await collectionWith(BROKEN);
		const { code, stdout } = await command(['--format', 'github'], folder);
		expect(code).toBe(1);
		const lines = stdout.trimEnd().split('\n');
		expect(
			lines.filter((line) => /^::error file=[^,:]+\.(?:mdx|yaml),line=\d+,col=\d+,title=[\w-]+::/.test(line)),
		).toHaveLength(3);
		expect(lines.at(-1)).toBe('3 errors, 0 warnings');
	});

	test('--source compares a digest with its source', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'source-'));
		onTestFinished(() => rm(folder, { recursive: true }));
		const path = join(folder, 'nguon.txt');
		await writeFile(path, `KẾ HOẠCH\n\n${COPIED}, và nhiều việc khác nữa.\n`);
		const sha256 = createHash('sha256')
			.update(await readFile(path))
			.digest('hex');
		const changed = await collectionWith({
			[PLAN]: all(replacing('0'.repeat(64), sha256), replacing('Mở phòng đọc ở mỗi xã.', `Tỉnh cho rằng ${COPIED}.`)),
		});
		const { code, stdout } = await command(['--format', 'json', '--source', path], changed.folder);
		expect(code).toBe(0);
		const found = (JSON.parse(stdout) as Issue<string>[]).filter((issue) => issue.code === 'source-copied');
		expect(found.map(({ found, line, column }) => ({ found, line, column }))).toEqual([
			{ found: COPIED, line: 63, column: 69 },
		]);
		const other = await command(['--source', path], 'test/fixtures/thu');
		expect(other).toMatchObject({ code: 1, stdout: '' });
		expect(other.stderr).toContain('SHA-256');
		expect(await command(['--source', join(folder, 'x.txt')], 'test/fixtures/thu')).toMatchObject({
			code: 1,
			stdout: '',
		});
	});

	test('errors: every issue with its place, their number, and exit code 1', async () => {
		const { folder } = await collectionWith(BROKEN);
		const { code, stdout, stderr } = await command([], folder);
		expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
		expect(neutral(stdout, folder)).toMatchInlineSnapshot(`
			"…/plans/vi-du/vi-du-2024.mdx:5:9 error id-unknown
			  5 | issuer: ubnd-tih
			    |         ^
			  found:    ubnd-tih
			  expected: the id of an agency
			  to do:    Did you mean “ubnd-tinh”? Correct the id, or add the entry that it names.

			…/plans/vi-du/vi-du-2024.mdx:13:11 error value-unknown
			  13 | curation: x
			     |           ^
			  found:    x
			  expected: record, digest, full
			  to do:    Use one of the allowed values.

			…/themes.yaml:11:10 error type-wrong
			  11 |   badge: BC
			     |          ^
			  found:    BC
			  expected: text of at most 1 character
			  to do:    Write the value in the form that the field takes.

			Explained with examples:
			  /huong-dan/ma-loi/#id-unknown
			  /huong-dan/ma-loi/#value-unknown
			  /huong-dan/ma-loi/#type-wrong

			3 errors, 0 warnings
			"
		`);
	});

	test('warnings alone: exit code 0', async () => {
		const { folder } = await collectionWith(UNUSED);
		const { code, stdout } = await command([], folder);
		expect(code).toBe(0);
		expect(neutral(stdout, folder)).toContain(`…/instruments/quy-uoc.yaml:1:1 warning instrument-unused
  1 | kind: chuong-trinh
    | ^
  found:    quy-uoc
  expected: an instrument that a plan cites or another relates to
  to do:    Remove the file, or cite it.
`);
	});

	test('--format json prints one JSON array alone', async () => {
		const { folder } = await collectionWith(BROKEN);
		const { code, stdout, stderr } = await command(['--format', 'json'], folder);
		expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
		const issues = JSON.parse(stdout) as Issue[];
		expect(issues).toHaveLength(3);
		expect(Object.keys(issues[0] ?? {}).sort()).toEqual([
			'advice',
			'code',
			'column',
			'expected',
			'file',
			'found',
			'line',
			'severity',
		]);
		expect(
			issues.map(({ file, line, column, code: kind }) => neutral(`${file}:${line}:${column} ${kind}`, folder)),
		).toEqual([`…/${PLAN}:5:9 id-unknown`, `…/${PLAN}:13:11 value-unknown`, '…/themes.yaml:11:10 type-wrong']);
	});

	test.each([['--format', 'xml'], ['--format'], ['--colour'], ['content']])(
		'%s %s is no use of it',
		async (...args) => {
			const { code, stdout } = await command(args, 'test/fixtures/thu');
			expect(code).not.toBe(0);
			expect(stdout).toBe('');
		},
	);

	test('--help says how', async () => {
		const { code, stdout, stderr } = await command(['--help'], 'test/fixtures/thu');
		expect(code).toBe(0);
		expect(stdout + stderr).toContain('npm run check');
	});
});

describe('issues', () => {
	test('are of files as seen from a folder', async () => {
		const { folder } = await collectionWith(BROKEN);
		const files = (await check(folder, folder)).map(({ file }) => file);
		expect(new Set(files)).toEqual(new Set([`./${PLAN}`, './themes.yaml']));
	});
});
