import { describe, expect, test } from 'vitest';
import { sentenceCase } from '../../../scripts/import/title-case.ts';
import { titleInText } from '../../../scripts/import/title-in-text.ts';

const NAMES = ['Thủ tướng Chính phủ', 'Chính phủ', 'Ví Dụ', 'Chiến lược quốc gia về bình đẳng giới'];

describe('a title in capitals', () => {
	test.each([
		[
			'THỰC HIỆN CHỈ THỊ SỐ 08/CT-TTG CỦA THỦ TƯỚNG CHÍNH PHỦ',
			'thực hiện chỉ thị số 08/CT-TTg của Thủ tướng Chính phủ',
		],
		['PHÒNG, CHỐNG HIV/AIDS TẠI XÃ', 'phòng, chống HIV/AIDS tại xã'],
		['THỰC HIỆN “TỦ SÁCH CỦA MẸ” TỈNH VÍ DỤ', 'thực hiện “Tủ sách của mẹ” tỉnh Ví Dụ'],
		['TUYÊN TRUYỀN LUẬT TRẺ EM VÀ PHÁP LUẬT', 'tuyên truyền Luật trẻ em và pháp luật'],
		['THI ĐUA CỦA HĐND LẦN THỨ VI', 'thi đua của HĐND lần thứ VI'],
	])('%s', (words, expected) => {
		expect(sentenceCase('KẾ HOẠCH', words, NAMES)).toBe(`Kế hoạch ${expected}`);
	});

	test('takes the case in which the text says it again, but not that of the first word of a sentence', () => {
		const words = 'TRIỂN KHAI ĐỀ ÁN PHÒNG NGỪA BẠO LỰC NĂM 2024';
		const text = ['Điều 1. Triển khai Đề án Phòng ngừa bạo lực năm 2024.'];
		expect(sentenceCase('KẾ HOẠCH', words, NAMES, text)).toBe('Kế hoạch triển khai Đề án Phòng ngừa bạo lực năm 2024');
	});

	test('keeps small letters as they are printed', () => {
		expect(sentenceCase('KẾ HOẠCH', 'Thực hiện chiến lược quốc gia', NAMES)).toBe(
			'Kế hoạch thực hiện chiến lược quốc gia',
		);
	});
});

describe('a title that only the text says', () => {
	test.each([
		['UBND tỉnh xây dựng Kế hoạch mở lớp học bơi năm 2024, cụ thể như sau:', 'Kế hoạch mở lớp học bơi năm 2024'],
		['Điều 1. Ban hành kèm theo Quyết định này Kế hoạch mở lớp học bơi năm 2024.', 'Kế hoạch mở lớp học bơi năm 2024'],
		[
			'Điều 1. Ban hành Chương trình mở lớp học bơi tỉnh Ví Dụ gồm những nội dung sau:',
			'Chương trình mở lớp học bơi tỉnh Ví Dụ',
		],
		['UBND tỉnh ban hành Kế hoạch với các nội dung như sau:', null],
		['UBND tỉnh đã ban hành Kế hoạch số 107/KH-UBND về việc mở lớp học bơi cho trẻ em.', null],
	])('%s', (text, expected) => {
		expect(titleInText([{ text, line: 3 }])?.title ?? null).toBe(expected);
	});
});
