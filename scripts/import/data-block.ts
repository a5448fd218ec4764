import type { Block } from './lines.ts';

/** What a page says of a document in a block of its own, as printed. */
export interface DataBlock {
	readonly number?: string;
	readonly date?: string;
	readonly issuer?: string;
	readonly signer?: string;
	readonly title?: string;
	readonly posted?: string;
}

const LABELS: ReadonlyArray<readonly [RegExp, keyof DataBlock | null]> = [
	[/^số\s*(?:hiệu|(?:[/,]\s*)?ký\s+hiệu|văn\s+bản)(?:\s+văn\s+bản)?/iu, 'number'],
	[/^(?:ngày\s+(?:ban\s+hành|ký)|ban\s+hành\s+ngày)/iu, 'date'],
	[/^(?:cơ\s+quan|nơi|đơn\s+vị)\s+ban\s+hành/iu, 'issuer'],
	[/^người\s+ký(?:\s+duyệt)?/iu, 'signer'],
	[/^(?:trích\s+yếu(?:\s+nội\s+dung)?|tên\s+văn\s+bản|tiêu\s+đề)/iu, 'title'],
	[/^ngày\s+(?:đăng|đăng\s+tải|cập\s+nhật)/iu, 'posted'],
	[
		/^(?:ngày\s+(?:có\s+hiệu\s+lực|hiệu\s+lực|hết\s+hiệu\s+lực|công\s+báo)|(?:loại|hình\s+thức)\s+văn\s+bản|lĩnh\s+vực(?:,\s+ngành)?|ngành|số\s+công\s+báo|tình\s+trạng(?:\s+hiệu\s+lực)?|chức\s+(?:danh|vụ)|áp\s+dụng|phạm\s+vi)/iu,
		null,
	],
];

/** Values that stand for none. */
const NO_VALUE = /^(?:đã\s+biết|đang\s+cập\s+nhật|không\s+xác\s+định|chưa\s+xác\s+định|[-–.…*\s]*)$/iu;

/**
 * Reads the block in which a page gives a document's number, date, issuer and signer: each label with its value on the same line or on the
 * next. A lone label is none: there have to be two at least.
 * @returns what it says, and which of the blocks it takes
 */
export function readDataBlock(blocks: readonly Block[]): { data: DataBlock; taken: ReadonlySet<Block> } {
	const parts = blocks.slice(0, 60).flatMap(labelledParts);
	const data: { -readonly [Key in keyof DataBlock]: DataBlock[Key] } = {};
	const taken = new Set<Block>();
	let labels = 0;
	for (let index = 0; index < parts.length; index++) {
		const part = parts[index];
		const label = part && part.text.length < 400 ? matchLabel(part.text) : null;
		if (!part || !label) continue;
		labels++;
		taken.add(part.block);
		let value = label.value;
		const next = parts[index + 1];
		if (value === '' && next && next.text.length < 400 && !matchLabel(next.text)) {
			value = next.text;
			taken.add(next.block);
			index++;
		}
		if (label.field && !NO_VALUE.test(value)) data[label.field] ??= value;
	}
	return labels >= 2 ? { data, taken } : { data: {}, taken: new Set() };
}

/** Two labels on one line, as tables in two columns become: `Nơi ban hành: Tỉnh Ví Dụ Người ký: Trần Thị Mẫu`. */
const SECOND_LABEL =
	/(?<=\S)\s+(?=(?:Loại văn bản|Người ký|Ngày hiệu lực|Ngày có hiệu lực|Số công báo|Ngày công báo|Tình trạng|Ngày ban hành|Nơi ban hành|Cơ quan ban hành)\s*:)/u;

function labelledParts(block: Block): { text: string; block: Block }[] {
	const isLabelled = block.text.length < 400 && matchLabel(block.text) !== null;
	const texts = isLabelled ? block.text.split(SECOND_LABEL) : [block.text];
	return texts.map((text) => ({ text, block }));
}

/** Whether a line is a label alone, whose value is the next line. */
export function isBareLabel(text: string): boolean {
	return matchLabel(text)?.value === '';
}

function matchLabel(text: string): { field: keyof DataBlock | null; value: string } | null {
	for (const [pattern, field] of LABELS) {
		const match = pattern.exec(text);
		const rest = match ? text.slice(match[0].length) : null;
		if (rest === null || !/^(?:\s*:|\s+[\p{Lu}\d]|$)/u.test(rest)) continue;
		return { field, value: rest.replace(/^\s*:\s*/, '').trim() };
	}
	return null;
}
