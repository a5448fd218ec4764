import type { InstrumentKind } from '../../src/domain/instrument.ts';

/** What a header says of the number: as it stands, blank before its sign, or nothing. */
export interface HeaderNumber {
	readonly number: string | null;
	/** The sign, of a blank number too: `KH-SCT`. */
	readonly sign: string | null;
	readonly isBlank: boolean;
	readonly printed: string;
}

const PART = String.raw`\p{Lu}[\p{L}\d]*`;
const SIGN = String.raw`${PART}(?:\s?[-–&]\s?${PART})*`;
const NUMBER = String.raw`\d{1,5}[a-zđ]?\s?/\s?(?:(?:19|20)\d{2}\s?/\s?)?${SIGN}(?:/\p{Lu}{2,}(?![\p{L}\d]))?`;
const PARTY = String.raw`\d{1,4}\s?[-–]\s?[A-ZĐ]{2,5}[a-zA-ZĐ]*\s?/\s?${PART}`;

/** `Số: 93/KH-UBND`, `Số hiệu 93/KH-UBND`, `Số 41-CT/TU`. */
const LABELLED = new RegExp(String.raw`S[ốỐ]\s*(?:hiệu|ký\s+hiệu)?\s*[:.]?\s*(?<number>${PARTY}|${NUMBER})`, 'u');

/** `Số: /KH-SCT`, `Số:...../KH-UBND`. */
const BLANK = new RegExp(String.raw`S[ốỐ]\s*[:.]?[\s.…_-]*/\s?(?<sign>${SIGN})`, 'u');

const ANY = new RegExp(String.raw`(?<![\d/.-])(?<number>${PARTY}|${NUMBER})`, 'u');

/** The number after the word for it. */
export function readLabelledNumber(text: string): HeaderNumber | null {
	const match = LABELLED.exec(text);
	if (match) return filled(match[0], match.groups?.['number'] ?? '');
	const blank = BLANK.exec(text);
	return blank ? { number: null, sign: tidy(blank.groups?.['sign'] ?? ''), isBlank: true, printed: blank[0] } : null;
}

/** The first number of a text, with or without the word for it. */
export function readAnyNumber(text: string): HeaderNumber | null {
	const match = ANY.exec(text);
	return match ? filled(match[0], match.groups?.['number'] ?? '') : null;
}

function filled(printed: string, text: string): HeaderNumber {
	const number = tidy(text);
	return { number, sign: signOf(number), isBlank: false, printed };
}

function tidy(text: string): string {
	return text.replace(/\s+/g, '').replace(/–/g, '-');
}

/** What stands after the figures of a number, and after its year: `28/NQ-CP` → `NQ-CP`, `12/2016/NQ-HĐND` → `NQ-HĐND`. */
export function signOf(number: string): string {
	return number.replace(/^\d+[a-zđ]?[/-]?(?:(?:19|20)\d{2}\/)?/u, '');
}

/** The signs of the bodies in a number's sign, the issuing one first: `KH-SCT` → `SCT`; `CT/TU` → `TU`; `BNV-CTTN&BĐG` → `BNV`. */
export function bodySigns(sign: string): string[] {
	const parts = sign.split(/[-/&]/);
	return KINDS.has(parts[0] ?? '') ? parts.slice(1) : parts;
}

/** Signs of kinds of documents, which stand before that of the body. */
const KINDS: ReadonlyMap<string, InstrumentKind> = new Map<string, InstrumentKind>([
	['KH', 'ke-hoach'],
	['KHHĐ', 'ke-hoach-hanh-dong'],
	['QĐ', 'quyet-dinh'],
	['CT', 'chi-thi'],
	['CTr', 'chuong-trinh'],
	['NQ', 'nghi-quyet'],
	['NĐ', 'nghi-dinh'],
	['TT', 'thong-tu'],
	['TTr', 'to-trinh'],
	['ĐA', 'de-an'],
	['HD', 'van-ban'],
	['BC', 'van-ban'],
	['TB', 'van-ban'],
	['CV', 'cong-van'],
]);

/** The kind that a number's sign gives; a sign without a kind (`UBND-KGVX`) is that of a letter. */
export function kindOfSign(sign: string): InstrumentKind {
	return KINDS.get(sign.split(/[-/]/)[0] ?? '') ?? 'cong-van';
}
