/** One answer to what is asked: what the query names, who cites it, then the full text. */
import type { Understanding } from '../../domain/query/understanding.ts';
import { hasFigures, hasLetters, termsOf } from '../../domain/search/query.ts';
import { search as words } from '../../i18n/vi/search.ts';
import { type Asked, countChosen } from './address.ts';
import { loadCiting } from './citing.ts';
import { drawUnderstanding } from './draw-cards.ts';
import { drawCiting, drawFound, drawHit } from './draw-hits.ts';
import { drawEmpty, drawError, drawSkeleton } from './draw-states.ts';
import type { Found, FullText, Wanted } from './full-text.ts';
import { whenSeen } from './seen.ts';
import type { Site } from './site.ts';
import type { View } from './view.ts';

/** How long old results stay alone before places for new ones are drawn, in milliseconds. */
const PATIENCE = 150;
/**
 * How long a reader looks at what a number names before the full text is fetched as well, in milliseconds. Most need the
 * card alone, and the full text costs ten times its bytes.
 */
const REST = 1500;

/** What an answer works with. */
export interface Means {
	readonly site: Site;
	readonly text: FullText;
	readonly view: View;
	/** Whether something else has been asked since. */
	readonly isStale: () => boolean;
	/** Asks the same again. */
	readonly retry: () => void;
}

/** Draws the answer. Never rejects: what cannot be read is said on the page. */
export async function answer(asked: Asked, means: Means): Promise<void> {
	const { view, site, isStale } = means;
	if (asked.query === '') {
		view.put('named');
		view.put('citing');
		view.put('text');
		view.state('idle');
		view.announce('');
		return;
	}
	view.state('loading');
	view.announce(words.loading);
	view.busy('text', true);
	const waiting = setTimeout(() => {
		if (!isStale() && !view.has('text')) view.put('text', drawSkeleton());
	}, PATIENCE);
	// What names no number is looked for in the full text whatever else it names. A number's card costs none of it.
	if (!hasFigures(asked.query)) means.text.prepare();
	const understood = await understand(asked.query);
	if (isStale()) return clearTimeout(waiting);
	const understanding = understood ?? unknownTo(asked.query);
	const { cards, places } = understanding;
	const named = cards.length + places.length;
	view.put(
		'named',
		...(understood ? drawUnderstanding(understood, asked.query, site) : [drawError(words.error, site, means.retry)]),
	);
	view.put('citing');

	const isNamed = named > 0;
	if (isNamed) {
		view.put('text', drawSkeleton(1));
		view.state('ready');
		view.announce(words.count(named, asked.query));
		await showCiting(understanding, asked, means);
		if (!isTextWanted(understanding, asked)) await rest(REST);
		if (isStale()) return clearTimeout(waiting);
	}

	const found = await means.text.search(wantedOf(understanding, asked)).catch(() => null);
	clearTimeout(waiting);
	if (isStale()) return;
	view.busy('text', false);
	if (found) {
		showFound(found, asked, named, understood !== null, means);
		showRest(found, means);
	} else {
		// Where neither can be read, one notice is enough.
		view.put('text', ...(understood ? [drawError(isNamed ? words.errorText : words.error, site, means.retry)] : []));
		if (!isNamed) view.state('error');
		view.announce(words.error);
	}
}

/** What the query names; null where that cannot be read. The understanding is code of its own, loaded with the first query. */
async function understand(query: string): Promise<Understanding | null> {
	try {
		const { lookUp } = await import('./number.ts');
		return await lookUp(query);
	} catch {
		return null;
	}
}

function unknownTo(query: string): Understanding {
	return { state: 'none', cards: [], suggestions: [], places: [], number: null, misdated: null, rest: query };
}

function showFound(found: Found, asked: Asked, named: number, isUnderstood: boolean, { view, site }: Means): void {
	const isNamed = named > 0;
	const drawn = drawFound(found, asked, site);
	const isEmpty = drawn.length === 0;
	if (isEmpty && !isNamed) view.put('text', drawEmpty(asked.query, site));
	else view.put('text', ...drawn);
	if (!isNamed) view.state(isEmpty ? (isUnderstood ? 'empty' : 'error') : 'ready');
	view.announce(isEmpty && !isNamed ? words.none(asked.query) : words.count(named + found.documents, asked.query));
}

/** The rest of a page of results, when the reader sees the last that is listed. */
function showRest({ rest }: Found, { view, site, isStale, retry }: Means): void {
	const last = view.last('text');
	if (!rest || !last) return;
	whenSeen(last, async () => {
		const hits = await rest().catch(() => null);
		if (isStale()) return;
		if (hits) last.after(...hits.map((hit) => drawHit(hit, site)));
		else view.put('text', drawError(words.errorText, site, retry));
	});
}

/** Filters choose plans: then the full text alone says which of the chosen ones cite it. */
async function showCiting({ cards }: Understanding, asked: Asked, { view, site, isStale }: Means): Promise<void> {
	const [card] = cards;
	if (cards.length !== 1 || !card || card.provisions === 0 || countChosen(asked.filters) > 0) return;
	const citing = await loadCiting(site.citing(card.id)).catch(() => null);
	if (citing && !isStale()) view.put('citing', ...drawCiting(citing, card.id, site));
}

/** Whether the full text is a part of what is asked, and not only what comes after the cards. */
function isTextWanted({ state, rest: left }: Understanding, asked: Asked): boolean {
	const isNumberAlone = state !== 'none' && state !== 'unknown' && left.trim() === '';
	return !isNumberAlone || asked.page > 1 || countChosen(asked.filters) > 0;
}

const PLANS_AND_GUIDES = ['plan', 'guide'] as const;

/** Instruments are found by their titles only: a number, or figures alone, is for the cards to claim. */
function wantedOf({ cards, number, rest: left }: Understanding, { query, filters, page }: Asked): Wanted {
	const [card] = cards;
	const text = left.trim() || (cards.length === 1 ? card?.number : null) || number || query;
	const isByTitle = number === null && cards.length === 0 && hasLetters(text);
	return { terms: termsOf(text), filters, page, kinds: isByTitle ? null : PLANS_AND_GUIDES };
}

function rest(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
