/** The places of the search page that a script fills, and what a screen reader is told of them. */

/** States of the page, as `data-search-state` says them (public contract). */
export type SearchState = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/** Parts of an answer, from top to bottom. */
export type Part = 'named' | 'citing' | 'text';

export interface View {
	state(state: SearchState): void;
	/** Replaces a part. A focus in what goes would be lost: a result's goes back to the field, as Esc has it, any other to the results. */
	put(part: Part, ...nodes: readonly Node[]): void;
	/** Whether a part is being looked for while it still shows something. */
	busy(part: Part, isBusy: boolean): void;
	/** Whether a part shows anything. */
	has(part: Part): boolean;
	/** The last result that a part lists; null where it lists none. */
	last(part: Part): Element | null;
	/** Says something politely, once nothing else has been said for a while. */
	announce(words: string): void;
	/** Puts the beginning of the results in sight, and the focus there. */
	toTop(): void;
}

/** How long results rest before their number is said, in milliseconds. */
const REST = 500;

/**
 * @param root the element that holds the places
 * @param field the search field
 */
export function setUpView(root: HTMLElement, field: HTMLInputElement): View {
	const part = (name: Part | 'status' | 'idle') => {
		const found = root.querySelector<HTMLElement>(`[data-search-${name}]`);
		if (!found) throw new Error(`The search page has no place for: ${name}`);
		return found;
	};
	const parts = { named: part('named'), citing: part('citing'), text: part('text') };
	const results = parts.named.parentElement;
	const status = part('status');
	const idle = part('idle');
	let saying: ReturnType<typeof setTimeout> | undefined;
	return {
		state(state) {
			root.dataset['searchState'] = state;
			idle.hidden = state !== 'idle';
		},
		put(name, ...nodes) {
			const focused = parts[name].contains(document.activeElement) ? document.activeElement : null;
			parts[name].replaceChildren(...nodes);
			if (focused) (focused.matches('a') ? field : results)?.focus({ preventScroll: true });
		},
		busy: (name, isBusy) => parts[name].setAttribute('aria-busy', String(isBusy)),
		has: (name) => parts[name].hasChildNodes(),
		last: (name) => parts[name].querySelector('[data-search-results] > li:last-child'),
		announce(words) {
			clearTimeout(saying);
			saying = setTimeout(() => {
				status.textContent = words;
			}, REST);
		},
		toTop() {
			results?.focus({ preventScroll: true });
			root.scrollIntoView();
		},
	};
}
