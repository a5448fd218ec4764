import { KIND_WORDS } from '../../src/domain/citation/kind-words.ts';
import type { InstrumentKind } from '../../src/domain/instrument.ts';
import { fold } from '../../src/domain/text.ts';
import { type DataBlock, readDataBlock } from './data-block.ts';
import { type HeaderDate, readFigures, readHeaderDate } from './dates.ts';
import { labelOf } from './labels.ts';
import type { Block, LeftOut } from './lines.ts';
import { type HeaderNumber, readAnyNumber, readLabelledNumber } from './number.ts';
import { isDecider, pageTitle, printedTitle, untitled } from './title.ts';

/** A header as printed, nothing decided yet: where two places say the same field, both are here. */
export interface Header {
	/** Capitals above the number: who issued it; empty where nothing stands there. */
	readonly issuingBody: string;
	/** The last of its lines: on a page that puts its own banner above the letterhead, the letterhead alone. */
	readonly issuingLine: string;
	readonly number: HeaderNumber | null;
	readonly date: HeaderDate | null;
	/** Who decides, by the line in capitals above the legal basis; empty where there is none. */
	readonly decider: string;
	/** The kind as printed (`KẾ HOẠCH`) and the title's words after it; null where no line in capitals says it. */
	readonly title: { readonly kind: string; readonly words: string } | null;
	/** The title that the page gives in small letters; null where it gives none. */
	readonly pageTitle: string | null;
	/** What a letter is about (`V/v ...`); null where it does not say. */
	readonly about: string | null;
	/** What the page's own block of data says. */
	readonly data: DataBlock;
	/** Date and number in the page's data block, read. */
	readonly dataNumber: HeaderNumber | null;
	readonly dataDate: HeaderDate | null;
	/** Line of the header's first block, for issues. */
	readonly line: number;
}

const NATION =
	/C[ỘÔ]NG\s+H[OÒÓÀ]+A?\s+X[ÃA]\s+H[ỘÔ]I(?:\s+CH[ỦU]\s+NGH[ĨI]A\s+VI[ỆÊ]T\s+NAM)?|CH[ỦU]\s+NGH[ĨI]A\s+VI[ỆÊ]T\s+NAM/giu;
const MOTTO = /Độc\s*lập\s*[-–—]?\s*Tự\s*do\s*[-–—]?\s*Hạnh\s*phúc/giu;

/** Blocks that can stand between a header's parts and its text. */
const HEADER_PART =
	/^(?:V\/v|Về việc\s|\(?Ban hành kèm theo|\(Kèm theo|Kính gửi|DỰ THẢO|BẢN SAO|HỎA TỐC|THƯỢNG KHẨN|KHẨN)/iu;

/**
 * Stage 5, header block. Reads the blocks of a document, writes what stands above its text, as printed, and the blocks of the text.
 * What the header takes is listed as left out, since it goes into the frontmatter.
 */
export function readHeader(blocks: readonly Block[]): {
	header: Header;
	body: readonly Block[];
	leftOut: readonly LeftOut[];
} {
	const { data, taken } = readDataBlock(blocks);
	const others = blocks.filter((block) => !taken.has(block));
	const title = printedTitle(others) ?? untitled(others);
	const page = pageTitle(others.slice(0, title ? Math.max(title.index, 1) : 14));
	const start = bodyStart(others, title?.taken, page);
	const head = others.slice(0, start);
	const text = head.filter((block) => block !== page).map((block) => block.text);
	const above = title ? text.slice(0, title.index) : text;
	const zone = (title ? text : above).join('\n').replace(NATION, '\n').replace(MOTTO, '\n');
	const number = readLabelledNumber(zone) ?? (page ? readAnyNumber(page.text) : null);
	return {
		header: {
			issuingBody: issuingLines(above).join(' '),
			issuingLine: issuingLines(above).at(-1) ?? '',
			decider: text.slice(title ? title.index + 1 : 1).findLast(isDecider) ?? '',
			number,
			date: readHeaderDate(zone),
			title: title && { kind: title.kind, words: title.words },
			pageTitle: page?.text ?? null,
			about: /(?:^|\n)\s*V\/v\s*:?\s*([^\n]{8,300})/iu.exec(text.join('\n'))?.[1]?.trim() ?? null,
			data,
			dataNumber: data.number === undefined ? null : readAnyNumber(data.number),
			dataDate: data.date === undefined ? null : readFigures(data.date),
			line: blocks[0]?.line ?? 1,
		},
		body: others.slice(start),
		leftOut: [...head, ...taken]
			.sort((a, b) => a.line - b.line)
			.map((block) => ({ ...block, reason: 'header' as const })),
	};
}

/** Index of the first block of the text: after the title and what belongs to it. */
function bodyStart(blocks: readonly Block[], titleBlocks: readonly Block[] | undefined, page: Block | null): number {
	const last = titleBlocks?.at(-1) ?? page;
	let index = last ? blocks.indexOf(last) + 1 : 0;
	while (index < blocks.length && isHeaderPart(blocks[index]?.text ?? '', last === null || titleBlocks === undefined))
		index++;
	if (titleBlocks && isDecider(blocks[index]?.text ?? '')) index++;
	return index;
}

function isHeaderPart(text: string, isOpen: boolean): boolean {
	if (labelOf(text)) return false;
	if (HEADER_PART.test(text) && text.length < 300) return true;
	if (!isOpen) return /^\([^)]*\)$/.test(text) && text.length < 200;
	const isShort = text.length < 160 && !/^(?:Căn cứ|Thực hiện|Theo\s)/u.test(text);
	const isHead =
		MOTTO.test(text) || NATION.test(text) || readLabelledNumber(text) !== null || readHeaderDate(text) !== null;
	MOTTO.lastIndex = 0;
	NATION.lastIndex = 0;
	return isShort && (isHead || (text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)));
}

/** The words above the number that name who issued the document. */
function issuingLines(above: readonly string[]): string[] {
	const text = above.join('\n').replace(NATION, '\n').replace(MOTTO, '\n');
	const untilNumber = text.split(/\n?\s*S[ốỐ]\s*[:.]|\n?\s*S[ốỐ]\s+[\d/]/u, 1)[0] ?? '';
	return untilNumber
		.replace(/\p{Lu}[\p{L}\s]{2,30},\s*ngày.*$/su, '')
		.split(/[\n\t]/)
		.filter((line) => /\p{Lu}{2}/u.test(line) && line.length < 160)
		.map((line) =>
			line
				.replace(/[^\p{L}\p{M}\s,&-]/gu, ' ')
				.replace(/\s+/g, ' ')
				.trim(),
		);
}

/** The kind of document that the title's first word names; null for one that is no instrument's. */
export function kindOfHeader(kind: string): InstrumentKind | null {
	const folded = fold(kind).replace(/\s+/g, '');
	return KIND_WORDS.find(([word]) => folded === fold(word).replace(/\s+/g, ''))?.[1] ?? null;
}
