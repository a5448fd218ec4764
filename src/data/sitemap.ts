import type { PlanEntry } from '../domain/catalogue.ts';
import { callPages } from './campaign-view.ts';
import { divideMatrix } from './compare-matrix.ts';
import { getGuides } from './guides.ts';
import { anomaliesInOrder, citingPages, citingPlans, divide, type ListPage } from './lists.ts';
import { provincePages } from './province-view.ts';
import { getCatalogue } from './record.ts';
import { themePages } from './theme-view.ts';
import { eventsByYear, getTimeline } from './timeline.ts';
import { absolute, paths } from './urls.ts';

/** Addresses that one file of a sitemap may hold (sitemaps.org). */
const ADDRESSES_A_FILE = 50_000;

/** A page of the site; the day of its last change only where the content says it. */
interface Entry {
	readonly path: string;
	readonly changed: string | null;
}

/** Every page, in a stable order. */
async function allPages(): Promise<Entry[]> {
	const catalogue = getCatalogue();
	const guides = await getGuides();
	const timeline = getTimeline();
	const matrices = divideMatrix(catalogue);
	const page = (path: string): Entry => ({ path, changed: null });
	const divided = (path: string, parts: readonly ListPage<unknown>[]) =>
		parts.map((part) => page(paths.page(path, part.page)));
	const list = (path: string, rows: readonly unknown[]) => divided(path, divide(rows));
	return [
		page(paths.home),
		...list(paths.plans, catalogue.plans),
		...catalogue.plans.map((plan) => ({ path: paths.plan(plan.id), changed: changedOn(plan) })),
		...list(paths.instruments, catalogue.instruments.all),
		...catalogue.instruments.all.flatMap(({ id }) =>
			divided(paths.instrument(id), citingPages(citingPlans(catalogue, id))),
		),
		page(paths.provinces),
		...catalogue.provinces.all.flatMap(({ id }) => divided(paths.province(id), provincePages(catalogue, id))),
		page(paths.themes),
		...catalogue.themes.flatMap(({ id }) => divided(paths.theme(id), themePages(catalogue, id))),
		...list(paths.anomalies, anomaliesInOrder(catalogue)),
		page(paths.compare),
		...[paths.basisMatrix, paths.agencyMatrix].flatMap((path) => divided(path, matrices)),
		page(paths.timeline),
		...[...eventsByYear(timeline.events).keys()].map((year) => page(paths.timelineYear(year))),
		...timeline.campaigns.flatMap(({ id, calls }) => divided(paths.campaign(id), callPages(calls))),
		page(paths.coverage),
		page(paths.search),
		page(paths.data),
		...guides.map(({ id }) => page(paths.guide(id))),
	];
}

function changedOn({ data }: PlanEntry): string | null {
	return (
		data.changes
			.map(({ on }) => on)
			.sort()
			.at(-1) ?? null
	);
}

/** Files of the sitemap by name: `sitemap.xml` names the others, `sitemap-1.xml` and so on hold the addresses. */
export async function getSitemaps(): Promise<Map<string, string>> {
	const pages = await allPages();
	const parts = Array.from({ length: Math.ceil(pages.length / ADDRESSES_A_FILE) }, (_, index) => ({
		name: `sitemap-${index + 1}.xml`,
		entries: pages.slice(index * ADDRESSES_A_FILE, (index + 1) * ADDRESSES_A_FILE),
	}));
	return new Map([
		[
			'sitemap.xml',
			xml(
				'sitemapindex',
				parts.map(({ name }) => `<sitemap><loc>${absolute(`/${name}`)}</loc></sitemap>`),
			),
		],
		...parts.map(({ name, entries }): [string, string] => [name, xml('urlset', entries.map(urlElement))]),
	]);
}

function urlElement({ path, changed }: Entry): string {
	return `<url><loc>${absolute(path)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`;
}

/** Addresses are ids and need no escaping. */
function xml(root: string, items: readonly string[]): string {
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
		...items,
		`</${root}>`,
		'',
	].join('\n');
}
