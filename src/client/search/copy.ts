import { action } from '../../i18n/vi/site.ts';
import { el } from './element.ts';

/** How long the button says that it has copied, in milliseconds. */
const SAID_FOR = 2000;

/** A button that copies a text and says so; where copying is refused the text is shown, selected. */
export function copyButton(label: string, text: string): HTMLElement {
	const said = el('span', { role: 'status', class: 'visually-hidden' });
	const name = el('span', {}, label);
	const button = el('button', { type: 'button', class: 'button' }, name);
	const say = (words: string) => {
		name.textContent = words;
		said.textContent = words;
		setTimeout(() => {
			name.textContent = label;
			said.textContent = '';
		}, SAID_FOR);
	};
	button.addEventListener('click', () => {
		button.style.minInlineSize = `${button.offsetWidth}px`;
		const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('No clipboard'));
		copied.then(
			() => say(action.copied),
			() => showSelected(button, text),
		);
	});
	return el('span', { class: 'copy' }, button, said);
}

function showSelected(button: HTMLElement, text: string): void {
	const field = el('textarea', { class: 'copy__text', readonly: '', rows: '3', 'aria-label': action.copyFailed }, text);
	button.replaceWith(el('p', { class: 'small', role: 'status' }, action.copyFailed), field);
	field.select();
}
