import type { z } from 'zod';
import type { NameDictionary } from '../domain/citation/names.ts';
import { type Issue, issue } from '../domain/issue.ts';
import type { PlanDocument } from '../domain/model.ts';
import { type Plan, plan } from '../domain/plan.ts';
import { decode, splitFrontmatter } from './frontmatter.ts';
import { readMarkdown } from './markdown.ts';
import { outline } from './outline.ts';
import { type Reference, readProvision } from './provision.ts';
import { validate } from './validate.ts';
import { type ReadYaml, readYaml } from './yaml.ts';

/** A file's frontmatter, typed, with the places of its fields. */
export interface Head<Data> {
	readonly data: Data | null;
	readonly yaml: ReadYaml;
	/** The file with its frontmatter blanked out. */
	readonly body: string;
	readonly issues: readonly Issue[];
}

/** Reads a file's frontmatter. Null where the file has none (the issue says so). */
export function readHead<Schema extends z.ZodType>(
	text: string,
	file: string,
	schema: Schema,
): Head<z.output<Schema>> | { data: null; yaml: null; issues: Issue[] } {
	const parts = splitFrontmatter(text);
	if (!parts) {
		const found = text.trim().split('\n')[0] || 'an empty file';
		return { data: null, yaml: null, issues: [issue('frontmatter-missing', { file, line: 1, column: 1 }, found)] };
	}
	const yaml = readYaml(parts.frontmatter, file, 1);
	const { data, issues } = validate(schema, yaml);
	return { data, yaml, body: parts.body, issues };
}

/** What a plan's text becomes. */
export interface ReadBody {
	readonly document: PlanDocument;
	/** What has to exist elsewhere; checked on every build, since the collection around an unchanged plan changes. */
	readonly references: readonly Reference[];
	readonly issues: readonly Issue[];
	/** False where reading was stopped, or a provision lacks its number: what the text lacks is not known then. */
	readonly isRead: boolean;
}

/** What a plan's file becomes: what `kept-files.ts` keeps under a digest. It survives JSON. */
export interface ReadPlan {
	/** What the frontmatter says, as texts; null where it cannot be read. */
	readonly said: unknown;
	/** The same, typed; null where it does not follow its schema. */
	readonly data: Plan | null;
	readonly body: ReadBody;
	/** Of the whole file. */
	readonly issues: readonly Issue[];
}

/** The body of a plan that could not be read. */
export const UNREAD: ReadBody = { document: { provisions: [] }, references: [], issues: [], isRead: false };

/**
 * Reads a plan's text into the document model.
 * @param body the file with its frontmatter blanked out
 * @param names names by which the collection's instruments are cited
 */
export function readBody(body: string, file: string, names: NameDictionary): ReadBody {
	const { tree, issues } = readMarkdown(body, file);
	if (!tree) return { ...UNREAD, issues };
	const outlined = outline(tree, file);
	const provisions = outlined.sections.map((section) => readProvision(section, file, names));
	return {
		document: { provisions: provisions.map(({ provision }) => provision) },
		references: provisions.flatMap(({ references }) => references),
		issues: [...issues, ...outlined.issues, ...provisions.flatMap((read) => read.issues)],
		isRead: outlined.isWhole,
	};
}

/**
 * Reads a plan's file.
 * @param names names by which the collection's instruments are cited
 */
export function readPlan(bytes: Uint8Array, file: string, names: NameDictionary): ReadPlan {
	const { text, issues } = decode(bytes, file);
	const head = text === null ? null : readHead(text, file, plan);
	const body = head?.yaml ? readBody(head.body, file, names) : UNREAD;
	return {
		said: head?.yaml?.data ?? null,
		data: head?.data ?? null,
		body,
		issues: [...issues, ...(head?.issues ?? []), ...body.issues],
	};
}

/** A plan's frontmatter with its places; nothing where it has none. */
export function readPlanYaml(bytes: Uint8Array, file: string): ReadYaml {
	const parts = splitFrontmatter(decode(bytes, file).text ?? '');
	return parts ? readYaml(parts.frontmatter, file, 1) : readYaml('', file);
}
