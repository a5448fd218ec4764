import type { Text } from 'mdast';
import type { Mention } from '../domain/citation/find.ts';

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

/**
 * Puts marks around mentions into the text nodes they span. A mention over several nodes (emphasis inside a number) is marked
 * in each of them.
 */
export function markLeaves(leaves: readonly Text[], mentions: readonly Mention[], firstIndex: number): void {
	let offset = 0;
	for (const leaf of leaves) {
		const { value } = leaf;
		const end = offset + value.length;
		const points: { at: number; close: boolean; depth: number; mark: string }[] = [];
		mentions.forEach((mention, index) => {
			const from = Math.max(mention.start, offset);
			const to = Math.min(mention.end, end);
			if (from >= to) return;
			points.push({ at: from, close: false, depth: to - from, mark: `${OPEN}${firstIndex + index}${NUMBER_END}` });
			points.push({ at: to, close: true, depth: to - from, mark: CLOSE });
		});
		points.sort(
			(a, b) => a.at - b.at || Number(b.close) - Number(a.close) || (a.close ? a.depth - b.depth : b.depth - a.depth),
		);
		let text = '';
		let last = offset;
		for (const point of points) {
			text += value.slice(last - offset, point.at - offset) + point.mark;
			last = point.at;
		}
		leaf.value = text + value.slice(last - offset);
		offset = end;
	}
}

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
