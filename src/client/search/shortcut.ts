/**
 * The keys that lead to the search field from anywhere: Ctrl or ⌘ K, and `/`, which the footer turns off (WCAG 2.1.4: a
 * single key can be pressed by accident, or by a voice).
 */
import { SHORTCUT_KEY } from './shortcut-key.ts';

function isOn(): boolean {
	try {
		return localStorage.getItem(SHORTCUT_KEY) !== 'tat';
	} catch {
		return true;
	}
}

let on = isOn();

/** Whether keys typed there are text. */
function takesText(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}

function show(): void {
	document.documentElement.toggleAttribute('data-no-shortcut', !on);
}

document.addEventListener('keydown', (event) => {
	const field = document.querySelector<HTMLInputElement>('[data-search-field]');
	if (!field || event.isComposing || event.altKey) return;
	const isCombined = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'k';
	const isSingle = on && event.key === '/' && !event.ctrlKey && !event.metaKey && !takesText(event.target);
	if (!isCombined && !isSingle) return;
	event.preventDefault();
	field.focus();
	field.select();
});

for (const choices of document.querySelectorAll<HTMLFieldSetElement>('[data-shortcut-switch]')) {
	for (const input of choices.querySelectorAll('input')) {
		input.checked = (input.value === 'bat') === on;
		input.addEventListener('change', () => {
			on = input.value === 'bat';
			show();
			try {
				if (on) localStorage.removeItem(SHORTCUT_KEY);
				else localStorage.setItem(SHORTCUT_KEY, 'tat');
			} catch {
				// Storage is closed: the choice holds for this page.
			}
		});
	}
	choices.hidden = false;
}
show();
