/** Rows of a list that is divided into pages, by their position in the whole list. */
export interface ListRows {
	/** The rows at these positions, as copies. Rejects where a page cannot be loaded. */
	at(positions: readonly number[]): Promise<Element[]>;
}

/**
 * Reads rows from the pages of a list as the build drew them; each page is fetched once.
 * @param here the rows of the page that is open, and its number
 */
export function listRows(list: string, rowsAPage: number, here: { page: number; rows: ParentNode }): ListRows {
	const pages = new Map<number, Promise<Element[]>>([[here.page, Promise.resolve(rowsOf(here.rows))]]);
	const load = (page: number): Promise<Element[]> => {
		const known = pages.get(page);
		if (known) return known;
		const loading = fetch(page === 1 ? list : `${list}trang-${page}/`).then(async (response) => {
			if (!response.ok) throw new Error(`${response.status} ${response.url}`);
			return rowsOf(new DOMParser().parseFromString(await response.text(), 'text/html'));
		});
		pages.set(page, loading);
		loading.catch(() => pages.delete(page));
		return loading;
	};
	return {
		at: (positions) =>
			Promise.all(
				positions.map(async (position) => {
					const row = (await load(Math.floor(position / rowsAPage) + 1))[position % rowsAPage];
					if (!row) throw new Error(`The list has no row ${position}`);
					return document.importNode(row, true);
				}),
			),
	};
}

function rowsOf(root: ParentNode): Element[] {
	return [...root.querySelectorAll('[data-row]')];
}
