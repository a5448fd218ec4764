import type { PlanExtract } from './extract.ts';
import {
	type AgencyRow,
	type BasisRow,
	compareAgencies,
	compareBasis,
	compareDeadlines,
	compareFacts,
	compareTargets,
	compareThemes,
	type DeadlineRow,
	type FactRow,
	type TargetRow,
	type ThemeRow,
} from './sections.ts';
import { findStandouts, type Standout } from './standouts.ts';

/** Plans side by side. Cells of every row stand in the order of `plans`. */
export interface Comparison {
	readonly plans: readonly PlanExtract[];
	readonly facts: readonly FactRow[];
	readonly themes: readonly ThemeRow[];
	readonly targets: readonly TargetRow[];
	readonly basis: readonly BasisRow[];
	readonly agencies: readonly AgencyRow[];
	readonly deadlines: readonly DeadlineRow[];
	readonly standouts: readonly Standout[];
}

/** Compares plans; one plan, or none, gives rows with one cell, or none. */
export function comparePlans(plans: readonly PlanExtract[]): Comparison {
	const sections = {
		plans,
		facts: compareFacts(plans),
		themes: compareThemes(plans),
		targets: compareTargets(plans),
		basis: compareBasis(plans),
		agencies: compareAgencies(plans),
		deadlines: compareDeadlines(plans),
	};
	return { ...sections, standouts: findStandouts(sections) };
}
