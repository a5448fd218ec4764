/** The plans a reader has put aside for comparing, on this device only. Storage that is closed means none are kept. */
import { MOST_PLANS } from '../../domain/compare/selection.ts';

const KEY = 'so-sanh';

/** A plan as the tray names it. */
export interface Kept {
	readonly id: string;
	readonly name: string;
}

/** The plans kept; what is not in the form it was written in is left out. */
export function readKept(): Kept[] {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		return Array.isArray(stored) ? stored.filter(isKept).slice(0, MOST_PLANS) : [];
	} catch {
		return [];
	}
}

export function writeKept(plans: readonly Kept[]): void {
	try {
		if (plans.length === 0) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, JSON.stringify(plans));
	} catch {
		// Storage is closed: the choice holds for this page.
	}
}

/** Calls back when another tab changes the plans kept. */
export function onKeptElsewhere(changed: () => void): void {
	addEventListener('storage', ({ key }) => {
		if (key === KEY) changed();
	});
}

function isKept(entry: unknown): entry is Kept {
	if (typeof entry !== 'object' || entry === null) return false;
	const { id, name } = entry as Partial<Record<keyof Kept, unknown>>;
	return typeof id === 'string' && /^[a-z0-9-]+$/.test(id) && typeof name === 'string';
}
