import type { Files, PlanFile } from '../../src/document/files.ts';
import type { Catalogue, Collection, PlanEntry } from '../../src/domain/catalogue.ts';
import { yearOf } from '../../src/domain/dates.ts';
import type { Provision } from '../../src/domain/model.ts';
import { readTargetValue } from '../../src/domain/target.ts';
import { type Gazetteer, gazetteer } from '../import/gazetteer.ts';
import { readPeriod } from '../import/period.ts';
import { copiedRuns, type SourceWords } from './copied.ts';
import { type ReviewIssue, reviewIssue } from './issues.ts';
import { namesIn, officialNames } from './names.ts';
import { PlanText } from './plan-text.ts';

/** A collection without errors, and what it is compared with. */
export interface Reviewed {
	readonly collection: Collection;
	readonly files: Files;
	readonly catalogue: Catalogue;
	/** The text of each plan's file, by id. */
	readonly texts: ReadonlyMap<string, string>;
	/** Sources at hand, by the SHA-256 of their files. */
	readonly sources: ReadonlyMap<string, SourceWords>;
}

/** What a reviewer asks of every plan. Pure; the issues are in no order. */
export function review(reviewed: Reviewed): ReviewIssue[] {
	const known = gazetteer(reviewed.collection.agencies, reviewed.collection.provinces);
	const users = agencyUsers(reviewed.catalogue, known);
	return reviewed.files.plans.flatMap((file) => {
		const plan = reviewed.catalogue.plan(file.id);
		if (!plan) return [];
		const text = new PlanText(reviewed.texts.get(file.id) ?? '', file.file);
		return [
			...periodOfTitle(plan, file),
			...newAgencies(plan, file, users),
			...unresolved(plan, text),
			...withoutTheme(plan, text),
			...incompleteTargets(plan, text),
			...copied(plan, text, known, reviewed),
		];
	});
}

/** A title that gives no single span says nothing; a note says that the contradiction is the source's. */
function periodOfTitle(plan: PlanEntry, file: PlanFile): ReviewIssue[] {
	const { title, period, notes } = plan.data;
	const inTitle = readPeriod(title);
	if (inTitle === null || inTitle === 'unclear' || notes.some(({ code }) => code === 'period-contradicts')) return [];
	const from = period.from === null ? null : yearOf(period.from);
	if (inTitle.to === yearOf(period.to) && inTitle.from === from) return [];
	const place = file.yaml.place(['period']);
	return [
		reviewIssue('period-not-of-title', place, spanText(from, yearOf(period.to)), spanText(inTitle.from, inTitle.to)),
	];
}

const spanText = (from: string | null, to: string) => (from === null ? `until ${to}` : `${from}–${to}`);

/** Agency → ids of the plans that name it in a field, a duty or their words, and of the instruments that it issued. */
function agencyUsers(catalogue: Catalogue, known: Gazetteer): ReadonlyMap<string, ReadonlySet<string>> {
	const named = catalogue.plans.flatMap(({ id: user, data, document: { provisions } }) => {
		const inWords = provisions.flatMap(({ text }) => known.agencies.all(text).map(({ id }) => id));
		return [data.issuer, ...assigned(provisions), ...inWords].map((agency) => ({ agency, user }));
	});
	const issued = catalogue.instruments.all.flatMap(({ id: user, issuer: agency, plan }) =>
		agency !== null && plan === null ? [{ agency, user }] : [],
	);
	const byAgency = Map.groupBy([...named, ...issued], ({ agency }) => agency);
	return new Map([...byAgency].map(([agency, uses]) => [agency, new Set(uses.map(({ user }) => user))]));
}

function assigned(provisions: readonly Provision[]): string[] {
	return provisions.flatMap(({ tasks }) => tasks.flatMap(({ lead, support }) => [...lead, ...support]));
}

/** The agencies that nothing but this plan names, in one issue at the first of them: a reviewer reads them as a list. */
function newAgencies(plan: PlanEntry, file: PlanFile, users: ReturnType<typeof agencyUsers>): ReviewIssue[] {
	const ids = new Set([plan.data.issuer, ...assigned(plan.document.provisions)]);
	const isNew = (id: string) => {
		const own = users.get(id);
		return !own || own.size === 0 || (own.size === 1 && own.has(plan.id));
	};
	const fresh = [...ids].filter(isNew);
	const [first] = fresh;
	if (first === undefined) return [];
	const reference = file.body.references.find(({ kind, id }) => kind === 'agency' && id === first);
	const place =
		first === plan.data.issuer
			? file.yaml.place(['issuer'])
			: { file: file.file, ...(reference ?? { line: 1, column: 1 }) };
	return [reviewIssue('agency-new', place, fresh.join(', '))];
}

function unresolved({ citations }: PlanEntry, text: PlanText): ReviewIssue[] {
	return citations
		.filter(({ resolution }) => resolution.state === 'unknown')
		.map(({ mention, provision }) => {
			const place = text.place(provision.path, mention.asPrinted);
			return reviewIssue('citation-unresolved', place, mention.asPrinted);
		});
}

/** Provisions with words of their own. What stands before the first number and after the last bears on the plan as a whole. */
function withoutTheme(plan: PlanEntry, text: PlanText): ReviewIssue[] {
	if (plan.data.curation === 'record') return [];
	const themed = [...plan.themesOf.keys()];
	const isUnder = (path: string, above: string) => path === above || path.startsWith(`${above}.`);
	return plan.document.provisions
		.filter(({ path }) => path !== 'mo-dau' && path !== 'ket')
		.filter(({ heading, text: words }) => words.trim() !== (heading ?? '').trim())
		.filter(({ path }) => !themed.some((one) => isUnder(path, one) || isUnder(one, path)))
		.map(({ path, heading, text: words }) =>
			reviewIssue('provision-without-theme', text.place(path), `${path}: ${heading ?? words}`),
		);
}

function incompleteTargets(plan: PlanEntry, text: PlanText): ReviewIssue[] {
	return plan.document.provisions.flatMap(({ path, targets }) =>
		targets.flatMap((target) => {
			const value = readTargetValue(target.value);
			const missing = [
				...(value?.unit === '' && value.form !== 'ratio' ? ['unit'] : []),
				...(target.by === null && !value?.since ? ['year'] : []),
			];
			if (missing.length === 0) return [];
			const place = text.place(path, target.text);
			return [
				reviewIssue('target-incomplete', place, `${target.value}, without ${missing.join(' and ')}: ${target.text}`),
			];
		}),
	);
}

/** Runs of words of the source in a digest. */
function copied(plan: PlanEntry, text: PlanText, known: Gazetteer, { collection, sources }: Reviewed): ReviewIssue[] {
	const source = sources.get(plan.data.source.sha256 ?? '');
	if (!source || plan.data.curation !== 'digest') return [];
	const titles = officialNames(collection, plan);
	return plan.document.provisions.flatMap((provision) =>
		copiedRuns(provision.text, namesIn(provision, titles, known), source).map(({ start, end }) => {
			const run = provision.text.slice(start, end);
			return reviewIssue('source-copied', text.place(provision.path, run), run);
		}),
	);
}
