import { diff } from 'node:util';
import { splitFrontmatter } from '../../src/document/frontmatter.ts';

/** What taking a new text into an existing plan would change. */
export interface Update {
	readonly text: string;
	/** Lines that go and come, with `-` and `+`; empty where nothing changes. */
	readonly difference: readonly string[];
}

/**
 * A plan with the text of a new draft. The curator's frontmatter stays but for the digest and the day of reading, which are those of the
 * source; a provision whose words are the same keeps its elements.
 */
export function updatePlan(existing: string, draft: string): Update {
	const [old, fresh] = [split(existing), split(draft)];
	const kept = new Map(old.sections.map((section) => [wordsOf(section), section]));
	const sections = fresh.sections.map((section) => kept.get(wordsOf(section)) ?? section);
	const text = `${withSource(old.head, fresh.head)}\n${sections.join('\n\n')}\n`;
	return { text, difference: text === existing ? [] : lineDifference(existing, text) };
}

/** Frontmatter with its fences, and the provisions of the body. */
function split(text: string): { head: string; sections: string[] } {
	const parts = splitFrontmatter(text);
	const head = parts ? `---\n${parts.frontmatter}---\n` : '';
	const body = parts ? parts.body.trim() : text.trim();
	return { head, sections: body.split(/\n+(?=#{2,6} |<Provision )/).map((section) => section.trim()) };
}

/** A provision without its elements' tags: what the source says of it. */
function wordsOf(section: string): string {
	return section
		.replace(/<\/?(?:Task|Target|Deadline)(?:\s[^>]*)?>/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** The curator's fields, with the digest and day of the file that the text now comes from. */
function withSource(head: string, fresh: string): string {
	return ['sha256', 'read'].reduce((text, field) => {
		const value = new RegExp(`^ {2}${field}: .*$`, 'm').exec(fresh)?.[0];
		return value === undefined ? text : text.replace(new RegExp(`^ {2}${field}: .*$`, 'm'), value);
	}, head);
}

function lineDifference(before: string, after: string): string[] {
	return diff(before.split('\n'), after.split('\n'))
		.filter(([operation]) => operation !== 0)
		.map(([operation, line]) => `${operation === 1 ? '-' : '+'} ${line}`);
}
