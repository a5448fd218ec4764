/** Cites one provision instead of the whole document: chosen in the list, or by the button of a heading. */
import {
	type CitedDocument,
	type CitedFrom,
	type CitedProvision,
	citeProvision,
	toBibtex,
	toCsl,
} from '../domain/cite/formats.ts';
import { plan } from '../i18n/vi/plan.ts';

interface Facts {
	readonly document: CitedDocument;
	readonly from: CitedFrom;
	/** The whole document's citation in words. */
	readonly text: string;
}

const choice = document.querySelector<HTMLSelectElement>('[data-cite] select');
const facts = document.querySelector('[data-cite-facts]')?.textContent;
if (choice && facts) start(choice, JSON.parse(facts) as Facts);

function start(select: HTMLSelectElement, { document: cited, from, text }: Facts): void {
	const draw = () => {
		const provision = provisionOf(select.selectedOptions[0]);
		const url = provision ? `${cited.url}#${provision.anchor}` : cited.url;
		write('_cau-trich-dan', provision ? `${citeProvision(provision)} ${text}` : text);
		write('_dia-chi-trich-dan', url).setAttribute('href', url);
		write('_bibtex', toBibtex(cited, from, provision));
		write('_csl', JSON.stringify([toCsl(cited, from, provision)], null, 2));
	};
	select.addEventListener('change', draw);
	for (const option of select.options) if (option.value !== '') addButton(option, text, cited);
	// A browser that comes back to the page may keep the choice.
	draw();
}

function provisionOf(option: HTMLOptionElement | undefined): CitedProvision | null {
	if (!option || option.value === '') return null;
	return { anchor: option.value, path: option.dataset['path'] ?? '', heading: option.dataset['heading'] ?? null };
}

/** A button after a heading, beside it on wide screens: copies the provision's citation with its address. */
function addButton(option: HTMLOptionElement, text: string, cited: CitedDocument): void {
	const provision = provisionOf(option);
	const head = document.getElementById(option.value)?.querySelector(':scope > :is(h2, h3, h4).provision__head');
	if (!provision || !head) return;
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'provision__cite';
	button.textContent = plan.cite.button;
	button.setAttribute('aria-label', plan.cite.copyProvision(option.label));
	button.dataset['copyText'] = `${citeProvision(provision)} ${text}, ${cited.url}#${provision.anchor}`;
	head.after(button);
}

function write(id: string, text: string): Element {
	const element = document.getElementById(id);
	if (!element) throw new Error(`Nothing is called ${id}`);
	const inner = element.querySelector('code') ?? element;
	inner.textContent = text;
	return element;
}
