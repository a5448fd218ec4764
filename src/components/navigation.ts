/** What the header and footer link to. Only pages that exist: a new section is added here and nowhere else. */
import { paths } from '../data/urls.ts';
import { vi } from '../i18n/vi.ts';

export interface NavItem {
	readonly label: string;
	/** Path from the site's root, without the base path. */
	readonly path: string;
}

/** Lists of everything: where a reader goes on who has not found a page. */
export const LISTS: readonly NavItem[] = [
	{ label: vi.nav.plans, path: paths.plans },
	{ label: vi.nav.instruments, path: paths.instruments },
	{ label: vi.nav.provinces, path: paths.provinces },
	{ label: vi.nav.themes, path: paths.themes },
];

/** Sections of the site, in the order of the design brief. */
export const MAIN_NAV: readonly NavItem[] = [
	...LISTS,
	{ label: vi.nav.compare, path: paths.compare },
	{ label: vi.nav.timeline, path: paths.timeline },
];

export const FOOTER_NAV: readonly { readonly heading: string; readonly items: readonly NavItem[] }[] = [
	{
		heading: vi.footer.find.heading,
		items: [
			{ label: vi.footer.find.coverage, path: paths.coverage },
			{ label: vi.footer.find.anomalies, path: paths.anomalies },
			{ label: vi.footer.find.data, path: paths.data },
		],
	},
	{
		heading: vi.footer.about.heading,
		items: [
			{ label: vi.footer.about.about, path: paths.guide('gioi-thieu') },
			{ label: vi.footer.about.cite, path: paths.guide('trich-dan') },
			{ label: vi.footer.about.contribute, path: paths.contribute },
		],
	},
];

/** `page` for the page itself, `true` for a page inside the section. */
export function ariaCurrent(item: NavItem, canonicalPath: string): 'page' | 'true' | undefined {
	if (canonicalPath === item.path) return 'page';
	return canonicalPath.startsWith(item.path) ? 'true' : undefined;
}
