import type { TargetValue } from '../target.ts';
import type { Figure, IndicatorExtract, TargetExtract } from './extract.ts';

/** Why two figures say nothing about each other. */
export type Incomparable =
	/** The strategy has no figure that is counted the same way. */
	| 'no-strategy'
	/** The strategy has one, but no page seen confirms it for this year. */
	| 'unconfirmed'
	/** The plan does not say by when. */
	| 'no-year'
	| 'units'
	/** One is a least or a most, and the other may or may not go beyond it. */
	| 'bound'
	/** Two ranges, or a range and a figure inside it. */
	| 'overlap';

/** How a plan's figure stands to the strategy's. Higher is not better: some aims are to bring a figure down. */
export type Verdict =
	| { readonly outcome: 'higher' | 'lower' | 'equal'; readonly year: string; readonly figure: string }
	| { readonly outcome: 'other-year' }
	| { readonly outcome: 'incomparable'; readonly reason: Incomparable };

const incomparable = (reason: Incomparable): Verdict => ({ outcome: 'incomparable', reason });

/** Compares a target with the national strategy's figure for the same year. */
export function againstStrategy(target: Pick<TargetExtract, 'text' | 'value' | 'by'>, of: IndicatorExtract): Verdict {
	if (of.strategy === null) return incomparable('no-strategy');
	const year = target.by?.slice(0, 4) ?? target.value?.since ?? null;
	if (year === null) return incomparable('no-year');
	const figure = strategyFigure(of.strategy, year);
	if (figure === 'other-year') return { outcome: 'other-year' };
	if (figure === null || figure.value === null || target.value === null) return incomparable('unconfirmed');
	const outcome = compareValues(inUnit(target.value, of.unit), inUnit(figure.value, of.unit));
	if (outcome === 'higher' || outcome === 'lower' || outcome === 'equal') return { outcome, year, figure: figure.text };
	return incomparable(outcome);
}

/** The strategy's figure for a year: that of 2025 or 2030, or one that holds "from" a year on. */
function strategyFigure(
	strategy: NonNullable<IndicatorExtract['strategy']>,
	year: string,
): Figure | null | 'other-year' {
	const own = { '2025': strategy.y2025, '2030': strategy.y2030 }[year];
	if (own) return own;
	const lasting = [strategy.y2030, strategy.y2025].find(
		(figure) => figure?.value?.since != null && figure.value.since <= year,
	);
	return lasting ?? (own === null ? null : 'other-year');
}

/** A value in the indicator's own unit: a unit left out is that one, and `112/100` is 112 of "… trên 100 …". */
function inUnit(value: TargetValue, unit: string): TargetValue {
	const per = /trên (\d[\d.]*)/u.exec(unit)?.[1];
	if (value.form === 'ratio' && per !== undefined && value.low !== null) {
		const figure = Number((value.low * Number(per.replaceAll('.', ''))).toFixed(9));
		return { ...value, form: 'exact', low: figure, high: figure, unit };
	}
	return value.unit === '' ? { ...value, unit } : value;
}

/**
 * Compares two values as the numbers they allow: `a` is higher only where everything it allows lies above everything
 * `b` allows, or both are bounds of one kind and its bound is higher.
 */
export function compareValues(
	a: TargetValue,
	b: TargetValue,
): 'higher' | 'lower' | 'equal' | Extract<Incomparable, 'units' | 'bound' | 'overlap'> {
	if (a.unit !== b.unit || (a.form === 'ratio') !== (b.form === 'ratio')) return 'units';
	if (a.form === b.form && a.low === b.low && a.high === b.high) return 'equal';
	if (isAbove(a, b)) return 'higher';
	if (isAbove(b, a)) return 'lower';
	const sameSide = (a.low === null && b.low === null) || (a.high === null && b.high === null);
	if (sameSide) {
		const [x, y] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0];
		return x === y ? 'bound' : x > y ? 'higher' : 'lower';
	}
	return isOpen(a) || isOpen(b) ? 'bound' : 'overlap';
}

const isOpen = ({ low, high }: TargetValue) => low === null || high === null;

/** Whether all that `a` allows lies above all that `b` allows; an end that is itself left out may touch. */
function isAbove(a: TargetValue, b: TargetValue): boolean {
	if (a.low === null || b.high === null) return false;
	return a.low > b.high || (a.low === b.high && (a.form === 'more-than' || b.form === 'below'));
}
