/** What the header and footer link to. Only pages that exist: a new section is added here and nowhere else. */
import { vi } from '../i18n/vi.ts';

export interface NavItem {
	readonly label: string;
	/** Path from the site's root, without the base path. */
	readonly path: string;
}

/** Sections of the site, in the order of the design brief. */
export const MAIN_NAV: readonly NavItem[] = [
	{ label: vi.nav.plans, path: '/ke-hoach/' },
	{ label: vi.nav.instruments, path: '/van-ban/' },
	{ label: vi.nav.provinces, path: '/tinh/' },
	{ label: vi.nav.themes, path: '/linh-vuc/' },
	{ label: vi.nav.compare, path: '/so-sanh/' },
	{ label: vi.nav.timeline, path: '/dong-thoi-gian/' },
];

export const FOOTER_NAV: readonly { readonly heading: string; readonly items: readonly NavItem[] }[] = [
	{
		heading: vi.footer.find.heading,
		items: [
			{ label: vi.footer.find.coverage, path: '/pham-vi/' },
			{ label: vi.footer.find.anomalies, path: '/sai-lech/' },
			{ label: vi.footer.find.data, path: '/du-lieu/' },
		],
	},
	{
		heading: vi.footer.about.heading,
		items: [
			{ label: vi.footer.about.about, path: '/gioi-thieu/' },
			{ label: vi.footer.about.cite, path: '/huong-dan/trich-dan/' },
			{ label: vi.footer.about.contribute, path: '/huong-dan/dong-gop/' },
		],
	},
];

/** `page` for the page itself, `true` for a page inside the section. */
export function ariaCurrent(item: NavItem, canonicalPath: string): 'page' | 'true' | undefined {
	if (canonicalPath === item.path) return 'page';
	return canonicalPath.startsWith(item.path) ? 'true' : undefined;
}
