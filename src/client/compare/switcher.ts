/** On a phone one plan is shown at a time; the row that was being read stays where it is when the plan changes. */

/** Makes the switcher of a newly drawn table work. */
export function watchSwitcher(place: HTMLElement): void {
	const box = place.querySelector<HTMLElement>('.compare');
	if (!box) return;
	box.dataset['switch'] = '';
	box.querySelector('.compare__switcher')?.addEventListener('change', ({ target }) => {
		if (!(target instanceof HTMLInputElement)) return;
		const row = [...box.querySelectorAll('tbody tr')].find((entry) => entry.getBoundingClientRect().bottom > 80);
		const before = row?.getBoundingClientRect().top ?? 0;
		box.dataset['shown'] = target.value;
		if (row) scrollBy(0, row.getBoundingClientRect().top - before);
	});
}
