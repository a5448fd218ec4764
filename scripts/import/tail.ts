import type { Block, LeftOut } from './lines.ts';
import { isCapitals } from './unwrap.ts';

/** What stands after the text: who receives it, who signed it. */
export interface Tail {
	/** The blocks of the text itself. */
	readonly body: readonly Block[];
	readonly leftOut: readonly LeftOut[];
	readonly signer: { readonly name: string; readonly capacity: string | null } | null;
	/** Whether the end of the text is marked: by `./.`, by receivers or by a signature. */
	readonly hasEnd: boolean;
}

const RECEIVERS = /^(?:nơi\s*(?:nhận|gửi)|kính\s+gửi)\s*:?/iu;
const END_MARK = /\.\/\.?["”\s]*$/;

/** Who signs for whom, and as what. */
const AUTHORITY = /^(?:T\s?M|K\s?T|T\s?L|T\s?U\s?Q|Q|T\/M|K\/T|T\/L)\s?(?:[./]|(?<=\/\p{Lu})\s)\s*(?=\p{Lu})/u;
const OFFICE = String.raw`(?:PHÓ\s+)?(?:CHỦ\s+TỊCH(?:\s+THƯỜNG\s+TRỰC)?|GIÁM\s+ĐỐC|BÍ\s+THƯ(?:\s+THƯỜNG\s+TRỰC)?|TRƯỞNG\s+BAN|CHÁNH\s+VĂN\s+PHÒNG|BỘ\s+TRƯỞNG|THỨ\s+TRƯỞNG|THỦ\s+TƯỚNG|CỤC\s+TRƯỞNG|HIỆU\s+TRƯỞNG|TRƯỞNG\s+PHÒNG)`;
const OFFICE_LINE = new RegExp(String.raw`^(?:${OFFICE})(?:\s+\p{Lu}+)*$`, 'u');

/** What parts the columns of a foot, and office and name, where a page has put them on one line. */
const COLUMN = new RegExp(
	String.raw`\t|\s*\|\s*|(?<=;)\s+(?=\p{Lu}{2})|(?=K\s?T\s?\.\s*\p{Lu})|(?<=${OFFICE})\s+(?=\p{Lu}\p{Ll})`,
	'u',
);
const OFFICES = new RegExp(OFFICE, 'gu');

/** A word of a name: `Nguyễn`, `Y`, `H’Vi`, `K’ Mák`. */
const NAME_WORD = String.raw`\p{Lu}[\p{Ll}\p{M}]*(?:['’]\s?\p{L}[\p{Ll}\p{M}]*)?`;

/** A person's name in Vietnam: two to five words with capitals. */
const NAME = new RegExp(
	String.raw`^(?:(?:TS|ThS|PGS|GS|BS|Ths|Ts)\.?\s*)*(?!Đã\s)(?=.*\p{Ll}{2})(?<name>${NAME_WORD}(?:\s+${NAME_WORD}){1,4})$`,
	'u',
);

/** What stands where the signature was: `(Đã ký)`, `(Đã ký và đóng dấu)`. */
const SIGNED = /\(\s*đã\s+ký[^)]*\)/giu;

/** How a document begins that follows a signature: an attached plan, an appendix. */
export const ATTACHED = /^(?:KẾ\s*HOẠCH|CHƯƠNG\s*TRÌNH|ĐỀ\s*ÁN|PHỤ\s*LỤC|BIỂU|DANH\s*MỤC)(?=\s|$)/u;

/**
 * Stage 6, receivers and signature. Reads the blocks after the header, writes the text without what stands at its foot, and the signer.
 * A plan that is attached to a decision comes after the decision's signature and stays.
 */
export function readTail(blocks: readonly Block[]): Tail {
	const start = footStart(blocks);
	if (start === blocks.length) return { body: blocks, leftOut: [], signer: null, hasEnd: endsMarked(blocks) };
	const attachedAt = blocks.findIndex(({ text }, index) => index > start && ATTACHED.test(text) && isCapitals(text));
	const end = attachedAt < 0 ? blocks.length : attachedAt;
	const foot = blocks.slice(start, end);
	const { leftOut, signer } = readFoot(foot);
	const rest = attachedAt < 0 ? null : readTail(blocks.slice(attachedAt));
	return {
		body: [...blocks.slice(0, start), ...(rest?.body ?? [])],
		leftOut: [...leftOut, ...(rest?.leftOut ?? [])],
		signer: rest?.signer ?? signer,
		hasEnd: true,
	};
}

function endsMarked(blocks: readonly Block[]): boolean {
	return blocks.slice(-3).some(({ text }) => END_MARK.test(text));
}

/** Where the foot begins: at the receivers, at the signature, or after the mark of the end where only the page follows. */
function footStart(blocks: readonly Block[]): number {
	const start = blocks.findIndex(
		({ text }, index) =>
			(index > 0 && /^nơi\s*(?:nhận|gửi)/iu.test(text)) ||
			(index > 2 && AUTHORITY.test(withoutBar(text)) && isCapitals(text)) ||
			(index > 2 && OFFICE_LINE.test(text) && isSigned(blocks.slice(index + 1, index + 5))),
	);
	const marked = blocks.findIndex(({ text }) => END_MARK.test(text));
	if (marked >= 0 && (start < 0 || marked < start)) {
		const attached = blocks.slice(marked + 1, start < 0 ? undefined : start).some(({ text }) => ATTACHED.test(text));
		if (!attached) return marked + 1;
	}
	return start < 0 ? blocks.length : start;
}

/** A line without the bar that parts it from an empty cell before. */
function withoutBar(text: string): string {
	return text.replace(/^[\s|]+/, '');
}

function isSigned(next: readonly Block[]): boolean {
	return next.some(({ text }) => NAME.test(text));
}

function readFoot(foot: readonly Block[]): Pick<Tail, 'leftOut' | 'signer'> {
	const signatureAt = foot.findIndex(({ text }) => isSignatureLine(text));
	const signer = readSigner(foot);
	const leftOut = foot.map(({ text, line }, index): LeftOut => {
		if (signatureAt >= 0 && index >= signatureAt) return { text, line, reason: 'signature' };
		return { text, line, reason: foot.some((block) => RECEIVERS.test(block.text)) ? 'receivers' : 'after-end' };
	});
	return { leftOut, signer };
}

function isSignatureLine(text: string): boolean {
	return (AUTHORITY.test(text) && isCapitals(text)) || OFFICE_LINE.test(text);
}

/** The name below the office. In two columns the office stands on the lines of receivers. */
function readSigner(foot: readonly Block[]): Tail['signer'] {
	const lines = foot.flatMap(({ text }) =>
		text
			.replace(SIGNED, '\t')
			.split(COLUMN)
			.map((one) => one.trim()),
	);
	const officeAt = lines.findLastIndex((line) => isSignatureLine(line) || new RegExp(`${OFFICE}$`, 'u').test(line));
	if (officeAt < 0) return null;
	const name = lines
		.slice(officeAt + 1)
		.map((line) => NAME.exec(line)?.groups?.['name'])
		.find((found) => found !== undefined);
	if (name === undefined) return null;
	return {
		name: name.replace(/\s+/g, ' '),
		capacity: readCapacity(lines.slice(Math.max(0, officeAt - 3), officeAt + 1)),
	};
}

/** `KT. CHỦ TỊCH` and `PHÓ CHỦ TỊCH` as `KT. Chủ tịch, Phó Chủ tịch`. */
function readCapacity(lines: readonly string[]): string | null {
	const text = lines.filter((line) => isSignatureLine(line) || new RegExp(`${OFFICE}$`, 'u').test(line)).join(' ');
	const offices = [...text.matchAll(OFFICES)].map(({ 0: office, index }) => {
		const before = text.slice(0, index);
		const isFor = /(?<authority>K\s?\/?T|T\s?\/?L|T\s?U\s?Q|Q)\s?[./\s]\s*$/u.exec(before)?.groups?.['authority'];
		return `${isFor ? `${isFor.replace(/[\s/]/g, '')}. ` : ''}${officeCase(office)}`;
	});
	return offices.length === 0 ? null : [...new Set(offices)].join(', ');
}

/** `PHÓ CHỦ TỊCH` → `Phó Chủ tịch`. */
function officeCase(office: string): string {
	const words = office.replace(/\s+/g, ' ').toLowerCase();
	const plain = words.replace(/^phó\s+/, '').replace('văn phòng', 'Văn phòng');
	const capital = (plain[0] ?? '').toUpperCase() + plain.slice(1);
	return /^phó\s/.test(words) ? `Phó ${capital}` : capital;
}
