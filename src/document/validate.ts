import type { z } from 'zod';
import { ISSUE_KINDS, type Issue, type IssueCode, issue } from '../domain/issue.ts';
import { fieldsAt } from './fields.ts';
import type { ReadYaml } from './yaml.ts';

/** Data that follows a schema, or the issues why it does not, each at its place in the file. */
export function validate<Schema extends z.ZodType>(
	schema: Schema,
	yaml: ReadYaml,
	root: readonly PropertyKey[] = [],
): { data: z.output<Schema> | null; issues: Issue[] } {
	if (yaml.issues.length > 0) return { data: null, issues: [...yaml.issues] };
	const result = schema.safeParse(yaml.value(root));
	if (result.success) return { data: result.data, issues: [] };
	return { data: null, issues: result.error.issues.flatMap((found) => toIssues(found, schema, yaml, root)) };
}

/** One finding of zod as our issues: a code of the table, what stands there, what may stand there. */
function toIssues(found: z.core.$ZodIssue, schema: z.ZodType, yaml: ReadYaml, root: readonly PropertyKey[]): Issue[] {
	const path = [...root, ...found.path];
	const value = yaml.value(path);
	if (found.code === 'unrecognized_keys') {
		const known = fieldsAt(schema, found.path);
		return found.keys.map((key) => {
			return issue('field-unknown', yaml.place([...path, key], true), key, { expected: known.join(', '), known });
		});
	}
	if (found.code === 'custom' || isCode(found.message)) {
		const params =
			found.code === 'custom' ? (found.params as { code?: string; expected?: string } | undefined) : undefined;
		const code = [params?.code, found.message].find(isCode) ?? 'type-wrong';
		return [issue(code, yaml.place(path), show(value), params?.expected ? { expected: params.expected } : {})];
	}
	if (value === undefined) {
		return [issue('field-missing', yaml.place(path, true), `no field ${String(found.path.at(-1) ?? '')}`)];
	}
	if (found.code === 'invalid_value') {
		const values = found.values.map(String);
		return [issue('value-unknown', yaml.place(path), show(value), { expected: values.join(', '), known: values })];
	}
	if (found.code === 'invalid_union') {
		return nearestForm(found.errors).flatMap((nested) => {
			return toIssues({ ...nested, path: [...found.path, ...nested.path] }, schema, yaml, root);
		});
	}
	const isNothing = value === null && path.length === 0;
	return [issue('type-wrong', yaml.place(path), isNothing ? 'nothing' : show(value), { expected: describe(found) })];
}

/** Of a field that takes several forms, the one that fits best is the one that was meant. */
function nearestForm(forms: ReadonlyArray<readonly z.core.$ZodIssue[]>): readonly z.core.$ZodIssue[] {
	return forms.reduce((best, form) => (form.length < best.length ? form : best), forms[0] ?? []);
}

function isCode(text: string | undefined): text is IssueCode {
	return text !== undefined && text in ISSUE_KINDS;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
	string: 'text',
	array: 'a list',
	object: 'fields',
	record: 'fields',
};

function describe(found: z.core.$ZodIssue): string {
	if (found.code === 'invalid_type') return TYPE_NAMES[found.expected] ?? found.expected;
	if (found.code === 'too_small') {
		return found.origin === 'array' ? `at least ${count(found.minimum, 'entry', 'entries')}` : 'text that is not empty';
	}
	if (found.code === 'too_big') return `text of at most ${count(found.maximum, 'character', 'characters')}`;
	if (found.code === 'invalid_format') {
		if (found.format === 'url') return 'an address that begins with http:// or https://';
		return `text of the form ${found.pattern ?? found.format}`;
	}
	return found.message;
}

function count(number: number | bigint, one: string, many: string): string {
	return `${number} ${Number(number) === 1 ? one : many}`;
}

/** A value as it stands in YAML, on one line. */
function show(value: unknown): string {
	if (typeof value !== 'object' || value === null) return String(value);
	if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
	const fields = Object.entries(value).map(([key, field]) => `${key}: ${show(field)}`);
	return `{ ${fields.join(', ')} }`;
}
