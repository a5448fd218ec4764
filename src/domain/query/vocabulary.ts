import { KIND_WORDS } from '../citation/kind-words.ts';
import type { InstrumentKind } from '../instrument.ts';
import { fold } from '../text.ts';

/** Words of Vietnamese administrative writing that people shorten when they type. All folded, as `QueryText.flat` is. */

/** A kind that no record is filed under: a document is of it by the first words of its title (`Thông báo kết luận về ...`). */
type OtherKind = 'thong-bao' | 'ket-luan' | 'bao-cao' | 'huong-dan' | 'phap-lenh' | 'cong-dien';

/** A kind as a query says it: what the abbreviation or word can mean, `null` for any (`văn bản`). */
export type SaidKind = ReadonlyArray<InstrumentKind | OtherKind> | null;

/** Signs of kinds, which begin a document's sign or stand alone before a number: `NQ 28`. */
export const KIND_SIGNS: Readonly<Record<string, SaidKind>> = {
	nq: ['nghi-quyet'],
	nd: ['nghi-dinh'],
	qd: ['quyet-dinh'],
	ct: ['chi-thi'],
	tt: ['thong-tu'],
	kh: ['ke-hoach', 'ke-hoach-hanh-dong'],
	khhd: ['ke-hoach-hanh-dong'],
	cv: ['cong-van'],
	ttr: ['to-trinh'],
	ctr: ['chuong-trinh'],
	cl: ['chien-luoc'],
	cthd: ['chuong-trinh'],
	da: ['de-an', 'du-an'],
	tb: ['thong-bao'],
	kl: ['ket-luan'],
	bc: ['bao-cao'],
	hd: ['huong-dan'],
	vb: null,
};

/** Signs of kinds that no word here names; they are read all the same. */
const OTHER_KIND_SIGNS = ['qc', 'ttlt', 'nqlt', 'vbhn', 'cd'];

/** Signs of bodies that any collection may meet. */
const BODY_SIGNS = [
	'cp',
	'ttg',
	'ubnd',
	'hdnd',
	'tw',
	'tu',
	'bnv',
	'bldtbxh',
	'ldtbxh',
	'bca',
	'byt',
	'bgddt',
	'btp',
	'ubtvqh',
];

/** Every part that a sign is known to be made of. */
export const SIGN_PARTS = [...Object.keys(KIND_SIGNS), ...OTHER_KIND_SIGNS, ...BODY_SIGNS];

/** How documents write the parts that are not all capitals or have a letter that folding loses. */
const WRITTEN: Readonly<Record<string, string>> = {
	nd: 'NĐ',
	qd: 'QĐ',
	ttg: 'TTg',
	ttr: 'TTr',
	ctr: 'CTr',
	da: 'ĐA',
	hdnd: 'HĐND',
	cthd: 'CTHĐ',
	khhd: 'KHHĐ',
	bldtbxh: 'BLĐTBXH',
	ldtbxh: 'LĐTBXH',
	bgddt: 'BGDĐT',
};

/** A part of a sign as documents write it: `qd` → `QĐ`. */
export function writtenPart(part: string): string {
	return WRITTEN[part] ?? part.toUpperCase();
}

/** Kind words in full, folded, longest first. */
export const KINDS_IN_FULL: ReadonlyArray<readonly [string, SaidKind]> = KIND_WORDS.map(([word, kind]) => [
	fold(word),
	meaningOf(kind),
]);

function meaningOf(kind: InstrumentKind): SaidKind {
	if (kind === 'van-ban') return null;
	if (kind === 'ke-hoach') return ['ke-hoach', 'ke-hoach-hanh-dong'];
	return kind === 'luat' ? ['luat', 'bo-luat'] : [kind];
}

/** Kinds by words that stand before numbers only: kinds without a record, and what English papers call them. */
const BEFORE_NUMBERS: ReadonlyArray<readonly [string, SaidKind]> = [
	['thong bao ket luan', ['thong-bao']],
	['thong bao', ['thong-bao']],
	['ket luan', ['ket-luan']],
	['bao cao', ['bao-cao']],
	['huong dan', ['huong-dan']],
	['phap lenh', ['phap-lenh']],
	['cong dien', ['cong-dien']],
	['chuong trinh hanh dong', ['chuong-trinh']],
	['law', ['luat', 'bo-luat']],
	['code', ['bo-luat']],
	['resolution', ['nghi-quyet']],
	// Who writes English calls any of them a decree.
	['decree', ['nghi-dinh', 'nghi-quyet', 'quyet-dinh']],
	['decision', ['quyet-dinh']],
	['directive', ['chi-thi']],
	['circular', ['thong-tu']],
	['plan', ['ke-hoach', 'ke-hoach-hanh-dong']],
	['strategy', ['chien-luoc']],
	['programme', ['chuong-trinh']],
	['program', ['chuong-trinh']],
	['project', ['de-an', 'du-an']],
	['official letter', ['cong-van']],
	['official dispatch', ['cong-van']],
];

/** Every word that names the kind of a number, folded, longest first. */
export const NUMBER_KINDS: ReadonlyArray<readonly [string, SaidKind]> = [...KINDS_IN_FULL, ...BEFORE_NUMBERS].sort(
	([a], [b]) => b.length - a.length,
);

/** Words of a number before its figures: `số`, and as English has it. */
export const NUMBER_LEAD = '(?:so(?: ky)? hieu|skh|so|no)';

/** Words that make the figure before them a count: `quyết định 15 nội dung`. */
export const COUNTED =
	'(?:nam|thang(?! hanh dong)|ngay|tuoi|nguoi|lan|trieu|ty|nghin|dong|noi dung|nhiem vu|chi tieu|don vi|van de|truong hop|phut|gio|tuan|muc tieu)(?![a-z])';

/** Words that make the figure after them a place in a text or an order, not a number. */
export const ORDERED =
	'(?:dieu|khoan|muc(?: tieu)?|diem|chuong|phan|khoa|quy|lop|trang|tr[.]|page|p[.]|lan thu|thu|bang|bieu|hinh|mau(?: so)?|phu luc|nhom|tuoi|lan|tap|ky|chi tieu|tieu chi|nhiem vu|cau|bai|phong|tang|dot|tuan|duong|tong dai|hotline)';

/** Shortened names, as officers type them. */
export const SHORTENED: Readonly<Record<string, string>> = {
	kh: 'ke hoach',
	qg: 'quoc gia',
	clqg: 'chien luoc quoc gia',
	bdg: 'binh dang gioi',
	pcblgd: 'phong chong bao luc gia dinh',
	blgd: 'bao luc gia dinh',
	nsnn: 'ngan sach nha nuoc',
	ctmtqg: 'chuong trinh muc tieu quoc gia',
	mtqg: 'muc tieu quoc gia',
	ntm: 'nong thon moi',
	blld: 'bo luat lao dong',
};

/** Words that say nothing about which document is meant. */
export const FILLERS: ReadonlySet<string> = new Set(
	've va cua ngay cho trong tren tai theo doi voi cac nhung mot den giai doan nam thang tinh thanh pho tp dia ban ban hanh phe duyet viec la gi tim xem noi'.split(
		' ',
	),
);
