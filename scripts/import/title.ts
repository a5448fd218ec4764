import { labelOf } from './labels.ts';
import type { Block } from './lines.ts';
import { isCapitals } from './unwrap.ts';

const KIND_WORD =
	/^(KẾ\s*HOẠCH(?:\s+HÀNH\s+ĐỘNG(?=\s*$|\s*:|\s+(?:VỀ|THỰC|VÌ|TRIỂN|Về|Thực|Vì|Triển)))?|QUYẾT\s*ĐỊNH|CHƯƠNG\s*TRÌNH(?:\s+HÀNH\s+ĐỘNG)?|CHỈ\s*THỊ|NGHỊ\s*QUYẾT|HƯỚNG\s*DẪN|ĐỀ\s*ÁN|THÔNG\s*BÁO|TỜ\s*TRÌNH)(?=\s|$|:)/u;

/** Words with which an opening begins rather than a title. */
const OPENING =
	/^(?:Căn cứ|Theo (?:đề nghị|chỉ đạo)|Xét|Để\s|Nhằm\s|Kính gửi|(?:Thực hiện|Triển khai)[^.]*(?:ngày\s+\d|số\s+\d+\s?[/-]|như\s+sau))/u;

/** Words with which a title goes on in a line of its own. */
const CONTINUES = /^\(?(?:giai đoạn|năm \d{4}|trên địa bàn|của\s|tỉnh\s|thành phố\s|đến năm|định hướng|tầm nhìn)/iu;

/** The printed title of a document, and which blocks it takes. */
export interface PrintedTitle {
	/** The kind as printed, in capitals. */
	readonly kind: string;
	/** The words after the kind; empty where none follow. */
	readonly words: string;
	readonly taken: readonly Block[];
	/** Index of the kind's block. */
	readonly index: number;
}

/** The first line in capitals that names the kind of the document, with the title after it. */
export function printedTitle(blocks: readonly Block[]): PrintedTitle | null {
	const index = blocks.findIndex(({ text }) => KIND_WORD.test(text) && text.length < 420);
	const first = blocks[index];
	const kind = first ? KIND_WORD.exec(first.text)?.[1] : undefined;
	if (!first || kind === undefined || index > 60) return null;
	const parts = [
		first.text
			.slice(kind.length)
			.replace(/^\s*:\s*/, '')
			.trim(),
	].filter((text) => text !== '');
	const taken = [first];
	for (const block of blocks.slice(index + 1, index + 8)) {
		if (!isTitle(block.text, parts, kind)) break;
		parts.push(block.text);
		taken.push(block);
	}
	const words = parts.join(' ').replace(/^V\/v\s*:?\s*/iu, '');
	return { kind, words: words.replace(/\s*\(ban hành kèm theo.*$/iu, ''), taken, index };
}

function isTitle(text: string, before: readonly string[], kind: string): boolean {
	if (labelOf(text) || OPENING.test(text) || text.length > 420 || /(?:như sau|sau đây)\s*:?$/iu.test(text))
		return false;
	if (/^QUYẾT/.test(kind) && /^(?:CHỦ TỊCH|[ỦU][ỶY] BAN|GIÁM ĐỐC|BỘ TRƯỞNG|THỦ TƯỚNG|BAN )/u.test(text)) return false;
	if (before.length === 0) return !/[;:.]$/.test(text);
	const hasCapitals = before.some(isCapitals);
	if (hasCapitals && isCapitals(text)) return true;
	return text.length < 120 && (CONTINUES.test(text) || /^\(.*\)$/.test(text));
}

/** The line of a page that is the title of a plan in small letters, where no line in capitals is. */
export function pageTitle(blocks: readonly Block[]): Block | null {
	const found = blocks
		.slice(0, 14)
		.find(
			({ text }) => /^Kế\s*hoạch\s/u.test(text) && text.length < 420 && !/[;:]$/.test(text) && !/như sau/iu.test(text),
		);
	return found ?? null;
}

/** The words of a page's title without number and day of posting: what stands there beside the name. */
export function withoutNumber(title: string): string {
	return title
		.replace(/\s*\(?\d{1,2}\/\d{1,2}\/\d{4}\)?\s*$/, '')
		.replace(
			/^(Kế\s*hoạch)\s+(?:số\s*:?\s*)?\d[\p{L}\d/&-]*(?:\s+(?:ngày\s+\S+\s+)?(?:của\s+UBND\s+tỉnh[^,]{0,30},?\s+)?)?/u,
			'$1 ',
		)
		.replace(/\s+/g, ' ')
		.replace(/ [–-] (?=năm \d{4}\.?$)/u, ' ')
		.replace(/\.$/, '')
		.trim();
}

/**
 * A title in sentence case. What was printed in small letters stays; of capitals, the names that the collection knows get theirs back.
 * @param names names of bodies, places and instruments with their capitals
 */
export function sentenceCase(kind: string, words: string, names: readonly string[]): string {
	const head = capitalise(kind.replace(/\s+/g, ' ').toLowerCase());
	if (words === '') return head;
	const rest = isCapitals(words) ? restoreNames(words.toLowerCase(), names) : lowerFirst(words);
	return `${head} ${rest}`.replace(/\s+/g, ' ').trim();
}

/** A first word that is capital only because it begins a line. */
function lowerFirst(words: string): string {
	return /^\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(words) ? (words[0] ?? '').toLowerCase() + words.slice(1) : words;
}

function capitalise(text: string): string {
	return (text[0] ?? '').toUpperCase() + text.slice(1);
}

function restoreNames(text: string, names: readonly string[]): string {
	let restored = text;
	for (const name of names) {
		const small = name.toLowerCase();
		if (small.length < 3 || !restored.toLowerCase().includes(small)) continue;
		const pattern = new RegExp(
			`(?<![\\p{L}\\p{M}])${escapePattern(small).replace(/ /g, '\\s+')}(?![\\p{L}\\p{M}])`,
			'gu',
		);
		restored = restored.replace(pattern, name);
	}
	return restored.replace(/(?<![\p{L}])(?:ubnd|hđnd|mttq|lhpn)(?![\p{L}])/gu, (word) => word.toUpperCase());
}

function escapePattern(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
