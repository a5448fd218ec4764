/** The tray that follows the reader from page to page, and the buttons that put a plan into it. */
import { MOST_PLANS, writeSelection } from '../../domain/compare/selection.ts';
import { compareTray } from '../../i18n/vi/compare-tray.ts';
import { ROWS_DRAWN } from '../rows-drawn.ts';
import { html } from './html.ts';
import { type Kept, onKeptElsewhere, readKept, writeKept } from './store.ts';

const tray = document.querySelector<HTMLElement>('[data-tray]');
let kept: readonly Kept[] = readKept();

function draw(message = ''): void {
	for (const button of document.querySelectorAll<HTMLButtonElement>('[data-compare-plan]')) {
		const chosen = kept.some(({ id }) => id === button.dataset['comparePlan']);
		button.setAttribute('aria-pressed', String(chosen));
		button.hidden = false;
	}
	if (!tray) return;
	tray.hidden = kept.length === 0;
	const list = tray.querySelector('[data-tray-plans]');
	const count = tray.querySelector('[data-tray-count]');
	const open = tray.querySelector<HTMLAnchorElement>('[data-tray-open]');
	if (list)
		list.innerHTML = html`${kept.map(
			({ id, name }) =>
				html`<li class="chip">${name}<button type="button" class="chip__remove" data-tray-remove="${id}"><span class="visually-hidden">${compareTray.remove(name)}</span></button></li>`,
		)}`.text;
	if (count) count.textContent = message || compareTray.count(kept.length);
	if (open) open.href = `${tray.dataset['tray']}${writeSelection({ plans: kept.map(({ id }) => id), diff: [] })}`;
}

function keep(plans: readonly Kept[]): void {
	kept = plans;
	writeKept(kept);
	draw();
}

function toggle({ dataset }: HTMLElement): void {
	const { comparePlan: id = '', compareName: name = '' } = dataset;
	if (kept.some((plan) => plan.id === id)) keep(kept.filter((plan) => plan.id !== id));
	else if (kept.length === MOST_PLANS) draw(compareTray.full);
	else keep([...kept, { id, name }]);
}

document.addEventListener('click', ({ target }) => {
	if (!(target instanceof Element)) return;
	const add = target.closest<HTMLElement>('[data-compare-plan]');
	const remove = target.closest<HTMLElement>('[data-tray-remove]');
	if (add) toggle(add);
	else if (remove) {
		keep(kept.filter(({ id }) => id !== remove.dataset['trayRemove']));
		(tray?.querySelector<HTMLElement>('[data-tray-remove], [data-tray-open]') ?? document.body).focus();
	}
});
document.addEventListener(ROWS_DRAWN, () => draw());
onKeptElsewhere(() => {
	kept = readKept();
	draw();
});
// Back from the page of comparison, which may have changed what is kept.
addEventListener('pageshow', ({ persisted }) => {
	if (!persisted) return;
	kept = readKept();
	draw();
});
draw();
