import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { type FeedEntry, toAtom } from '../../src/domain/feed.ts';
import { brokenRules } from '../atom.ts';

const anEntry = (id: string, on: string, changes: Partial<FeedEntry> = {}): FeedEntry => ({
	id: `tag:example.org,2026:${id}`,
	title: `Kế hoạch ${id}`,
	on,
	url: `https://example.org/ke-hoach/${id}/`,
	summary: 'Tóm tắt',
	...changes,
});
const write = (entries: readonly FeedEntry[]) =>
	toAtom({
		id: 'tag:example.org,2026:/feed.xml',
		title: 'Kế hoạch mới',
		author: 'Kế hoạch Bình đẳng giới',
		self: 'https://example.org/feed.xml',
		page: 'https://example.org/',
		stamp: '2026-11-21',
		entries,
	});
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' || name === 'link' });

describe('a feed', () => {
	test('has what Atom asks for, newest first', () => {
		const { feed } = parser.parse(write([anEntry('a', '2026-01-01'), anEntry('b', '2026-11-20')]));
		expect(feed.updated).toBe('2026-11-20T00:00:00Z');
		expect(feed.entry.map(({ id }: { id: string }) => id)).toEqual([
			'tag:example.org,2026:b',
			'tag:example.org,2026:a',
		]);
		for (const part of [feed, ...feed.entry]) {
			expect(part).toMatchObject({ id: expect.any(String), title: expect.any(String), updated: expect.any(String) });
		}
		expect(feed.link.map((link: Record<string, string>) => link['@_rel'])).toEqual(['self', 'alternate']);
	});

	test('without entries carries the day of the build', () => {
		const { feed } = parser.parse(write([]));
		expect(feed.updated).toBe('2026-11-21T00:00:00Z');
		expect(feed.entry).toBeUndefined();
	});

	test('holds whatever a title holds', () => {
		const text = write([
			anEntry('a', '2026-01-01', { title: 'A & B <c> "d"\u0007', url: 'https://example.org/?a=1&b=2' }),
		]);
		const [entry] = parser.parse(text).feed.entry;
		expect(entry.title).toBe('A & B <c> "d"');
		expect(entry.link[0]['@_href']).toBe('https://example.org/?a=1&b=2');
	});

	test('is cut to its newest hundred', () => {
		const entries = Array.from({ length: 130 }, (_, index) =>
			anEntry(String(index), `2026-01-${String((index % 28) + 1).padStart(2, '0')}`),
		);
		const { feed } = parser.parse(write(entries));
		expect(feed.entry).toHaveLength(100);
		expect(feed.entry[0].updated).toBe('2026-01-28T00:00:00Z');
	});

	test.each([
		['of entries', write([anEntry('a', '2026-01-01'), anEntry('b', '2026-11-20', { title: 'A & B <c>' })])],
		['without entries', write([])],
	])('%s follows the grammar of Atom', async (_, text) => {
		expect(await brokenRules([['feed.xml', text]])).toEqual([]);
	});

	test.each([
		['no id', /<id>.*<\/id>/, ''],
		['two titles', '<title>', '<title>Hai</title><title>'],
		['a day for an instant', 'T00:00:00Z', ''],
		['a link without an address', / href="[^"]*"/, ''],
		['an element of no feed', '<summary>', '<abstract>x</abstract><summary>'],
	])('%s does not', async (_, part, by) => {
		const broken = write([anEntry('a', '2026-01-01')]).replace(part, by);
		expect((await brokenRules([['feed.xml', broken]])).length).toBeGreaterThan(0);
	});
});
