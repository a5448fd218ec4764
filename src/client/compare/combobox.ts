/** The field that finds plans as one types: a combobox with a list of options, by the ARIA pattern of that name. */
import type { Choice } from '../../domain/compare/chooser.ts';
import { compare } from '../../i18n/vi/compare.ts';
import { html } from './html.ts';
import type { Found } from './load.ts';

interface Options {
	readonly find: (typed: string) => Promise<Found>;
	/** Plans chosen already: they are listed as such and cannot be chosen again. */
	readonly isChosen: (id: string) => boolean;
	readonly choose: (choice: Choice) => void;
}

/** Milliseconds without a key before what was typed is looked for: nothing is loaded for beginnings on the way to a name. */
const REST = 150;

/** Makes a field a combobox: `input` with a list and a status line beside it, see `so-sanh/index.astro`. */
export function combobox(input: HTMLInputElement, list: HTMLElement, status: HTMLElement, options: Options): void {
	let choices: readonly Choice[] = [];
	let active = -1;
	let asked = 0;
	let resting: ReturnType<typeof setTimeout> | undefined;
	/** Whether the list answers what stands in the field. */
	let fresh = false;

	const close = () => {
		choices = [];
		active = -1;
		list.hidden = true;
		input.setAttribute('aria-expanded', 'false');
		input.removeAttribute('aria-activedescendant');
	};
	const draw = () => {
		list.innerHTML = html`${choices.map(
			({ id, name, place }, index) =>
				html`<li role="option" id="${list.id}-${index}" data-index="${index}" aria-selected="${String(index === active)}" aria-disabled="${String(options.isChosen(id))}"><b class="num num--long">${name}</b> <span>${place}</span>${options.isChosen(id) && html` <span class="muted small">${compare.choose.here}</span>`}</li>`,
		)}`.text;
		list.hidden = choices.length === 0;
		input.setAttribute('aria-expanded', String(choices.length > 0));
		if (active < 0) input.removeAttribute('aria-activedescendant');
		else input.setAttribute('aria-activedescendant', `${list.id}-${active}`);
	};
	const pick = (index: number) => {
		const choice = choices[index];
		if (!choice || options.isChosen(choice.id)) return;
		input.value = '';
		status.textContent = '';
		close();
		options.choose(choice);
	};
	const search = async () => {
		const typed = input.value.trim();
		const mine = ++asked;
		if (typed.length < 2) {
			status.textContent = '';
			close();
			return;
		}
		try {
			const found = await options.find(typed);
			if (mine !== asked) return;
			choices = found.choices;
			active = -1;
			fresh = true;
			draw();
			status.textContent = statusOf(found, typed);
		} catch {
			if (mine !== asked) return;
			close();
			status.textContent = compare.choose.failed;
		}
	};

	input.addEventListener('input', () => {
		fresh = false;
		clearTimeout(resting);
		resting = setTimeout(() => void search(), REST);
	});
	input.addEventListener('keydown', (event) => {
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			if (choices.length === 0) return;
			event.preventDefault();
			const step = event.key === 'ArrowDown' ? 1 : -1;
			active = active < 0 && step < 0 ? choices.length - 1 : (active + step + choices.length) % choices.length;
			draw();
		} else if (event.key === 'Enter') {
			event.preventDefault();
			if (fresh) pick(Math.max(active, 0));
		} else if (event.key === 'Escape') {
			if (choices.length === 0) input.value = '';
			close();
		}
	});
	input.addEventListener('blur', () => close());
	// A press on an option must not take the focus from the field before its click counts.
	list.addEventListener('mousedown', (event) => event.preventDefault());
	list.addEventListener('click', ({ target }) => {
		const option = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
		if (option) pick(Number(option.dataset['index']));
	});
}

function statusOf({ choices: { length }, more }: Found, typed: string): string {
	if (length === 0) return more ? compare.choose.more : compare.choose.none(typed);
	return more ? `${compare.choose.foundMore(length)} ${compare.choose.more}` : compare.choose.found(length);
}
