import { isBareLabel } from './data-block.ts';
import type { LeftOut, Line } from './lines.ts';

/** What a document is, cut out of the page that shows it. */
export interface MainContent {
	readonly lines: readonly Line[];
	readonly leftOut: readonly LeftOut[];
	/** What the page says about itself. */
	readonly page: Page;
	/** Line at which the page says that the text goes on elsewhere (`[...]`); null where it does not. */
	readonly cutAt: number | null;
}

/** Facts about a page: its publisher and day of posting, as printed, and what kind of page it is. */
export interface Page {
	readonly publisher: string | null;
	/** Day of posting as printed in figures (`20/10/2022`); null where none is. */
	readonly posted: string | null;
	/** Whether it carries the marks of a collection of legal texts. */
	readonly isDatabase: boolean;
	/** Whether it names the author of an article. */
	readonly isArticle: boolean;
}

/** Lines with which a document begins: nation, issuing body, number, data block, kind, or a title of its kind. */
const START = new RegExp(
	[
		'^C[ỘÔ]NG\\s+H[OÒÓÀ]+A?\\s+X[ÃA]',
		'^(?:[UỦỤÙ][ỶỲYÝ]\\s+BAN\\s+NHÂN\\s+DÂN|Ủy\\s+ban\\s+nhân\\s+dân\\s+(?:tỉnh|thành\\s+phố|huyện)\\s+\\p{Lu}[^.;:]{0,40}$|UBND|HĐND|HỘI\\s+ĐỒNG|TỈNH\\s+[UỦ]|THÀNH\\s+[UỦ]|BAN\\s+(?:VÌ|CHỈ|THƯỜNG)|SỞ\\s|BỘ\\s|CHÍNH\\s+PHỦ|THỦ\\s+TƯỚNG|ĐẢNG\\s+BỘ|HỘI\\s+LIÊN|CỤC\\s|TRƯỜNG\\s|CÔNG\\s+AN|MẶT\\s+TRẬN)',
		'^(?:[UỦỤÙ][ỶYỲÝ](?:\\s+BAN(?:\\s+NHÂN|\\s+DÂN\\s+TỘC|\\s+QUỐC\\s+GIA.*)?)?|HỘI(?:\\s+ĐỒNG(?:\\s+NHÂN)?)?)$',
		'^S[ốỐ]\\s*(?:hiệu|/\\s*[Kk]ý|ký|văn\\s+bản|:|\\d)',
		'^(?:KẾ\\s*HOẠCH|QUYẾT\\s*ĐỊNH|CHƯƠNG\\s*TRÌNH|CHỈ\\s*THỊ|NGHỊ\\s*QUYẾT|HƯỚNG\\s*DẪN|CÔNG\\s*VĂN|ĐỀ\\s*ÁN)(?=\\s|$)',
		'^(?:Kế\\s*hoạch|Quyết\\s+định|Chương\\s+trình|Chỉ\\s+thị|Công\\s+văn|Hướng\\s+dẫn)\\s',
	].join('|'),
	'u',
);

/** Lines with which a page's own things begin again after a document. All that follows is the page's. */
const END = new RegExp(
	`^(?:${[
		'(?:các\\s+)?tin\\s+(?:tức\\s+)?(?:khác|liên\\s+quan|mới|cùng\\s+chuyên\\s+mục|đã\\s+đưa|bài\\s+khác)',
		'(?:các\\s+)?(?:bài\\s+viết|bài|văn\\s+bản|tin\\s+bài)\\s+(?:khác|liên\\s+quan|mới(?:\\s+nhất)?|cùng\\s+chuyên\\s+mục|cùng\\s+loại)\\s*:?$',
		'ý\\s+kiến\\s+bạn\\s+đọc',
		'(?:gửi\\s+)?bình\\s+luận',
		'tổng\\s+số\\s+điểm\\s+của\\s+bài\\s+viết',
		'(?:số\\s+)?(?:lượt|lần)\\s+(?:đọc|xem|truy\\s+cập)',
		'về\\s+(?:trang\\s+trước|đầu\\s+trang)',
		'(?:chia\\s+sẻ|in\\s+bài|in\\s+trang|bản\\s+in|gửi\\s+email|tải\\s+(?:về|văn\\s+bản|file))(?:\\s|:|$)',
		'xem\\s+(?:nội\\s+dung\\s+)?chi\\s+tiết',
		'chủ\\s+quản\\s*:',
		'(?:cơ\\s+quan\\s+chủ\\s+quản|bản\\s+quyền|giấy\\s+phép|chịu\\s+trách\\s+nhiệm)(?:\\s|:)',
		'(?:©|copyright)',
		'thống\\s+kê(?:\\s+truy\\s+cập)?$',
		'liên\\s+kết(?:\\s+web(?:site)?)?$',
		'(?:từ\\s+khóa|tags?)\\s*:',
		'(?:văn\\s+bản|tin|bài)\\s+(?:được\\s+)?(?:dẫn\\s+chiếu|căn\\s+cứ|xem\\s+nhiều)$',
		'tác\\s+giả(?:\\s+bài\\s+viết)?\\s*:',
		'nguồn(?:\\s+tin)?\\s*:',
		'(?:file|tệp|tập\\s+tin)\\s+đính\\s+kèm',
		'đánh\\s+giá\\s+bài\\s+viết',
		'thư\\s+viện\\s+pháp\\s+luật$',
		'hỗ\\s+trợ\\s+(?:pháp\\s+lý|khách\\s+hàng|trực\\s+tuyến)',
		'đăng\\s+(?:nhập|ký)(?:\\s|$)',
	].join('|')})`,
	'iu',
);

/** Lines inside of a text that are not of it: page numbers, signs of a digital signature, size and print buttons, bars. */
const NOISE = new RegExp(
	`^(?:${[
		'(?:trang\\s+)?\\d{1,3}(?:\\s*/\\s*\\d{1,3})?',
		'[-–]\\s*\\d{1,3}\\s*[-–]',
		'ký\\s+bởi\\s*:?.*',
		'(?:thời\\s+gian\\s+ký|ngày\\s+ký|người\\s+ký)\\s*:\\s*\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}\\s+\\d{1,2}:\\d{2}.*',
		'cơ\\s+quan\\s*:.*ngày\\s+ký\\s*:.*',
		'\\d{2,3}\\s?%',
		'[-+aA\\s]*A-[-+aA\\s]*(?:In)?',
		'(?:in|email|facebook|twitter|zalo|chia\\s+sẻ|like|share|print)',
		'(?:thứ\\s+\\p{L}+|chủ\\s+nhật)\\s*[-,]?\\s*(?:ngày\\s+)?\\d{1,2}/\\d{1,2}/\\d{4}.*',
		'\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}(?:\\s*[-,|]?\\s*\\d{1,2}:\\d{2}.*)?',
		'(?:ngày\\s+(?:đăng|cập\\s+nhật)|cập\\s+nhật(?:\\s+lúc)?|đăng\\s+ngày|ngày\\s+xuất\\s+bản)\\s*:?\\s*[^\\p{L}]*\\d{4}.*',
	].join('|')})$`,
	'iu',
);

const CUT = /^(?:\[\s*(?:\.\.\.|…)\s*\]|\(?\s*(?:còn\s+tiếp|xem\s+tiếp|đăng\s+nhập\s+để\s+xem)[^.]{0,60}\)?)\.*$/iu;

/** Every day on which a page says that it was posted. */
const POSTED =
	/(?:^(?:thứ\s+\p{L}+|chủ\s+nhật)\s*[-,]?\s*(?:ngày\s+)?|^(?:ngày\s+(?:đăng|cập\s+nhật)|cập\s+nhật(?:\s+lúc)?|đăng\s+ngày)\s*:?[^\p{L}]*?|^|\()(\d{1,2}[/-]\d{1,2}[/-]\d{4})(?:\)$|$|\s*[-,|]?\s*\d{1,2}:\d{2})/iu;

const DATABASE =
	/^(?:loại\s+văn\s+bản|tình\s+trạng\s+hiệu\s+lực|lĩnh\s+vực|số\s+công\s+báo)(?:\s|:|$)|thư\s+viện\s+pháp\s+luật|luatvietnam|hethongphapluat|lawnet/iu;

/**
 * Stage 3, main content. Reads the lines of a source, writes those of the document and, apart, what belongs to the page around it:
 * navigation, buttons, counters, related news, the company's own particulars.
 */
export function mainContent(lines: readonly Line[]): MainContent {
	const start = startOf(lines);
	const end = endOf(lines, start);
	const cut = lines.slice(start, end).find(({ text }) => CUT.test(text));
	const kept: Line[] = [];
	const leftOut: LeftOut[] = [];
	for (const [index, line] of lines.entries()) {
		const isOutside = index < start || index >= end || (cut && line.number >= cut.number);
		const isValue = isBareLabel(lines[index - 1]?.text ?? '');
		if (isOutside || (NOISE.test(line.text) && !isValue))
			leftOut.push({ text: line.text, line: line.number, reason: 'page' });
		else kept.push(line);
	}
	return { lines: kept, leftOut, page: pageOf(lines, end), cutAt: cut?.number ?? null };
}

/** Where the document begins: its first line that looks like one, or the line before the first paragraph. */
function startOf(lines: readonly Line[]): number {
	const first = lines.findIndex(({ text }) => START.test(text));
	const paragraph = lines.findIndex(({ text }) => text.length >= 100 && !START.test(text));
	if (first >= 0 && (paragraph < 0 || first <= paragraph + 12)) return first;
	if (paragraph <= 0) return 0;
	const isTitle = (line: Line | undefined) =>
		line !== undefined && line.text.length >= 25 && !NOISE.test(line.text) && !END.test(line.text);
	for (let back = 1; back <= 3; back++) if (isTitle(lines[paragraph - back])) return paragraph - back;
	return paragraph;
}

/** Where the page goes on without the document: the first line after some text that only pages have. */
function endOf(lines: readonly Line[], start: number): number {
	let words = 0;
	for (const [offset, { text }] of lines.slice(start).entries()) {
		if (words > 60 && text.length < 160 && END.test(text)) return start + offset;
		words += text.split(' ').length;
	}
	return lines.length;
}

function pageOf(lines: readonly Line[], end: number): Page {
	const around = [...lines.slice(0, 40), ...lines.slice(end)];
	const first = (pattern: RegExp, among: readonly Line[] = around) =>
		among.map(({ text }) => pattern.exec(text)?.[1]?.trim()).find(Boolean) ?? null;
	return {
		publisher: first(/^nguồn(?:\s+tin)?\s*:\s*(.{4,120})$/iu) ?? first(/^chủ\s+quản\s*:\s*(.{4,120})$/iu),
		posted: first(
			POSTED,
			lines.slice(0, 40).filter((_, index) => !isBareLabel(lines[index - 1]?.text ?? '')),
		),
		isDatabase: around.some(({ text }) => DATABASE.test(text)),
		isArticle: around.some(({ text }) => /^(?:tác\s+giả(?:\s+bài\s+viết)?|nguồn\s+tin)\s*:/iu.test(text)),
	};
}
