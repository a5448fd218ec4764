import { expect, test } from 'vitest';
import { citeDocument } from '../../../src/domain/cite/document.ts';
import { cited } from './factories.ts';

test.each([
	[
		{},
		'Kế hoạch số 12/KH-UBND ngày 02 tháng 3 năm 2020 của Ủy ban nhân dân tỉnh Thử thực hiện công tác bình đẳng giới năm 2020',
	],
	[
		{ number: null, date: '2021-09' },
		'Kế hoạch tháng 9 năm 2021 của Ủy ban nhân dân tỉnh Thử thực hiện công tác bình đẳng giới năm 2020',
	],
	[{ number: null, date: null, issuer: null }, 'Kế hoạch thực hiện công tác bình đẳng giới năm 2020'],
	// A name goes on with "về", a verb with a small letter, a title that has its own "về" keeps it.
	[
		{
			kind: 'Nghị quyết',
			number: '28/NQ-CP',
			date: '2021-03-03',
			issuer: 'Chính phủ',
			title: 'Chiến lược quốc gia về bình đẳng giới',
		},
		'Nghị quyết số 28/NQ-CP ngày 03 tháng 3 năm 2021 của Chính phủ về Chiến lược quốc gia về bình đẳng giới',
	],
	[
		{ kind: 'Nghị định', number: '48/2009/NĐ-CP', date: null, issuer: 'Chính phủ', title: 'Quy định về các biện pháp' },
		'Nghị định số 48/2009/NĐ-CP của Chính phủ quy định về các biện pháp',
	],
	[
		{ kind: 'Nghị quyết', number: '11-NQ/TW', date: '2007', issuer: null, title: 'Về công tác phụ nữ' },
		'Nghị quyết số 11-NQ/TW năm 2007 về công tác phụ nữ',
	],
	// Laws by their name alone.
	[{ kind: 'Luật', isLaw: true, number: '73/2006/QH11', title: 'Luật Bình đẳng giới' }, 'Luật Bình đẳng giới'],
	[{ kind: 'Luật', isLaw: true, number: '73/2006/QH11', title: 'Bình đẳng giới' }, 'Luật Bình đẳng giới'],
])('%j', (facts, text) => {
	expect(citeDocument(cited(facts))).toBe(text);
});
