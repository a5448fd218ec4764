import { expect, test } from 'vitest';
import { unbrokenParts } from '../../src/domain/unbroken.ts';

test.each([
	['Nghị quyết số 28/NQ-CP ngày 03/3/2021', ['28/NQ-CP']],
	['Chỉ thị số 21-CT/TW; Luật số 73/2006/QH11.', ['21-CT/TW', '73/2006/QH11']],
	['Công văn số 739/BNV-CTTN&BĐG, 458/SLĐTBXH-BĐG', ['739/BNV-CTTN&BĐG', '458/SLĐTBXH-BĐG']],
	['giai đoạn 2021-2025, ngày 24/15/2015, 2021–2030', []],
	['Thông tư liên tịch số 12/2099/TTLT-BAA-BBB-BCC-BDD', []],
	['', []],
])('%s', (text, numbers) => {
	const parts = unbrokenParts(text);
	expect(parts.filter(({ isNumber }) => isNumber).map((part) => part.text)).toEqual(numbers);
	expect(parts.map((part) => part.text).join('')).toBe(text);
});
