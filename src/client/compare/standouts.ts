/** What stands out in each plan, as lists above the table: a line for each kind of thing, each name led to its place. */
import type { Comparison } from '../../domain/compare/comparison.ts';
import type { FeatureKind, PlanExtract } from '../../domain/compare/extract.ts';
import type { SectionName } from '../../domain/compare/section-names.ts';
import type { Standout } from '../../domain/compare/standouts.ts';
import { compare } from '../../i18n/vi/compare.ts';
import { absence } from '../../i18n/vi/plan.ts';
import { html, type Markup } from './html.ts';
import { rowAnchor } from './table.ts';

/** Lines of a plan that are shown at once, of what only it has and of what only it lacks, and names of a line; the rest opens. */
const LINES = { only: 3, lacks: 2 } as const;
const NAMES = 5;

/** Where the rows of each kind stand. */
const SECTION_OF: Readonly<Record<FeatureKind, SectionName>> = {
	target: 'targets',
	theme: 'themes',
	instrument: 'basis',
	duty: 'agencies',
	agency: 'agencies',
};

export function standoutsHtml(comparison: Comparison): Markup {
	const words = compare.standouts;
	const blocks = comparison.plans.map((plan, index) => {
		const own = comparison.standouts.filter((entry) => entry.plan === index);
		return html`<div><h3><span class="num num--long">${plan.name}</span> <span class="muted small">${plan.place}</span></h3>${
			own.length === 0 ? nothing(plan) : lines(comparison, plan.url, own)
		}</div>`;
	});
	return html`<section class="standouts" aria-labelledby="noi-bat"><h2 id="noi-bat">${words.heading}</h2><div class="standouts__plans">${blocks}</div></section>`;
}

/** Of a record nothing can stand out but what its opening cites. */
function nothing({ reading }: PlanExtract): Markup {
	return reading.curation === 'record'
		? html`<p class="absence" data-kind="shallow">${absence.shallow}</p>`
		: html`<p class="muted small">${compare.standouts.none}</p>`;
}

function lines(comparison: Comparison, url: string, own: readonly Standout[]): Markup {
	const all = [...Map.groupBy(own, (entry) => `${titleOf(entry)} ${entry.kind}`).values()];
	const shown = (['only', 'lacks'] as const).flatMap((sense) =>
		all.filter(([first]) => first?.sense === sense).slice(0, LINES[sense]),
	);
	const rest = all.filter((line) => !shown.includes(line));
	return html`${list(comparison, url, shown)}${
		rest.length > 0 &&
		html`<details><summary>${compare.standouts.more(rest.flat().length)}</summary>${list(comparison, url, rest)}</details>`
	}`;
}

/** Lines under their titles, each title once. */
function list(comparison: Comparison, url: string, some: readonly (readonly Standout[])[]): Markup {
	const titled = Map.groupBy(some, ([first]) => (first ? titleOf(first) : ''));
	return html`<dl>${[...titled].map(
		([title, same]) =>
			html`<dt class="small">${title}</dt>${same.map((entries) => {
				const kind = entries[0]?.kind;
				return kind && html`<dd>${compare.standouts.kind[kind]}: ${names(comparison, url, entries)}</dd>`;
			})}`,
	)}</dl>`;
}

function titleOf({ sense, scope, certain }: Standout): string {
	const words = compare.standouts;
	return certain || scope === 'collection' ? words[sense][scope] : `${words[sense][scope]}, ${words.asRead}`;
}

function names(comparison: Comparison, url: string, entries: readonly Standout[]): Markup {
	const inLine = (some: readonly Standout[]) =>
		some.map((entry, index) => html`${index > 0 && '; '}${nameHtml(comparison, url, entry)}`);
	const rest = entries.slice(NAMES);
	return html`${inLine(entries.slice(0, NAMES))}${
		rest.length > 0 &&
		html`<details><summary>${compare.standouts.more(rest.length)}</summary><p>${inLine(rest)}</p></details>`
	}`;
}

/** A name with the provision where it stands; what is lacking leads to its row, where one of the plans has it. */
function nameHtml(comparison: Comparison, url: string, { kind, id, name, provision }: Standout): Markup {
	const isNumber = kind === 'instrument' && !/\s/.test(name);
	const bold = html`<b${isNumber && html` class="num"`}>${name}</b>`;
	if (provision !== null)
		return html`${bold} <span class="standouts__at">(<a href="${url}#${provision.anchor}">${provision.name}</a>)</span>`;
	const section = SECTION_OF[kind];
	const hasRow = comparison[section].some((row) => row.id === id);
	return hasRow ? html`<a href="#${rowAnchor(section, id)}">${bold}</a>` : bold;
}
