import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { filesOf, read, SITES } from '../sites.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:standard', 'html-validate:document'],
	rules: {
		// Rules of style, not of HTML.
		'no-inline-style': 'error',
		'long-title': 'off',
		'void-style': 'off',
		'no-trailing-whitespace': 'off',
		'attr-quotes': 'off',
		'doctype-style': 'off',
		// Explicit roles keep tables what they are where CSS changes their display (design brief, tables).
		'no-redundant-role': 'off',
		'prefer-native-element': 'off',
		// Integrity of the site's own files is the host's matter.
		'require-sri': 'off',
	},
});

describe.each(SITES)('$name', (site) => {
	test('every page is valid HTML', async () => {
		const found: string[] = [];
		for (const file of await filesOf(site, '.html')) {
			const report = await validator.validateString(await read(site, file), file);
			for (const { messages } of report.results) {
				found.push(
					...messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
				);
			}
		}
		expect(found.slice(0, 20)).toEqual([]);
	});
});
