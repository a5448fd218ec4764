import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { ImportError } from '../issues.ts';

/** Reads XML piece by piece. Entities of a document type are never replaced, so they cannot grow. */
export function readXml(
	xml: string,
	on: { open(tag: SaxesTagPlain): void; text?(text: string): void; close?(name: string): void },
): void {
	const parser = new SaxesParser();
	parser.on('doctype', () => {
		throw new ImportError('source-broken', 'a document type inside of a DOCX');
	});
	parser.on('error', (error) => {
		throw new ImportError('source-broken', `XML that is not well-formed (${error.message})`);
	});
	parser.on('opentag', (tag) => on.open(tag));
	parser.on('text', (text) => on.text?.(text));
	parser.on('closetag', (tag) => on.close?.(tag.name));
	parser.write(xml).close();
}
