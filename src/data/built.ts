import { handedOver } from '../document/handed.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { formatDate } from '../domain/dates.ts';
import { oncePer } from './once.ts';

/**
 * The day of the build: of `SOURCE_DATE_EPOCH` (seconds since 1970, UTC) where it is set, else the newest date in the
 * content, so that the same content always gives the same bytes.
 */
export function getBuilt(): { iso: string; text: string } {
	const epoch = process.env['SOURCE_DATE_EPOCH'];
	// Of the whole catalogue, whatever the page sees: every cache key holds it.
	const iso = epoch ? new Date(Number(epoch) * 1000).toISOString().slice(0, 10) : newestDate(handedOver());
	return { iso, text: formatDate(iso) };
}

const newestDate = oncePer(({ plans, instruments, gaps }: Catalogue): string => {
	const dates = [
		...plans.flatMap(({ data }) => [data.source.read, ...data.changes.map(({ on }) => on)]),
		...instruments.all.flatMap(({ record }) => record?.status.asOf ?? []),
		...gaps.map(({ when }) => when),
	];
	return dates.sort().at(-1) ?? '1970-01-01';
});
