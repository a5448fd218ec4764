import type { IssueCode } from '../../../src/domain/issue.ts';
import { type Changes, replacing } from '../collection-with.ts';

/** One thing wrong in a valid collection, and the issues that have to be told: their codes, each at a marked place. */
export interface Case {
	readonly what: string;
	readonly changes: Changes;
	readonly codes: readonly IssueCode[];
	/** Where a place cannot be marked: in bytes, in files that are not changed, at the beginning of a file that is missing. */
	readonly at?: readonly string[];
}

export const PLAN = 'plans/vi-du/vi-du-2024.mdx';
export const OTHER_PLAN = 'plans/mau/mau-2021-2025-so-mau.mdx';
export const RESOLUTION = 'instruments/28-nq-xx-2021.yaml';
export const DECISION = 'instruments/5-qd-ubnd-mau-2022.yaml';
export const PROGRAMME = 'instruments/chuong-trinh-doc-sach-cung-nhau.yaml';
export const CAMPAIGN = 'campaigns/thang-doc-sach.yaml';

/** A plan with another passage in one of its provisions. */
export const text = (passage: string): Changes => ({
	[PLAN]: replacing('Ghi lại sách đã đọc, như [mục sau](#ii-2-dd) nói.', passage),
});

/** A plan with one passage changed. */
export const plan = (passage: string, by: string): Changes => ({ [PLAN]: replacing(passage, by) });
