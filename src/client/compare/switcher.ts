/** On a phone one plan is shown at a time; the row that was being read stays where it is when the plan changes. */

/** The first row that begins under the switcher in the upper half of the screen, else the one that lies there. */
function rowBeingRead(box: HTMLElement): Element | undefined {
	const edge = box.querySelector('.compare__switcher')?.getBoundingClientRect().bottom ?? 0;
	const rows = [...box.querySelectorAll('tbody tr')].map((row) => ({ row, place: row.getBoundingClientRect() }));
	const begins = rows.find(({ place }) => place.top >= edge - 8 && place.top < innerHeight / 2);
	return (begins ?? rows.find(({ place }) => place.bottom > edge))?.row;
}

/** Makes the switcher of a newly drawn table work. */
export function watchSwitcher(place: HTMLElement): void {
	const box = place.querySelector<HTMLElement>('.compare');
	if (!box) return;
	box.dataset['switch'] = '';
	box.querySelector('.compare__switcher')?.addEventListener('change', ({ target }) => {
		if (!(target instanceof HTMLInputElement)) return;
		const row = rowBeingRead(box);
		const before = row?.getBoundingClientRect().top ?? 0;
		box.dataset['shown'] = target.value;
		if (row) scrollBy(0, row.getBoundingClientRect().top - before);
	});
}
