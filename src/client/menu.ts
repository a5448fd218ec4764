/** Esc closes the menu of a phone, and the focus goes back to what opened it. */
const menu = document.querySelector<HTMLDetailsElement>('details.menu');
menu?.addEventListener('keydown', (event) => {
	if (event.key !== 'Escape' || !menu.open) return;
	menu.open = false;
	menu.querySelector('summary')?.focus();
});
