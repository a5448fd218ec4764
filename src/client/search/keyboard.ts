/** Keys of the search page: ↓ and ↑ move through the results, Enter opens (a link's own key), Esc goes back to the field. */

/**
 * @param field the search field
 * @param root the element that holds the results
 * @param clear called for Esc in a field that holds something
 */
export function setUpKeys(field: HTMLInputElement, root: HTMLElement, clear: () => void): void {
	const links = () => [...root.querySelectorAll<HTMLAnchorElement>('[data-search-results] > li > a:first-child')];

	root.addEventListener('keydown', (event) => {
		if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
		const active = document.activeElement;
		const inField = active === field;
		const all = links();
		const index = all.findIndex((link) => link === active || link.parentElement?.contains(active));
		if (!inField && index === -1) return;
		if (event.key === 'Escape') {
			if (!inField) field.focus();
			else if (field.value === '') field.blur();
			else clear();
		} else if (event.key === 'ArrowDown' && all.length > 0) {
			(all[index + 1] ?? all[index])?.focus();
		} else if (event.key === 'ArrowUp' && !inField) {
			(all[index - 1] ?? field).focus();
		} else {
			return;
		}
		event.preventDefault();
	});
}
