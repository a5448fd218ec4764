import { replaceMarks } from '../document/marks.ts';
import type { Anomaly, Citation, PlanEntry } from '../domain/catalogue.ts';
import { escapeMarkup } from '../domain/markup.ts';
import type { Provision } from '../domain/model.ts';
import { vi } from '../i18n/vi.ts';
import { href, paths } from './urls.ts';

/** An anomaly with its number on the page: what marks and notes are labelled by. */
export interface NumberedAnomaly {
	readonly number: number;
	readonly anomaly: Anomaly;
}

/** The id of a part of the page itself. Anchors of provisions have no underscore, so the two never meet. */
export function pageId(name: string): string {
	return `_${name}`;
}

/** The anomalies of a plan, numbered in reading order. */
export function numberAnomalies(plan: PlanEntry): NumberedAnomaly[] {
	return plan.anomalies.map((anomaly, index) => ({ number: index + 1, anomaly }));
}

/** Ids of a mark in the text and of its note. */
export const markId = (number: number) => pageId(`dau-${number}`);
export const noteId = (number: number) => pageId(`sl-${number}`);

/** The sign that leads from a place in the text to its note. */
export function anomalyMark({ number, anomaly }: NumberedAnomaly): string {
	const label = vi.anomaly.mark(number, vi.anomaly.code[anomaly.code].title);
	return `<a class="mark" id="${markId(number)}" href="#${noteId(number)}" role="doc-noteref" aria-label="${escapeMarkup(label)}">${vi.anomaly.sign} ${number}</a>`;
}

/**
 * The HTML of a provision (or its heading) with its citations as links and its anomalies marked. A citation inside a longer one
 * cannot be a link within a link: the outer link pauses and goes on after it.
 */
export function linkCitations(
	html: string,
	provision: Provision,
	plan: PlanEntry,
	anomalies: readonly NumberedAnomaly[],
): string {
	const citations = new Map(
		plan.citations
			.filter((citation) => citation.provision.path === provision.path)
			.map((citation) => [citation.index, citation]),
	);
	const open: number[] = [];
	const begun = new Set<number>();
	const left = countParts(html);
	const linked = replaceMarks(
		html,
		(index) => {
			const before = open.length > 0 ? '</a>' : '';
			open.push(index);
			const start = before + openLink(citations.get(index), begun.has(index));
			begun.add(index);
			return start;
		},
		(index) => {
			open.pop();
			const outer = open.at(-1);
			left.set(index, (left.get(index) ?? 0) - 1);
			// A citation that runs through emphasis is drawn in parts; its marks stand after the last.
			const marks = left.get(index) === 0 ? marksOf(citations.get(index), anomalies) : '';
			return `</a>${marks}${outer === undefined ? '' : openLink(citations.get(outer), true)}`;
		},
	);
	return withBase(numbersWhole(linked.replace(/<a [^>]*data-citation-part[^>]*>(\s*)<\/a>/g, '$1')));
}

/** In how many parts each mention of a provision is drawn. */
function countParts(html: string): Map<number, number> {
	const parts = new Map<number, number>();
	replaceMarks(
		html,
		(index) => {
			parts.set(index, (parts.get(index) ?? 0) + 1);
			return '';
		},
		() => '',
	);
	return parts;
}

function openLink(citation: Citation | undefined, continued: boolean): string {
	if (!citation) return '<a data-citation-part>';
	const { resolution } = citation;
	const attributes = [
		continued ? 'data-citation-part' : `data-citation="${citation.order}"`,
		`data-state="${resolution.state}"`,
		...(citation.anomalies.length > 0 && !continued
			? [`data-anomaly="${citation.anomalies.map(({ code }) => code).join(' ')}"`]
			: []),
	];
	const target = addressOf(citation);
	if (target) attributes.push(`href="${target}"`);
	return `<a ${attributes.join(' ')}>`;
}

/** Where a citation leads: a plan of the collection to itself, another instrument to its page, an open one to the list below. */
function addressOf({ resolution }: Citation): string | null {
	if (resolution.state === 'unknown') return null;
	if (resolution.state === 'ambiguous') return `#${pageId('vien-dan')}`;
	const { plan, id } = resolution.instrument;
	return href(plan === null ? paths.instrument(id) : paths.plan(plan));
}

function marksOf(citation: Citation | undefined, anomalies: readonly NumberedAnomaly[]): string {
	if (!citation) return '';
	return anomalies
		.filter(({ anomaly }) => anomaly.citation === citation.order)
		.map((numbered) => ` ${anomalyMark(numbered)}`)
		.join('');
}

/** Document numbers never break over a line. */
function numbersWhole(html: string): string {
	return html.replace(/(<a [^>]*data-citation=[^>]*>)([^<]*)/g, (_, tag: string, text: string) => {
		const number =
			/\d{1,5}(?:\s?\/\s?(?:\d{4}\s?\/\s?)?|\s?-\s?(?=\p{Lu}{2,}\/))\p{Lu}[\p{L}\d]*(?:\s?[-&/](?:amp;|#x26;)?\s?\p{Lu}[\p{L}\d]*)*/u;
		return tag + text.replace(number, (found) => `<span class="num">${found}</span>`);
	});
}

/** Links of the text itself are written from the site's root. */
function withBase(html: string): string {
	return html.replaceAll(/href="\/(?=(?:ke-hoach|van-ban)\/)/g, (found, offset: number, all: string) =>
		all.slice(offset).startsWith(`href="${href('/')}`) && href('/') !== '/' ? found : `href="${href('/')}`,
	);
}
