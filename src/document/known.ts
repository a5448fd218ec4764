import { instrumentId } from '../domain/instrument.ts';
import type { Entry, Files, Found, FoundFiles, PlanFile } from './files.ts';

/** An entry with what its file says, whether or not that follows the schema. */
export type Raw = Omit<Entry<unknown>, 'data'>;

export type Kind = 'agency' | 'indicator' | 'theme' | 'province' | 'instrument' | 'plan' | 'guide';

/** What a collection has, by the ids under which others name it. */
export interface Known {
	/** The ids of a kind; null where its list could not be read. */
	ids(kind: Kind): ReadonlySet<string> | null;
	plan(id: string): Found<PlanFile> | undefined;
	/** The plan that an instrument is. */
	planOf(instrument: string): string | undefined;
}

/** Indexes what was found. An entry that does not follow its schema can be named all the same. */
export function indexKnown(files: FoundFiles): Known {
	const listed = (kind: keyof Files) => (files.unread.has(kind) ? null : new Set(files[kind].map(({ id }) => id)));
	const plans = new Map(files.plans.map((entry) => [entry.id, entry]));
	const numbered = new Map(
		files.plans.flatMap((entry) => {
			const id = ownInstrument(entry);
			return id === null ? [] : [[id, entry.id] as const];
		}),
	);
	const ids: Readonly<Record<Kind, ReadonlySet<string> | null>> = {
		agency: listed('agencies'),
		indicator: listed('indicators'),
		theme: listed('themes'),
		province: listed('provinces'),
		plan: new Set(plans.keys()),
		guide: new Set(files.guides.map(({ id }) => id)),
		instrument: new Set([...files.instruments.map(({ id }) => id), ...numbered.keys(), ...numbered.values()]),
	};
	return { ids: (kind) => ids[kind], plan: (id) => plans.get(id), planOf: (id) => numbered.get(id) };
}

/** The id of the instrument that a plan is; null for a plan without a number. */
export function ownInstrument(entry: Raw): string | null {
	const year = textAt(entry, ['issued'])?.slice(0, 4) ?? null;
	return instrumentId({ number: textAt(entry, ['number']), province: textAt(entry, ['province']), year });
}

/** The value at a path of an entry. */
export function valueAt(entry: Raw, path: readonly PropertyKey[]): unknown {
	return entry.yaml.value([...entry.root, ...path]);
}

/** The text at a path of an entry; null where nothing or something else stands there. */
export function textAt(entry: Raw, path: readonly PropertyKey[]): string | null {
	const value = valueAt(entry, path);
	return typeof value === 'string' ? value : null;
}

/** The paths of the items of a list. */
export function itemsAt(entry: Raw, path: readonly PropertyKey[]): PropertyKey[][] {
	const value = valueAt(entry, path);
	return Array.isArray(value) ? value.map((_, index) => [...path, index]) : [];
}
