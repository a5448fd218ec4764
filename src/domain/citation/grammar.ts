import { KIND_WORDS } from './kind-words.ts';

/**
 * How Vietnamese administrative texts write a citation, as named fragments of regular expressions. Everything works
 * on NFC text and counts offsets in UTF-16 units of it.
 *
 *     citation = kind? "số"? number ","? date? ("của" issuer)?
 */

/** Blanks inside a citation: spaces, no-break spaces, one line break. */
const GAP = String.raw`[ \u00a0\t]*(?:\n[ \u00a0\t]*)?`;
const DASH = '[-–—−‐‑]';

/** A phrase in any case and with any blanks between its words; the flag `i` would make `\p{Lu}` match small letters. */
function anyCase(phrase: string): string {
	return [...phrase]
		.map((letter) => (letter === ' ' ? String.raw`\s+` : `[${letter.toUpperCase()}${letter}]`))
		.join('');
}

function oneOf(phrases: readonly string[]): string {
	return `(?:${phrases.map(anyCase).join('|')})`;
}

/** `Quyết định`, `Kế hoạch hành động`, ... */
export const KIND = oneOf(KIND_WORDS.map(([word]) => word));

export const SO = anyCase('số');

/** A part of a sign: `NQ`, `QĐ`, `TTg`, `LĐTBXH`, `SNV`; begins with a capital. */
const SIGN_PART = String.raw`\p{Lu}[\p{L}\d]*`;

/** A part that needs no other beside it, or a blank before it: at least two capitals, unlike a word (`5/Tầng`, `28/NQ-CP - Sở`). */
const CAPITALS = String.raw`\p{Lu}{2}[\p{L}\d]*`;

/** What follows a part: `-CP`, `- UBND`, ` & BĐG`. A dash with blanks on both sides is one of the sentence. */
const NEXT_PART = `(?:(?:${DASH}|&)${SIGN_PART}|(?:${DASH}[ \\u00a0\\n]|[ \\u00a0]${DASH}|[ \\u00a0]?&[ \\u00a0]?)${CAPITALS})`;

/** `QĐ-TTg`, `KH- UBND`, `BNV-CTTN&BĐG`, `QH11`, `KH - UBND`. */
const SIGN = String.raw`(?:${SIGN_PART}(?:${NEXT_PART})+|\p{Lu}{2}\p{L}*[ \u00a0]${DASH}[ \u00a0]${CAPITALS}|${CAPITALS})`;

/** `28/NQ-CP`, `70/2008/NĐ-CP`, `30a/2008/NQ-CP`, `73/2006/QH11`, `458/LĐTBXH-BĐG`. */
const STATE_NUMBER = String.raw`\d{1,5}[a-zđ]?[ \u00a0]?/[ \u00a0\n]?(?:(?:19|20)\d{2}[ \u00a0]?/[ \u00a0\n]?)?${SIGN}(?:/\p{Lu}{2,}(?![\p{L}\d]))?`;

/** Party documents: `11-NQ/TW`, `41-CT/TU`. */
const PARTY_NUMBER = String.raw`\d{1,4}[ \u00a0]?${DASH}[ \u00a0]?(?:NQ|CT|KL|QĐ|QC|TB|CTr|CTHĐ|KH|ĐA|HD|BC|CV)[ \u00a0]?/[ \u00a0]?\p{Lu}{2,}`;

/** Kinds whose number is often written without its sign: `Chỉ thị 21`, `Đề án 938, 939`. */
const SHORT_KIND = oneOf(['nghị quyết', 'nghị định', 'quyết định', 'thông tư', 'chỉ thị', 'đề án', 'công văn']);

/** Words after a figure that make it a count: `quyết định 15 nội dung`; but `Đề án 938 năm 2023` and `ngày 20/01/2018`. */
const COUNTED = String.raw`(?:năm(?!\s+\d{4}(?!\s*[-–]))|tháng|ngày(?!\s*\d)|tuổi|người|lần|triệu|tỷ|nghìn|đồng|nội\s+dung|nhiệm\s+vụ|chỉ\s+tiêu|đơn\s+vị|vấn\s+đề|trường\s+hợp)(?![\p{L}\p{M}])`;

/**
 * A number that stands alone: not a date, a share, a span of years or a count of something. Numbers under ten are
 * printed with their zero (`Chỉ thị 05`), so a single figure is a count too.
 */
const SHORT_NUMBER = String.raw`\d{2,5}(?![\p{L}\d/%–-]|\.\d|,\d(?!\d)|\s*(?:[-–]\s*\d|${COUNTED}))`;

/**
 * Citations by number. Groups: `kind`, `number`; or, for numbers without a sign, `shortKind` and `shortNumbers` (a list).
 */
export const CITATION = new RegExp(
	[
		String.raw`(?:(?<![\p{L}\p{M}])(?<kind>${KIND})\s+(?:${SO}\s*(?::\s*)?)?)?(?<![\d/])(?<number>${PARTY_NUMBER}|${STATE_NUMBER})`,
		String.raw`(?<![\p{L}\p{M}])(?<shortKind>${SHORT_KIND})\s+(?:${SO}\s+)?(?<shortNumbers>${SHORT_NUMBER}(?:\s*(?:,|và)\s*${SHORT_NUMBER})*)`,
	].join('|'),
	'gu',
);

/** A date after a number. Groups as in {@link readPrintedDate}. */
const DATE_WORDS = String.raw`(?:ngày${GAP})?(\d{1,2})${GAP}tháng${GAP}(\d{1,2})${GAP}năm${GAP}(\d{4})`;
const DATE_FIGURES = String.raw`(?:ngày${GAP})?(\d{1,2})[ ]?[/.–-][ ]?(\d{1,2})[ ]?[/.–-][ ]?(\d{4})`;
/** A date with a separator lost in print: `22/72016`. */
const DATE_GLUED = String.raw`(?:ngày${GAP})?(\d{1,2})[/.-](\d{1,2})(\d{4})`;

export const DATE_AFTER = new RegExp(
	`^${GAP}(?:,${GAP})?((?:${DATE_WORDS})|(?:${DATE_FIGURES})|(?:${DATE_GLUED}))(?!\\d)`,
	'iu',
);

/** A year instead of a date, `28/NQ-CP năm 2021 của Chính phủ`: without an issuer it can be that of what is done (`thực hiện ... năm 2022`). */
export const YEAR_AFTER = /^\s+năm\s+(\d{4})(?=\s+của\s)/iu;

/** Last words of names of ministries and departments: `Bộ Giáo dục và Đào tạo`. */
const LAST_OF_NAME = String.raw`(?:Xã\s+hội|Đào\s+tạo|Đầu\s+tư|Công\s+nghệ|Truyền\s+thông|Du\s+lịch|Thể\s+thao|Môi\s+trường|Phát\s+triển\s+nông\s+thôn|Tôn\s+giáo)(?![\p{L}\p{M}])`;

/** A letter of an issuer's name; of commas those of `Bộ Văn hóa, Thể thao và Du lịch` and `Sở Lao động, Thương binh và Xã hội`. */
const OF_NAME = String.raw`(?:[^;,.()“"]|,(?=\s+(?:Thể\s+thao|Thương\s+binh)\s+và\s))`;

/** Words with which an issuer's name ends: what follows is the title, or the sentence goes on. */
const AFTER_ISSUER = String.raw`(?=\s+(?:ngày\s+\d|(?:ban\s+hành|phê\s+duyệt|về(?:\s*việc)?|việc|thực\s+hiện|triển\s+khai|hướng\s+dẫn|quy\s+định|sửa\s+đổi|bổ\s+sung|bãi\s+bỏ|điều\s+chỉnh|công\s+bố|giai\s+đoạn|và(?!\s+${LAST_OF_NAME})|năm|tại)(?![\p{L}\p{M}]))|\s*[;.()“"]|\s*,(?!\s+(?:Thể\s+thao|Thương\s+binh)\s+và\s)|\s*$)`;

/** ` của Thủ tướng Chính phủ` */
export const ISSUER_AFTER = new RegExp(
	String.raw`^${GAP}của\s+(\p{L}${OF_NAME}{0,88}?[^\s;,.()“"])${AFTER_ISSUER}`,
	'iu',
);

/** The period that stands right after a name: `giai đoạn 2016 – 2020, tầm nhìn đến năm 2030`, `đến năm 2030`, `năm 2019`. */
export const PERIOD_AFTER =
	/^["”'’()\s]*(?:\(sửa\s+đổi\)\s*)?(?:giai\s+đoạn\s+(\d{4})\s*[-–]\s*(\d{4})(?:["”']*\s*(?:(?:,|và)\s*)?(?:tầm\s+nhìn|định\s+hướng)\s+đến\s+năm\s+(\d{4}))?|đến\s+năm\s+(\d{4})|năm\s+(\d{4}))/iu;

/** A date as printed, with its parts; `problem` says why it cannot be (else null). */
export interface PrintedDate {
	readonly text: string;
	/** `YYYY-MM-DD` where the printed day exists, else null. */
	readonly date: string | null;
	readonly year: string | null;
	readonly problem: 'no-such-month' | 'no-such-day' | 'unreadable' | null;
}
