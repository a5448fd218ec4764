/** What a reader compares, as the address holds it: `?plans=a,b,c&diff=1`. */
import { SECTION_IDS, SECTIONS, type SectionName } from './section-names.ts';

/** Plans side by side, at most. */
export const MOST_PLANS = 6;

export interface Selection {
	readonly plans: readonly string[];
	/** Sections that show differences only. */
	readonly diff: readonly SectionName[];
}

/** A part of the address that was not used, and why. */
export interface Dropped {
	readonly id: string;
	readonly why: 'not-an-id' | 'repeated' | 'too-many' | 'unknown';
}

/** Ids are folded names; longer than this none is. */
const ID = /^[a-z0-9](?:[a-z0-9-]{0,118}[a-z0-9])?$/;

/** Reads an address; whatever stands in it, the rest goes on. What is shown of a dropped part is cut to 40 characters. */
export function readSelection(search: string): Selection & { readonly dropped: readonly Dropped[] } {
	const parameters = new URLSearchParams(search);
	const plans: string[] = [];
	const dropped: Dropped[] = [];
	const drop = (id: string, why: Dropped['why']) => dropped.push({ id: id.slice(0, 40), why });
	for (const id of parameters.getAll('plans').join(',').slice(0, 2000).split(',')) {
		if (id === '') continue;
		if (!ID.test(id)) drop(id, 'not-an-id');
		else if (plans.includes(id)) drop(id, 'repeated');
		else if (plans.length === MOST_PLANS) drop(id, 'too-many');
		else plans.push(id);
	}
	const diff = parameters.get('diff');
	const named = new Set(diff?.split(','));
	return { plans, diff: diff === '1' ? SECTIONS : SECTIONS.filter((name) => named.has(SECTION_IDS[name])), dropped };
}

/** The address's query for a selection: empty for none, commas left as they are. */
export function writeSelection({ plans, diff }: Selection): string {
	const parts: string[] = [];
	if (plans.length > 0) parts.push(`plans=${plans.join(',')}`);
	if (diff.length > 0)
		parts.push(`diff=${diff.length === SECTIONS.length ? '1' : diff.map((name) => SECTION_IDS[name]).join(',')}`);
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}
