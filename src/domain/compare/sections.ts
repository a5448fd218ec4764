import type { DeadlinePurpose } from '../model.ts';
import type { Absence } from './absence.ts';
import { absenceOf } from './absence.ts';
import type {
	CitationExtract,
	DeadlineExtract,
	FactName,
	IndicatorExtract,
	InstrumentExtract,
	InstrumentSpan,
	PlanExtract,
	ProvisionExtract,
	Slip,
	TargetExtract,
	ThemeExtract,
} from './extract.ts';
import { FACTS } from './extract.ts';
import { againstStrategy, type Verdict } from './figures.ts';
import { leastSharedFirst, type Placed, provisionAt, type Row, toRow, union } from './rows.ts';

/** The sections of a comparison. Each takes the plans in their order and gives rows. */

export type FactRow = Row<FactName, string>;
export type ThemeRow = Row<ThemeExtract, ProvisionExtract>;
export type TargetRow = Row<IndicatorExtract, TargetExtract & Placed & { readonly verdict: Verdict }>;
export type BasisRow = Row<InstrumentExtract, CitationExtract & Placed>;
export type AgencyRow = Row<JoinedAgency, Duty>;
export type DeadlineRow = Row<DueSubject, DeadlineExtract & Placed>;

/** Agencies whose work passed from one to the next, as one. */
export interface JoinedAgency {
	readonly id: string;
	/** Today's name. */
	readonly name: string;
	/** Names of before, as the plans' own time had them. */
	readonly was: readonly string[];
}

/** A task as one agency has it. */
export interface Duty extends Placed {
	readonly role: 'lead' | 'support';
	readonly text: string;
	/** The agency under the name that the plan means. */
	readonly agency: string;
}

/** What a deadline row is about: a purpose, or a day of the year where the purpose is not a common one. */
export interface DueSubject {
	readonly purpose: DeadlinePurpose;
	/** The earliest day of the year in the row, `11-15`. */
	readonly day: string;
	readonly campaign: string | null;
}

/** What each plan is: same where all say the same. */
export function compareFacts(plans: readonly PlanExtract[]): FactRow[] {
	return FACTS.map((fact) =>
		toRow(fact, fact, plans, {
			itemsOf: ({ facts }) => (facts[fact] === null ? [] : [facts[fact]]),
			sayingOf: (values) => values.join(),
		}),
	);
}

/** Every theme of the frame with the provisions that bear on it. */
export function compareThemes(plans: readonly PlanExtract[]): ThemeRow[] {
	return union(plans, ({ frame }) => frame).map((theme) =>
		toRow(theme.id, theme, plans, {
			itemsOf: ({ provisions }) => provisions.filter(({ themes }) => themes.includes(theme.id)),
		}),
	);
}

/** Every indicator that one of the plans sets a figure for, each figure beside the national strategy's. */
export function compareTargets(plans: readonly PlanExtract[]): TargetRow[] {
	const rows = union(plans, ({ indicators }) => indicators).map((indicator) =>
		toRow(indicator.id, indicator, plans, {
			itemsOf: (plan) =>
				plan.targets
					.filter((target) => target.indicator === indicator.id)
					.map((target) => ({
						...target,
						provision: provisionAt(plan, target.at),
						verdict: againstStrategy(target, indicator),
					})),
			sayingOf: (targets) => targets.map(({ text, by }) => `${text} ${by}`).join(),
		}),
	);
	return leastSharedFirst(rows);
}

/** Every instrument that one of the plans cites, with where; and whether the others could have cited it. */
export function compareBasis(plans: readonly PlanExtract[]): BasisRow[] {
	const rows = union(plans, ({ instruments }) => instruments).map((instrument) =>
		toRow(instrument.id, instrument, plans, {
			itemsOf: (plan) =>
				plan.citations
					.filter((citation) => citation.instrument === instrument.id)
					.map((citation) => ({ ...citation, provision: provisionAt(plan, citation.at) })),
			absenceIn: (plan) => basisAbsence(plan, instrument),
			// A citation that is printed otherwise is a difference.
			sayingOf: (citations) => [...new Set(citations.flatMap(({ slips }) => slips.map(slipKey)))].sort().join(),
		}),
	);
	return leastSharedFirst(rows);
}

/** A slip as one with others that print the same. */
export const slipKey = ({ code, printed }: Slip) => `${code} ${printed}`;

/** What says whether a plan could have cited an instrument. */
export type Citing = Pick<PlanExtract, 'provinces' | 'reading' | 'written' | 'period'>;

/** Why a plan does not cite an instrument. "In force" is said only where the record shows it. */
export function basisAbsence(plan: Citing, instrument: InstrumentSpan): Absence {
	if (instrument.province !== null && !plan.provinces.includes(instrument.province))
		return { kind: 'na', why: 'other-province' };
	const start = plan.period.from ?? plan.written?.slice(0, 4) ?? plan.period.to;
	const order = instrument.issued === null ? null : orderOf(instrument.issued, plan.written ?? plan.period.to);
	if (order === 'after') return { kind: 'na', why: 'issued-after' };
	if (endsBefore(start, instrument)) return { kind: 'na', why: 'period-ended' };
	const absence = absenceOf(plan.reading);
	return absence.kind === 'none' && order === 'before' && wasInForce(plan.period.to, instrument)
		? { kind: 'none', inForce: true }
		: absence;
}

/** Which of two dates came first, as far as both are known; null where one is less precise and agrees with the other. */
function orderOf(date: string, other: string): 'before' | 'after' | null {
	const length = Math.min(date.length, other.length);
	const [a, b] = [date.slice(0, length), other.slice(0, length)];
	if (a === b) return date.length === other.length ? 'before' : null;
	return a < b ? 'before' : 'after';
}

function endsBefore(start: string, { period, until }: InstrumentSpan): boolean {
	return (period !== null && period.to < start) || (until !== null && until.slice(0, start.length) < start);
}

/** Whether the record shows that an instrument not over yet was in force by the end of a period (a year). */
function wasInForce(end: string, { effective, status, period, until }: InstrumentSpan): boolean {
	if (effective !== null && effective.slice(0, end.length) > end) return false;
	return status === 'in-force' || until !== null || (period !== null && status !== 'replaced');
}

/** Every agency that one of the plans gives work to, those that took over from each other as one. */
export function compareAgencies(plans: readonly PlanExtract[]): AgencyRow[] {
	const groups = Map.groupBy(
		union(plans, ({ agencies }) => agencies),
		({ now }) => now,
	);
	const rows = [...groups].map(([id, members]) => {
		const ids = new Set(members.map((member) => member.id));
		const subject: JoinedAgency = {
			id,
			name: members[0]?.nowName ?? id,
			was: members.filter((member) => member.id !== id).map(({ name }) => name),
		};
		return toRow(id, subject, plans, {
			itemsOf: (plan) => dutiesOf(plan, ids),
			sayingOf: (duties) => [...new Set(duties.map(({ role }) => role))].sort().join(),
		});
	});
	return leastSharedFirst(rows);
}

/** What the agencies (one, or those that followed each other) lead and support in a plan. */
function dutiesOf(plan: PlanExtract, ids: ReadonlySet<string>): Duty[] {
	const nameOf = new Map(plan.agencies.map(({ id, name }) => [id, name]));
	return plan.tasks.flatMap(({ lead, support, text, at }) => {
		const leads = lead.find((id) => ids.has(id));
		const agency = leads ?? support.find((id) => ids.has(id));
		if (agency === undefined) return [];
		const role = leads === undefined ? 'support' : 'lead';
		return [{ role, text, agency: nameOf.get(agency) ?? agency, provision: provisionAt(plan, at) }];
	});
}

/** Purposes that are one thing in every plan, whatever its day. */
const COMMON: ReadonlySet<DeadlinePurpose> = new Set([
	'bao-cao-6-thang',
	'bao-cao-nam',
	'ke-hoach-dia-phuong',
	'thang-hanh-dong',
]);

/** Deadlines and campaigns by day of the year. */
export function compareDeadlines(plans: readonly PlanExtract[]): DeadlineRow[] {
	const keyOf = (deadline: DeadlineExtract) =>
		COMMON.has(deadline.for) ? deadline.for : `${deadline.for} ${deadline.day}`;
	const groups = Map.groupBy(
		plans.flatMap(({ deadlines }) => deadlines),
		keyOf,
	);
	return [...groups]
		.flatMap(([key, members]) => {
			const [first] = members.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
			if (!first) return [];
			const campaign = members.find((member) => member.campaign !== null)?.campaign ?? null;
			const subject: DueSubject = { purpose: first.for, day: first.day, campaign };
			return toRow(key, subject, plans, {
				itemsOf: (plan) =>
					plan.deadlines
						.filter((deadline) => keyOf(deadline) === key)
						.map((deadline) => ({ ...deadline, provision: provisionAt(plan, deadline.at) })),
				sayingOf: (deadlines) => [...new Set(deadlines.map(({ day }) => day))].sort().join(),
			});
		})
		.sort((a, b) => (a.subject.day < b.subject.day ? -1 : a.subject.day > b.subject.day ? 1 : 0));
}
