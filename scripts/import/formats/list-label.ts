const ROMAN: ReadonlyArray<readonly [number, string]> = [
	[100, 'C'],
	[90, 'XC'],
	[50, 'L'],
	[40, 'XL'],
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I'],
];

/**
 * The label that a program draws for the nth item of a list.
 * @param style of HTML (`1 a A i I`) or of Word (`decimal`, `lowerLetter`, `upperLetter`, `lowerRoman`, `upperRoman`)
 */
export function listLabel(n: number, style: string): string {
	if (!Number.isInteger(n) || n < 1 || n > 3000) return String(n);
	switch (style) {
		case 'a':
		case 'lowerLetter':
			return letter(n);
		case 'A':
		case 'upperLetter':
			return letter(n).toUpperCase();
		case 'i':
		case 'lowerRoman':
			return roman(n).toLowerCase();
		case 'I':
		case 'upperRoman':
			return roman(n);
		default:
			return String(n);
	}
}

/** a … z, then aa, bb, as Word and browsers go on. */
function letter(n: number): string {
	const code = String.fromCharCode(97 + ((n - 1) % 26));
	return code.repeat(1 + Math.floor((n - 1) / 26));
}

/** A number from 1 on as a Roman numeral. */
function roman(n: number): string {
	let rest = n;
	let text = '';
	for (const [value, sign] of ROMAN) {
		while (rest >= value) {
			text += sign;
			rest -= value;
		}
	}
	return text;
}

/** The value of a Roman numeral; null for what is none (`IIX`). */
export function fromRoman(text: string): number | null {
	const upper = text.toUpperCase();
	let rest = upper;
	let value = 0;
	for (const [worth, sign] of ROMAN) {
		while (rest.startsWith(sign)) {
			value += worth;
			rest = rest.slice(sign.length);
		}
	}
	return rest === '' && value > 0 && roman(value) === upper ? value : null;
}
