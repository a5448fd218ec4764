import { z } from 'zod';

/**
 * The grammar of target values, as written in a plan or an indicator:
 *
 *     value  = exact | range | bound | ratio | since
 *     exact  = number unit?              100%     11,1%     1.000 người
 *     range  = number "–" number unit?   30–40%
 *     bound  = ("≥" | ">" | "≤" | "<") number unit?
 *     ratio  = number "/" number         112/100
 *     since  = "từ" year ":" value       từ 2025: ≥ 60%
 *
 * Numbers are Vietnamese: a comma before decimals, a point between thousands.
 */

/** A value read by the grammar. `low` and `high` are what can be compared; a bound leaves one side open (null). */
export interface TargetValue {
	readonly form: 'exact' | 'range' | 'at-least' | 'more-than' | 'at-most' | 'below' | 'ratio';
	readonly low: number | null;
	readonly high: number | null;
	/** The unit as written (`%`, `người`); empty where none stands. */
	readonly unit: string;
	/** The year from which on it holds, where one is given. */
	readonly since: string | null;
}

const NUMBER = String.raw`\d+(?:\.\d{3})*(?:,\d+)?`;
const VALUE = new RegExp(
	`^(?:từ (?<since>\\d{4}): )?(?:(?<sign>[≥≤<>]) ?)?(?<first>${NUMBER})(?:(?<join>[–/])(?<second>${NUMBER}))? ?(?<unit>%|\\p{L}[\\p{L} ]*)?$`,
	'u',
);

const BOUNDS = { '≥': 'at-least', '>': 'more-than', '≤': 'at-most', '<': 'below' } as const;

/** Reads a value; null where it does not follow the grammar (a range must rise, a sign takes one number). */
export function readTargetValue(text: string): TargetValue | null {
	const groups = VALUE.exec(text.normalize('NFC').trim())?.groups;
	if (!groups?.['first']) return null;
	const first = readNumber(groups['first']);
	const second = groups['second'] === undefined ? null : readNumber(groups['second']);
	const unit = groups['unit'] ?? '';
	const since = groups['since'] ?? null;
	const sign = groups['sign'] as keyof typeof BOUNDS | undefined;
	if (sign) {
		if (second !== null) return null;
		const upward = sign === '≥' || sign === '>';
		return { form: BOUNDS[sign], low: upward ? first : null, high: upward ? null : first, unit, since };
	}
	if (second === null) return { form: 'exact', low: first, high: first, unit, since };
	if (groups['join'] === '/') {
		if (second === 0 || unit !== '') return null;
		return { form: 'ratio', low: first / second, high: first / second, unit, since };
	}
	return first < second ? { form: 'range', low: first, high: second, unit, since } : null;
}

/** A Vietnamese number: `1.234,5` → 1234.5. */
function readNumber(text: string): number {
	return Number(text.replaceAll('.', '').replace(',', '.'));
}

/** A target value as text, checked against the grammar. */
export const targetValue = z.string().refine((text) => readTargetValue(text) !== null, {
	params: { code: 'type-wrong', expected: 'a target value: 30%, 30–40%, ≥ 60%, ≤ 5%, < 5%, 112/100, từ 2025: ≥ 60%' },
});
