import { splitFrontmatter } from '../../src/document/frontmatter.ts';
import { readMarkdown } from '../../src/document/markdown.ts';
import { outline } from '../../src/document/outline.ts';
import type { Place } from '../../src/domain/issue.ts';

/** What may stand between two words of a passage in its file: all but words, whole tags with theirs. */
const BETWEEN = String.raw`(?:<[^>]*>|[^\p{L}\p{M}\p{N}<])*`;

/** Where the text of a provision begins and ends, and where looking for the next passage goes on. */
interface Span {
	next: number;
	readonly start: number;
	readonly end: number;
}

/** Finds in a plan's file what the document model holds without places: passages of a provision, in reading order. */
export class PlanText {
	private readonly file: string;
	private readonly text: string;
	/** Made when first asked for: of most plans there is nothing to be said. */
	private found: Map<string, Span> | null = null;

	constructor(text: string, file: string) {
		this.file = file;
		this.text = text.replace(/\r\n?/g, '\n').normalize('NFC');
	}

	/** The next place of a passage in a provision, after the one found before; that of the provision where it cannot be found. */
	place(path: string, passage = ''): Place {
		this.found ??= this.spans();
		const span = this.found.get(path);
		const words = passage.match(/[\p{L}\p{M}\p{N}]+/gu);
		if (!span || !words) return this.at(span?.start ?? 0);
		const pattern = new RegExp(words.join(BETWEEN), 'gu');
		pattern.lastIndex = span.next;
		const found = pattern.exec(this.text);
		if (!found || found.index >= span.end) return this.at(span.start);
		span.next = found.index + 1;
		return this.at(found.index);
	}

	private spans(): Map<string, Span> {
		const { tree } = readMarkdown(splitFrontmatter(this.text)?.body ?? '', this.file);
		const sections = tree ? outline(tree, this.file).sections : [];
		const starts = sections.map(({ place }) => this.offsetOf(place));
		return new Map(
			sections.map(({ path }, index): [string, Span] => {
				const start = starts[index] ?? 0;
				return [path, { start, next: start, end: starts[index + 1] ?? this.text.length }];
			}),
		);
	}

	private offsetOf({ line }: Place): number {
		return this.text.split('\n', line - 1).reduce((length, one) => length + one.length + 1, 0);
	}

	private at(offset: number): Place {
		const before = this.text.slice(0, offset);
		return { file: this.file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
	}
}
