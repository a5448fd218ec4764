/** Buttons that copy: the label says what happened for two seconds. */
import { action } from '../../i18n/vi/site.ts';

export function copyButton(button: HTMLButtonElement, text: () => string): void {
	const label = button.querySelector('[data-label]') ?? button;
	const words = label.textContent ?? '';
	button.addEventListener('click', async () => {
		try {
			await navigator.clipboard.writeText(text());
			label.textContent = action.copied;
		} catch {
			// Clipboards are closed to pages without HTTPS: what was to be copied stands on the page, chosen.
			const shown = document.getElementById(button.getAttribute('aria-describedby') ?? '');
			if (shown) getSelection()?.selectAllChildren(shown);
			label.textContent = action.copyFailed;
		}
		setTimeout(() => {
			label.textContent = words;
		}, 2000);
	});
}
