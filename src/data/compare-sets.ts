import type { Catalogue } from '../domain/catalogue.ts';
import { type ReadySet, readySets } from '../domain/compare/sets.ts';
import { yearOf } from '../domain/dates.ts';
import { vi } from '../i18n/vi.ts';
import { plansNewestFirst } from './lists.ts';
import { oncePer } from './once.ts';
import { getCatalogue } from './record.ts';
import { paths } from './urls.ts';

/** A comparison as a link. */
interface SetLink {
	readonly label: string;
	readonly path: string;
}

const toLink = (label: string, { plans }: ReadySet): SetLink => ({ label, path: paths.comparing(plans) });

/** Ready-made comparisons as links, by kind. */
export function getReadySets(): { heading: string; links: SetLink[] }[] {
	const { provinces } = getCatalogue();
	const label = ({ kind, key, plans: { length }, of }: ReadySet) => {
		const plans = length < of ? vi.list.filter.plans(length, of) : vi.list.plans(length);
		if (kind === 'year') return vi.compare.sets.ofYear(key, plans);
		if (kind === 'period') return vi.compare.sets.ofPeriod(key, plans);
		return vi.compare.sets.ofPlace(provinces.get(key)?.name ?? key, plans);
	};
	return [...Map.groupBy(findSets(), ({ kind }) => kind)].map(([kind, sets]) => ({
		heading: vi.compare.sets[kind],
		links: sets.map((set) => toLink(label(set), set)),
	}));
}

/** Comparisons to which a province's page leads: with the provinces it became one with, and its own plans over time. */
export function getProvinceSets(id: string): SetLink[] {
	const { provinces } = getCatalogue();
	const now = provinces.now(id);
	return findSets().flatMap((set) => {
		if (set.kind === 'merged' && set.key === now?.id)
			return [toLink(now.id === id ? vi.compare.sets.parts : vi.compare.sets.partners(now.name), set)];
		return set.kind === 'time' && set.key === id ? [toLink(vi.compare.sets.years, set)] : [];
	});
}

function findSets(): ReadySet[] {
	return setsOf(getCatalogue());
}

const setsOf = oncePer(({ plans }: Catalogue) =>
	readySets(
		plansNewestFirst(plans).map(({ id, data, provinceNow }) => ({
			id,
			province: data.province,
			now: provinceNow?.id ?? data.province,
			from: data.period.from && yearOf(data.period.from),
			to: yearOf(data.period.to),
		})),
	),
);
