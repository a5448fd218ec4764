import type { Asked } from './address.ts';
import { el } from './element.ts';
import { clearRecent, readRecent } from './recent.ts';

/** Shows the recent searches of this device, or nothing where there are none. */
export function drawRecent(root: HTMLElement, address: (asked: Asked) => string): void {
	const box = root.querySelector<HTMLElement>('[data-search-recent]');
	const list = box?.querySelector('ul');
	const clear = box?.querySelector('button');
	if (!box || !list || !clear) return;
	const queries = readRecent();
	box.hidden = queries.length === 0;
	list.replaceChildren(
		...queries.map((query) => el('li', {}, el('a', { href: address({ query, filters: {}, page: 1 }) }, query))),
	);
	clear.onclick = () => {
		clearRecent();
		drawRecent(root, address);
		document.querySelector<HTMLElement>('[data-search-field]')?.focus();
	};
}
