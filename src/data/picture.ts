import type { Catalogue, PlanEntry } from '../domain/catalogue.ts';
import type { Instrument } from '../domain/citation/instruments.ts';
import { formatDate, formatPeriod } from '../domain/dates.ts';
import { vi } from '../i18n/vi.ts';
import { issuerName } from './labels.ts';
import type { PictureText } from './picture-layout.ts';

/** What a plan's picture says. */
export function planPicture(catalogue: Catalogue, plan: PlanEntry): PictureText {
	const { number, issuer, province, title, period } = plan.data;
	return {
		eyebrow: number ?? vi.plan.kind,
		title,
		foot: [issuerName(catalogue, issuer, province), formatPeriod(period)].join(' · '),
		site: vi.site.name,
	};
}

/** What an instrument's picture says. */
export function instrumentPicture(catalogue: Catalogue, entry: Instrument): PictureText {
	const kind = vi.instrument.kind[entry.kind];
	return {
		eyebrow: entry.number === null ? kind : `${kind} ${entry.number}`,
		title: entry.title,
		foot: [entry.issuer && issuerName(catalogue, entry.issuer, entry.province), entry.date && formatDate(entry.date)]
			.filter(Boolean)
			.join(' · '),
		site: vi.site.name,
	};
}
