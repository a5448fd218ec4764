import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
	BLANK,
	draftPath,
	gapDraft,
	planDraft,
	readWanted,
	type Wanted,
	wantedQuery,
} from '../../src/domain/contribution.ts';
import { gap } from '../../src/domain/coverage.ts';
import { plan, planIdStem } from '../../src/domain/plan.ts';

const CELL: Wanted = { province: 'lai-chau', years: ['2021', '2025'] };

/** Values for the blanks, by the name of their field. */
const FILLED: Readonly<Record<string, string>> = {
	kind: 'official',
	completeness: 'opening',
	url: 'https://example.org/',
	read: '2026-11-22',
	when: '2026-11-22',
};

/** Reads a draft as the collection is read, every scalar as text, with its blanks filled. */
function filled(draft: string): unknown {
	const text = draft
		.replace(/^---\n/gm, '')
		.replace(new RegExp(`(\\w+): ${BLANK}`, 'g'), (_, field: string) => `${field}: ${FILLED[field] ?? 'Chữ'}`)
		.replaceAll(BLANK, 'Chữ');
	return parse(text, (_, value) => (typeof value === 'number' ? String(value) : value));
}

describe('the cell that an address says', () => {
	test.each([
		['tinh=lai-chau&ky=2021-2025', CELL],
		['tinh=lai-chau&ky=2024', { province: 'lai-chau', years: ['2024', '2024'] }],
		['tinh=lai-chau', { province: 'lai-chau', years: null }],
		['ky=2021-2025', { province: null, years: ['2021', '2025'] }],
		['', { province: null, years: null }],
	] as const)('%s', (query, wanted) => {
		expect(readWanted(new URLSearchParams(query))).toEqual(wanted);
		expect(wantedQuery(wanted)).toBe(query);
	});

	test.each([
		'tinh=Lai+Ch%C3%A2u',
		'tinh=../x',
		'tinh=a%0Ab:+c',
		'ky=2025-2021',
		'ky=2021-',
		'ky=21',
		'ky=2021-2025%0Ax',
	])('%s says nothing', (query) => {
		expect(readWanted(new URLSearchParams(query))).toEqual({ province: null, years: null });
	});
});

describe('drafts', () => {
	test('with its blanks filled, a record is as the schema wants it, in a file of its own name', () => {
		const read = plan.parse(filled(planDraft(CELL)));
		expect(read).toMatchObject({ province: 'lai-chau', period: { from: '2021', to: '2025' }, curation: 'record' });
		expect(draftPath(CELL)).toBe(`content/plans/lai-chau/${planIdStem(read)}.mdx`);
		expect(draftPath({ ...CELL, years: ['2024', '2024'] })).toBe('content/plans/lai-chau/lai-chau-2024.mdx');
	});

	test('with its blanks filled, a gap is as the schema wants it', () => {
		const [read] = filled(gapDraft(CELL)) as unknown[];
		expect(gap.parse(read)).toMatchObject({ province: 'lai-chau', period: { from: '2021', to: '2025' } });
	});

	test('what is not known stays blank', () => {
		const nothing: Wanted = { province: null, years: null };
		for (const draft of [planDraft(nothing), gapDraft(nothing)]) {
			expect(draft).toContain(`province: ${BLANK}`);
			expect(draft).toContain(`from: ${BLANK}`);
		}
	});
});
