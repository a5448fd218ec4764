/** The filters beside the results: a form that the page holds, and the chosen values as chips. */
import { FILTERS, type FilterName } from '../../domain/search/indexed.ts';
import { list } from '../../i18n/vi/list.ts';
import { action } from '../../i18n/vi/site.ts';
import { type Chosen, countChosen, FILTER_PARAMS } from './address.ts';
import { el } from './element.ts';

/** The filters of the page. */
export interface Filters {
	/** Values that each filter offers. */
	readonly known: Readonly<Record<FilterName, ReadonlySet<string>>>;
	/** Shows what is chosen, in the form and as chips. */
	show(chosen: Chosen): void;
	/** Shows or hides all of it: there is nothing to choose from before a search. */
	toggle(shown: boolean): void;
}

/**
 * @param root the search page's root element
 * @param change called with what is chosen after every change
 */
export function setUpFilters(root: HTMLElement, change: (chosen: Chosen) => void): Filters {
	const box = root.querySelector<HTMLDetailsElement>('[data-search-filters]');
	const form = box?.querySelector('form');
	const count = box?.querySelector('.filters__count');
	const chips = root.querySelector<HTMLElement>('[data-search-chips]');
	if (!box || !form || !count || !chips) throw new Error('The search page has no filters.');

	const fields = (name: FilterName) =>
		[...form.elements].filter(
			(field): field is HTMLInputElement | HTMLSelectElement =>
				(field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.name === FILTER_PARAMS[name],
		);
	const valuesOf = (name: FilterName): Map<string, string> =>
		new Map(
			fields(name).flatMap((field) =>
				field instanceof HTMLSelectElement
					? [...field.options]
							.filter(({ value }) => value !== '')
							.map(({ value, text }): [string, string] => [value, text])
					: [[field.value, field.dataset['label'] ?? field.value] as [string, string]],
			),
		);
	const labels = Object.fromEntries(FILTERS.map((name) => [name, valuesOf(name)])) as Record<
		FilterName,
		Map<string, string>
	>;

	const read = (): Chosen => {
		const data = new FormData(form);
		const chosen = FILTERS.map((name) => [name, data.getAll(FILTER_PARAMS[name]).map(String).filter(Boolean)] as const);
		return Object.fromEntries(chosen.filter(([, values]) => values.length > 0));
	};
	const chip = (chosen: Chosen, name: FilterName, value: string) => {
		const label = labels[name].get(value) ?? value;
		const button = el(
			'button',
			{ type: 'button' },
			el('span', { class: 'chip__cross', 'aria-hidden': 'true' }),
			el('span', { class: 'visually-hidden' }, list.filter.remove(label)),
		);
		button.addEventListener('click', () => {
			change({ ...chosen, [name]: (chosen[name] ?? []).filter((other) => other !== value) });
			(chips.querySelector('button') ?? box.querySelector('summary'))?.focus();
		});
		return el('li', { class: 'chip' }, el('span', {}, label), button);
	};

	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('change', () => change(read()));

	return {
		known: Object.fromEntries(
			FILTERS.map((name) => [name, new Set(labels[name].keys())]),
		) as unknown as Filters['known'],
		show(chosen) {
			for (const name of FILTERS) {
				const values = chosen[name] ?? [];
				for (const field of fields(name)) {
					if (field instanceof HTMLSelectElement) field.value = values[0] ?? '';
					else field.checked = values.includes(field.value);
				}
			}
			const total = countChosen(chosen);
			count.textContent = total === 0 ? '' : ` (${total})`;
			const clear = el('button', { type: 'button', class: 'button button--bare' }, action.clearFilters);
			clear.addEventListener('click', () => change({}));
			chips.replaceChildren(
				...FILTERS.flatMap((name) => (chosen[name] ?? []).map((value) => chip(chosen, name, value))),
				...(total > 1 ? [el('li', {}, clear)] : []),
			);
		},
		toggle(shown) {
			box.hidden = !shown;
			chips.hidden = !shown;
		},
	};
}
