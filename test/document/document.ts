import { replaceMarks } from '../../src/document/marks.ts';
import { readBody } from '../../src/document/plan.ts';
import { nameDictionary } from '../../src/domain/citation/names.ts';
import type { Provision } from '../../src/domain/model.ts';

const NAMES = ['Luật Đọc sách', 'Chiến lược đọc sách', 'Chương trình đọc sách cùng nhau'];

/** A plan's text, read. */
export function body(text: string, names: readonly string[] = NAMES) {
	return readBody(text, 'tep.mdx', nameDictionary(names));
}

/** The provisions of a text that has no issue. */
export function provisions(text: string): readonly Provision[] {
	const { document, issues } = body(text);
	if (issues.length > 0) throw new Error(JSON.stringify(issues, null, '\t'));
	return document.provisions;
}

/** The only provision of a text that stands in none. */
export function provision(text: string): Provision {
	const [first] = provisions(`<Provision n="I">\n\n${text}\n\n</Provision>\n`);
	if (!first) throw new Error('There is no provision.');
	return first;
}

/** Issues of a text as `line:column code found`. */
export function briefly(text: string): string[] {
	return body(text).issues.map(({ line, column, code, found }) => `${line}:${column} ${code} ${found}`);
}

/** HTML without the marks of its mentions. */
export function stripMarks(html: string): string {
	return replaceMarks(
		html,
		() => '',
		() => '',
	);
}
