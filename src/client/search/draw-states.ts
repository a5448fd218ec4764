/** What is said where there is nothing to list: while searching, where nothing was found, and where the index cannot be read. */
import { search } from '../../i18n/vi/search.ts';
import { action } from '../../i18n/vi/site.ts';
import { el } from './element.ts';
import type { Site } from './site.ts';

/** Rows that stand for results to come; nothing that a reader is told of. */
export function drawSkeleton(rows = 3): HTMLElement {
	return el(
		'div',
		{ class: 'skeleton', 'aria-hidden': 'true' },
		...Array.from({ length: rows }, () => el('div', { class: 'skeleton__row' }, el('span'), el('span'), el('span'))),
	);
}

/** Nothing was found: what was looked for, and one step further. */
export function drawEmpty(query: string, site: Site): HTMLElement {
	return el('div', { class: 'empty' }, el('p', {}, search.none(query)), drawLists(site));
}

/** What cannot be read, another try, and what can be read without it. */
export function drawError(words: string, site: Site, retry: () => void): HTMLElement {
	const button = el('button', { type: 'button', class: 'button' }, action.retry);
	button.addEventListener('click', retry);
	return el(
		'div',
		{ class: 'notice', 'data-kind': 'error', role: 'alert' },
		el('p', {}, navigator.onLine ? words : `${words} ${search.offline}`),
		el('div', { class: 'search-error' }, button, drawLists(site)),
	);
}

function drawLists({ lists }: Site): HTMLElement {
	return el(
		'ul',
		{ class: 'search-lists', 'aria-label': search.lists },
		...lists.map(({ label, href }) => el('li', {}, el('a', { href }, label))),
	);
}
