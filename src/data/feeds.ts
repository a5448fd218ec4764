import type { PlanEntry } from '../domain/catalogue.ts';
import { type FeedEntry, toAtom } from '../domain/feed.ts';
import { vi } from '../i18n/vi.ts';
import { getBuilt } from './built.ts';
import { planInFull, provinceName } from './labels.ts';
import { plansOfProvince } from './lists.ts';
import { getCatalogue } from './record.ts';
import { absolute, paths } from './urls.ts';

/** A tag: URI under the site's own host; 2026 is the year in which these ids were first given, and stays. */
function tag(path: string): string {
	return `tag:${new URL(absolute('/')).hostname},2026:${path}`;
}

/** The feed of all plans, or of those that are found under a province. */
export function getFeed(province: string | null): string {
	const catalogue = getCatalogue();
	const found = province === null ? null : plansOfProvince(catalogue, province);
	const plans = found ? [...found.own, ...found.others] : catalogue.plans;
	return toAtom({
		id: tag(province === null ? paths.feed : paths.provinceFeed(province)),
		title: province === null ? vi.feed.all : vi.feed.province(provinceName(catalogue, province)),
		author: vi.site.name,
		self: absolute(province === null ? paths.feed : paths.provinceFeed(province)),
		page: absolute(province === null ? paths.home : paths.province(province)),
		stamp: getBuilt().iso,
		entries: plans.flatMap((plan) => entriesOf(plan, planInFull(catalogue, plan))),
	});
}

/** A plan when it was read into the collection, and each change since. */
function entriesOf({ id, data }: PlanEntry, name: string): FeedEntry[] {
	const path = paths.plan(id);
	const url = absolute(path);
	const added = {
		id: tag(path),
		title: vi.feed.added(name),
		on: data.source.read,
		url,
		summary: data.summary ?? data.title,
	};
	const days = new Map<string, number>();
	const changes = data.changes.map(({ on, what }): FeedEntry => {
		const order = (days.get(on) ?? 0) + 1;
		days.set(on, order);
		return { id: tag(`${path}${on}/${order}`), title: vi.feed.changed(name), on, url, summary: what };
	});
	return [added, ...changes];
}
