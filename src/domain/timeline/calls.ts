import type { Campaign } from '../campaign.ts';
import type { PlanEntry } from '../catalogue.ts';
import { isRealDate, yearOf, yearsIn } from '../dates.ts';
import type { Deadline, Provision, Task } from '../model.ts';
import { type NameMention, nameFinder } from './names.ts';

/** Purpose of deadlines, and theme of provisions, that are about a month of action. */
export const MONTH_OF_ACTION = 'thang-hanh-dong';

/** A campaign of the collection; its id is its file's name. */
export interface CampaignRecord {
	readonly id: string;
	readonly data: Campaign;
}

/** One provision of a plan that calls a campaign. */
export interface Call {
	readonly plan: PlanEntry;
	readonly provision: Provision;
	/** Years of the editions that it calls, ascending: those that it prints, else those of the plan's period. None for a programme. */
	readonly years: readonly string[];
	/** Whether the text prints the year. */
	readonly yearPrinted: boolean;
	/** The campaign's names as printed here, each once. */
	readonly printed: readonly string[];
	/** What the provision says of it: its blocks that call it, or all of them where the first one does. */
	readonly lines: readonly string[];
	/** Duties that name it. */
	readonly tasks: readonly Task[];
	/** Dates that the provision gives for it. */
	readonly deadlines: readonly Deadline[];
}

/** What a campaign's names are found with, and what was found: a timeline is made for each part of a catalogue that a page sees. */
interface Known {
	readonly find: (text: string) => NameMention[];
	readonly calls: WeakMap<PlanEntry, readonly Call[]>;
}
const known = new WeakMap<CampaignRecord, Known>();

/** The provisions of a plan that call a campaign: by name, or by a deadline for it; and those under them on its theme. */
export function callsOf(campaign: CampaignRecord, plan: PlanEntry): readonly Call[] {
	const { find, calls } = known.get(campaign) ?? { find: nameFinder(campaign.data), calls: new WeakMap() };
	known.set(campaign, { find, calls });
	const found = calls.get(plan) ?? findCalls(campaign, plan, find);
	calls.set(plan, found);
	return found;
}

function findCalls(campaign: CampaignRecord, plan: PlanEntry, find: Known['find']): Call[] {
	const calls: Call[] = [];
	for (const provision of plan.document.provisions) {
		const mentions = find(provision.text);
		const deadlines = provision.deadlines.filter((one) => isDeadlineOf(campaign.data, one, mentions.length > 0));
		if (mentions.length > 0 || deadlines.length > 0) {
			calls.push(callAt(plan, provision, mentions, deadlines, find));
			continue;
		}
		const above = calls.find((call) => provision.path.startsWith(`${call.provision.path}.`));
		const isOnTheme = plan.themesOf.get(provision.path)?.includes(MONTH_OF_ACTION) ?? false;
		if (above && isOnTheme && campaign.data.kind === 'month') calls.push(callUnder(above, provision));
	}
	return calls;
}

function callAt(
	plan: PlanEntry,
	provision: Provision,
	mentions: readonly NameMention[],
	deadlines: readonly Deadline[],
	find: Known['find'],
): Call {
	const dated = deadlines.filter(({ to }) => !to.startsWith('--')).map(({ from, to }) => yearOf(from ?? to));
	const printedYears = [...dated, ...mentions.flatMap(({ year }) => year ?? [])];
	const years = printedYears.length > 0 ? printedYears : yearsIn(plan.data.period);
	const blocks = linesOf(provision);
	const calling = blocks.filter(
		(line) => find(line).length > 0 || deadlines.some(({ text }) => text !== '' && line.includes(text)),
	);
	return {
		plan,
		provision,
		years: [...new Set(years)].sort(),
		yearPrinted: printedYears.length > 0,
		printed: [...new Set(mentions.map(({ printed }) => printed))],
		lines: calling[0] !== undefined && calling[0] === blocks[0] ? blocks : calling,
		tasks: provision.tasks.filter(({ text }) => find(text).length > 0),
		deadlines,
	};
}

/** A provision under one that calls the campaign says more of the same. */
function callUnder(above: Call, provision: Provision): Call {
	const { plan, years, yearPrinted } = above;
	const { tasks } = provision;
	return { plan, provision, years, yearPrinted, printed: [], lines: linesOf(provision), tasks, deadlines: [] };
}

/** The blocks of a provision without its heading. */
export function linesOf({ text, heading }: Provision): string[] {
	const lines = text.split('\n');
	return (heading === null ? lines : lines.slice(1)).filter((line) => line !== '');
}

/** Whether a deadline gives the days of the campaign: by its own days, or by the name that stands beside it. */
function isDeadlineOf(campaign: Campaign, deadline: Deadline, isNamed: boolean): boolean {
	if (campaign.kind !== 'month' || deadline.for !== MONTH_OF_ACTION) return false;
	const [from, to] = [deadline.from ?? deadline.to, deadline.to];
	const ofYear = `-${from.slice(-6)}` === campaign.from && `-${to.slice(-6)}` === campaign.to;
	return isNamed || ofYear || campaign.editions.some((edition) => edition.from === from && edition.to === to);
}

/** A day of a year: `--11-15` in 2025 is 2025-11-15; null where that year does not have it. */
export function dayIn(monthDay: string, year: string): string | null {
	const date = `${year}${monthDay.slice(1)}`;
	return isRealDate(date) ? date : null;
}
