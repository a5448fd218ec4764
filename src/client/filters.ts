/**
 * The filters and orders of a list. The page holds the form with its words and the rows of its own page; a small file
 * holds what each row of the whole list has. Rows of other pages are taken from those pages as the build drew them, so a
 * list of any length costs a few figures a row and the pages of the rows that are shown, and no row is drawn in two ways.
 */
import {
	countValues,
	type Facet,
	inOrder,
	type ListState,
	matchingRows,
	type Order,
	readState,
	toggle,
	writeState,
} from '../domain/facets.ts';
import { list as words } from '../i18n/vi/list.ts';
import { action } from '../i18n/vi/site.ts';
import { button, type Controls, chips, nothing, pagination } from './filters-draw.ts';
import { listRows } from './list-rows.ts';
import { ROWS_DRAWN } from './rows-drawn.ts';
import { el } from './search/element.ts';

/** Rows of another choice or order shown at once; no more pages than these have to be fetched. */
const ROWS_SHOWN = 20;

type Noun = 'plans' | 'instruments' | 'anomalies';

/** What each row of the whole list has, as `bo-loc.json` says it. */
interface ListFile {
	readonly facets: readonly Facet[];
	readonly orders: readonly Order[];
}

for (const root of document.querySelectorAll<HTMLElement>('[data-filtered-list]')) start(root);

function start(root: HTMLElement): void {
	const part = <E extends HTMLElement = HTMLElement>(name: string): E => {
		const found = root.querySelector<E>(`[data-part="${name}"]`);
		if (!found) throw new Error(`The list has no part ${name}`);
		return found;
	};
	const [form, status, chosen, note] = [part('form'), part('status'), part('chosen'), part('note')];
	const [whole, found, order] = [part('whole'), part('found'), part<HTMLSelectElement>('order')];
	const done = part('done');
	const { list = '', page: pageText = '1', perPage = '1', noun = 'plans' } = root.dataset;
	const page = Number(pageText);
	const rows = listRows(list, Number(perPage), { page, rows: whole });
	const inputs = [...form.querySelectorAll('input')];
	/** Facets and orders as the form shows them: enough to read an address before the file is there. */
	const shown = [...new Set(inputs.map(({ name }) => name))].map((key) => ({
		key,
		values: inputs.filter(({ name }) => name === key).map(({ value }) => value),
	}));
	const orders = [...order.options].map(({ value }) => value).filter((value) => value !== '');
	const wholeStatus = status.textContent ?? '';
	let file: Promise<ListFile> | null = null;
	/** The newest question: an answer to an older one is dropped. */
	let question = 0;

	const controls: Controls = {
		choose: (choice) => {
			go({ choice });
			status.focus();
		},
		turn: (page) => {
			go({ page });
			status.focus();
		},
		labelOf: (key, value) => {
			const input = inputs.find((entry) => entry.name === key && entry.value === value);
			return input?.closest('label')?.querySelector('.check__label')?.textContent ?? value;
		},
	};

	form.addEventListener('change', ({ target }) => {
		if (target instanceof HTMLInputElement) go({ choice: toggle(current().choice, target.name, target.value) });
	});
	order.addEventListener('change', () => go({ order: order.value || null }));
	// On a phone the form stands before the list, and is longer than the screen.
	done.addEventListener('click', () => {
		form.closest('details')?.removeAttribute('open');
		status.focus();
	});
	addEventListener('popstate', () => void show());
	void show();

	function current(): ListState {
		return readState(new URLSearchParams(location.search), shown, orders);
	}

	/** Puts a state into the address and shows it: the one there is with what changes, on its first page. */
	function go(change: Partial<ListState>): void {
		const query = writeState({ ...current(), page: 1, ...change });
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
		order.value = state.order ?? '';
		note.replaceChildren(state.unknown.length > 0 ? words.filter.unknown(shorten(state.unknown.join(', '))) : '');
		drawChips(state);
		if (state.choice.size === 0 && state.order === null) {
			showWhole();
			// The counts of the form are those of the whole list as soon as a choice has changed them.
			if (file) drawCounts((await file).facets, state);
			return;
		}
		try {
			file ??= fetch(`${list}bo-loc.json`).then(readFile);
			const { facets, orders } = await file;
			const matching = matchingRows(facets, state.choice);
			const chosenOrder = orders.find(({ key }) => key === state.order);
			const positions = chosenOrder ? inOrder(matching, chosenOrder) : matching;
			const pages = Math.max(1, Math.ceil(positions.length / ROWS_SHOWN));
			const at = Math.min(state.page, pages);
			const elements = await rows.at(positions.slice((at - 1) * ROWS_SHOWN, at * ROWS_SHOWN));
			if (mine !== question) return;
			if (state.page > pages) note.append(` ${words.pages.beyond(pages)}`);
			drawCounts(facets, state);
			drawFound(elements, { ...state, page: at }, pages);
			const total = facets[0]?.rows.length ?? 0;
			done.textContent = words.filter.see(words[noun as Noun](positions.length));
			status.textContent = state.choice.size === 0 ? wholeStatus : words.filter[noun as Noun](positions.length, total);
		} catch {
			if (mine !== question) return;
			file = null;
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
		done.textContent = words.filter.see(wholeStatus);
	}

	function drawFound(elements: readonly Element[], state: ListState, pages: number): void {
		const [heading] = found.children;
		found.replaceChildren(
			...(heading ? [heading] : []),
			elements.length > 0 ? orderedRows(elements) : nothing(state.choice, controls),
			...(pages > 1 ? [pagination(list, state, pages, controls)] : []),
		);
		found.hidden = false;
		whole.hidden = true;
		document.dispatchEvent(new Event(ROWS_DRAWN));
	}

	function drawChips({ choice }: ListState): void {
		const drawn = chips(choice, controls);
		chosen.replaceChildren(...drawn);
		chosen.hidden = drawn.length === 0;
		const values = [...choice.values()].reduce((sum, { size }) => sum + size, 0);
		part('summary').textContent = values > 0 ? words.filter.openWith(values) : words.filter.open;
	}

	/** Beside every value how many rows it would leave; one that would leave none stays, muted. */
	function drawCounts(facets: readonly Facet[], { choice }: ListState): void {
		for (const facet of facets) {
			const counts = countValues(facets, choice, facet);
			for (const input of inputs.filter(({ name }) => name === facet.key)) {
				const n = counts[facet.values.indexOf(input.value)] ?? 0;
				const label = input.closest('label');
				label?.toggleAttribute('data-zero', n === 0);
				label?.querySelector('.check__count')?.replaceChildren(String(n));
			}
		}
	}
}

async function readFile(response: Response): Promise<ListFile> {
	if (!response.ok) throw new Error(`${response.status} ${response.url}`);
	return (await response.json()) as ListFile;
}

function orderedRows(rows: readonly Element[]): HTMLElement {
	return el('ol', { class: 'rows' }, ...rows);
}

/** Addresses may be of any length; a line of the page is not. */
function shorten(text: string): string {
	return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
