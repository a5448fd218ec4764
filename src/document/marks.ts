/**
 * Marks in a provision's stored HTML: where citations begin and end. They are private-use characters, which no text may
 * hold (parsing replaces them), so that HTML is kept once and links are put in when the catalogue is known.
 */

const OPEN = '\uE000';
const NUMBER_END = '\uE001';
const CLOSE = '\uE002';

/** Removes characters that would read as marks. */
export function withoutMarks(text: string): string {
	return text.replace(/[\uE000-\uE002]/g, '\uFFFD');
}

/** The mark that begins mention `index` of a provision. */
export function openMark(index: number): string {
	return `${OPEN}${index}${NUMBER_END}`;
}

/** The mark that ends the innermost open mention. */
export const closeMark = CLOSE;

/**
 * HTML with its marks replaced.
 * @param open HTML for the beginning of mention `index`; `close` for its end. A mention inside another gets no marks of
 *   its own where both would be links: the caller decides by what it returns.
 */
export function replaceMarks(html: string, open: (index: number) => string, close: (index: number) => string): string {
	const stack: number[] = [];
	return html.replace(/\uE000(\d+)\uE001|\uE002/g, (_, index: string | undefined) => {
		if (index !== undefined) {
			stack.push(Number(index));
			return open(Number(index));
		}
		const last = stack.pop();
		return last === undefined ? '' : close(last);
	});
}

/** HTML without any marks. */
export function stripMarks(html: string): string {
	return replaceMarks(
		html,
		() => '',
		() => '',
	);
}
