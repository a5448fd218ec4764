/**
 * The two encodings of Vietnamese from before Unicode that are still met: TCVN 5712:1993 (TCVN3, the fonts `.VnTime`), one byte a
 * letter, and VNI, a letter and a byte for its marks. No kept library converts them. Both are read as Latin-1 (Windows-1252)
 * characters, which is also how they come in a file that calls itself Unicode but was written with such a font.
 */

/** TCVN3: the characters as Latin-1 shows them, and the letters that they mean. Capitals with a tone do not exist. */
const TCVN3_FROM = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦';
const TCVN3_TO = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';

const TCVN3 = new Map([...TCVN3_FROM].map((letter, index) => [letter, [...TCVN3_TO][index] ?? letter]));

/** VNI: what follows a vowel, and the mark that it stands for. */
const VNI_TONES: ReadonlyArray<readonly [string, string]> = [
	['ø', '\u0300'],
	['ù', '\u0301'],
	['û', '\u0309'],
	['õ', '\u0303'],
	['ï', '\u0323'],
	['ê', '\u0306'],
	['è', '\u0306\u0300'],
	['é', '\u0306\u0301'],
	['ú', '\u0306\u0309'],
	['ü', '\u0306\u0303'],
	['ë', '\u0306\u0323'],
	['â', '\u0302'],
	['à', '\u0302\u0300'],
	['á', '\u0302\u0301'],
	['å', '\u0302\u0309'],
	['ã', '\u0302\u0303'],
	['ä', '\u0302\u0323'],
];
const VNI_MARKS = new Map(
	VNI_TONES.flatMap(
		([sign, mark]) =>
			[
				[sign, mark],
				[sign.toUpperCase(), mark],
			] as const,
	),
);

/** VNI: letters of their own. */
const VNI_LETTERS = new Map([
	...Object.entries({ ñ: 'đ', Ñ: 'Đ', ì: 'ì', Ì: 'Ì', í: 'í', Í: 'Í', æ: 'ỉ', Æ: 'Ỉ', ó: 'ĩ', Ó: 'Ĩ', ò: 'ị', Ò: 'Ị' }),
	...Object.entries({ î: 'ỵ', Î: 'Ỵ', ô: 'ơ', Ô: 'Ơ', ö: 'ư', Ö: 'Ư' }),
]);

const VNI_VOWEL = /[aeouyôöAEOUYÔÖ]/;

/** TCVN3 as Unicode. A line in capitals is printed with a font of capitals: its letters with tones are capitals too. */
export function fromTcvn3(text: string): string {
	return text
		.split('\n')
		.map((line) => {
			const converted = [...line].map((letter) => TCVN3.get(letter) ?? letter).join('');
			return /[A-Z].*[A-Z]/.test(line) && !/[a-z]/.test(line) ? converted.toUpperCase() : converted;
		})
		.join('\n');
}

/** VNI as Unicode (NFC). */
export function fromVni(text: string): string {
	let converted = '';
	let before = '';
	for (const letter of text) {
		const mark = VNI_VOWEL.test(before) ? VNI_MARKS.get(letter) : undefined;
		converted += mark ?? VNI_LETTERS.get(letter) ?? letter;
		before = mark === undefined ? letter : '';
	}
	return converted.normalize('NFC');
}

/** Words that nearly every Vietnamese administrative text has: how many of them stand in a text says how it is encoded. */
const COMMON =
	/(?<![\p{L}\p{M}])(?:và|của|các|về|hoạch|thực|hiện|năm|số|ngày|tỉnh|định|được|bình|đẳng|giới|phụ|nữ|nhân|dân|ủy|uỷ|ban|công|tác|tổ|chức|những|đến|trong|cho|với|kế|quyết|tháng)(?![\p{L}\p{M}])/giu;

/** How many common Vietnamese words a text holds. */
export function vietnameseWords(text: string): number {
	return text.normalize('NFC').match(COMMON)?.length ?? 0;
}
