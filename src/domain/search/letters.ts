/**
 * How the letter đ passes through Pagefind, which drops combining marks (so `binh` finds `bình`) but leaves `đ`, a letter
 * of its own in Unicode. Written as `d` and a combining stroke it is dropped like the others: in what is indexed and in
 * what is typed; what Pagefind returns is turned back.
 */
export const STROKE = '\u0335';

/** The text with every đ as `d` + U+0335; `Ð` (U+00D0), which people type for `Đ`, too. The result is NFC otherwise. */
export function spreadStroke(text: string): string {
	return text.normalize('NFC').replace(/[đð]/g, `d${STROKE}`).replace(/[ĐÐ]/g, `D${STROKE}`);
}

/** The text with `d` + U+0335 as đ again. */
export function joinStroke(text: string): string {
	return text.replaceAll(`d${STROKE}`, 'đ').replaceAll(`D${STROKE}`, 'Đ');
}
