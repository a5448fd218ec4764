/** What the search page's root element says of the site: its base path and the forms of its addresses. */
export interface Site {
	/** Base path, with its last slash. */
	readonly base: string;
	plan(id: string): string;
	provision(plan: string, anchor: string): string;
	instrument(id: string): string;
	province(id: string): string;
	/** The data file with the places that cite an instrument. */
	citing(id: string): string;
	readonly lists: readonly { readonly label: string; readonly href: string }[];
}

/** Reads it. Addresses are given as patterns with `{id}`, since only `data/urls.ts` builds them. */
export function readSite(root: HTMLElement): Site {
	const pattern = (name: string) => (id: string) => (root.dataset[name] ?? '').replace('{id}', encodeURIComponent(id));
	const plan = pattern('plan');
	return {
		base: root.dataset['base'] ?? '/',
		plan,
		provision: (id, anchor) => `${plan(id)}#${anchor}`,
		instrument: pattern('instrument'),
		province: pattern('province'),
		citing: pattern('citing'),
		lists: [...root.querySelectorAll<HTMLAnchorElement>('[data-search-lists] a')].map((link) => ({
			label: link.textContent,
			href: link.getAttribute('href') ?? '',
		})),
	};
}
