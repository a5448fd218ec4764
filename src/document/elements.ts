import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { z } from 'zod';
import { type Issue, issue, type Place } from '../domain/issue.ts';
import { ATTRIBUTES, DEADLINE_FORMS, ELEMENTS, type ElementName, isElementName } from './vocabulary.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
export type Attributes<Name extends ElementName> = z.output<(typeof ELEMENTS)[Name]>;

/** The attributes of an element, typed by its schema, or the issues why it is not one of the vocabulary. */
export function readElement(
	node: JsxElement,
	file: string,
): { name: ElementName | null; attributes: Attributes<ElementName> | null; issues: Issue[] } {
	const place = at(node, file);
	const { name } = node;
	if (!isElementName(name)) {
		const code = name === null || name[0] === name[0]?.toLowerCase() ? 'html-found' : 'element-unknown';
		return {
			name: null,
			attributes: null,
			issues: [issue(code, place, `<${name ?? ''}>`, { known: Object.keys(ELEMENTS), typed: name ?? '' })],
		};
	}
	const { values, places, issues } = plainAttributes(node, name, file);
	if (issues.length > 0) return { name, attributes: null, issues };
	const result = ELEMENTS[name].safeParse(values);
	if (result.success) return { name, attributes: result.data, issues: [] };
	const found = name === 'Deadline' ? meantForm(result.error, values) : result.error.issues;
	if (found.length === 0) return { name, attributes: null, issues: [mixedForms(values, place)] };
	return { name, attributes: null, issues: found.map((one) => schemaIssue(one, name, { values, places }, place)) };
}

/** Attributes as they stand in the file. */
interface Written {
	readonly values: Readonly<Record<string, string>>;
	readonly places: Readonly<Record<string, Place>>;
}

/** Attributes as plain strings: no expressions, no spreading, none that the element does not know. */
function plainAttributes(node: JsxElement, name: ElementName, file: string) {
	const known = ATTRIBUTES[name];
	const values: Record<string, string> = {};
	const places: Record<string, Place> = {};
	const issues: Issue[] = [];
	for (const attribute of node.attributes) {
		const place = at(attribute, file, node);
		if (
			attribute.type === 'mdxJsxExpressionAttribute' ||
			(attribute.value !== null && typeof attribute.value === 'object')
		) {
			issues.push(
				issue('expression-found', place, `{…} in <${name}>`, { expected: 'a plain string in quotation marks' }),
			);
		} else if (!known.includes(attribute.name)) {
			issues.push(issue('attribute-unknown', place, attribute.name, { expected: known.join(', '), known }));
		} else if (attribute.name in values) {
			issues.push(issue('attribute-invalid', place, `${attribute.name} twice`, { expected: 'each attribute once' }));
		} else {
			values[attribute.name] = (attribute.value ?? '').normalize('NFC').trim();
			places[attribute.name] = place;
		}
	}
	return { values, places, issues };
}

/** One finding of a schema: at the attribute that is wrong, or at the element that lacks one. */
function schemaIssue(found: z.core.$ZodIssue, name: ElementName, { values, places }: Written, element: Place): Issue {
	const field = String(found.path[0] ?? '');
	const value = values[field];
	const expected = expectedBy(found);
	const options = expected ? { expected } : {};
	if (value === undefined) {
		return issue('attribute-missing', element, `<${name}> without ${field || expected || 'its attributes'}`, options);
	}
	return issue('attribute-invalid', places[field] ?? element, `${field}="${value}"`, options);
}

function expectedBy(found: z.core.$ZodIssue): string | undefined {
	if (found.code === 'invalid_value') return found.values.join(', ');
	return found.code === 'custom' ? (found.params?.['expected'] as string | undefined) : undefined;
}

/** A deadline takes one of three forms: what is wrong is told by the one that was meant. */
function meantForm(error: z.ZodError, values: Readonly<Record<string, string>>): readonly z.core.$ZodIssue[] {
	const [union] = error.issues;
	const form = DEADLINE_FORMS.findIndex((names) => names.some((name) => name in values));
	const found = union?.code === 'invalid_union' ? union.errors[form] : error.issues;
	if (found) return found.filter(({ code }) => code !== 'unrecognized_keys');
	return [{ code: 'custom', path: [], message: '', input: values, params: { expected: 'before, on, or from and to' } }];
}

function mixedForms(values: Readonly<Record<string, string>>, place: Place): Issue {
	const written = Object.entries(values).map(([key, value]) => ` ${key}="${value}"`);
	const expected = 'one of before, on, or from and to';
	return issue('attribute-invalid', place, `<Deadline${written.join('')}>`, { expected });
}

function at(node: { position?: JsxElement['position'] }, file: string, parent?: JsxElement): Place {
	const start = node.position?.start ?? parent?.position?.start;
	return { file, line: start?.line ?? 1, column: start?.column ?? 1 };
}
