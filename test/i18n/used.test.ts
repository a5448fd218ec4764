import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { vi } from '../../src/i18n/vi.ts';

/** The sources that may use a word; the words themselves left out. */
const sources = await Promise.all(
	['src', 'scripts', 'test'].map(async (folder) => {
		const entries = await readdir(folder, { recursive: true, withFileTypes: true });
		const files = entries.filter((entry) => entry.isFile() && /\.(?:ts|mjs|astro)$/.test(entry.name));
		return Promise.all(
			files
				.map((entry) => join(entry.parentPath, entry.name))
				.filter((file) => !file.startsWith(join('src', 'i18n', 'vi')))
				.map((file) => readFile(file, 'utf8')),
		);
	}),
);

/** Chains of names in a source that may name a word, as `search.number.one`; `[` ends one whose rest is not known. */
function chainsIn(source: string): string[] {
	const names = [
		...source.matchAll(/\b(?<word>\w+) as (?<name>\w+)(?=[^}]*\}\s*from '[^']*\/i18n\/)/g),
		...source.matchAll(/\bconst (?<name>\w+) = vi\.(?<word>[\w.]+);/g),
	].map(({ groups }) => [groups?.['name'] ?? '', groups?.['word'] ?? ''] as const);
	const renamed = new Map(names);
	const chains = source.match(/(?<![\w.])[a-z]\w*(?:\s*\??\.\w+)*\[?/g) ?? [];
	return chains.map((chain) => {
		const plain = chain
			.replace(/[\s?]/g, '')
			.replace(/^vi\.(\w+)$/, '$1[')
			.replace(/^vi\./, '');
		const [first = ''] = plain.split(/[.[]/, 1);
		return (renamed.get(first) ?? first) + plain.slice(first.length);
	});
}

/** Whether a chain names the word, goes on from it, or takes one of the word's ancestors whole. */
function isUseOf(chain: string, word: readonly string[]): boolean {
	const names = chain.replace('[', '').split('.');
	const isWhole = names.length > 1 || chain.endsWith('[');
	const shared = Math.min(names.length, word.length);
	return names.slice(0, shared).every((name, at) => name === word[at]) && (names.length >= word.length || isWhole);
}

/** Paths of the words under a group, as `[search, number, one]`. */
function wordsOf(group: object, path: readonly string[] = []): string[][] {
	return Object.entries(group).flatMap(([name, value]) =>
		typeof value === 'object' && !Array.isArray(value) ? wordsOf(value, [...path, name]) : [[...path, name]],
	);
}

test('every word of the interface is used', () => {
	const chains = Map.groupBy(new Set(sources.flat().flatMap(chainsIn)), (chain) => chain.split(/[.[]/, 1)[0]);
	const unused = wordsOf(vi).filter((word) => !chains.get(word[0])?.some((chain) => isUseOf(chain, word)));
	expect(unused.map((word) => word.join('.'))).toEqual([]);
});
