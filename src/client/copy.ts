/**
 * Copy buttons: `<button data-copy="id">` copies the text of the element with that id, `<button data-copy-text="…">` a text
 * that is not on the page. The button says that it is done; where the browser refuses, the text is selected, so that one
 * key copies it.
 */
import { action } from '../i18n/vi/site.ts';

/** How long a button says that it has copied, in milliseconds. */
const SAID_FOR = 2000;

document.addEventListener('click', ({ target }) => {
	const button =
		target instanceof Element ? target.closest<HTMLButtonElement>('button:is([data-copy], [data-copy-text])') : null;
	if (button) void copy(button);
});

async function copy(button: HTMLButtonElement): Promise<void> {
	const source = document.getElementById(button.dataset['copy'] ?? '');
	try {
		await navigator.clipboard.writeText(button.dataset['copyText'] ?? source?.textContent ?? '');
		say(action.copied);
		sayOn(button);
	} catch {
		if (source) getSelection()?.selectAllChildren(source);
		say(source ? action.copyFailed : action.copyRefused);
	}
}

/** The button keeps its width, so that nothing beside it moves. */
function sayOn(button: HTMLButtonElement): void {
	if (button.dataset['said'] !== undefined) return;
	const label = button.textContent;
	button.style.minInlineSize = `${button.offsetWidth}px`;
	button.dataset['said'] = '';
	button.textContent = action.copied;
	setTimeout(() => {
		button.textContent = label;
		delete button.dataset['said'];
	}, SAID_FOR);
}

function say(text: string): void {
	const status = document.querySelector('[data-copy-status]');
	if (status) status.textContent = text;
}
