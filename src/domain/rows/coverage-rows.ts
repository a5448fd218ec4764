import type { Catalogue } from '../catalogue.ts';
import { coverageItems } from '../coverage.ts';
import type { Row } from './schemas.ts';

/** Rows of the coverage ledger: the plans of the collection and the gaps that somebody looked at. */
export function coverageRows(catalogue: Catalogue): Row<'coverage'>[] {
	return coverageItems(catalogue).map(({ province, now, period, columns, state, plan, gap }) => ({
		province: province.id,
		provinceNow: now.id,
		region: now.region,
		period: { from: period.from, to: period.to },
		nationalPeriods: [...columns],
		state,
		plan: plan?.id ?? null,
		number: plan?.data.number ?? gap?.plan?.number ?? null,
		title: plan?.data.title ?? gap?.plan?.title ?? null,
		issuer: plan?.data.issuer ?? gap?.plan?.issuer ?? null,
		words: gap?.words ?? [],
		where: gap?.where.map(({ name }) => name) ?? [plan?.data.source.publisher ?? ''],
		addresses: gap ? gap.where.flatMap(({ url }) => url ?? []) : [plan?.data.source.url ?? []].flat(),
		when: gap?.when ?? plan?.data.source.read ?? null,
		note: gap?.note ?? null,
	}));
}
