/** Full-text results and the places that cite an instrument, drawn as rows. */

import type { Citing } from '../../domain/search/citing.ts';
import { list } from '../../i18n/vi/list.ts';
import { search } from '../../i18n/vi/search.ts';
import { type Asked, writeAddress } from './address.ts';
import { el, num, unbroken } from './element.ts';
import type { Found } from './full-text.ts';
import type { Hit, Piece } from './hits.ts';
import type { Site } from './site.ts';

/** The full text's results; nothing for none. */
export function drawFound(found: Found, asked: Asked, site: Site): Node[] {
	if (found.hits.length === 0) return [];
	return [
		groupHead(search.group.fullText, search.documents(found.documents)),
		el('ol', { class: 'hits', 'data-search-results': '' }, ...found.hits.map((hit) => drawHit(hit, site))),
		...drawPages(found, asked),
	];
}

/** The first places that cite an instrument; a link to all of them where there are more. */
export function drawCiting(citing: Citing, instrument: string, site: Site): Node[] {
	if (citing.places.length === 0) return [];
	return [
		groupHead(search.group.citing, list.provisions(citing.total)),
		el(
			'ol',
			{ class: 'hits', 'data-search-results': '' },
			...citing.places.map((place) =>
				el(
					'li',
					{ class: 'hit', 'data-kind': 'provision' },
					el(
						'a',
						{ class: 'hit__link', href: site.provision(place.plan, place.anchor) },
						...unbroken(`${place.planName} › ${place.provision}`),
					),
					el('p', { class: 'row__meta' }, el('span', {}, place.place)),
					drawPieces([
						{ text: place.before, match: false },
						{ text: place.found, match: true },
						{ text: place.after, match: false },
					]),
				),
			),
		),
		citing.total > citing.places.length &&
			el(
				'p',
				{ class: 'search-more' },
				el('a', { href: `${site.instrument(instrument)}#vien-dan` }, search.allCiting(citing.total)),
			),
	].filter((node) => node !== false);
}

function groupHead(name: string, count: string): HTMLElement {
	return el('h2', { class: 'rows-head' }, name, ' ', el('span', { class: 'muted' }, count));
}

/** A part of a document is named by the document first: its number, its place and time, or its title. */
export function drawHit(hit: Hit, site: Site): HTMLElement {
	const href = site.base + hit.path.replace(/^\//, '');
	const document = hit.number === '' ? hit.note || (hit.of ?? '') : num(hit.number);
	const facts = hit.of === null ? [hit.note] : [hit.number !== '' && hit.note, hit.note !== '' && hit.of];
	return el(
		'li',
		{ class: 'hit', 'data-kind': hit.kind },
		el(
			'a',
			{ class: 'hit__link', href },
			...(hit.of !== null ? [document, ' › '] : hit.number === '' ? [] : [num(hit.number), ' ']),
			hit.title,
		),
		el(
			'p',
			{ class: 'row__meta' },
			el('span', { class: 'hit__kind' }, search.kind[hit.kind]),
			...facts.filter(Boolean).map((fact) => el('span', {}, fact || '')),
		),
		hit.excerpt.length > 0 && drawPieces(hit.excerpt),
	);
}

function drawPieces(pieces: readonly Piece[]): HTMLElement {
	return el(
		'p',
		{ class: 'hit__excerpt' },
		...pieces.flatMap(({ text, match }) => (match ? el('mark', {}, ...unbroken(text)) : unbroken(text))),
	);
}

/** Links to the pages of the results: real addresses, so that they open in a tab of their own too. */
function drawPages({ page, pages }: Found, asked: Asked): Node[] {
	if (pages === 1) return [];
	const link = (n: number, label: string, rel: string | null) =>
		el(
			'li',
			{},
			el(
				'a',
				{
					href: writeAddress({ ...asked, page: n }),
					rel,
					'data-page': String(n),
					'aria-label': rel === null ? list.pages.page(n) : null,
					'aria-current': rel === null && n === page ? 'page' : null,
				},
				label,
			),
		);
	const shown = Array.from({ length: pages }, (_, index) => index + 1).filter(
		(n) => n === 1 || n === pages || Math.abs(n - page) <= 2,
	);
	return [
		el(
			'nav',
			{ class: 'pagination', 'aria-label': list.pages.label },
			el(
				'ul',
				{},
				page > 1 && link(page - 1, list.pages.previous, 'prev'),
				...shown.flatMap((n, index) => [
					index > 0 && n - (shown[index - 1] ?? 0) > 1 && el('li', {}, el('span', {}, '…')),
					link(n, String(n), null),
				]),
				page < pages && link(page + 1, list.pages.next, 'next'),
			),
		),
	];
}
