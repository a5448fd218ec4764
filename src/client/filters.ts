/**
 * The filters of a list. The page holds the form with its words and the rows of its own page; a small file holds what
 * each row of the whole list has. Rows of other pages are taken from those pages as the build drew them, so a list of
 * any length costs a few figures a row and the pages of the rows that are shown, and no row is drawn in two ways.
 */
import {
	type Choice,
	countValues,
	type Facet,
	type ListState,
	matchingRows,
	readState,
	toggle,
	writeState,
} from '../domain/facets.ts';
import { list as words } from '../i18n/vi/list.ts';
import { action } from '../i18n/vi/site.ts';
import { listRows } from './list-rows.ts';
import { ROWS_DRAWN } from './rows-drawn.ts';

/** Filtered rows shown at once; no more pages than these have to be fetched. */
const ROWS_SHOWN = 20;

type Noun = 'plans' | 'instruments' | 'anomalies';

for (const root of document.querySelectorAll<HTMLElement>('[data-filtered-list]')) start(root);

function start(root: HTMLElement): void {
	const part = <E extends HTMLElement>(name: string): E => {
		const found = root.querySelector<E>(`[data-part="${name}"]`);
		if (!found) throw new Error(`The list has no part ${name}`);
		return found;
	};
	const [form, status, chosen, note, whole, found] = ['form', 'status', 'chosen', 'note', 'whole', 'found'].map(
		(name) => part(name),
	) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
	const { list = '', page: pageText = '1', perPage = '1', noun = 'plans' } = root.dataset;
	const page = Number(pageText);
	const rows = listRows(list, Number(perPage), { page, rows: whole });
	const inputs = [...form.querySelectorAll('input')];
	/** Facets as the form shows them: enough to read an address before the file is there. */
	const shown = [...new Set(inputs.map(({ name }) => name))].map((key) => ({
		key,
		values: inputs.filter(({ name }) => name === key).map(({ value }) => value),
	}));
	const wholeStatus = status.textContent ?? '';
	let facets: Promise<Facet[]> | null = null;
	/** The newest question: an answer to an older one is dropped. */
	let question = 0;

	form.addEventListener('change', ({ target }) => {
		if (target instanceof HTMLInputElement) go(toggle(current().choice, target.name, target.value));
	});
	addEventListener('popstate', () => void show());
	void show();

	function current(): ListState {
		return readState(new URLSearchParams(location.search), shown);
	}

	/** Puts a choice into the address and shows it. */
	function go(choice: Choice, at = 1): void {
		const query = writeState({ choice, page: at });
		const address = query === '' ? list : `${list}?${query}`;
		// The address without a choice shows the first page of the list: another page has to be left for it.
		if (page !== 1) location.assign(address);
		else {
			history.pushState(null, '', address);
			void show();
		}
	}

	/** Shows the state of the address. */
	async function show(): Promise<void> {
		const state = current();
		const mine = ++question;
		for (const input of inputs) input.checked = state.choice.get(input.name)?.has(input.value) ?? false;
		note.replaceChildren(state.unknown.length > 0 ? words.filter.unknown(shorten(state.unknown.join(', '))) : '');
		drawChips(state.choice);
		if (state.choice.size === 0) {
			showWhole();
			// The counts of the form are those of the whole list as soon as a choice has changed them.
			if (facets) drawCounts(await facets, state.choice);
			return;
		}
		try {
			facets ??= fetch(`${list}bo-loc.json`).then(readFacets);
			const all = await facets;
			const positions = matchingRows(all, state.choice);
			const pages = Math.max(1, Math.ceil(positions.length / ROWS_SHOWN));
			const at = Math.min(state.page, pages);
			const elements = await rows.at(positions.slice((at - 1) * ROWS_SHOWN, at * ROWS_SHOWN));
			if (mine !== question) return;
			if (state.page > pages) note.append(` ${words.pages.beyond(pages)}`);
			drawCounts(all, state.choice);
			drawFound(elements, state.choice, at, pages);
			status.textContent = words.filter[noun as Noun](positions.length, all[0]?.rows.length ?? 0);
		} catch {
			if (mine !== question) return;
			facets = null;
			showWhole();
			note.replaceChildren(
				words.filter.error,
				' ',
				button(action.retry, () => void show()),
			);
		}
	}

	function showWhole(): void {
		whole.hidden = false;
		found.hidden = true;
		status.textContent = wholeStatus;
	}

	function drawFound(elements: readonly Element[], choice: Choice, at: number, pages: number): void {
		const [heading] = found.children;
		const content = elements.length > 0 ? orderedRows(elements) : nothing(choice);
		found.replaceChildren(
			...(heading ? [heading] : []),
			content,
			...(pages > 1 ? [pagination(choice, at, pages)] : []),
		);
		found.hidden = false;
		whole.hidden = true;
		document.dispatchEvent(new Event(ROWS_DRAWN));
	}

	/** What to do where nothing is left: take back the last choice. */
	function nothing(choice: Choice): HTMLElement {
		const [key = '', values = new Set<string>()] = [...choice].at(-1) ?? [];
		const value = [...values].at(-1) ?? '';
		const label = labelOf(key, value);
		const empty = element('p', 'empty', words.filter.none(label), ' ');
		empty.append(button(words.filter.remove(label), () => go(toggle(choice, key, value))));
		return empty;
	}

	function drawChips(choice: Choice): void {
		const chips = [...choice].flatMap(([key, values]) =>
			[...values].map((value) => {
				const label = labelOf(key, value);
				const remove = button('', () => {
					go(toggle(choice, key, value));
					status.focus();
				});
				remove.setAttribute('aria-label', words.filter.remove(label));
				remove.className = 'chip__remove';
				return element('li', 'chip', element('span', '', label), remove);
			}),
		);
		const clear = button(action.clearFilters, () => {
			go(new Map());
			status.focus();
		});
		chosen.replaceChildren(...(chips.length > 0 ? [...chips, element('li', '', clear)] : []));
		chosen.hidden = chips.length === 0;
		const summary = part('summary');
		summary.textContent = chips.length > 0 ? words.filter.openWith(chips.length) : words.filter.open;
	}

	function drawCounts(all: readonly Facet[], choice: Choice): void {
		for (const facet of all) {
			const counts = countValues(all, choice, facet);
			for (const input of inputs.filter(({ name }) => name === facet.key)) {
				const n = counts[facet.values.indexOf(input.value)] ?? 0;
				const label = input.closest('label');
				label?.toggleAttribute('data-zero', n === 0);
				label?.querySelector('.check__count')?.replaceChildren(String(n));
			}
		}
	}

	function pagination(choice: Choice, at: number, pages: number): HTMLElement {
		const link = (n: number, label: string) => {
			const a = element('a', '', label);
			a.href = `${list}?${writeState({ choice, page: n })}`;
			a.addEventListener('click', (event) => {
				if (event.metaKey || event.ctrlKey || event.shiftKey) return;
				event.preventDefault();
				go(choice, n);
				status.focus();
			});
			return element('li', '', a);
		};
		const nav = element(
			'nav',
			'pagination',
			element(
				'ul',
				'',
				...(at > 1 ? [link(at - 1, words.pages.previous)] : []),
				element('li', '', element('span', '', words.pages.pageOf(at, pages))),
				...(at < pages ? [link(at + 1, words.pages.next)] : []),
			),
		);
		nav.setAttribute('aria-label', words.pages.label);
		return nav;
	}

	function labelOf(key: string, value: string): string {
		const input = inputs.find((entry) => entry.name === key && entry.value === value);
		return input?.closest('label')?.querySelector('.check__label')?.textContent ?? value;
	}
}

async function readFacets(response: Response): Promise<Facet[]> {
	if (!response.ok) throw new Error(`${response.status} ${response.url}`);
	return ((await response.json()) as { facets: Facet[] }).facets;
}

function orderedRows(rows: readonly Element[]): HTMLElement {
	const ol = element('ol', 'rows');
	ol.append(...rows);
	return ol;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	className: string,
	...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const made = document.createElement(tag);
	if (className) made.className = className;
	made.append(...children);
	return made;
}

function button(label: string, onClick: () => void): HTMLButtonElement {
	const made = element('button', 'button button--bare', label);
	made.type = 'button';
	made.addEventListener('click', onClick);
	return made;
}

/** Addresses may be of any length; a line of the page is not. */
function shorten(text: string): string {
	return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
