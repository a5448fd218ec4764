import { escapeMarkup } from '../markup.ts';
import { spreadStroke } from './letters.ts';

/** What the full text of the site is made of: one page each plan, instrument and guide, as Pagefind is given it. */

/** What a page of the index is. */
export const INDEXED_KINDS = ['plan', 'instrument', 'guide'] as const;
export type IndexedKind = (typeof INDEXED_KINDS)[number];

/** How much a page's words weigh: guides speak of numbers and words only to explain them. */
const WEIGHTS: Readonly<Record<IndexedKind, number>> = { plan: 1, instrument: 1, guide: 0.1 };

/** A filter's name and its values are ids: they pass through Pagefind as they are. */
export const FILTERS = ['province', 'provinceThen', 'year', 'source', 'curation'] as const;
export type FilterName = (typeof FILTERS)[number];

/** A part of an indexed page that a result can lead to. */
export interface IndexedSection {
	/** Its id on the site's page. */
	readonly anchor: string;
	/** Its name and heading: `II.1.a`, `II.1 Truyền thông`. */
	readonly title: string;
	/** Its text, one block a line. */
	readonly text: string;
}

/** A page of the index. */
export interface IndexedPage {
	readonly kind: IndexedKind;
	/** Path from the site's root, without the base path. */
	readonly path: string;
	readonly title: string;
	/** Its number; null where it has none. */
	readonly number: string | null;
	/** What tells it from others: place and time, or kind and issuer. */
	readonly note: string;
	/** Text before the first section, one block a line: facts by which it is looked for. */
	readonly text: string;
	readonly sections: readonly IndexedSection[];
	readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
}

/**
 * The HTML that Pagefind indexes: a heading with an id for each section, which makes it a result of its own. It is never
 * published.
 */
export function indexedHtml(page: IndexedPage): string {
	const meta = { number: page.number ?? '', note: page.note };
	return [
		'<!doctype html><html lang="vi"><head>',
		...Object.entries(meta).map(([name, value]) => attribute('meta', name, value)),
		...Object.entries(page.filters).flatMap(([name, values]) =>
			values.map((value) => attribute('filter', name, value)),
		),
		attribute('filter', 'kind', page.kind),
		`</head><body data-pagefind-body data-pagefind-weight="${WEIGHTS[page.kind]}"><h1 data-pagefind-meta="title">${escapeHtml(page.title)}</h1>`,
		blocks(page.text),
		...page.sections.map(
			({ anchor, title, text }) => `<h2 id="${escapeHtml(anchor)}">${escapeHtml(title)}</h2>${blocks(text)}`,
		),
		'</body></html>',
	].join('\n');
}

function attribute(what: 'meta' | 'filter', name: string, value: string): string {
	return `<meta data-pagefind-${what}="${name}[content]" content="${escapeHtml(value)}">`;
}

function blocks(text: string): string {
	return text
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => `<p>${escapeHtml(line)}</p>`)
		.join('\n');
}

function escapeHtml(text: string): string {
	return escapeMarkup(spreadStroke(text));
}
