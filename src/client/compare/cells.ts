/** What stands in the cells and row heads of a comparison, section by section: HTML for the page and the matrices. */
import type { Absence } from '../../domain/compare/absence.ts';
import type { IndicatorExtract, PlanExtract, ProvisionExtract, Slip } from '../../domain/compare/extract.ts';
import type { Verdict } from '../../domain/compare/figures.ts';
import {
	type AgencyRow,
	type BasisRow,
	type DeadlineRow,
	type FactRow,
	slipKey,
	type TargetRow,
	type ThemeRow,
} from '../../domain/compare/sections.ts';
import { unbrokenParts } from '../../domain/unbroken.ts';
import { anomaly } from '../../i18n/vi/anomaly.ts';
import { compare } from '../../i18n/vi/compare.ts';
import { absence, fact, plan as planWords } from '../../i18n/vi/plan.ts';
import { html, type Markup } from './html.ts';

/** A row's head and what its cells hold. */
export interface Drawing<Row> {
	head(row: Row): Markup;
	cell(items: ItemsOf<Row>, plan: PlanExtract): Markup;
}
type ItemsOf<Row> = Row extends { cells: readonly { items: infer Items }[] } ? Items : never;

/** Why a cell is empty. */
export function absenceHtml(why: Absence): Markup {
	return html`<p class="absence" data-kind="${why.kind}">${absence.of(why)}</p>`;
}

/** Why a fact is not known: a document does not "state" its number, it prints it or not. */
export function factAbsenceHtml(why: Absence): Markup {
	return why.kind === 'none' ? html`<p class="absence" data-kind="none">${fact.notPrinted}</p>` : absenceHtml(why);
}

/** Links to provisions, each once. */
export function provisionLinks(plan: Pick<PlanExtract, 'url'>, provisions: readonly ProvisionExtract[]): Markup {
	return html`<p class="compare__provisions">${[...new Set(provisions)].map(
		({ anchor, name }) => html`<a href="${plan.url}#${anchor}">${name}</a> `,
	)}</p>`;
}

/** Texts that open in place under a line of the first one. */
function opening(texts: readonly { readonly label: string; readonly text: string }[]): Markup | null {
	const [first] = texts;
	if (!first) return null;
	return html`<details class="compare__text"><summary>${unbroken(shorten(first.text) || compare.text(texts.length))}</summary>${texts.map(
		({ label, text }) => html`<p><b>${label}</b> ${unbroken(text)}</p>`,
	)}</details>`;
}

/** Plain text in which no line ends inside a document's number (as `components/Unbroken.astro`). */
export function unbroken(text: string): Markup {
	return html`${unbrokenParts(text).map((part) => (part.isNumber ? html`<span class="unbroken">${part.text}</span>` : part.text))}`;
}

/** The beginning of a text in whole words. */
export function shorten(text: string, most = 110): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length <= most ? line : `${line.slice(0, line.lastIndexOf(' ', most))}…`;
}

export const facts: Drawing<FactRow> = {
	head: ({ subject }) => html`${compare.fact[subject]}`,
	cell: (values) => html`<p>${values.join('; ')}</p>`,
};

export const themes: Drawing<ThemeRow> = {
	head: ({ subject: { name, badge, url } }) =>
		html`<a class="theme" href="${url}"><span class="badge" data-theme="${badge}" aria-hidden="true">${badge}</span> ${name}</a>`,
	cell: (provisions, plan) =>
		html`${provisionLinks(plan, provisions)}${opening(
			provisions.map(({ name, heading, text }) => ({ label: name, text: [heading, text].filter(Boolean).join('. ') })),
		)}`,
};

export const targets: Drawing<TargetRow> = {
	head: ({ subject }) => html`${subject.name}<small>${strategyText(subject)}</small>`,
	cell: (items, plan) =>
		html`${items.map(
			({ text, by, words, provision, verdict }) =>
				html`<div class="compare__target"><p><b class="compare__figure tab">${text}</b> <span class="muted small">${
					by === null ? planWords.targets.noYear : planWords.targets.byYear(by)
				}</span></p><p class="compare__verdict"><b aria-hidden="true">${
					compare.target.sign[verdict.outcome]
				}</b> <span>${verdictText(verdict)}</span></p>${provisionLinks(plan, [provision])}${opening([
					{ label: provision.name, text: words },
				])}</div>`,
		)}`,
};

/** The national strategy's figures for an indicator, in words. */
export function strategyText({ strategy }: Pick<IndicatorExtract, 'strategy'>): string {
	if (strategy === null) return compare.target.noStrategy;
	const { y2025, y2030, strategy: named, unconfirmed } = compare.target;
	const figures = [y2025(strategy.y2025?.text ?? unconfirmed), y2030(strategy.y2030?.text ?? unconfirmed)];
	return `${named(strategy.target)}: ${figures.join('; ')}`;
}

/** How a figure stands to the strategy's, in words. */
export function verdictText(verdict: Verdict): string {
	if (verdict.outcome === 'other-year') return compare.target.otherYear;
	if (verdict.outcome === 'incomparable')
		return `${compare.target.incomparable}: ${compare.target.reason[verdict.reason]}`;
	return `${compare.target[verdict.outcome]}. ${compare.target.figure(verdict.figure, verdict.year)}`;
}

export const basis: Drawing<BasisRow> = {
	head: ({ subject }) =>
		subject.number === null
			? html`<a href="${subject.url}">${subject.title}</a>`
			: html`<a class="num${subject.number.length > 24 && ' num--long'}" href="${subject.url}">${subject.number}</a><small>${unbroken(shorten(subject.title))}</small>`,
	cell: (citations, plan) => {
		const slips = new Map(citations.flatMap((citation) => citation.slips.map((slip) => [slipKey(slip), slip])));
		return html`${provisionLinks(
			plan,
			citations.map(({ provision }) => provision),
		)}${[...slips.values()].map(
			(slip) => html`<p class="tag" data-kind="anomaly"><span>${unbroken(slipText(slip))}</span></p>`,
		)}`;
	},
};

/** What is printed otherwise, in words. */
export function slipText({ code, printed, expected }: Slip): string {
	const both = [compare.inDocument(printed), expected && compare.expected(expected)].filter(Boolean);
	return `${anomaly.code[code].title}. ${both.join('; ')}`;
}

export const agencies: Drawing<AgencyRow> = {
	head: ({ subject: { name, was } }) =>
		html`${name}${was.length > 0 && html`<small>${compare.was(was.join(', '))}</small>`}`,
	cell: (duties, plan) => {
		const leads = duties.filter(({ role }) => role === 'lead').length;
		// Bodies that are one today were two when this plan was made: each task says whose it was.
		const several = new Set(duties.map(({ agency }) => agency)).size > 1;
		return html`<p>${compare.roles(leads, duties.length - leads)}</p>${provisionLinks(
			plan,
			duties.map(({ provision }) => provision),
		)}${opening(
			duties.map(({ role, text, agency, provision }) => ({
				label: `${[provision.name, several && agency, planWords.tasks[role]].filter(Boolean).join(', ')}:`,
				text,
			})),
		)}`;
	},
};

export const deadlines: Drawing<DeadlineRow> = {
	head: ({ subject: { purpose, campaign } }) =>
		html`${planWords.deadlines.for[purpose]}${campaign !== null && html`<small>${campaign}</small>`}`,
	cell: (items, plan) =>
		html`${items.map(
			({ when, text, provision }) =>
				html`<p class="tab">${when}</p>${provisionLinks(plan, [provision])}${opening([{ label: provision.name, text }])}`,
		)}`,
};
