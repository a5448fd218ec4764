import type { Block } from './lines.ts';

/** What a decision puts in force: `Điều 1. Ban hành kèm theo Quyết định này Kế hoạch ...`. */
const ATTACHED =
	/^Điều\s+1\s*[.:]\s*(?:Phê\s+duyệt|Ban\s+hành)(?:\s+kèm\s+theo\s*Quyết\s+định\s+này)?(?:\s+(?:là|bản))?\s+(?<title>(?:Kế\s*hoạch|Chương\s+trình|Đề\s+án)\s[^;]{10,400})/u;

/** The sentence that leads to a plan's text: `UBND tỉnh xây dựng Kế hoạch ... như sau:`. */
const LEADING =
	/(?:xây\s+dựng|ban\s+hành|lập|đề\s+ra)(?:\s+và\s+(?:ban\s+hành|triển\s+khai))?\s+(?:nội\s+dung\s+)?(?:bản\s+)?(?<title>[Kk]ế\s*hoạch\s+(?!số\s|này|\d)[^;]{10,400})$/u;

/** Where the title's words end and the sentence goes on. */
const AFTER_TITLE =
	/\s*(?:[,.]?\s*(?:\(?sau\s+đây\s+(?:gọi|viết)|(?:cụ\s+thể|gồm|bao\s+gồm|với)(?![\p{L}\p{M}])(?:[^.“”]*(?:như\s+sau|sau\s+đây|nội\s+dung|sau\s*:)|\s*:)|như\s+sau|gồm\s+(?:các|những)\s+nội\s+dung)[^“”]*)?[\s.:,;/]*$/u;

/** Words that are not enough to be a title: `Kế hoạch triển khai thực hiện`. */
const MIN_WORDS = 6;

/** The title as the document's own text says it, where no line of the header does; null where the text does not say it either. */
export function titleInText(body: readonly Block[]): { readonly title: string; readonly line: number } | null {
	for (const { text, line } of body.slice(0, 24)) {
		const groups = (ATTACHED.exec(text) ?? (/^(?:Điều|Căn\s+cứ[^,]*;$)/u.test(text) ? null : LEADING.exec(text)))
			?.groups;
		const found = groups?.['title']?.replace(AFTER_TITLE, '').split(/\.\s/, 1)[0]?.trim();
		if (found === undefined || found.split(/\s+/).length < MIN_WORDS || found.length > 300) continue;
		return { title: found.replace(/^k/u, 'K').replace(/\s+/g, ' '), line };
	}
	return null;
}
