import type { InstrumentKind } from '../instrument.ts';
import { fold } from '../text.ts';

/** Words for the kinds of documents, as written in a text (any case), longest first. */
export const KIND_WORDS: ReadonlyArray<readonly [string, InstrumentKind]> = [
	['kế hoạch hành động', 'ke-hoach-hanh-dong'],
	['nghị quyết', 'nghi-quyet'],
	['nghị định', 'nghi-dinh'],
	['quyết định', 'quyet-dinh'],
	['thông tư', 'thong-tu'],
	['chương trình', 'chuong-trinh'],
	['chiến lược', 'chien-luoc'],
	['kế hoạch', 'ke-hoach'],
	['công văn', 'cong-van'],
	['tờ trình', 'to-trinh'],
	['văn bản', 'van-ban'],
	['bộ luật', 'bo-luat'],
	['chỉ thị', 'chi-thi'],
	['đề án', 'de-an'],
	['dự án', 'du-an'],
	['luật', 'luat'],
];

const KIND_BY_WORD = new Map(KIND_WORDS.map(([word, kind]) => [fold(word), kind]));

/** The kind that a kind word names, whatever its case; null for other words. */
export function kindOfWord(word: string): InstrumentKind | null {
	return kindOfFolded(fold(word).replace(/\s+/g, ' '));
}

/** The same of words that are folded already and joined by one blank. */
export function kindOfFolded(words: string): InstrumentKind | null {
	return KIND_BY_WORD.get(words) ?? null;
}
