import { describe, expect, test } from 'vitest';
import { nameDictionary, nameKey } from '../../../src/domain/citation/names.ts';

test.each([
	['Luật Phòng, chống bạo lực gia đình', 'luat phong chong bao luc gia dinh'],
	['LUẬT PHÒNG CHỐNG BẠO LỰC GIA ĐÌNH', 'luat phong chong bao luc gia dinh'],
	['Đề án “Hỗ trợ phụ nữ khởi nghiệp”', 'de an ho tro phu nu khoi nghiep'],
	['Chương trình … kinh tế - xã hội', 'chuong trinh kinh te xa hoi'],
	['Bộ luật Lao động (sửa đổi) năm 2019', 'bo luat lao dong sua doi nam 2019'],
	['– “”', ''],
])('%s → %s', (name, key) => {
	expect(nameKey(name)).toBe(key);
});

describe('nameDictionary', () => {
	const names = nameDictionary(['Luật Trẻ em', 'Luật Bình đẳng giới', 'LUẬT TRẺ EM', 'Bộ luật Lao động', '…']);

	test('knows how long the names are that begin with a word, the longest first', () => {
		expect(names.lengthsFrom('luat')).toEqual([4, 3]);
		expect(names.lengthsFrom('bo')).toEqual([4]);
		expect(names.lengthsFrom('lao')).toEqual([]);
		expect(names.lengthsFrom('')).toEqual([]);
	});

	test('has the names as their folded words', () => {
		expect(names.has('luat tre em')).toBe(true);
		expect(names.has('luat tre')).toBe(false);
		expect(names.has('')).toBe(false);
	});
});
