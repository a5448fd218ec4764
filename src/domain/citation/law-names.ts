/**
 * Names of laws that the dictionary lacks, by the way texts write them. `pháp luật` is another word: what follows it is no name of a law.
 */

/** Words that no name of a law goes on with. */
const ENDS_NAME = String.raw`(?:năm|của|về|cho|đến|trên|tại|theo|trong|để|được|ngày|số|quy\s+định|đã|đang|sẽ|có|phải|nhằm|là|đảm\s+bảo|bảo\s+đảm|thì|này|bằng|vào|giai\s+đoạn|hiện|gắn|góp|tới|từ|đối)(?![\p{L}\p{M}])`;

/** `và` before something else than the second part of a name. */
const JOINS = String.raw`và\s+(?:các|những|một|văn\s+bản|chính\s+sách|pháp\s+luật|[Ll]uật|Bộ\s+luật|hướng\s+dẫn|triển\s+khai|thực\s+hiện)(?![\p{L}\p{M}])`;

/** Bodies, which keep their capitals inside of a name: `Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân`. */
const BODY = String.raw`(?:Hội\s+đồng\s*nhân\s+dân|[ỦU][ỷy]\s*ban\s+nhân\s+dân|Uỷ\s+ban\s+nhân\s+dân|Mặt\s+trận\s+Tổ\s+quốc|Quốc\s+hội|[Cc]hính\s+phủ|Việt\s+Nam|Tòa\s+án|Viện\s+kiểm\s+sát|Nhà\s+nước|HĐND|UBND)(?![\p{L}\p{M}])`;

const WORD = String.raw`(?:${BODY}|(?!${ENDS_NAME}|${JOINS})[\p{Ll}\p{M}]+)`;
const LAW = String.raw`(?<![\p{L}\p{M}])(?<!pháp\s+)(?<kind>Bộ\s+luật|Luật)\s+`;

/** The words of a name: a comma stands after its first or second one, as in `Phòng, chống`, `Cán bộ, công chức`. */
const nameOf = (first: string, most: number) => String.raw`${first}(?:,?\s+${WORD}){1,2}(?:\s+${WORD}){0,${most - 2}}`;

const CAPITALISED = String.raw`\p{Lu}[\p{Ll}\p{M}]*`;
const SMALL = String.raw`(?!${ENDS_NAME}|(?:sửa|sư|gia|sĩ)\s)[\p{Ll}\p{M}]+`;

/** What shows that a name has ended: its year, date or number; the next law; the end of a part of the sentence. */
const TIME = String.raw`\s+(?:(?:năm|số)\s+\d|được\s+Quốc\s+hội|ngày\s*\d|(?:sửa\s+đổi\s+)?năm\s+\d)`;
const NEXT_LAW = String.raw`,?\s+(?:và\s+)?(?:[Ll]uật|Bộ\s+luật)(?![\p{L}\p{M}])`;
const STOP = String.raw`\s*(?:[;.:()”"]|$)|\s*,\s+\p{Lu}|\s+và\s+(?:\p{Lu}|(?:các|những|một)\s)`;

/** Ways to see a law's whole name, the surest first; where none does, two words after the capitalised one are taken at most. */
export const LAW_NAMES: readonly RegExp[] = [
	`${LAW}(?<name>${nameOf(CAPITALISED, 14)})(?=${TIME}|${NEXT_LAW})`,
	`${LAW}(?<name>${nameOf(CAPITALISED, 9)})(?=${STOP})`,
	String.raw`(?<=(?:[Cc]ăn\s+cứ|;|của|và)\s+)${LAW}(?<name>${nameOf(SMALL, 14)})(?=${TIME}|\s*;|${NEXT_LAW})`,
	String.raw`${LAW}(?<name>${CAPITALISED}(?:\s+(?!và(?![\p{L}\p{M}]))${WORD}){1,2})`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** An amending law up to the laws it amends, whose names follow: `Luật sửa đổi, bổ sung một số điều của`. */
export const AMENDING_LAW =
	/(?<![\p{L}\p{M}])(?<kind>Luật)\s+(?<name>[Ss]ửa\s+đổi(?:,\s+bổ\s+sung)?\s+(?:một\s+số\s+)?điều\s+của(?=\s+(?:các\s+)?(?:[Ll]uật|Bộ\s+luật)(?![\p{L}\p{M}])))/gu;
