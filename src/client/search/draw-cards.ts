/** What a query was understood to name, drawn above the full text. */
import { formatDate } from '../../domain/calendar.ts';
import type { InstrumentCard, Misdated, NamedPlace, Understanding } from '../../domain/query/understanding.ts';
import { formatCitation } from '../../i18n/citation.ts';
import { date } from '../../i18n/vi/date.ts';
import { instrument } from '../../i18n/vi/instrument.ts';
import { list } from '../../i18n/vi/list.ts';
import { agency } from '../../i18n/vi/place.ts';
import { search } from '../../i18n/vi/search.ts';
import { action } from '../../i18n/vi/site.ts';
import { copyButton } from './copy.ts';
import { el, num } from './element.ts';
import type { Site } from './site.ts';

/** Cards, suggestions and what has to be said about them; nothing where the query names nothing. */
export function drawUnderstanding(understanding: Understanding, query: string, site: Site): Node[] {
	const { cards, suggestions, places, misdated } = understanding;
	return [
		headOf(understanding, query),
		drawMissing(understanding),
		misdated && drawMisdated(misdated, site),
		cards.length > 0 &&
			el('ol', { class: 'cards', 'data-search-results': '' }, ...cards.map((card) => drawCard(card, site))),
		places.length > 0 && el('h2', { class: 'search-subhead' }, search.group.places),
		places.length > 0 &&
			el(
				'ol',
				{ class: 'suggestions', 'data-search-results': '', 'data-search-places': '' },
				...places.map((place) => drawPlace(place, site)),
			),
		suggestions.length > 0 && el('h2', { class: 'search-subhead' }, search.group.nearest),
		suggestions.length > 0 &&
			el('ul', { class: 'suggestions' }, ...suggestions.map((card) => drawSuggestion(card, site))),
	].filter((node) => node !== null && node !== false);
}

function headOf(understanding: Understanding, query: string): Node | null {
	const { state, cards, number } = understanding;
	const [first] = cards;
	switch (state) {
		case 'none':
			return null;
		case 'unknown':
			return el(
				'p',
				{ class: 'notice', 'data-search-message': state },
				el('span', {}, unknownWords(understanding, query)),
			);
		case 'partial':
			return el(
				'h2',
				{ class: 'search-head', 'data-search-message': state },
				search.number.partial(query, number ?? query),
			);
		case 'ambiguous':
			return el(
				'h2',
				{ class: 'search-head', 'data-search-message': state },
				number === null ? search.manyNamed(cards.length, query) : search.number.many(cards.length),
			);
		case 'resolved': {
			const said =
				cards.length === 1 && first?.number
					? search.number.one(query, instrument.kind[first.kind].toLowerCase(), first.number)
					: search.group.instruments;
			return el('h2', { class: 'search-head', 'data-search-message': state }, said);
		}
	}
}

/** A number of another kind, place or year than was asked for is there all the same: to say that it is not would be wrong. */
function unknownWords({ number, suggestions }: Understanding, said: string): string {
	if (number === null) return search.number.unlike(said);
	const figures = figuresOf(number);
	return suggestions.some((card) => figuresOf(card.number ?? '') === figures)
		? search.number.other(said)
		: search.number.unknown(number);
}

/** `07/KH-UBND` → `7`. */
function figuresOf(number: string): string {
	return /^0*(\d*)/.exec(number)?.[1] ?? '';
}

/** A number of several asked for that is not among what was found. */
function drawMissing(understanding: Understanding): Node | null {
	const { state, cards, number } = understanding;
	const isThere = number === null || cards.some((card) => figuresOf(card.number ?? '') === figuresOf(number));
	if (state === 'unknown' || cards.length === 0 || isThere) return null;
	return el(
		'p',
		{ class: 'notice', 'data-search-message': 'missing' },
		el('span', {}, unknownWords(understanding, number)),
	);
}

function drawCard(card: InstrumentCard, site: Site): HTMLElement {
	const where = [card.province, card.year].filter((part) => part !== null).join(', ');
	const facts = [card.date ? formatDate(card.date) : null, card.issuer].filter((part) => part !== null);
	const cited =
		card.provisions > 0
			? el('a', { href: site.instrument(card.id) }, instrument.citedBy(card.provisions, card.plans))
			: instrument.notCited;
	const citation = formatCitation(card);
	return el(
		'li',
		{ class: 'card', 'data-kind': card.plan === null ? 'instrument' : 'plan' },
		nameLink(card, site),
		where !== '' && el('span', { class: 'card__where' }, where),
		card.number !== null && el('p', { class: 'card__title' }, card.title),
		el('p', { class: 'row__meta' }, ...facts.map((fact) => el('span', {}, fact))),
		el(
			'ul',
			{ class: 'tags' },
			el('li', { class: 'tag', 'data-kind': card.status }, statusOf(card)),
			el('li', {}, cited),
		),
		el(
			'div',
			{ class: 'card__actions' },
			copyButton(action.copyCitation, citation),
			copyButton(action.copyLink, new URL(addressOf(card, site), location.href).href),
		),
	);
}

/** Without a label beside it, the words have to say of what. */
function statusOf({ status }: InstrumentCard): string {
	return status === 'unconfirmed' ? search.statusUnconfirmed : instrument.status[status];
}

/** `Nghị quyết 28/NQ-CP`, or the title where there is no number. */
function nameLink(card: InstrumentCard, site: Site): HTMLElement {
	const name = card.number === null ? [card.title] : [`${instrument.kind[card.kind]} `, num(card.number)];
	return el('a', { class: 'card__link', href: addressOf(card, site) }, ...name);
}

/** A plan is read on its own page; its page as an instrument says who cites it. */
function addressOf(card: InstrumentCard, site: Site): string {
	return card.plan === null ? site.instrument(card.id) : site.plan(card.plan);
}

/** A suggestion shows its own year, place and issuer: it is not what was typed. */
function drawSuggestion(card: InstrumentCard, site: Site): HTMLElement {
	const place = card.province !== null && card.issuer?.includes(card.province) ? null : card.province;
	const facts = [card.issuer, place, card.date ? formatDate(card.date) : card.year && date.year(card.year)];
	return el(
		'li',
		{},
		nameLink(card, site),
		el('span', { class: 'row__meta' }, ...facts.filter((fact) => fact !== null).map((fact) => el('span', {}, fact))),
	);
}

/** A province leads to its page, which lists its plans. */
function drawPlace({ id, name, now, plans }: NamedPlace, site: Site): HTMLElement {
	const facts = [list.plansOrNone(plans), now && agency.now(now)];
	return el(
		'li',
		{ 'data-kind': 'place' },
		el('a', { class: 'card__link', href: site.province(id) }, name),
		el('span', { class: 'row__meta' }, ...facts.filter((fact) => fact !== null).map((fact) => el('span', {}, fact))),
	);
}

function drawMisdated({ printed, plan, planName, anchor, provision, canonical }: Misdated, site: Site): HTMLElement {
	return el(
		'p',
		{ class: 'notice', 'data-search-message': 'misdated' },
		el(
			'span',
			{},
			`${search.number.misdated(printed, planName, provision, formatDate(canonical))} `,
			el('a', { href: site.provision(plan, anchor) }, search.openProvision),
		),
	);
}
