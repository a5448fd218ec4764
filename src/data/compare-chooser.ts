import type { Catalogue, PlanEntry } from '../domain/catalogue.ts';
import { type Choice, type ChoicePlace, numberShard, type ShardPart, toParts } from '../domain/compare/chooser.ts';
import { fold } from '../domain/text.ts';
import { planName, planPlace } from './labels.ts';
import { plansNewestFirst } from './lists.ts';
import { getCatalogue } from './record.ts';

/** The first file of the chooser: what can be typed, and which shards of numbers there are. */
export interface ChooserIndex {
	readonly places: readonly ChoicePlace[];
	readonly numbers: readonly string[];
}

/** The files of the chooser, by name without `.json`. */
export async function getChooserFiles(): Promise<Map<string, ChooserIndex | ShardPart>> {
	const catalogue = await getCatalogue();
	const plans = plansNewestFirst(catalogue.plans);
	const byPlace = Map.groupBy(plans, ({ data }) => `tinh-${data.province}`);
	const byNumber = Map.groupBy(plans, ({ data }) => numberShard(data.number ?? ''));
	const numbered = [...byNumber].flatMap(([name, entries]) => (name === null ? [] : [[name, entries] as const]));
	const files = new Map<string, ChooserIndex | ShardPart>([
		['noi', { places: placesOf(catalogue, new Set(byPlace.keys())), numbers: numbered.map(([name]) => name).sort() }],
	]);
	for (const [name, entries] of [...byPlace, ...numbered]) {
		for (const [part, content] of toParts(name, choicesOf(catalogue, entries))) files.set(part, content);
	}
	return files;
}

function choicesOf(catalogue: Catalogue, plans: readonly PlanEntry[]): Choice[] {
	return plans.map((plan) => ({ id: plan.id, name: planName(catalogue, plan), place: planPlace(catalogue, plan) }));
}

/** Every province, under today's name with the names that passed into it, that has a plan. */
function placesOf({ provinces }: Catalogue, known: ReadonlySet<string>): ChoicePlace[] {
	return provinces.all.flatMap(({ id, name, aliases }) => {
		const family =
			provinces.now(id)?.id === id ? provinces.family(id) : provinces.all.filter((entry) => entry.id === id);
		const shards = family.map((entry) => `tinh-${entry.id}`).filter((shard) => known.has(shard));
		return shards.length === 0 ? [] : [{ name, words: [name, ...aliases].map(fold), shards }];
	});
}
