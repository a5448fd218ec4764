/**
 * The only builder of addresses. Paths are those of the public contract, from the root of the site; `href` puts the
 * site's base before them.
 */

import { type Wanted, wantedQuery } from '../domain/contribution.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a path of the contract: `/van-ban/` → `/thu/van-ban/` under the base `/thu/`. */
export function href(path: string): string {
	return BASE + path;
}

/** The address with the site's origin, for feeds, data files and metadata. */
export function absolute(path: string): string {
	return new URL(href(path), import.meta.env.SITE).href;
}

/** Paths of pages by what they show. */
export const paths = {
	home: '/',
	plans: '/ke-hoach/',
	plan: (id: string) => `/ke-hoach/${id}/`,
	provision: (plan: string, anchor: string) => `/ke-hoach/${plan}/#${anchor}`,
	instruments: '/van-ban/',
	instrument: (id: string) => `/van-ban/${id}/`,
	/** Where the plans that cite an instrument are listed. */
	instrumentCiting: (id: string) => `/van-ban/${id}/#vien-dan`,
	provinces: '/tinh/',
	province: (id: string) => `/tinh/${id}/`,
	themes: '/linh-vuc/',
	theme: (id: string) => `/linh-vuc/${id}/`,
	compare: '/so-sanh/',
	/** Plans side by side, at most six. */
	comparing: (plans: readonly string[]) => `/so-sanh/?plans=${plans.join(',')}`,
	/** Folders of what the page of comparison loads. */
	compareFiles: '/so-sanh/du-lieu/',
	compareChooser: '/so-sanh/chon/',
	basisMatrix: '/so-sanh/can-cu/',
	agencyMatrix: '/so-sanh/co-quan/',
	timeline: '/dong-thoi-gian/',
	timelineYear: (year: string) => `/dong-thoi-gian/${year}/`,
	campaign: (id: string) => `/chien-dich/${id}/`,
	campaignYear: (id: string, year: string) => `/chien-dich/${id}/#nam-${year}`,
	/** The calendar of everything, of a province (`tinh-hai-duong`) or of a campaign (`chien-dich-…`). */
	calendar: (name: string) => `/lich/${name}.ics`,
	feed: '/feed.xml',
	provinceFeed: (id: string) => `/tinh/${id}/feed.xml`,
	search: '/tim-kiem/',
	/** Where an instrument is cited, for the search page: the first few places, as data. */
	citing: (id: string) => `/tim-kiem/vien-dan/${id}.json`,
	openSearch: '/opensearch.xml',
	anomalies: '/sai-lech/',
	coverage: '/pham-vi/',
	coverageMap: '/pham-vi/ban-do.svg',
	coverageOf: (province: string) => `/pham-vi/#${province}`,
	/** Where a reader learns how to add a plan. */
	contribute: '/huong-dan/dong-gop/',
	/** The same, with drafts for a cell of the ledger. */
	contributing: (wanted: Wanted) => `/huong-dan/dong-gop/?${wantedQuery(wanted)}#_mau-dien-san`,
	data: '/du-lieu/',
	dataFile: (name: string) => `/data/${name}`,
	guide: (id: string) => (id === 'gioi-thieu' ? '/gioi-thieu/' : `/huong-dan/${id}/`),
	planPicture: (id: string) => `/anh/ke-hoach/${id}.png`,
	instrumentPicture: (id: string) => `/anh/van-ban/${id}.png`,
	/** Page n of a divided list; page 1 is the list itself. */
	page: (list: string, n: number) => (n === 1 ? list : `${list}trang-${n}/`),
} as const;
