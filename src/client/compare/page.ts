/** The page of comparison: the address says which plans, their small files are loaded, the rest is drawn here. */
import { type Comparison, comparePlans } from '../../domain/compare/comparison.ts';
import type { PlanExtract } from '../../domain/compare/extract.ts';
import { SECTION_IDS, SECTIONS, type SectionName } from '../../domain/compare/section-names.ts';
import {
	type Dropped,
	MOST_PLANS,
	readSelection,
	type Selection,
	writeSelection,
} from '../../domain/compare/selection.ts';
import { compare } from '../../i18n/vi/compare.ts';
import { compareTray } from '../../i18n/vi/compare-tray.ts';
import { action, site } from '../../i18n/vi/site.ts';
import { unbroken } from './cells.ts';
import { combobox } from './combobox.ts';
import { copyButton } from './copy.ts';
import { sectionCsv } from './csv.ts';
import { html, type Markup } from './html.ts';
import { chooserOf, type Loaded, loadPlan } from './load.ts';
import { goToPlace, hasPlace, keepPlace, makeRoomForHead } from './place.ts';
import { standoutsHtml } from './standouts.ts';
import { drawInSteps, finishDrawing } from './steps.ts';
import { type Kept, readKept, writeKept } from './store.ts';
import { watchSwitcher } from './switcher.ts';
import { sectionHtml, type TableOptions, tableHtml } from './table.ts';

/** Elements of `so-sanh/index.astro` that this fills. */
function part<E extends HTMLElement = HTMLElement>(name: string): E {
	const element = document.querySelector<E>(`[data-part="${name}"]`);
	if (!element) throw new Error(`The page has no part ${name}`);
	return element;
}

const root = part('compare');
const { files = '', chooser = '', built = '' } = root.dataset;
const field = part<HTMLInputElement>('field');
const diffAll = part<HTMLInputElement>('diff');
const loaded = new Map<string, Loaded>();
let selection: Selection = { plans: [], diff: [] };
let dropped: readonly Dropped[] = [];
/** The query of the address that is drawn. */
let drawn = '';

/** Dropped parts of an address that are named. */
const MOST_NAMED = 8;

/** Sections that are drawn with what is above the table, and those that follow in steps of about one size. */
const FIRST: readonly SectionName[] = SECTIONS.slice(0, 1);
const LATER: readonly (readonly SectionName[])[] = [SECTIONS.slice(1, 3), SECTIONS.slice(3)];

const isExtract = (entry: Loaded | undefined): entry is PlanExtract => typeof entry === 'object';
const compared = () => selection.plans.map((id) => loaded.get(id)).filter(isExtract);
const nameOf = ({ name, place }: PlanExtract) => `${name}, ${place}`;

/** Takes the state from the address: what it cannot use is dropped, and said. */
async function open(): Promise<void> {
	drawn = location.search;
	const { dropped: unusable, ...read } = readSelection(drawn);
	selection = read;
	dropped = unusable;
	await load(selection.plans);
}

/** An address that says nothing goes on with what was put aside on the way to it. */
function continueKept(): void {
	const plans = readKept().map(({ id }) => id);
	if (location.search !== '' || plans.length === 0) return;
	history.replaceState(null, '', `${location.pathname}${writeSelection({ plans, diff: [] })}${location.hash}`);
}

/** Changes the state: the address follows, and Back undoes it. */
async function change(next: Partial<Selection>): Promise<void> {
	selection = { ...selection, ...next };
	dropped = [];
	if (selection.plans.length === 0) writeKept([]);
	drawn = writeSelection(selection);
	history.pushState(null, '', `${location.pathname}${drawn}`);
	await load(selection.plans);
}

async function load(ids: readonly string[]): Promise<void> {
	const missing = ids.filter((id) => !isExtract(loaded.get(id)));
	if (missing.length > 0) {
		root.setAttribute('aria-busy', 'true');
		if (compared().length === 0) part('notices').innerHTML = html`<p>${compare.loading}</p>`.text;
		await Promise.all(missing.map(async (id) => loaded.set(id, await loadPlan(files, id))));
		root.removeAttribute('aria-busy');
	}
	const unknown = selection.plans.filter((id) => loaded.get(id) === 'unknown');
	if (unknown.length > 0) {
		dropped = [...dropped, ...unknown.map((id) => ({ id, why: 'unknown' as const }))];
		selection = { ...selection, plans: selection.plans.filter((id) => !unknown.includes(id)) };
	}
	draw();
}

function draw(): void {
	const plans = compared();
	const count = selection.plans.length;
	const left = MOST_PLANS - count;
	const title = count > 1 ? compare.title(count) : compare.start;
	part('title').textContent = title;
	document.title = site.title(title);
	part('notices').innerHTML = noticesHtml().text;
	part('field-label').textContent = left > 0 ? compare.choose.add(left) : compareTray.full;
	field.disabled = left === 0;
	part('chosen').innerHTML = html`${plans.length === 1 ? chosenHtml(plans) : null}`.text;
	diffAll.checked = selection.diff.length === SECTIONS.length;
	const comparison = comparePlans(plans);
	const shown = plans.length > 1;
	part('sections').innerHTML = shown
		? html`<ul>${SECTIONS.map((name) => html`<li><a href="#${SECTION_IDS[name]}">${compare.section[name]}</a></li>`)}</ul>`
				.text
		: '';
	for (const name of ['acts', 'legend', 'sections', 'cite']) part(name).hidden = !shown;
	part('standouts').innerHTML = shown ? standoutsHtml(comparison).text : '';
	drawTable(shown ? comparison : null);
	const citation = compare.cite.text(plans.map(nameOf).join('; '), site.name, built, location.href);
	part('citation').innerHTML = unbroken(citation).text;
	part('address').textContent = location.href;
	keep();
}

/**
 * Draws the first section of the table, and the others in steps after what is above them was painted; all at once where a table
 * stood or where the reader is to be brought into it: what is read must not move.
 */
function drawTable(comparison: Comparison | null): void {
	const place = part('table');
	const atOnce = place.firstChild !== null || hasPlace();
	const options: TableOptions = { sections: SECTIONS, diff: selection.diff, interactive: true };
	place.innerHTML = comparison ? tableHtml(comparison, options, FIRST).text : '';
	watchSwitcher(place);
	const table = place.querySelector('table');
	drawInSteps(
		comparison && table
			? LATER.map((names) => () => {
					const sections = names.map((name) => sectionHtml(comparison, name, options).text);
					table.insertAdjacentHTML('beforeend', sections.join(''));
				})
			: [],
	);
	if (atOnce) finishDrawing();
}

/** The address wins over what the tray held; one without plans, as Back may lead to, leaves the tray as it is. */
function keep(): void {
	if (selection.plans.length === 0 && location.search === '') return;
	const before = new Map(readKept().map((plan) => [plan.id, plan.name]));
	writeKept(
		selection.plans.map((id): Kept => {
			const plan = loaded.get(id);
			return { id, name: isExtract(plan) ? trayName(plan) : (before.get(id) ?? id) };
		}),
	);
}

const trayName = ({ facts, place }: PlanExtract) => [facts.number, place].filter(Boolean).join(', ');

function chosenHtml(plans: readonly PlanExtract[]): Markup {
	return html`<ul class="chips">${plans.map(
		(plan) =>
			html`<li class="chip"><a href="${plan.url}">${nameOf(plan)}</a><button type="button" class="chip__remove" data-remove="${plan.id}"><span class="visually-hidden">${compare.remove(nameOf(plan))}</span></button></li>`,
	)}</ul>`;
}

function noticesHtml(): Markup {
	const failed = selection.plans.filter((id) => loaded.get(id) === 'failed');
	const kept = new Map(readKept().map(({ id, name }) => [id, name]));
	// A plan whose data did not load is known by the name it has in the tray, if it is there.
	const named = (id: string) => kept.get(id) ?? id;
	const reasons = Map.groupBy(dropped, ({ why }) => why);
	return html`${[...reasons].map(
		([why, entries]) => html`<p class="notice"><span>${compare.dropped[why](namesOf(entries))}</span></p>`,
	)}${failed.map(
		(id) =>
			html`<div class="notice" data-kind="error"><div><p>${compare.fileError(named(id))}</p><p class="compare-notices__acts"><button class="button" type="button" data-retry="${id}">${action.retry}</button> <button class="button" type="button" data-remove="${id}">${compare.remove(named(id))}</button></p></div></div>`,
	)}${selection.plans.length === 1 && html`<p class="notice"><span>${compare.one}</span></p>`}`;
}

/** The parts of an address that were dropped; of very many, the first ones and how many more. */
function namesOf(entries: readonly Dropped[]): string {
	const names = entries.slice(0, MOST_NAMED).map(({ id }) => `“${id}”`);
	return compare.dropped.list(names.join(', '), entries.length - names.length);
}

async function remove(id: string): Promise<void> {
	const index = selection.plans.indexOf(id);
	await change({ plans: selection.plans.filter((plan) => plan !== id) });
	const next = selection.plans[Math.min(index, selection.plans.length - 1)];
	const button = next && root.querySelector<HTMLElement>(`[data-remove="${next}"]`);
	(button || field).focus();
}

async function showDifferences(diff: readonly SectionName[]): Promise<void> {
	await change({ diff: SECTIONS.filter((name) => diff.includes(name)) });
}

function saveCsv(name: SectionName): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([sectionCsv(comparePlans(compared()), name)], { type: 'text/csv' }));
	link.download = `so-sanh-${SECTION_IDS[name]}.csv`;
	link.click();
	URL.revokeObjectURL(link.href);
}

root.addEventListener('click', ({ target }) => {
	if (!(target instanceof Element)) return;
	if (target.closest('a[href^="#"]')) makeRoomForHead();
	const button = target.closest<HTMLElement>('button');
	const { remove: removed, retry, csv } = button?.dataset ?? {};
	if (removed !== undefined) void remove(removed);
	else if (retry !== undefined) void load([retry]).then(() => field.focus());
	else if (csv !== undefined) saveCsv(csv as SectionName);
});
root.addEventListener('change', ({ target }) => {
	if (!(target instanceof HTMLInputElement)) return;
	const name = target.dataset['diff'] as SectionName | undefined;
	if (target === diffAll) void showDifferences(target.checked ? SECTIONS : []);
	else if (name !== undefined) {
		const others = selection.diff.filter((other) => other !== name);
		void showDifferences(target.checked ? [...others, name] : others).then(() =>
			root.querySelector<HTMLElement>(`[data-diff="${name}"]`)?.focus(),
		);
	}
});
// Going to a section is a step in the history too: it changes nothing here.
addEventListener('popstate', () => {
	if (location.search !== drawn) void open();
});
combobox(field, part('choices'), part('choices-status'), {
	find: chooserOf(chooser),
	isChosen: (id) => selection.plans.includes(id),
	choose: ({ id }) => void change({ plans: [...selection.plans, id] }).then(() => field.focus()),
});
copyButton(part<HTMLButtonElement>('copy-link'), () => location.href);
copyButton(part<HTMLButtonElement>('copy-citation'), () => part('citation').textContent ?? '');
part('nojs').hidden = true;
root.hidden = false;
keepPlace();
continueKept();
void open().then(goToPlace);
