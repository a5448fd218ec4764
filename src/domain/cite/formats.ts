/**
 * Citations for reference managers, and places in words: for the build and for the script that cites one provision. Pure:
 * names and addresses come with the document; what is not known is left out, never made up.
 */

/** A document as it is cited: a plan or an instrument, with names instead of ids. */
export interface CitedDocument {
	/** Its id in the collection. */
	readonly id: string;
	/** Kind in sentence case. Example: `Kế hoạch`. */
	readonly kind: string;
	/** Laws are cited by their name alone (Decree 30/2020/NĐ-CP, Appendix I). */
	readonly isLaw: boolean;
	readonly number: string | null;
	/** Date of issue as precise as it is known. */
	readonly date: string | null;
	/** Name of the issuer with its place. Example: `Ủy ban nhân dân tỉnh Hải Dương`. */
	readonly issuer: string | null;
	readonly title: string;
	/** Permanent address of its page. */
	readonly url: string;
}

/** Where a citation was taken from. */
export interface CitedFrom {
	/** Name of the site. */
	readonly site: string;
	/** Day of the data, `YYYY-MM-DD`. */
	readonly built: string;
}

/** A place in a document: its path and anchor, and its heading where the path is only the heading's folded words. */
export interface CitedProvision {
	readonly path: string;
	readonly anchor: string;
	readonly heading: string | null;
}

/** A place in words, smallest part first: `II.2.a` → `điểm a khoản 2 Mục II`; `II.1.1` → `khoản 1.1 Mục II`. */
export function citeProvision({ path, heading }: CitedProvision): string {
	if (path === 'mo-dau') return 'phần mở đầu';
	if (path === 'ket') return 'phần kết';
	const [section = '', ...rest] = path.replace(/--\d+$/, '').split('.');
	if (!/^[IVXLC]+$/.test(section)) return heading === null ? `mục ${path}` : `mục “${heading}”`;
	const isFigure = (part: string) => /^\d+$/.test(part);
	const points = rest.filter((part) => !isFigure(part)).reverse();
	const clause = rest.filter(isFigure).join('.');
	return [...points.map((point) => `điểm ${point}`), clause && `khoản ${clause}`, `Mục ${section}`]
		.filter(Boolean)
		.join(' ');
}

/** An entry for BibTeX: `@misc`, since its styles know no legal document; braces keep names and capitals as they are. */
export function toBibtex(document: CitedDocument, from: CitedFrom, provision: CitedProvision | null = null): string {
	const [year, month] = document.date?.split('-') ?? [];
	const fields: [string, string | null | undefined][] = [
		['author', document.issuer && `{${escapeTex(document.issuer)}}`],
		['title', `{${escapeTex(document.title)}}`],
		['howpublished', escapeTex([document.kind, document.number && `số ${document.number}`].filter(Boolean).join(' '))],
		['year', year],
		['month', month && String(Number(month))],
		['note', provision && escapeTex(citeProvision(provision))],
		['publisher', escapeTex(from.site)],
		['url', addressOf(document, provision)],
		['urldate', from.built],
		['langid', 'vietnamese'],
	];
	const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
	const key = provision ? `${document.id}-${provision.anchor}` : document.id;
	return [`@misc{${key},`, ...lines, '}'].join('\n');
}

/** Characters that TeX would act on. Addresses are left alone: `url` fields are verbatim. */
function escapeTex(text: string): string {
	return text
		.replace(/[\\{}]/g, (sign) => (sign === '\\' ? '\\textbackslash ' : `\\${sign}`))
		.replace(/[#$%&_]/g, '\\$&')
		.replace(/~/g, '\\textasciitilde ')
		.replace(/\^/g, '\\textasciicircum ');
}

/** One item of CSL-JSON (1.0.2), for Zotero and its like; print it inside an array. */
export interface CslItem {
	readonly id: string;
	readonly type: 'legislation' | 'regulation';
	readonly title: string;
	readonly genre: string;
	readonly language: 'vi';
	readonly number?: string;
	readonly author?: readonly { readonly literal: string }[];
	readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
	readonly section?: string;
	readonly source: string;
	readonly URL: string;
	readonly accessed: { readonly 'date-parts': readonly (readonly number[])[] };
}

/** The same facts as CSL-JSON. */
export function toCsl(document: CitedDocument, from: CitedFrom, provision: CitedProvision | null = null): CslItem {
	return {
		id: provision ? `${document.id}-${provision.anchor}` : document.id,
		type: document.isLaw ? 'legislation' : 'regulation',
		title: document.title,
		genre: document.kind,
		language: 'vi',
		...(document.number && { number: document.number }),
		...(document.issuer && { author: [{ literal: document.issuer }] }),
		...(document.date && { issued: dateParts(document.date) }),
		...(provision && { section: citeProvision(provision) }),
		source: from.site,
		URL: addressOf(document, provision),
		accessed: dateParts(from.built),
	};
}

function dateParts(date: string): { 'date-parts': number[][] } {
	return { 'date-parts': [date.split('-').map(Number)] };
}

function addressOf({ url }: CitedDocument, provision: CitedProvision | null): string {
	return provision ? `${url}#${provision.anchor}` : url;
}
