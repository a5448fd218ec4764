import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Imports point one way: domain ← document ← content.config, data ← components, layouts, pages; scripts use domain and document. */

interface Import {
	/** The file, from the project's folder. */
	readonly from: string;
	/** The file that is imported, from the project's folder, or a package as written. */
	readonly to: string;
	readonly isTypeOnly: boolean;
}

/** `import … from 'x'`, `import 'x'`, `export … from 'x'`, `import('x')`. */
const IMPORT =
	/(?:^|[\n;{}])\s*(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s*)?['"]([^'"\n]+)['"]|\bimport\(\s*['"`]([^'"`\n]+)['"`]/g;

/** Imports of a source, comments left out. */
function importsOf(source: string, from: string): Import[] {
	const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
	return [...code.matchAll(IMPORT)].map(([, type, named, dynamic]) => ({
		from,
		to: target(named ?? dynamic ?? '', from),
		isTypeOnly: type !== undefined,
	}));
}

function target(specifier: string, from: string): string {
	if (!specifier.startsWith('.')) return specifier;
	return join(dirname(from), specifier.replace(/\?.*$/, '')).split(sep).join('/');
}

async function sourcesUnder(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && /\.(?:ts|mjs|js|astro)$/.test(entry.name))
		.map((entry) => relative('.', join(entry.parentPath, entry.name)).split(sep).join('/'));
}

const files = [...(await sourcesUnder('src')), ...(await sourcesUnder('scripts'))];
const sources = new Map(await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const)));
const imports = [...sources].flatMap(([file, source]) => importsOf(source, file));

/** Imports of a part that are not allowed, as `file → what`. */
function forbidden(part: RegExp, isAllowed: (to: string, found: Import) => boolean): string[] {
	return imports
		.filter((found) => part.test(found.from) && !isAllowed(found.to, found))
		.map(({ from, to }) => `${from} → ${to}`);
}

const isPackage = (to: string) => !/^(?:src|scripts|test)\//.test(to);
const isAstro = (to: string) => /^astro(?::|\/|$)|^@astrojs\//.test(to);
const isUnder = (to: string, ...folders: string[]) => folders.some((folder) => to.startsWith(`${folder}/`));

test('imports are found, however they are written', () => {
	const source = `
		import { a } from './a.ts';
		import type { B } from "../b.ts";
		import './c.css';
		import d, { e } from 'd';
		export { f } from './f.ts';
		export type { G } from './g.ts';
		export * from './h.ts';
		const i = await import('./i.ts');
		// import j from 'j';
		/* import k from 'k'; */
		const url = 'https://example.org/'; import l from 'l';
		export const m = 'from n';
	`;
	expect(importsOf(source, 'src/x/y.ts').map(({ to, isTypeOnly }) => (isTypeOnly ? `type ${to}` : to))).toEqual([
		'src/x/a.ts',
		'type src/b.ts',
		'src/x/c.css',
		'd',
		'src/x/f.ts',
		'type src/x/g.ts',
		'src/x/h.ts',
		'src/x/i.ts',
		'l',
	]);
	expect(imports.length).toBeGreaterThan(100);
});

describe('imports point one way', () => {
	test('domain: zod and domain', () => {
		expect(forbidden(/^src\/domain\//, (to) => to === 'zod' || isUnder(to, 'src/domain'))).toEqual([]);
	});

	test('document: domain, document and packages, none of Astro', () => {
		const isAllowed = (to: string) => (isPackage(to) ? !isAstro(to) : isUnder(to, 'src/domain', 'src/document'));
		expect(forbidden(/^src\/document\//, isAllowed)).toEqual([]);
	});

	test('content.config: domain and document', () => {
		const isAllowed = (to: string) => isPackage(to) || isUnder(to, 'src/domain', 'src/document');
		expect(forbidden(/^src\/content\.config\.ts$/, isAllowed)).toEqual([]);
	});

	test('i18n: domain and i18n', () => {
		expect(forbidden(/^src\/i18n\//, (to) => isUnder(to, 'src/domain', 'src/i18n'))).toEqual([]);
	});

	test('data: no components, layouts or pages', () => {
		expect(forbidden(/^src\/data\//, (to) => !isUnder(to, 'src/components', 'src/layouts', 'src/pages'))).toEqual([]);
	});

	test('components, layouts and pages: no document, no reading of files; nothing imports a page', () => {
		const isAllowed = (to: string) => !isUnder(to, 'src/document', 'scripts') && !/^(?:node:)?fs\b/.test(to);
		expect(forbidden(/^src\/(?:components|layouts|pages)\//, isAllowed)).toEqual([]);
		expect(forbidden(/^src\//, (to) => !isUnder(to, 'src/pages', 'scripts', 'test'))).toEqual([]);
	});

	test('client: nothing that runs in the build', () => {
		const isAllowed = (to: string) => isUnder(to, 'src/client', 'src/domain', 'src/i18n');
		expect(
			forbidden(/^src\/client\//, (to) => isAllowed(to) || (isPackage(to) && !isAstro(to) && !to.startsWith('node:'))),
		).toEqual([]);
	});

	test('scripts: domain, document, interface words and packages, never a virtual module of Astro', () => {
		const isAllowed = (to: string) =>
			isPackage(to) ? !to.startsWith('astro:') : isUnder(to, 'src/domain', 'src/document', 'src/i18n', 'scripts');
		expect(forbidden(/^scripts\//, isAllowed)).toEqual([]);
	});

	test('no part imports in a circle with another', () => {
		/** What makes pages is one part: layouts and components hold each other. */
		const part = (file: string) =>
			/^src\/(?:components|layouts|pages)\//.test(file)
				? 'pages'
				: (/^(?:src\/[\w.]+|scripts)/.exec(file)?.[0] ?? file);
		const edges = new Set(
			imports
				.filter(({ to }) => !isPackage(to))
				.map(({ from, to }) => [part(from), part(to)] as const)
				.filter(([from, to]) => from !== to)
				.map(([from, to]) => `${from} → ${to}`),
		);
		const back = [...edges].filter((edge) => edges.has(edge.split(' → ').reverse().join(' → ')));
		expect(back).toEqual([]);
	});
});

describe('collections have one reader', () => {
	test('only src/data and content.config know astro:content, but for rendering an entry', () => {
		const isRender = (file: string) => /import \{ render \} from 'astro:content'/.test(sources.get(file) ?? '');
		const readers = imports.filter(({ from, to }) => to === 'astro:content' && !isRender(from)).map(({ from }) => from);
		expect(readers.filter((file) => !isUnder(file, 'src/data') && file !== 'src/content.config.ts')).toEqual([]);
		expect(readers).toContain('src/content.config.ts');
	});

	test('only guides lead to astro:content: Astro gathers whatever does so before it begins a page', () => {
		const targets = Map.groupBy(imports, ({ from }) => from);
		const leads = (file: string, seen: Set<string>): boolean => {
			if (file === 'astro:content') return true;
			if (seen.has(file)) return false;
			seen.add(file);
			return (targets.get(file) ?? []).some(({ to, isTypeOnly }) => {
				return !isTypeOnly && leads(sources.has(`${to}.ts`) ? `${to}.ts` : to, seen);
			});
		};
		expect(files.filter((file) => file.endsWith('.astro') && leads(file, new Set())).sort()).toEqual([
			'src/components/Guide.astro',
			'src/pages/gioi-thieu.astro',
			'src/pages/huong-dan/[guide].astro',
		]);
	});

	test('only src/data calls getCollection and its like', () => {
		const callers = [...sources]
			.filter(([, source]) => /\b(?:getCollection|getEntry|getEntries|getLiveCollection|getLiveEntry)\b/.test(source))
			.map(([file]) => file);
		expect(callers.filter((file) => !isUnder(file, 'src/data'))).toEqual([]);
		expect(callers.length).toBeGreaterThan(0);
	});

	test('a page sees its part of the catalogue: only the day of the build is read from the whole', () => {
		const callers = [...sources].filter(([, source]) => /\bhandedOver\b/.test(source)).map(([file]) => file);
		expect(callers.sort()).toEqual(['src/data/built.ts', 'src/data/record.ts', 'src/document/handed.ts']);
	});

	test('only src/data reads files with import.meta.glob', () => {
		const callers = [...sources].filter(([, source]) => source.includes('import.meta.glob')).map(([file]) => file);
		expect(callers.filter((file) => !isUnder(file, 'src/data'))).toEqual([]);
	});
});
