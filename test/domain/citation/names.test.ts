import { describe, expect, test } from 'vitest';
import { type NameDictionary, nameDictionary, nameKey } from '../../../src/domain/citation/names.ts';

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

	/** What the dictionary holds of a name's folded words. */
	const at = (key: string) =>
		key.split(' ').reduce<NameDictionary | undefined>((found, word) => found?.next.get(word), names);

	test('knows the words that names go on with', () => {
		expect([...names.next.keys()]).toEqual(['luat', 'bo']);
		expect([...(at('luat')?.next.keys() ?? [])]).toEqual(['tre', 'binh']);
		expect(at('lao')).toBeUndefined();
	});

	test('has the names as their folded words', () => {
		expect(at('luat tre em')?.isName).toBe(true);
		expect(at('luat tre')?.isName).toBe(false);
		expect(names.isName).toBe(false);
	});
});
