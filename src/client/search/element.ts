/** Elements by their parts: strings become text, never markup. */
import { unbrokenParts } from '../../domain/unbroken.ts';

type Child = Node | string | null | false;

/** An element with attributes (`null` leaves one out) and children. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Readonly<Record<string, string | null>> = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(name, value);
	element.append(...children.filter((child) => child !== null && child !== false));
	return element;
}

/** A document's number, shown unbroken and copied unchanged (as `components/Num.astro`). */
export function num(number: string): HTMLElement {
	return el('span', { class: number.length > 24 ? 'num num--long' : 'num' }, number);
}

/** Plain text in which no line ends inside a document's number (as `components/Unbroken.astro`). */
export function unbroken(text: string): (Node | string)[] {
	return unbrokenParts(text).map((part) => (part.isNumber ? el('span', { class: 'unbroken' }, part.text) : part.text));
}
