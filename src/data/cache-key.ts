import { hash } from 'node:crypto';
import type { Catalogue, PlanEntry } from '../domain/catalogue.ts';
import type { Instrument } from '../domain/citation/instruments.ts';
import { campaignInstruments, type PartContent } from '../domain/part.ts';
import { oncePer } from './once.ts';

/** A page as its route describes it. The props beside the part are plain data. */
export interface PartPage<Params, Props> {
	readonly params: Params;
	readonly props: Props;
	/** Null for one that sees nothing of the catalogue, not even the day of the build. */
	readonly part: PartContent | null;
}

/**
 * The digest of all that a page is made from beside the code. Two pages of a route with equal keys are equal.
 * @param built the day of the build
 * @throws where a prop is not plain data
 */
export function cacheKey(
	catalogue: Catalogue,
	built: string,
	{ params, props, part }: PartPage<Readonly<Record<string, string | undefined>>, object>,
): string {
	return digestOf([params, plainText(props), part && [built, commonOf(catalogue), ...digestsOf(catalogue, part)]]);
}

/** Props as text. A map or a set would not show in it, and a page that shows one would not change with it. */
function plainText(props: object): string {
	return JSON.stringify(props, (name, value) => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
		if (Object.getPrototypeOf(value) !== Object.prototype) throw new TypeError(`The prop ${name} is not plain data`);
		return value;
	});
}

function digestsOf(catalogue: Catalogue, { plans: own = [], instruments: others = [] }: PartContent): string[][] {
	return [own.map(digestOfPlan), others.map((instrument) => digestOfInstrument(catalogue, instrument))];
}

/** What every part holds. */
const commonOf = oncePer((catalogue: Catalogue): string => {
	const { provinces, agencies, themes, indicators, campaigns } = catalogue;
	const origins = campaignInstruments(catalogue).map((instrument) => digestOfInstrument(catalogue, instrument));
	return digestOf([provinces.all, [...agencies], themes, [...indicators], campaigns, origins]);
});

/** A plan is what it was read from, and what its citations are taken for; the rest follows from these and the vocabularies. */
const digestOfPlan = oncePer((plan: PlanEntry): string => {
	const { id, data, document, digest: read = [data, document], instrument, citations } = plan;
	const taken = citations.map(({ resolution }) =>
		resolution.state === 'resolved' ? resolution.instrument : [resolution.state, ...resolution.candidates],
	);
	return digestOf([id, read, instrument, taken]);
});

const instruments = new WeakMap<Instrument, string>();

/** An instrument with its relations. */
function digestOfInstrument(catalogue: Catalogue, instrument: Instrument): string {
	const known = instruments.get(instrument);
	if (known !== undefined) return known;
	const digest = digestOf([instrument, catalogue.relationsOf(instrument.id)]);
	instruments.set(instrument, digest);
	return digest;
}

function digestOf(value: unknown): string {
	return hash('sha256', JSON.stringify(value));
}
