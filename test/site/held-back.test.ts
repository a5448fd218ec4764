import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { filesOf, read, SITES } from '../sites.ts';

/** Astro holds back whatever follows a script or an element that is named by a variable, which takes longer than writing it. */

describe.each(SITES)('$name', (site) => {
	test('no script of the frame stands before the heading of a page', async () => {
		const held: string[] = [];
		for (const file of await filesOf(site, '.html')) {
			const html = await read(site, file);
			const [script, heading] = [html.indexOf('<script type="module"'), html.indexOf('</h1>')];
			expect(Math.min(script, heading), file).toBeGreaterThan(0);
			if (script < heading) held.push(file);
		}
		expect(held).toEqual([]);
	});
});

describe('elements of templates', () => {
	/** Elements that begin with a capital, but for components that are imported. */
	const namedByVariables = (source: string) => {
		const [, code = '', template = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
		const imported = new Set([...code.matchAll(/^import (\w+)/gm)].map(([, name]) => name));
		const used = [...template.matchAll(/<([A-Z]\w*)/g)].map(([, name]) => name);
		return used.filter((name) => name !== 'Fragment' && !imported.has(name));
	};

	test('those that a variable names are found', () => {
		const source = "---\nimport Num from './Num.astro';\nconst Head = 'h2';\n---\n<Num /><Head><Fragment /></Head>\n";
		expect(namedByVariables(source)).toEqual(['Head']);
	});

	test('no variable names one, but for what Astro makes of a guide', async () => {
		const files = await filesOf({ folder: 'src' }, '.astro');
		const sources = await Promise.all(files.map((file) => readFile(`src/${file}`, 'utf8')));
		expect(files.filter((_, index) => namedByVariables(sources[index] ?? '').length > 0)).toEqual([
			'components/Guide.astro',
		]);
		expect(files.length).toBeGreaterThan(50);
	});
});
