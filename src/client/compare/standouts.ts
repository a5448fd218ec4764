/** What stands out in each plan, as lists above the table: a line for each kind of thing, each name led to its provision. */
import type { Comparison } from '../../domain/compare/comparison.ts';
import type { Standout } from '../../domain/compare/standouts.ts';
import { compare } from '../../i18n/vi/compare.ts';
import { html, type Markup } from './html.ts';

/** Names of a line that are shown at once; the rest opens. */
const SHOWN = 5;

export function standoutsHtml({ plans, standouts }: Comparison): Markup {
	const words = compare.standouts;
	return html`<section class="standouts" aria-labelledby="noi-bat"><h2 id="noi-bat">${words.heading}</h2>${
		standouts.length === 0 && html`<p class="muted">${words.none}</p>`
	}<div class="standouts__plans">${plans.map((plan, index) => {
		const own = standouts.filter((entry) => entry.plan === index);
		if (own.length === 0) return null;
		return html`<div><h3><span class="num num--long">${plan.name}</span> <span class="muted small">${plan.place}</span></h3><dl>${[
			...Map.groupBy(own, titleOf),
		].map(
			([title, entries]) =>
				html`<dt class="small">${title}</dt>${[...Map.groupBy(entries, ({ kind }) => kind)].map(
					([kind, same]) => html`<dd>${words.kind[kind]}: ${names(plan.url, same)}</dd>`,
				)}`,
		)}</dl></div>`;
	})}</div></section>`;
}

function titleOf({ sense, scope, certain }: Standout): string {
	const words = compare.standouts;
	return certain ? words[sense][scope] : `${words[sense][scope]}, ${words.asRead}`;
}

function names(url: string, entries: readonly Standout[]): Markup {
	const list = (some: readonly Standout[]) =>
		some.map((entry, index) => html`${index > 0 && '; '}${nameHtml(url, entry)}`);
	const rest = entries.slice(SHOWN);
	return html`${list(entries.slice(0, SHOWN))}${
		rest.length > 0 &&
		html`<details><summary>${compare.standouts.more(rest.length)}</summary><p>${list(rest)}</p></details>`
	}`;
}

function nameHtml(url: string, { kind, name, provision }: Standout): Markup {
	const isNumber = kind === 'instrument' && !/\s/.test(name);
	return html`<b${isNumber && html` class="num"`}>${name}</b>${
		provision !== null && html` (<a href="${url}#${provision.anchor}">${provision.name}</a>)`
	}`;
}
