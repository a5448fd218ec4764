import type { Mention } from './find.ts';

/** Which mention stands in the title of which: `within` as an index into the same list. */

/** A comma that does not end a title: `điều chỉnh, bổ sung một số nội dung của ...`. */
const CONTINUES = /^,\s*bổ\s+sung/iu;

interface Span {
	readonly start: number;
	readonly end: number;
}

/** Words that lead from a number (with its date and issuer) to its title. */
const TITLE_LEAD =
	/^\s*(?:\([^()]{0,60}\)\s*)?(?:việc|ban\s+hành|phê\s+duyệt|về|triển\s+khai|thực\s+hiện|hướng\s+dẫn|quy\s+định|điều\s+chỉnh)(?![\p{L}\p{M}])/iu;

/** Words before a second number that make it a part of the first one's title. */
const TITLE_OBJECT = /(?:thực\s+hiện|thi\s+hành|triển\s+khai|theo)\s*$/iu;

/**
 * Sets `within` on mentions sorted by place, the longer first.
 * @param text the block that the mentions' offsets count in
 */
export function nestMentions(text: string, mentions: readonly Mention[]): Mention[] {
	const titles = titlesOf(text, mentions);
	let openNames: number[] = [];
	let holder: number | null = null;
	return mentions.map((mention, index) => {
		openNames = openNames.filter((name) => (mentions[name]?.end ?? 0) > mention.start);
		const longerName = openNames.find((name) => mention.end <= (mentions[name]?.end ?? 0));
		const title = holder === null ? null : (titles[holder] ?? null);
		const isPart =
			title !== null &&
			mention.start <= title.end &&
			(mention.by === 'name' || TITLE_OBJECT.test(text.slice(title.start, mention.start)));
		const within: number | null = longerName ?? (isPart ? holder : null);
		if (mention.by === 'name') openNames.push(index);
		else holder = index;
		return within === null ? mention : { ...mention, within };
	});
}

/** The title of each numbered mention, null where none follows; by index. */
export function titlesOf(text: string, mentions: readonly Mention[]): Array<Span | null> {
	let next: Mention | undefined;
	return mentions
		.toReversed()
		.map((mention) => {
			if (mention.by === 'name') return null;
			const title = titleAfter(text, mention, next);
			next = mention;
			return title;
		})
		.toReversed();
}

/**
 * Where the title of a numbered mention stands: from its end to the next full stop, semicolon or comma outside quotation
 * marks, or to the next number. Null where none follows.
 */
function titleAfter(text: string, mention: Mention, next: Mention | undefined): Span | null {
	const limit = next?.start ?? text.length;
	const rest = text.slice(mention.end, limit);
	if (!TITLE_LEAD.test(rest)) return null;
	let quoted = false;
	for (let offset = 0; offset < rest.length; offset++) {
		const letter = rest[offset] ?? '';
		if (letter === '“') quoted = true;
		else if (letter === '”') quoted = false;
		else if (letter === '"') quoted = !quoted;
		else if (!quoted && /[;.,]/.test(letter) && !CONTINUES.test(rest.slice(offset)))
			return { start: mention.end, end: mention.end + offset };
	}
	return { start: mention.end, end: limit };
}
