/** What stands out in each plan, as lists above the table. */
import type { Comparison } from '../../domain/compare/comparison.ts';
import type { Standout } from '../../domain/compare/standouts.ts';
import { compare } from '../../i18n/vi/compare.ts';
import { html, type Markup } from './html.ts';

/** Points of a plan that are shown at once; the rest opens. */
const SHOWN = 5;

export function standoutsHtml({ plans, standouts }: Comparison): Markup {
	const words = compare.standouts;
	return html`<section class="standouts" aria-labelledby="noi-bat"><h2 id="noi-bat">${words.heading}</h2>${
		standouts.length === 0
			? html`<p class="muted">${words.none}</p>`
			: html`<div class="standouts__plans">${plans.map((plan, index) => {
					const own = standouts.filter((entry) => entry.plan === index);
					const rest = own.slice(SHOWN);
					if (own.length === 0) return null;
					return html`<div><h3><span class="num num--long">${plan.name}</span> <span class="muted small">${plan.place}</span></h3>${list(plan.url, own.slice(0, SHOWN))}${
						rest.length > 0 &&
						html`<details><summary>${words.more(rest.length)}</summary>${list(plan.url, rest)}</details>`
					}</div>`;
				})}</div>`
	}</section>`;
}

function list(url: string, entries: readonly Standout[]): Markup {
	const words = compare.standouts;
	return html`<ul>${entries.map(
		({ sense, scope, kind, name, provision, certain }) =>
			html`<li><span class="muted small">${words[sense][scope]}${!certain && `, ${words.asRead}`}.</span> ${words.kind[kind]}: <b>${name}</b>${
				provision !== null && html` (<a href="${url}#${provision.anchor}">${provision.name}</a>)`
			}</li>`,
	)}</ul>`;
}
