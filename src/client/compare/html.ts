/** HTML from templates: what is put in is escaped, unless a template made it. */

/** Text that is HTML already. */
export class Markup {
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
}

type Part = Markup | string | number | false | null | undefined | readonly Part[];

/** `html\`<p>${name}</p>\``: strings are escaped, lists joined, `null` and `false` left out. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
	let text = '';
	for (const [index, string] of strings.entries()) text += string + toText(parts[index]);
	return new Markup(text);
}

function toText(part: Part): string {
	if (part === null || part === undefined || part === false) return '';
	if (part instanceof Markup) return part.text;
	return Array.isArray(part)
		? part.reduce((text: string, one: Part) => text + toText(one), '')
		: escapeHtml(String(part));
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
