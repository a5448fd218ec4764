/** The search page: reads what is asked from its field, filters and address, and draws the answer. */
import { cleanQuery } from '../../domain/search/query.ts';
import { type Asked, readAddress, writeAddress } from './address.ts';
import { answer } from './answer.ts';
import { drawRecent } from './draw-recent.ts';
import { setUpFilters } from './filters.ts';
import { fullText } from './full-text.ts';
import { setUpKeys } from './keyboard.ts';
import { addRecent } from './recent.ts';
import { readSite } from './site.ts';
import { setUpView } from './view.ts';

/** How long typing rests before what was typed is searched, in milliseconds. */
const TYPING = 180;

const root = document.querySelector<HTMLElement>('[data-search]');
const form = root?.querySelector('form');
const field = form?.querySelector('input');
if (!root || !form || !field) throw new Error('The search page has no form.');

const site = readSite(root);
const text = fullText(site.base);
const view = setUpView(root, field);
const title = document.title;
let typing: ReturnType<typeof setTimeout> | undefined;
let turn = 0;
let asked: Asked = { query: '', filters: {}, page: 1 };
/** Whether the entry of the history is one that was asked for; what is typed after it gets an entry of its own. */
let isSettled = true;

const filters = setUpFilters(root, (chosen) => ask({ ...asked, filters: chosen, page: 1 }, 'push'));

/** Asks: puts it in the address, and draws the answer. */
function ask(next: Asked, how: 'push' | 'replace' | 'stay'): void {
	clearTimeout(typing);
	asked = next;
	const address = location.pathname + writeAddress(next);
	if (how === 'push') history.pushState(null, '', address);
	else if (how === 'replace') history.replaceState(null, '', address);
	document.title = next.query === '' ? title : `${next.query} – ${title}`;
	draw();
}

function draw(): void {
	turn++;
	filters.show(asked.filters);
	filters.toggle(asked.query !== '');
	drawRecent(root as HTMLElement, writeAddress);
	const current = turn;
	void answer(asked, { site, text, view, isStale: () => current !== turn, retry: draw });
}

field.addEventListener('input', () => {
	clearTimeout(typing);
	typing = setTimeout(() => {
		const query = cleanQuery(field.value);
		if (query === asked.query) return;
		ask({ ...asked, query, page: 1 }, isSettled ? 'push' : 'replace');
		isSettled = false;
	}, TYPING);
});

form.addEventListener('submit', (event) => {
	event.preventDefault();
	const query = cleanQuery(field.value);
	if (query !== '') addRecent(query);
	if (query !== asked.query) ask({ ...asked, query, page: 1 }, isSettled ? 'push' : 'replace');
	isSettled = true;
});

/** Links to other searches of this page, and results: these are what was looked for. */
root.addEventListener('click', (event) => {
	const link = event.target instanceof Element ? event.target.closest('a') : null;
	if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
	if (link.closest('[data-search-results]') && asked.query !== '') addRecent(asked.query);
	if (link.pathname !== location.pathname || link.search === '') return;
	event.preventDefault();
	const next = readAddress(link.search, filters.known);
	field.value = next.query;
	ask(next, 'push');
	isSettled = true;
	if (next.page !== 1 || link.dataset['page']) view.toTop();
	else field.focus();
});

addEventListener('popstate', () => {
	const next = readAddress(location.search, filters.known);
	field.value = next.query;
	isSettled = true;
	ask(next, 'stay');
});

setUpKeys(field, root, () => {
	field.value = '';
	ask({ query: '', filters: {}, page: 1 }, 'push');
	isSettled = true;
});

// What was typed before this script came stays; else the address says what is asked.
const first = readAddress(location.search, filters.known);
if (field.value === '') field.value = first.query;
ask({ ...first, query: cleanQuery(field.value) }, 'stay');
if (asked.query === '' && !matchMedia('(pointer: coarse)').matches) field.focus();
