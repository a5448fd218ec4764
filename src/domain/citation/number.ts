import { fold } from '../text.ts';

/**
 * Document numbers as a key: what stays the same however a number is spaced, cased or dashed.
 * `100/KH- UBND` → `100/kh-ubnd`, `07/KH-UBND` → `7/kh-ubnd`, `21-CT/TW` → `21-ct/tw`.
 */
export function numberKey(number: string): string {
	return fold(number.replace(/TƯ(?![\p{L}\p{M}])/giu, 'TW'))
		.replace(/\s+/g, '')
		.replace(/[–—−‐‑]/g, '-')
		.replace(/^0+(?=\d)/, '');
}

/** The figures before the sign: `1214` of `1214/QĐ-UBND`; empty where there are none. */
export function numberFigures(number: string): string {
	return /^0*(\d+)/.exec(number.trim())?.[1] ?? '';
}
