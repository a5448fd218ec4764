import { isRealDate } from '../domain/dates.ts';
import { instrumentId } from '../domain/instrument.ts';
import type { Entry, Files, Found, FoundFiles, PlanFile } from './files.ts';

/** An entry with what its file says, whether or not that follows the schema. */
export type Raw = Omit<Entry<unknown>, 'data'>;

export type Kind = 'agency' | 'indicator' | 'theme' | 'province' | 'instrument' | 'plan' | 'guide';

/** The kinds whose entries stand in one list. */
const LISTS: Readonly<Partial<Record<Kind, keyof Files>>> = {
	agency: 'agencies',
	indicator: 'indicators',
	theme: 'themes',
	province: 'provinces',
};

/** What a collection has, by the ids under which others name it. */
export interface Known {
	/** The ids of a kind, as far as they are known. */
	ids(kind: Kind): ReadonlySet<string>;
	/** Whether an id is there, or may be: in a list that could not be read, or as a plan whose number could not. */
	has(kind: Kind, id: string): boolean;
	plan(id: string): Found<PlanFile> | undefined;
	/** The plan that an instrument is. */
	planOf(instrument: string): string | undefined;
}

/** Indexes what was found. An entry that does not follow its schema can be named all the same. */
export function indexKnown(files: FoundFiles): Known {
	const idsOf = (entries: ReadonlyArray<{ readonly id: string }>) => new Set(entries.map(({ id }) => id));
	const plans = new Map(files.plans.map((entry) => [entry.id, entry]));
	const numbered = new Map(
		files.plans.flatMap((entry) => {
			const id = ownInstrument(entry);
			return id === null ? [] : [[id, entry.id] as const];
		}),
	);
	const ids: Readonly<Record<Kind, ReadonlySet<string>>> = {
		agency: idsOf(files.agencies),
		indicator: idsOf(files.indicators),
		theme: idsOf(files.themes),
		province: idsOf(files.provinces),
		plan: idsOf(files.plans),
		guide: idsOf(files.guides),
		instrument: new Set([...idsOf(files.instruments), ...numbered.keys(), ...numbered.values()]),
	};
	const nameless = files.plans.filter((entry) => !hasIdentity(entry)).map(({ file }) => file.split('/')[1]);
	const mayBe = (kind: Kind, id: string) => {
		const list = LISTS[kind];
		if (list) return files.unread.has(list);
		return kind === 'instrument' && nameless.some((province) => `${id}-`.includes(`-${province}-`));
	};
	return {
		ids: (kind) => ids[kind],
		has: (kind, id) => ids[kind].has(id) || mayBe(kind, id),
		plan: (id) => plans.get(id),
		planOf: (id) => numbered.get(id),
	};
}

/** Whether a plan says its number (or that it has none) and when it was issued. */
function hasIdentity(entry: Raw): boolean {
	const issued = valueAt(entry, ['issued']);
	return valueAt(entry, ['number']) !== undefined && (issued === null || isRealDate(String(issued)));
}

/** The id of the instrument that a plan is; null for a plan without a number. */
export function ownInstrument(entry: Raw): string | null {
	if (!hasIdentity(entry)) return null;
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
