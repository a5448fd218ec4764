/** What stands out in each plan, as lists above the table: a line for each kind of thing, each name led to its provision. */
import type { Comparison } from '../../domain/compare/comparison.ts';
import type { Standout } from '../../domain/compare/standouts.ts';
import { compare } from '../../i18n/vi/compare.ts';
import { html, type Markup } from './html.ts';

/** Lines of a plan, and names of a line, that are shown at once; the rest opens. */
const LINES = 4;
const NAMES = 5;

export function standoutsHtml({ plans, standouts }: Comparison): Markup {
	const words = compare.standouts;
	return html`<section class="standouts" aria-labelledby="noi-bat"><h2 id="noi-bat">${words.heading}</h2>${
		standouts.length === 0 && html`<p class="muted">${words.none}</p>`
	}<div class="standouts__plans">${plans.map((plan, index) => {
		const own = standouts.filter((entry) => entry.plan === index);
		if (own.length === 0) return null;
		const lines = [...Map.groupBy(own, (entry) => `${titleOf(entry)} ${entry.kind}`).values()];
		const rest = lines.slice(LINES);
		return html`<div><h3><span class="num num--long">${plan.name}</span> <span class="muted small">${plan.place}</span></h3>${list(plan.url, lines.slice(0, LINES))}${
			rest.length > 0 &&
			html`<details><summary>${words.more(rest.flat().length)}</summary>${list(plan.url, rest)}</details>`
		}</div>`;
	})}</div></section>`;
}

/** Lines under their titles, each title once. */
function list(url: string, lines: readonly (readonly Standout[])[]): Markup {
	const titled = Map.groupBy(lines, ([first]) => (first ? titleOf(first) : ''));
	return html`<dl>${[...titled].map(
		([title, same]) =>
			html`<dt class="small">${title}</dt>${same.map((entries) => {
				const kind = entries[0]?.kind;
				return kind && html`<dd>${compare.standouts.kind[kind]}: ${names(url, entries)}</dd>`;
			})}`,
	)}</dl>`;
}

function titleOf({ sense, scope, certain }: Standout): string {
	const words = compare.standouts;
	return certain || scope === 'collection' ? words[sense][scope] : `${words[sense][scope]}, ${words.asRead}`;
}

function names(url: string, entries: readonly Standout[]): Markup {
	const inLine = (some: readonly Standout[]) =>
		some.map((entry, index) => html`${index > 0 && '; '}${nameHtml(url, entry)}`);
	const rest = entries.slice(NAMES);
	return html`${inLine(entries.slice(0, NAMES))}${
		rest.length > 0 &&
		html`<details><summary>${compare.standouts.more(rest.length)}</summary><p>${inLine(rest)}</p></details>`
	}`;
}

function nameHtml(url: string, { kind, name, provision }: Standout): Markup {
	const isNumber = kind === 'instrument' && !/\s/.test(name);
	return html`<b${isNumber && html` class="num"`}>${name}</b>${
		provision !== null &&
		html` <span class="standouts__at">(<a href="${url}#${provision.anchor}">${provision.name}</a>)</span>`
	}`;
}
