import { readFile } from 'node:fs/promises';
import { validateXML } from 'xmllint-wasm';

/**
 * What is wrong with feeds by the grammar of Atom, as libxml2 sees it: one message a finding.
 * @param feeds name and text of each
 */
export async function brokenRules(feeds: ReadonlyArray<readonly [name: string, text: string]>): Promise<string[]> {
	const grammar = await readFile('test/fixtures/atom.rng', 'utf8');
	const { errors } = await validateXML({
		xml: feeds.map(([name, contents]) => ({ fileName: name.replaceAll('/', '_'), contents })),
		schema: [{ fileName: 'atom.rng', contents: grammar }],
		extension: 'relaxng',
	});
	return errors.map(({ rawMessage }) => rawMessage);
}
