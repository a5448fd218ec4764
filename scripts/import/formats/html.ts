import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type Decoded, decodeBytes, fromLegacyFont } from '../encoding.ts';
import { ImportError } from '../issues.ts';
import { listLabel } from './list-label.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose content is not text of the page. */
const SKIPPED = new Set([
	...['script', 'style', 'template', 'noscript', 'svg', 'head', 'iframe', 'object', 'select', 'option', 'textarea'],
	...['button', 'input', 'canvas', 'audio', 'video', 'map'],
]);

/** Elements that stand on lines of their own. */
const BLOCKS = new Set([
	...['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'nav', 'aside', 'table', 'tbody', 'tr', 'td', 'th'],
	...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'form', 'figure'],
	...['figcaption', 'center', 'hr', 'address', 'fieldset', 'legend', 'details', 'summary', 'body'],
]);

/** Elements inside each other that are read on: beyond this a page is broken or hostile. */
const MAX_DEPTH = 400;

/** Stage 1 for HTML. Reads the bytes of a page, writes its visible text: a blank line between blocks, numbers of lists as text. */
export function readHtml(bytes: Uint8Array): Decoded {
	const { text, encoding } = decodeHtml(bytes);
	const document = parse(text);
	const writer = new Writer();
	for (const node of document.childNodes) writer.write(node, 0);
	return fromLegacyFont(writer.text(), encoding);
}

/** A page says its encoding itself; where that is wrong, the bytes decide. */
function decodeHtml(bytes: Uint8Array): Decoded {
	const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
	const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1]?.toLowerCase();
	if (declared === 'windows-1258') {
		return { text: new TextDecoder('windows-1258').decode(bytes).normalize('NFC'), encoding: 'windows-1258' };
	}
	return decodeBytes(bytes);
}

/** Walks a page and writes its text line by line. */
class Writer {
	private readonly parts: string[] = [];

	text(): string {
		return this.parts
			.join('')
			.split('\n')
			.map((line) => line.replace(/[ \t\r\f\u00a0]+/g, ' ').trim())
			.join('\n')
			.replace(/\n{3,}/g, '\n\n')
			.trim();
	}

	write(node: Node, depth: number): void {
		if (depth > MAX_DEPTH) throw new ImportError('source-broken', `elements nested ${MAX_DEPTH} levels deep`);
		if ('value' in node) {
			this.parts.push(node.value.replace(/\s+/g, ' '));
			return;
		}
		if (!('tagName' in node) || SKIPPED.has(node.tagName) || isHidden(node)) return;
		if (node.tagName === 'br') {
			this.parts.push('\n');
			return;
		}
		const isBlock = BLOCKS.has(node.tagName);
		if (isBlock) this.parts.push('\n\n');
		if (node.tagName === 'li') this.parts.push(labelOf(node));
		for (const child of node.childNodes) this.write(child, depth + 1);
		if (isBlock) this.parts.push('\n\n');
	}
}

function attribute(element: Element, name: string): string | undefined {
	return element.attrs.find((one) => one.name === name)?.value;
}

function isHidden(element: Element): boolean {
	return (
		attribute(element, 'hidden') !== undefined ||
		/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '')
	);
}

/** The number or dash that a browser would draw before a list item. */
function labelOf(item: Element): string {
	const list = item.parentNode;
	if (!list || !('tagName' in list)) return '';
	const text = item.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
	if (list.tagName !== 'ol') return /^\s*[-–+•*]/.test(text) ? '' : '- ';
	const items = list.childNodes.filter((node): node is Element => 'tagName' in node && node.tagName === 'li');
	const first = Number(attribute(list, 'start') ?? '1');
	const own = Number(attribute(item, 'value') ?? first + items.indexOf(item));
	return `${listLabel(own, attribute(list, 'type') ?? '1')}. `;
}
