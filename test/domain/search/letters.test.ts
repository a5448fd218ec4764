import { expect, test } from 'vitest';
import { joinStroke, spreadStroke } from '../../../src/domain/search/letters.ts';

test.each(['đ', 'Đ', 'Đặng Việt Phương', 'bình đẳng giới', '1214/QĐ-UBND', 'không có chữ ấy', ''])(
	'%s comes back',
	(text) => {
		expect(spreadStroke(text)).not.toMatch(/[đĐ]/);
		expect(joinStroke(spreadStroke(text))).toBe(text);
	},
);

test('the look-alike Ð (U+00D0) is read as Đ, and decomposed letters are composed', () => {
	expect(joinStroke(spreadStroke('1214/QÐ-UBND'))).toBe('1214/QĐ-UBND');
	expect(joinStroke(spreadStroke('bình đẳng'.normalize('NFD')))).toBe('bình đẳng');
});
