import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toLines } from '../../../scripts/import/lines.ts';
import { importText } from '../../../scripts/import/pipeline.ts';
import { setting } from './fixtures.ts';

/** How many documents are made: a few thousand in `npm test`, more with `FUZZ_RUNS`. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2000);

/** What documents are made of: parts of headers, numbers, lists, citations, pages, and syntax of Markdown and MDX. */
const PART = fc.constantFrom(
	...[
		'ỦY BAN NHÂN DÂN',
		'TỈNH VÍ DỤ',
		'UBND TỈNH VÍ DỤ',
		'SỞ Y TẾ',
		'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
		'Độc lập - Tự do',
	],
	...[
		'Số: 12/KH-UBND',
		'Số: /KH-SCT',
		'Ví Dụ, ngày 20 tháng 02 năm 2024',
		'ngày',
		'tháng 9 năm',
		'KẾ HOẠCH',
		'QUYẾT ĐỊNH:',
	],
	...[
		'Số hiệu',
		'Ngày ban hành 20/02/2024',
		'Người ký',
		'Loại văn bản',
		'Nơi nhận:',
		'TM. ỦY BAN NHÂN DÂN',
		'KT. CHỦ TỊCH',
	],
	...[
		'PHÓ CHỦ TỊCH',
		'Trần Thị Mẫu',
		'./.',
		'[...]',
		'TIN TỨC KHÁC',
		'Nguồn: Cổng tỉnh',
		'Số lượt đọc: 3',
		'- 2 -',
		'12',
	],
	...[
		'I.',
		'II-',
		'IV- KINH PHÍ',
		'1.',
		'1.1.',
		'1.1.1',
		'2)',
		'a)',
		'b,',
		'đ)',
		'e.',
		'A.',
		'Điều 1.',
		'Phần thứ nhất',
		'Chương II',
	],
	...[
		'-',
		'+',
		'*',
		'•',
		'- Mở lớp',
		'Mục đích',
		'MỤC TIÊU CHUNG',
		'Trên đây là Kế hoạch',
		'như sau:',
		'thực hiện',
		'và',
		'của',
	],
	...[
		'Nghị quyết số 28/NQ-CP',
		'ngày 03/3/2021',
		'Luật Bình đẳng giới',
		'Chủ trì, phối hợp với Sở Y tế',
		'Sở Nội vụ',
		'Công an tỉnh',
	],
	...[
		'đến năm 2025 đạt 30% lãnh đạo cấp phòng là nữ',
		'dưới 5%',
		'trước ngày 10/12/2024',
		'từ ngày 15/11 đến ngày 15/12',
		'trước ngày 31/02',
	],
	...[
		'<30%',
		'{a}',
		'<b>',
		'</Provision>',
		'<!--',
		'import x',
		'export y',
		'2*3*4',
		'~x~',
		'`m`',
		'[a](b)',
		'[^1]',
		'![',
		'&amp;',
		'&#38;',
	],
	...[
		'# x',
		'> y',
		'1\\.',
		'\\',
		'|a|b|',
		'|---|',
		'---',
		'===',
		'```',
		'$x$',
		'www.vi-du.vn',
		'a@b.vn',
		':::',
		'👩',
		'\u00ad',
		'\ufeff',
		'\u0000',
	],
	...[
		'e\u0301',
		'\ue000',
		'\ud800',
		'\u2028',
		'Ｎ',
		'١',
		'ﬁ',
		'\u00a0',
		'\t',
		'    ',
		'"',
		'“',
		'”',
		'…',
		';',
		'.',
		',',
		':',
		'(',
		')',
	],
);
const SEPARATOR = fc.constantFrom(' ', ' ', ' ', '\n', '\n', '\n\n', '\r\n', '');
const DOCUMENT = fc
	.array(
		fc.tuple(
			fc.oneof({ weight: 8, arbitrary: PART }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) }),
			SEPARATOR,
		),
		{
			minLength: 1,
			maxLength: 80,
		},
	)
	.map((parts) => parts.flat().join(''));

function count(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

describe('over generated documents', () => {
	test(`never crashes, never loses a word, and the site reads every draft (${RUNS} documents)`, () => {
		fc.assert(
			fc.property(DOCUMENT, (text) => {
				const imported = importText({ text, encoding: 'utf-8', sha256: '0'.repeat(64) }, 'generated.txt', setting);
				const inDraft = imported.provisions.map((one) => `${one.path} ${one.text}`).join('\n');
				const there = count(`${inDraft}\n${imported.leftOut.map((one) => one.text).join('\n')}`);
				const wanted = count(
					toLines(text)
						.map((line) => line.text)
						.join('\n'),
				);
				const lost = [...wanted].filter(([word, times]) => (there.get(word) ?? 0) < times);
				expect(lost).toEqual([]);
			}),
			{ numRuns: RUNS, seed: Number(process.env['FUZZ_SEED'] ?? 20240220) },
		);
	});
});
