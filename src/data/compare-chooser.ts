import type { Catalogue, PlanEntry } from '../domain/catalogue.ts';
import {
	byFirstFigures,
	type Choice,
	type ChoicePlace,
	type ChooserIndex,
	placeWords,
	type ShardPart,
	toParts,
} from '../domain/compare/chooser.ts';
import { yearOf } from '../domain/dates.ts';
import { planName, planPlace } from './labels.ts';
import { plansNewestFirst } from './lists.ts';
import { getCatalogue } from './record.ts';

/** The files of the chooser, by name without `.json`. */
export function getChooserFiles(): Map<string, ChooserIndex | ShardPart> {
	const catalogue = getCatalogue();
	const plans = plansNewestFirst(catalogue.plans);
	const byProvince = Map.groupBy(plans, ({ data }) => data.province);
	const byNumber = byFirstFigures(plans, ({ data }) => data.number ?? '');
	const years = [...new Set(plans.flatMap(yearsOf))].sort();
	const index: ChooserIndex = {
		places: placesOf(catalogue, new Set(byProvince.keys())),
		numbers: [...byNumber.keys()].sort(),
		years,
	};
	const shards: [name: string, plans: readonly PlanEntry[]][] = [
		...[...byProvince].map(([province, entries]): [string, PlanEntry[]] => [`tinh-${province}`, entries]),
		...[...byNumber].map(([first, entries]): [string, PlanEntry[]] => [`so-${first}`, entries]),
		...years.map((year): [string, PlanEntry[]] => [
			`nam-${year}`,
			plans.filter((plan) => yearsOf(plan).includes(year)),
		]),
	];
	const files = new Map<string, ChooserIndex | ShardPart>([['noi', index]]);
	for (const [name, entries] of shards) {
		for (const [part, content] of toParts(name, choicesOf(catalogue, entries))) files.set(part, content);
	}
	return files;
}

/** The years that a plan's period is written with. */
function yearsOf({ data: { period } }: PlanEntry): string[] {
	return [...new Set([period.from, period.to].filter((date) => date !== null).map(yearOf))];
}

function choicesOf(catalogue: Catalogue, plans: readonly PlanEntry[]): Choice[] {
	return plans.map((plan) => ({ id: plan.id, name: planName(catalogue, plan), place: planPlace(catalogue, plan) }));
}

/** Every province that has a plan; today's, with the names that passed into it. */
function placesOf({ provinces }: Catalogue, known: ReadonlySet<string>): ChoicePlace[] {
	return provinces.all.flatMap((entry) => {
		const family = provinces.now(entry.id)?.id === entry.id ? provinces.family(entry.id) : [entry];
		const shards = family.filter(({ id }) => known.has(id)).map(({ id }) => `tinh-${id}`);
		return shards.length === 0 ? [] : [{ words: placeWords([entry.name, ...entry.aliases]), shards }];
	});
}
