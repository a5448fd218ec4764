import type { Mention } from './find.ts';
import { KIND, SO } from './grammar.ts';
import { kindOfWord } from './kind-words.ts';

/** What joins the numbers of a list: `, số`, `; `, ` và `. */
const JOINT = new RegExp(String.raw`^\s*(?:[,;]\s*(?:và\s+)?|và\s+)(?:${SO}\s*:?\s*)?$`, 'u');

/** The kind of a list before its colon: `các Kế hoạch của UBND tỉnh: số`. */
const LEAD = new RegExp(
	String.raw`(?<![\p{L}\p{M}])(?:[Cc]ác|[Nn]hững)\s+(${KIND})(?:\s[^:;.\d]{0,80})?:\s*(?:${SO}\s*)?$`,
	'u',
);

/**
 * Lists that give the kind once, `các Nghị định số 70/2008/NĐ-CP, 48/2009/NĐ-CP`: the others are of the kind too, as long as they
 * have the same sign.
 * @param mentions all mentions by number of a text, in reading order
 */
export function withListKinds(text: string, mentions: readonly Mention[]): Mention[] {
	const known: Mention[] = [];
	for (const mention of mentions) {
		if (mention.kind !== null) {
			known.push(mention);
			continue;
		}
		const before = known.at(-1);
		const isNext =
			before !== undefined && JOINT.test(text.slice(before.end, mention.start)) && signOf(before) === signOf(mention);
		const lead = isNext ? undefined : LEAD.exec(text.slice(0, mention.start))?.[1];
		known.push({ ...mention, kind: isNext ? before.kind : lead === undefined ? null : kindOfWord(lead) });
	}
	return known;
}

/** What follows the figures of a number: `NĐ-CP`, `NQ/TW`, `QH15`. */
function signOf({ number }: Mention): string {
	return (number ?? '').replace(/\s/g, '').replace(/^\d+[a-zđ]?(?:[/-](?:(?:19|20)\d{2}\/)?)?/u, '');
}
