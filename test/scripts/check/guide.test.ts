import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REVIEW_ISSUES } from '../../../scripts/check/issues.ts';
import { check } from '../../../scripts/check.ts';
import { IMPORT_ISSUES } from '../../../scripts/import/issues.ts';
import { ISSUE_KINDS } from '../../../src/domain/issue.ts';
import { type Changes, collectionWith, replacing } from '../../document/collection-with.ts';

/** The guide explains every code under a heading of its own, with a wrong and a right example; here the examples are tried. */

const BASE = 'test/fixtures/thu';

/** A section of the guide: its heading, and its examples where they are passages of files. */
interface Section {
	readonly code: string;
	readonly text: string;
	readonly wrong: string | null;
	readonly right: string | null;
}

const sections = readFileSync('content/guide/ma-loi.mdx', 'utf8')
	.split(/^### (?=[a-z\d-]+\n\n)/m)
	.slice(1)
	.map((section): Section => {
		const [wrong = null, right = null] = [...section.matchAll(/^```\w+\n([\s\S]*?)\n```$/gm)].map(([, block]) => block);
		return { code: section.split('\n', 1)[0] ?? '', text: section, wrong, right };
	});

/** Examples that are a whole file, which the valid collection does without. */
const WHOLE_FILES: Readonly<Record<string, string>> = {
	'search-undescribed': 'coverage.yaml',
	'gap-filled': 'coverage.yaml',
	'programme-undated': 'campaigns/chuong-trinh-doc-sach.yaml',
};

/** Codes of files rather than of passages, or of two files at once: told in words. `bad-content` and `review.test.ts` try these. */
const IN_WORDS = [
	'agency-new',
	'body-empty',
	'character-invalid',
	'file-missing',
	'file-too-large',
	'file-unexpected',
	'instrument-is-plan',
	'nesting-too-deep',
	'source-copied',
	'utf8-invalid',
];

const checked = Object.keys({ ...ISSUE_KINDS, ...REVIEW_ISSUES });
const codes = new Set([...checked, ...Object.keys(IMPORT_ISSUES)]);

const files = readdirSync(BASE, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:yaml|mdx)$/.test(name));

/** The one file of the valid collection that holds a passage. */
function fileWith(passage: string): string {
	const found = files.filter((name) => readFileSync(join(BASE, name), 'utf8').includes(passage));
	expect(found, `files with “${passage}”`).toHaveLength(1);
	return found[0] ?? '';
}

const codesOf = async (folder: string): Promise<string[]> => (await check(folder)).map(({ code }) => code);
const usual = await codesOf(BASE);

/** Codes of a collection with changes beyond those of the valid one. */
async function codesWith(changes: Changes): Promise<string[]> {
	const found = await codesOf((await collectionWith(changes)).folder);
	for (const code of usual) if (found.includes(code)) found.splice(found.indexOf(code), 1);
	return found;
}

describe('the guide', () => {
	test('has one heading for every code, and none for others', () => {
		expect(sections.map(({ code }) => code).sort()).toEqual([...codes].sort());
	});

	test.each(sections)('$code: shows what is wrong and what is right', ({ text }) => {
		expect(text).toMatch(/^\*\*Sai:[\s\S]+^\*\*Đúng:/m);
	});

	test('has passages to try for all codes of the content but those of whole files', () => {
		const tried = sections.filter(({ right }) => right !== null).map(({ code }) => code);
		expect([...tried, ...IN_WORDS].sort()).toEqual([...checked].sort());
	});
});

describe('the examples of the guide', () => {
	const examples = sections.flatMap(({ code, wrong, right }) =>
		wrong === null || right === null ? [] : [{ code, wrong, right }],
	);

	test.each(examples)('$code', async ({ code, wrong, right }) => {
		const whole = WHOLE_FILES[code];
		const file = whole ?? fileWith(right);
		expect(await codesWith({ [file]: whole ? wrong : replacing(right, wrong) })).toEqual([code]);
		// A passage of the valid collection is right already: `fileWith` found it there.
		if (whole) expect(await codesWith({ [file]: right })).toEqual([]);
	});
});
