import { labelOf } from './labels.ts';
import type { Block } from './lines.ts';
import { readLabelledNumber } from './number.ts';
import { isCapitals } from './unwrap.ts';

const KIND_WORD =
	/^(KẾ\s*HOẠCH(?:\s+HÀNH\s+ĐỘNG(?=\s*$|\s*:|\s+(?:VỀ|THỰC|VÌ|TRIỂN|Về|Thực|Vì|Triển)))?|QUYẾT\s*ĐỊNH|CHƯƠNG\s*TRÌNH(?:\s+HÀNH\s+ĐỘNG)?|CHỈ\s*THỊ|NGHỊ\s*QUYẾT|HƯỚNG\s*DẪN|ĐỀ\s*ÁN|THÔNG\s*BÁO|TỜ\s*TRÌNH)(?=\s|$|:)/u;

/** Words with which an opening begins rather than a title. */
const OPENING =
	/^(?:Căn cứ|Theo (?:đề nghị|chỉ đạo)|Xét|Để\s|Nhằm\s|Kính gửi|(?:Thực hiện|Triển khai)[^.]*(?:ngày\s+\d|số\s+\d+\s?[/-]|như\s+sau))/u;

/** The first words of what a document rests on. */
const LEGAL_BASIS = /^(?:Căn\s*cứ\s|Xét\s|Theo\s+đề\s+nghị)/u;

/** Who decides, in a line below the title. */
const DECIDES = /^(?:CHỦ\s+TỊCH|[ỦU][ỶY]\s+BAN|HỘI\s+ĐỒNG|GIÁM\s+ĐỐC|BỘ\s+TRƯỞNG|THỦ\s+TƯỚNG|BAN\s+(?!HÀNH))/u;

/** Whether a block below the title of a decision names who decides. */
export function isDecider(text: string): boolean {
	return DECIDES.test(text) && isCapitals(text) && text.length < 160;
}

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
	const basis = blocks.findIndex(({ text }) => LEGAL_BASIS.test(text));
	const index = blocks.findIndex(({ text }) => KIND_WORD.test(text) && text.length < 420);
	// Below the legal basis `QUYẾT ĐỊNH:` says that the decision begins, and a kind's word is that of what it decides on.
	if (basis >= 0 && basis < index) return null;
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
	if (/^(?:QUYẾT|NGHỊ)/.test(kind) && DECIDES.test(text)) return false;
	if (before.length === 0) return !/[;:.]$/.test(text);
	const hasCapitals = before.some(isCapitals);
	if (hasCapitals && isCapitals(text)) return true;
	return text.length < 120 && (CONTINUES.test(text) || /^\(.*\)$/.test(text));
}

/** First words of a title whose kind stands in no line of its own. */
const TITLE_START =
	/^(?:V\/v|VỀ|THỰC\s*HIỆN|TRIỂN\s*KHAI|TỔ\s*CHỨC|BAN\s*HÀNH|PHÊ\s*DUYỆT|HÀNH\s*ĐỘNG|PHÁT\s*TRIỂN|TĂNG\s*CƯỜNG|ĐẨY\s*MẠNH|NÂNG\s*CAO|BẢO\s*VỆ|PHÒNG,?\s*(?:CHỐNG|NGỪA)|CÔNG\s*TÁC|HOẠT\s*ĐỘNG|HƯỞNG\s*ỨNG)\s/u;

/** A title in capitals right below the number on pages that drop the line with the kind: the number's sign says the kind. */
export function untitled(blocks: readonly Block[]): PrintedTitle | null {
	const at = blocks.slice(0, 14).findIndex(({ text }) => readLabelledNumber(text) !== null);
	const sign = at < 0 ? null : readLabelledNumber(blocks[at]?.text ?? '')?.sign;
	const kind = KIND_OF_SIGN.find(([start]) => sign?.startsWith(start))?.[1];
	const index = blocks.findIndex(
		({ text }, place) => place > at && place < at + 4 && isCapitals(text) && TITLE_START.test(text),
	);
	const first = blocks[index];
	if (at < 0 || kind === undefined || !first || first.text.length > 420) return null;
	return { kind, words: first.text.replace(/^V\/v\s*:?\s*/iu, ''), taken: [first], index };
}

const KIND_OF_SIGN: ReadonlyArray<readonly [start: string, kind: string]> = [
	['KH', 'KẾ HOẠCH'],
	['QĐ', 'QUYẾT ĐỊNH'],
];

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
