/** The table of a comparison as HTML: one head, and a group of rows for each section. Used by the page and the matrices. */
import { absenceOf } from '../../domain/compare/absence.ts';
import type { Comparison } from '../../domain/compare/comparison.ts';
import type { PlanExtract } from '../../domain/compare/extract.ts';
import { countShares, loneHolder, type Row } from '../../domain/compare/rows.ts';
import { SECTION_IDS, type SectionName } from '../../domain/compare/section-names.ts';
import { compare } from '../../i18n/vi/compare.ts';
import { agency } from '../../i18n/vi/place.ts';
import { plan as planWords, source } from '../../i18n/vi/plan.ts';
import * as cells from './cells.ts';
import { html, Markup } from './html.ts';

export interface TableOptions {
	/** Sections shown, in this order. */
	readonly sections: readonly SectionName[];
	/** Sections that leave out rows in which all plans say the same. */
	readonly diff: readonly SectionName[];
	/** What can be done here: remove a plan, show differences, take a section away. Not in a static page. */
	readonly interactive: boolean;
}

/** A switcher for narrow screens and the table, in their box. Sections that are not `drawn` yet are put at its end later. */
export function tableHtml(comparison: Comparison, options: TableOptions, drawn = options.sections): Markup {
	const { plans } = comparison;
	const names = options.sections.map((name) => compare.section[name]);
	return html`<div class="compare" role="region" aria-label="${compare.region}" tabindex="0" data-columns="${plans.length}" data-shown="0">${
		options.interactive && switcher(plans)
	}<table class="compare__table" role="table"><caption class="visually-hidden">${compare.caption(names.join(', '))}</caption><thead role="rowgroup"><tr role="row"><td role="cell" class="muted small">${compare.columns(plans.length)}</td>${plans.map(
		(plan, index) => columnHead(plan, index, options.interactive),
	)}</tr></thead>${drawn.map((name) => sectionHtml(comparison, name, options))}</table></div>`;
}

function switcher(plans: readonly PlanExtract[]): Markup {
	return html`<fieldset class="compare__switcher"><legend class="visually-hidden">${compare.switcher}</legend>${plans.map(
		({ place }, index) =>
			html`<label><input type="radio" name="compare-plan" value="${index}"${index === 0 && new Markup(' checked')}><span>${place}</span></label>`,
	)}</fieldset>`;
}

function columnHead(plan: PlanExtract, index: number, interactive: boolean): Markup {
	const remove = html`<button type="button" class="compare__remove" data-remove="${plan.id}"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18"></path></svg><span class="visually-hidden">${compare.remove(`${plan.name}, ${plan.place}`)}</span></button>`;
	const { provinceThen, provinceNow } = plan.facts;
	const passed = provinceNow !== null && provinceNow !== provinceThen;
	const record = plan.reading.curation === 'record';
	return html`<th role="columnheader" scope="col" data-column="${index}"><div class="compare__plan"><a class="num num--long" href="${plan.url}">${plan.name}</a><span>${plan.place}</span>${
		passed && html`<span>${agency.now(provinceNow)}</span>`
	}${record && html`<span class="tag" data-kind="record">${source.curation.record}</span>`}${interactive && remove}</div></th>`;
}

/** A section of the table: a group of rows under its head. */
export function sectionHtml(comparison: Comparison, name: SectionName, options: TableOptions): Markup {
	const shorts = shortNames(comparison.plans);
	const rows = rowsOf(comparison, name);
	const onlyDifferent = options.diff.includes(name);
	const shown = onlyDifferent ? rows.filter(({ row }) => !row.same) : rows;
	const columns = comparison.plans.length + 1;
	const hidden = rows.length - shown.length;
	const emptyHtml = name === 'facts' ? cells.factAbsenceHtml : cells.absenceHtml;
	const line = (text: string) =>
		html`<tr role="row"><td role="cell" class="compare__line" colspan="${columns}">${text}</td></tr>`;
	/** Where no plan has anything: only those that were read whole say nothing. */
	const nothing = () => {
		const absences = comparison.plans.map(({ reading }) => absenceOf(reading));
		if (absences.every(({ kind }) => kind === 'none')) return line(compare.empty);
		return html`<tr role="row"><th role="rowheader" scope="row"><span>${compare.whole}</span></th>${absences.map(
			(absence, index) => html`<td role="cell" data-column="${index}">${emptyHtml(absence)}</td>`,
		)}</tr>`;
	};
	const onlyHtml = (row: AnyRow, index: number) => {
		const lone = name === 'facts' ? null : loneHolder(row);
		return (
			lone?.index === index && html`<p class="compare__only">${lone.certain ? compare.only : compare.onlyAsRead}</p>`
		);
	};
	return html`<tbody role="rowgroup" id="${SECTION_IDS[name]}">${
		options.interactive && groupHead(comparison, name, columns, onlyDifferent)
	}${shown.map(({ row, head, cell }) => {
		return html`<tr role="row"${options.interactive && html` id="${rowAnchor(name, row.id)}"`}><th role="rowheader" scope="row"><span>${head}</span>${
			options.interactive && name !== 'facts' && strip(row, shorts)
		}</th>${row.cells.map(
			({ absence }, index) =>
				html`<td role="cell" data-column="${index}">${absence ? emptyHtml(absence) : cell(index)}${onlyHtml(
					row,
					index,
				)}</td>`,
		)}</tr>`;
	})}${rows.length === 0 && nothing()}${
		hidden > 0 && line(shown.length === 0 ? compare.allSame : compare.same(hidden))
	}</tbody>`;
}

/** Where a row stands on the page of comparison. */
export function rowAnchor(name: SectionName, row: string): string {
	return `${SECTION_IDS[name]}--${row.replaceAll(' ', '-')}`;
}

function groupHead(comparison: Comparison, name: SectionName, columns: number, pressed: boolean): Markup {
	const title = compare.section[name];
	const several = comparison.plans.length > 1;
	const counts = countsOf(comparison, name);
	const alone = several ? aloneIn(comparison, name) : [];
	return html`<tr role="row" class="compare__group"><th role="rowheader" scope="rowgroup" colspan="${columns}"><div class="compare__section"><h2>${title}</h2>${
		several && html`<span class="muted small">${counts}</span>`
	}<span class="compare__section-acts"><label class="switch small"><input type="checkbox" role="switch" data-diff="${name}" aria-label="${compare.diffIn(title)}"${
		pressed && new Markup(' checked')
	}><span aria-hidden="true">${compare.diff}</span></label><button class="button button--bare small" type="button" data-csv="${name}" aria-label="${compare.csvOf(title)}">${compare.csv}</button></span></div>${
		alone.length > 0 &&
		html`<p class="compare__alone">${compare.alone}: ${alone.map(
			({ id, label }, index) => html`${index > 0 && '; '}<a href="#${rowAnchor(name, id)}">${label}</a>`,
		)}</p>`
	}</th></tr>`;
}

/** What the plans share in a section, in words: every plan has facts of its own, so there it is how many are the same. */
function countsOf(comparison: Comparison, name: SectionName): string {
	if (name !== 'facts') return compare.shares(countShares(comparison[name], comparison.plans.length));
	const same = comparison.facts.filter((row) => row.same).length;
	return compare.sameFacts({ same, differ: comparison.facts.length - same });
}

/**
 * What one plan alone has, named before the rows: of the sections whose rows keep the order of the frame or of the year.
 * The others begin with these rows.
 */
function aloneIn({ themes, deadlines }: Comparison, name: SectionName): { id: string; label: string }[] {
	if (name === 'themes')
		return themes.filter(({ held }) => held === 1).map(({ id, subject }) => ({ id, label: subject.name }));
	if (name === 'deadlines')
		return deadlines
			.filter(({ held }) => held === 1)
			.map(({ id, subject }) => ({ id, label: planWords.deadlines.for[subject.purpose] }));
	return [];
}

/** Under a row's head on a phone: what every plan has here, in a word. */
function strip({ cells: own }: AnyRow, shorts: readonly string[]): Markup {
	return html`<span class="compare__strip">${own.map(
		({ absence }, index) => html`<span><b>${shorts[index]}</b> ${compare.short[absence?.kind ?? 'has']}</span> `,
	)}</span>`;
}

type AnyRow = Pick<Row<unknown, unknown>, 'cells' | 'held' | 'same' | 'id'>;

/** A row ready to be drawn, whatever its section. */
export interface DrawnRow {
	readonly row: AnyRow;
	readonly head: Markup;
	cell(index: number): Markup;
}

/** The rows of a section, ready to be drawn. */
export function rowsOf(comparison: Comparison, name: SectionName): DrawnRow[] {
	switch (name) {
		case 'facts':
			return comparison.facts.map((row) => draw(row, comparison.plans, cells.facts));
		case 'themes':
			return comparison.themes.map((row) => draw(row, comparison.plans, cells.themes));
		case 'targets':
			return comparison.targets.map((row) => draw(row, comparison.plans, cells.targets));
		case 'basis':
			return comparison.basis.map((row) => draw(row, comparison.plans, cells.basis));
		case 'agencies':
			return comparison.agencies.map((row) => draw(row, comparison.plans, cells.agencies));
		case 'deadlines':
			return comparison.deadlines.map((row) => draw(row, comparison.plans, cells.deadlines));
	}
}

function draw<Subject, Item>(
	row: Row<Subject, Item>,
	plans: readonly PlanExtract[],
	drawing: cells.Drawing<Row<Subject, Item>>,
): DrawnRow {
	return {
		row,
		head: drawing.head(row),
		cell: (index) => {
			const plan = plans[index];
			return plan ? drawing.cell(row.cells[index]?.items ?? [], plan) : html``;
		},
	};
}

/** Initials of the place and the last year's figures: `HD 20`; the same ones twice are numbered. */
function shortNames(plans: readonly PlanExtract[]): string[] {
	const names = plans.map(({ place, period }) => {
		const initials = (place.split(',')[0] ?? '').match(/(?<!\p{L})\p{Lu}/gu)?.join('') ?? '';
		return `${initials} ${period.to.slice(2)}`;
	});
	return names.map((name, index) =>
		names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${index + 1})`,
	);
}
