/** What the filters of a list draw: chips of what is chosen, pages of what is left, a way on where nothing is left. */

import type { Choice, ListState } from '../domain/facets.ts';
import { toggle, writeState } from '../domain/facets.ts';
import { list as words } from '../i18n/vi/list.ts';
import { action } from '../i18n/vi/site.ts';
import { el } from './search/element.ts';

/** What a drawn control does. */
export interface Controls {
	/** Shows another choice. */
	readonly choose: (choice: Choice) => void;
	/** Shows another page of the rows that are left. */
	readonly turn: (page: number) => void;
	/** The words of a value. */
	readonly labelOf: (key: string, value: string) => string;
}

/** A chip for each value that is chosen, with the means to take it back, and one to take back all. */
export function chips(choice: Choice, { choose, labelOf }: Controls): HTMLElement[] {
	const drawn = [...choice].flatMap(([key, values]) =>
		[...values].map((value) => {
			const label = labelOf(key, value);
			const remove = el('button', { type: 'button', class: 'chip__remove', 'aria-label': words.filter.remove(label) });
			remove.addEventListener('click', () => choose(toggle(choice, key, value)));
			return el('li', { class: 'chip' }, el('span', {}, label), remove);
		}),
	);
	return drawn.length > 0
		? [
				...drawn,
				el(
					'li',
					{},
					button(action.clearFilters, () => choose(new Map())),
				),
			]
		: [];
}

/** What to do where nothing is left: take back the last choice. */
export function nothing(choice: Choice, { choose, labelOf }: Controls): HTMLElement {
	const [key = '', values = new Set<string>()] = [...choice].at(-1) ?? [];
	const value = [...values].at(-1) ?? '';
	const label = labelOf(key, value);
	return el(
		'p',
		{ class: 'empty' },
		words.filter.none(label),
		' ',
		button(words.filter.remove(label), () => choose(toggle(choice, key, value))),
	);
}

/** Links to the page before and after, and which one this is. */
export function pagination(list: string, state: ListState, pages: number, { turn }: Controls): HTMLElement {
	const link = (page: number, label: string) => {
		const a = el('a', { href: `${list}?${writeState({ ...state, page })}` }, label);
		a.addEventListener('click', (event) => {
			if (event.metaKey || event.ctrlKey || event.shiftKey) return;
			event.preventDefault();
			turn(page);
		});
		return el('li', {}, a);
	};
	return el(
		'nav',
		{ class: 'pagination', 'aria-label': words.pages.label },
		el(
			'ul',
			{},
			state.page > 1 && link(state.page - 1, words.pages.previous),
			el('li', {}, el('span', {}, words.pages.pageOf(state.page, pages))),
			state.page < pages && link(state.page + 1, words.pages.next),
		),
	);
}

export function button(label: string, onClick: () => void): HTMLButtonElement {
	const made = el('button', { type: 'button', class: 'button button--bare' }, label);
	made.addEventListener('click', onClick);
	return made;
}
