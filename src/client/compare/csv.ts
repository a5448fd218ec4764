/** A section of a comparison as CSV: a row for each thing, a column for each plan, absences in words. */
import type { Absence } from '../../domain/compare/absence.ts';
import type { Comparison } from '../../domain/compare/comparison.ts';
import type { Row } from '../../domain/compare/rows.ts';
import type { SectionName } from '../../domain/compare/section-names.ts';
import { toCsv } from '../../domain/rows/csv.ts';
import { compare } from '../../i18n/vi/compare.ts';
import { absence, fact, plan as planWords } from '../../i18n/vi/plan.ts';
import { slipText, strategyText, verdictText } from './cells.ts';

/** The CSV of a section; every row, also those that "differences only" hides. */
export function sectionCsv(comparison: Comparison, name: SectionName): string {
	const head = compare.section[name];
	// As on the page, the strategy's figures stand before the plans'.
	const beside = name === 'targets' ? [compare.target.strategyColumn] : [];
	const columns = comparison.plans.map(({ name: plan, place, id }) => `${plan} (${place}; ${id})`);
	const records = linesOf(comparison, name).map(({ label, strategy = '', cells }) =>
		Object.fromEntries([
			[head, label],
			...beside.map((column) => [column, strategy]),
			...columns.map((column, index) => [column, cells[index] ?? '']),
		]),
	);
	return toCsv([head, ...beside, ...columns], records);
}

interface Line {
	readonly label: string;
	/** The national strategy's figures, of a target. */
	readonly strategy?: string;
	readonly cells: readonly string[];
}

function linesOf(comparison: Comparison, name: SectionName): Line[] {
	switch (name) {
		case 'facts':
			return comparison.facts.map((row) => line(row, compare.fact[row.subject], (value) => value, fact.notPrinted));
		case 'themes':
			return comparison.themes.map((row) => line(row, row.subject.name, (provision) => provision.name));
		case 'targets':
			return comparison.targets.map((row) => ({
				...line(row, row.subject.name, ({ text, by, verdict, provision }) => {
					const year = by === null ? planWords.targets.noYear : planWords.targets.byYear(by);
					return `${text}, ${year}, ${provision.name}. ${verdictText(verdict)}`;
				}),
				strategy: strategyText(row.subject),
			}));
		case 'basis':
			return comparison.basis.map((row) =>
				line(
					row,
					[row.subject.number, row.subject.title].filter(Boolean).join(', '),
					({ provision, printed, slips }) => {
						return [`${provision.name}: ${printed}`, ...slips.map(slipText)].join('. ');
					},
				),
			);
		case 'agencies':
			return comparison.agencies.map((row) =>
				line(row, row.subject.name, ({ role, text, provision }) => {
					return `${planWords.tasks[role]} (${provision.name}): ${text}`;
				}),
			);
		case 'deadlines':
			return comparison.deadlines.map((row) =>
				line(row, planWords.deadlines.for[row.subject.purpose], ({ when, text, provision }) => {
					return `${when} (${provision.name}): ${text}`;
				}),
			);
	}
}

function line<Subject, Item>(row: Row<Subject, Item>, label: string, say: (item: Item) => string, none?: string): Line {
	const why = (reason: Absence) => (reason.kind === 'none' && none) || absence.of(reason);
	return { label, cells: row.cells.map((cell) => (cell.absence ? why(cell.absence) : cell.items.map(say).join('; '))) };
}
