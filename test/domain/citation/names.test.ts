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

	test('names that fold alike are one entry, the longest first', () => {
		expect(names.startingWith('luat').map(({ key }) => key)).toEqual(['luat binh dang gioi', 'luat tre em']);
	});

	test('a name stands under its first word', () => {
		expect(names.startingWith('bo')).toEqual([{ key: 'bo luat lao dong', words: ['bo', 'luat', 'lao', 'dong'] }]);
		expect(names.startingWith('lao')).toEqual([]);
		expect(names.startingWith('')).toEqual([]);
	});
});
