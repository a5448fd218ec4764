import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import type { SaxesTagPlain } from 'saxes';
import { type Decoded, fromLegacyFont } from '../encoding.ts';
import { ImportError } from '../issues.ts';
import { type Numbering, readNumbering } from './docx-numbering.ts';
import { readXml } from './xml.ts';

/** The most that the parts of a document may unpack to, in bytes: a zip bomb promises more. */
const MAX_UNPACKED = 60 * 1024 * 1024;

const PARTS = new Set(['word/document.xml', 'word/numbering.xml', 'word/styles.xml']);

/**
 * Stage 1 for DOCX. Reads the bytes of a document, writes its text: a paragraph a block, with the numbers that Word would draw, since
 * in Word "II." and "a)" are mostly not typed. Text that was deleted with changes tracked is not part of it.
 */
export function readDocx(bytes: Uint8Array): Decoded {
	const parts = unpack(bytes);
	const main = parts['word/document.xml'];
	if (!main) throw new ImportError('source-broken', 'a zip without word/document.xml');
	const numbering = readNumbering(partText(parts['word/numbering.xml']), partText(parts['word/styles.xml']));
	return fromLegacyFont(readParagraphs(strFromU8(main), numbering).join('\n\n'), 'utf-8');
}

function partText(part: Uint8Array | undefined): string | null {
	return part ? strFromU8(part) : null;
}

/** The parts that are read. Sizes are summed as the zip states them, before anything is unpacked. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
	let total = 0;
	const filter = ({ name, originalSize }: UnzipFileInfo) => {
		if (!PARTS.has(name)) return false;
		total += originalSize;
		if (total > MAX_UNPACKED) {
			throw new ImportError('source-too-large', `a zip that unpacks to ${Math.round(total / 1024 / 1024)} MB`);
		}
		return true;
	};
	try {
		return unzipSync(bytes, { filter });
	} catch (error) {
		if (error instanceof ImportError) throw error;
		throw new ImportError('source-broken', `a zip that cannot be unpacked (${(error as Error).message})`);
	}
}

/** A paragraph while it is being read. */
interface Paragraph {
	text: string;
	style: string | null;
	list: string | null;
	level: number | null;
}

function readParagraphs(xml: string, numbering: Numbering): string[] {
	const paragraphs: string[] = [];
	const open: Paragraph[] = [];
	const stack: string[] = [];
	const value = (tag: SaxesTagPlain) => tag.attributes['w:val'] ?? null;
	readXml(xml, {
		open(tag) {
			stack.push(tag.name);
			const current = open.at(-1);
			if (tag.name === 'w:p') open.push({ text: '', style: null, list: null, level: null });
			else if (!current) return;
			else if (tag.name === 'w:pStyle') current.style = value(tag);
			else if (tag.name === 'w:numId') current.list = value(tag);
			else if (tag.name === 'w:ilvl') current.level = Number(value(tag) ?? 0);
			else if (tag.name === 'w:tab' && stack.at(-2) === 'w:r') current.text += '\t';
			else if (tag.name === 'w:br' || tag.name === 'w:cr') current.text += '\n';
			else if (tag.name === 'w:noBreakHyphen') current.text += '-';
		},
		text(text) {
			const current = open.at(-1);
			if (current && stack.at(-1) === 'w:t' && !stack.includes('mc:Fallback')) current.text += text;
		},
		close(name) {
			stack.pop();
			if (name !== 'w:p') return;
			const paragraph = open.pop();
			if (!paragraph) return;
			const label = numbering.label(paragraph);
			paragraphs.push(`${label}${paragraph.text}`.trim());
		},
	});
	return paragraphs.filter((text) => text !== '');
}
