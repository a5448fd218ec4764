import { fold } from '../text.ts';
import { type NumberParts, numberParts } from './number.ts';
import type { SaidNumber } from './parse.ts';
import type { Candidate } from './shards.ts';
import type { Misdated } from './understanding.ts';
import type { SaidKind } from './vocabulary.ts';

/** How a numbered document stands to a number that a query says. */
export interface Match {
	readonly candidate: Candidate;
	/** How the sign fits: whole, only by a kind word, or cut short (or not said at all). */
	readonly sign: 'whole' | 'kind' | 'part';
}

/** Documents that the number can mean, of those with its figures; only the best kind of fit. */
export function matches(said: SaidNumber, candidates: readonly Candidate[]): Match[] {
	const found = candidates.flatMap((candidate): Match[] => {
		const parts = numberParts(candidate.card.number ?? '');
		const sign = parts?.figures === said.figures ? signFit(said, parts, candidate) : null;
		return sign !== null && agrees(said, parts, candidate, sign) ? [{ candidate, sign }] : [];
	});
	const whole = found.filter(({ sign }) => sign === 'whole');
	return byDay(said, whole.length > 0 ? whole : found);
}

function signFit(said: SaidNumber, parts: NumberParts, { card }: Candidate): Match['sign'] | null {
	if (said.kind !== undefined && !isCalled(said.kind, card)) return null;
	if (said.sign === '') return said.kind === undefined ? 'part' : 'kind';
	if (said.sign === parts.sign) return 'whole';
	if (parts.parts.some((_, index) => index > 0 && parts.parts.slice(index).join('') === said.sign))
		return said.kind === undefined ? 'part' : 'whole';
	return parts.sign.startsWith(said.sign) ? 'part' : null;
}

/** Whether a document is of a kind, or is called so by its title (a decision that approves a đề án), or as every plan is. */
export function isCalled(kind: SaidKind, { kind: own, title, plan }: Candidate['card']): boolean {
	if (kind === null || kind.includes(own) || (plan !== null && kind.includes('ke-hoach'))) return true;
	const start = fold(title).replace(/[^a-z\d]+/g, '-');
	return kind.some((id) => start.startsWith(`${id}-`));
}

function agrees(said: SaidNumber, parts: NumberParts | null, candidate: Candidate, sign: Match['sign']): boolean {
	const { card, issuerId, provinceId } = candidate;
	const ownYear = said.mayBeMonth ? parts?.year : (parts?.year ?? card.year ?? said.year);
	if (said.year !== null && said.year !== ownYear) return false;
	if (!said.times.every(({ year }) => year === null || isOfYear(year, card))) return false;
	// The sign of a central body says whose it is; without it, a place means a provincial document.
	if (said.places !== null && provinceId === null && sign !== 'whole') return false;
	if (said.places !== null && provinceId !== null && !said.places.includes(provinceId)) return false;
	return sign === 'whole' || said.issuers === null || issuerId === null || said.issuers.includes(issuerId);
}

/** Whether a document was issued in a year, or is for that one year by its title (`Hoạt động ... năm 2023` of 2022). */
function isOfYear(year: string, { year: own, title }: Candidate['card']): boolean {
	return own === null || own === year || new RegExp(`(?<!den )nam ${year}(?!\\d)`).test(fold(title));
}

/** Where the query says a day: those of that day, if there are any. */
function byDay(said: SaidNumber, found: readonly Match[]): Match[] {
	const days = said.times.flatMap(({ key }) => key ?? []);
	const exact = found.filter(
		({ candidate: { card, misdates } }) =>
			days.includes(card.date ?? '') || misdates.some(({ key }) => days.includes(key)),
	);
	return exact.length > 0 ? exact : [...found];
}

/** The wrong date of a document that the query says and a plan prints. */
export function misdated(said: SaidNumber, { card, misdates }: Candidate): Misdated | null {
	for (const time of said.times) {
		const found = misdates.find(({ key }) => key === time.key);
		if (!found || card.date === null) continue;
		const { key: _, ...where } = found;
		return { printed: time.text, ...where, canonical: card.date };
	}
	return null;
}

/** Likeliest first: what more provisions cite, then plans, then the newest. */
export function compareLikely({ card: a }: Candidate, { card: b }: Candidate): number {
	return (
		b.provisions - a.provisions ||
		Number(b.plan !== null) - Number(a.plan !== null) ||
		(b.year ?? '').localeCompare(a.year ?? '') ||
		(a.id < b.id ? -1 : 1)
	);
}
