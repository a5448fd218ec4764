import { type ReadySet, readySets } from '../domain/compare/sets.ts';
import { yearOf } from '../domain/dates.ts';
import { vi } from '../i18n/vi.ts';
import { plansNewestFirst } from './lists.ts';
import { getCatalogue } from './record.ts';
import { paths } from './urls.ts';

/** Ready-made comparisons as links, by kind. */
export async function getReadySets(): Promise<{ heading: string; links: { label: string; path: string }[] }[]> {
	const catalogue = await getCatalogue();
	const plans = plansNewestFirst(catalogue.plans).map(({ id, data, provinceNow }) => ({
		id,
		province: data.province,
		now: provinceNow?.id ?? data.province,
		from: data.period.from && yearOf(data.period.from),
		to: yearOf(data.period.to),
	}));
	const label = ({ kind, key, plans: { length } }: ReadySet) => {
		if (kind === 'year') return vi.compare.sets.ofYear(key, length);
		if (kind === 'period') return vi.compare.sets.ofPeriod(key, length);
		return vi.compare.sets.ofPlace(catalogue.provinces.get(key)?.name ?? key, length);
	};
	return [...Map.groupBy(readySets(plans), ({ kind }) => kind)].map(([kind, sets]) => ({
		heading: vi.compare.sets[kind],
		links: sets.map((set) => ({ label: label(set), path: paths.comparing(set.plans) })),
	}));
}
