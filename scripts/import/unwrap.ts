import { BULLET, type Label, labelOf } from './labels.ts';
import type { Block, Line } from './lines.ts';

/** Words that want a number after them: a line that ends with one goes on in the next. */
const WANTS_NUMBER =
	/(?:^|[\s(])(?:ngày|tháng|năm|số|điều|khoản|điểm|mục|và|đến|từ|giai\s+đoạn|quý|khóa|khoá|lần|thứ)\s*:?$/iu;

/** An end of a sentence, of an item or of a leading phrase. */
const TERMINAL = /[.;:!?…]["”’')]*$/;

const STARTS_SMALL = /^["“(‘']?\p{Ll}/u;

/** A block while lines are joined to it. */
interface Growing {
	text: string;
	readonly line: number;
	lastLine: string;
}

/** Words that no paragraph ends with: the sentence goes on. */
const DANGLING =
	/(?:^|\s)(?:và|của|về|các|những|theo|tại|với|cho|trong|do|bởi|là|để|trên|giữa|bằng|hoặc|việc|không|được|phần|từng|mỗi)$/u;

/** A line that names who decides: it begins anew, below a title in capitals too. */
const NAMED_BODY =
	/^(?:CHỦ\s+TỊCH\s+)?(?:[UỦ][ỶY](?:\s+BAN(?:\s+NHÂN(?:\s+DÂN(?=\s|$)|$)|$)|$)|(?:BỘ\s+TRƯỞNG|GIÁM\s+ĐỐC\s+SỞ|THỦ\s+TƯỚNG\s+CHÍNH\s+PHỦ$)(?=[\s,]|$)|HỘI\s+ĐỒNG\s+NHÂN(?:\s+DÂN(?=\s|$)|$))/u;

/** Capitals that go on with such a name. */
const DANGLING_CAPITALS = /(?:,|(?:^|\s)(?:CỦA|DO|BỞI|VÀ|TỊCH|VỚI|CHO|ĐẠI\s+BIỂU|[-–]))$/u;

/**
 * Stage 4, unwrap. Reads the lines of a document, writes its blocks: hard-wrapped lines are joined again, a line that begins with a
 * number or a dash in the middle of a sentence is not taken for a heading or a bullet. Words and their order stay.
 */
export function unwrap(lines: readonly Line[]): Block[] {
	const width = wrapWidth(lines);
	const firstWidth = width === null ? null : firstLineWidth(lines, width);
	const blocks: Growing[] = [];
	for (const line of lines) {
		const last = blocks.at(-1);
		if (last && goesOn(last, line, last.text === last.lastLine ? firstWidth : width)) {
			last.text += ` ${line.text.trimStart()}`;
			last.lastLine = line.text;
		} else {
			blocks.push({ text: line.text, line: line.number, lastLine: line.text });
		}
	}
	return blocks.map(({ text, line }) => ({ text: text.replace(/ {2,}/g, ' ').trim(), line }));
}

/**
 * The width at which a text was wrapped, in characters; null where its lines are paragraphs. A wrapped text has many lines that are
 * nearly as long as its longest.
 */
function wrapWidth(lines: readonly Line[]): number | null {
	const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
	const longest = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
	if (longest < 30 || longest > 140) return null;
	const small = lines.filter(({ text, apart }, index) => index > 0 && !apart && STARTS_SMALL.test(text)).length;
	return small > lines.length * 0.2 ? longest : null;
}

/**
 * The width of the first lines of paragraphs, in characters: pages whose source was wrapped have shorter ones, since a tag stood before
 * them. Measured on lines that surely go on.
 */
function firstLineWidth(lines: readonly Line[], width: number): number {
	const lengths = lines
		.filter(({ text }, index) => {
			const [before, next] = [lines[index - 1], lines[index + 1]];
			const begins = !before || TERMINAL.test(before.text) || BULLET.test(text) || labelOf(text) !== null;
			return begins && next !== undefined && !next.apart && STARTS_SMALL.test(next.text);
		})
		.map(({ text }) => text.length)
		.sort((a, b) => a - b);
	return lengths.length < 5 ? width : Math.min(width, lengths[Math.floor(lengths.length * 0.8)] ?? width);
}

function goesOn(block: Growing, line: Line, width: number | null): boolean {
	const before = block.lastLine;
	if (/\.\/\.?$/.test(before)) return false;
	if (isStandAlone(before) && !before.startsWith('Số')) return false;
	if (/^[-_=*–—\s.]+$/.test(line.text)) return false;
	const ended = TERMINAL.test(before);
	const label = labelOf(line.text);
	if (line.apart) return goesOnAcrossGap(before, line.text, ended, label);
	if (WANTS_NUMBER.test(before) && /^\d/.test(line.text)) return !isFreshLabel(label, before);
	const isFull = width !== null && before.length + 1 + firstWord(line.text) > width * 0.93;
	if (BULLET.test(line.text)) return !ended && !isCapitals(before) && STARTS_SMALL.test(line.text.replace(BULLET, ''));
	if (label) return isFull && !ended && !startsHeading(label, line.text);
	if (STARTS_SMALL.test(line.text)) return !(ended && before.endsWith(':')) || isFull;
	if (/\d\s*[-–]$/.test(before) && /^\d{4}(?!\d)/.test(line.text)) return true;
	if (isCapitals(before) && isCapitals(line.text))
		return NAMED_BODY.test(line.text)
			? DANGLING_CAPITALS.test(before)
			: !ended && !isStandAlone(before) && !isStandAlone(line.text);
	if (DANGLING.test(before) && (width !== null || before.length > 25)) return true;
	if (width !== null && /[,(“]$|\s[-–]$/.test(before)) return true;
	if (/^[(\d“"]/.test(line.text) && width !== null && !ended) return !isCapitals(before) && before.length > width * 0.5;
	return isFull && !/[.:]$/.test(before) && !isCapitals(before) && !/^(?:Căn cứ|Theo|Xét|Thực hiện)\s/u.test(line.text);
}

/** Across a blank line only a sentence that was torn apart goes on: by the end of a page, or by markup inside of it. */
function goesOnAcrossGap(before: string, text: string, ended: boolean, label: Label | null): boolean {
	if (ended || label || BULLET.test(text) || isCapitals(before)) return false;
	if (WANTS_NUMBER.test(before) && /^\d/.test(text) && before.length < 60) return true;
	return STARTS_SMALL.test(text) && before.length > 25;
}

/** Whether a number after a word that wants one is a heading all the same: `... các nội dung và` is no end of a line. */
function isFreshLabel(label: Label | null, before: string): boolean {
	return label !== null && label.kind !== 'number' && !/\S\s+\S+\s+\S+$/.test(before);
}

/** A label whose words are a heading: Roman numerals with capitals. */
function startsHeading(label: Label, text: string): boolean {
	return (
		(label.kind === 'roman' || label.kind === 'part' || label.kind === 'chapter') &&
		/\p{Lu}{2}/u.test(text.slice(label.length))
	);
}

function firstWord(text: string): number {
	return text.split(' ', 1)[0]?.length ?? 0;
}

/** Whether a line is in capitals: the parts of a letterhead, a title, a heading. */
export function isCapitals(text: string): boolean {
	const letters = text.match(/\p{L}/gu) ?? [];
	const small = text.match(/\p{Ll}/gu)?.length ?? 0;
	return letters.length > 1 && small <= letters.length * 0.12;
}

/** Lines of capitals that are whole by themselves. */
function isStandAlone(text: string): boolean {
	return /^(?:(?:KẾ\s*HOẠCH|CHƯƠNG\s*TRÌNH)(?:\s+HÀNH\s+ĐỘNG)?|QUYẾT\s*ĐỊNH|CHỈ\s*THỊ|NGHỊ\s*QUYẾT|HƯỚNG\s*DẪN|CÔNG\s*VĂN|PHỤ\s*LỤC.{0,4}|Số:.*)$/u.test(
		text,
	);
}
