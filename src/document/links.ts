import type { Kind, Known } from './known.ts';

/** The forms that a link of a plan takes, for messages. */
export const LINK_FORMS = 'https://…, #an-anchor of this plan, /ke-hoach/<id>/ or /van-ban/<id>/';

const KINDS: Readonly<Record<string, Kind>> = {
	'ke-hoach': 'plan',
	'van-ban': 'instrument',
	tinh: 'province',
	'linh-vuc': 'theme',
	'huong-dan': 'guide',
};

/** The address of one entry's page: what it is, its id, and an anchor. */
const ENTRY = new RegExp(`^/(${Object.keys(KINDS).join('|')})/([^/#]+)(/?)(?:#(.+))?$`);

/**
 * Whether a link of a plan leads somewhere: to another site, to one of its own anchors, to a plan (with an anchor) or to an instrument
 * of the collection.
 */
export function leadsSomewhere(url: string, anchors: ReadonlySet<string>, known: Known): boolean {
	if (/^https?:\/\//.test(url)) return URL.canParse(url);
	if (url.startsWith('#')) return anchors.has(url.slice(1));
	return /^\/(?:ke-hoach|van-ban)\//.test(url) && isEntry(url, known);
}

/** Whether a link of a guide leads somewhere, as far as the collection can say: to an entry's page. */
export function guideLinkLeadsSomewhere(url: string, known: Known): boolean {
	return !ENTRY.test(url) || isEntry(url, known);
}

function isEntry(url: string, known: Known): boolean {
	const [, folder = '', id = '', slash, anchor] = ENTRY.exec(url) ?? [];
	const kind = KINDS[folder];
	if (!kind || slash !== '/') return false;
	if (kind === 'instrument' && known.plan(id)) return false;
	if (!known.has(kind, id)) return false;
	const plan = kind === 'plan' && anchor !== undefined ? known.plan(id) : undefined;
	return !plan?.body.isRead || plan.body.document.provisions.some((provision) => provision.anchor === anchor);
}
