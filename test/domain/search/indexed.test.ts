import { expect, test } from 'vitest';
import { type IndexedPage, indexedHtml } from '../../../src/domain/search/indexed.ts';

const PAGE: IndexedPage = {
	kind: 'plan',
	path: '/ke-hoach/vi-du-2024/',
	title: 'Kế hoạch bình đẳng giới',
	number: '12/KH-UBND',
	note: 'Ví Dụ, năm 2024',
	text: 'Người ký\n\nNguyễn Văn A',
	sections: [
		{ anchor: 'ii-2-dd', title: 'II.2.đ', text: 'a < b & "c"\nĐộc lập' },
		{ anchor: 'ket', title: 'Kết', text: '' },
	],
	filters: { province: ['vi-du'], year: ['2024'] },
};

test('a page of the index has a heading a section, its facts, its filters, and no đ', () => {
	expect(indexedHtml(PAGE).replaceAll('d\u0335', '(đ)').replaceAll('D\u0335', '(Đ)')).toMatchInlineSnapshot(`
		"<!doctype html><html lang="vi"><head>
		<meta data-pagefind-meta="number[content]" content="12/KH-UBND">
		<meta data-pagefind-meta="note[content]" content="Ví Dụ, năm 2024">
		<meta data-pagefind-filter="province[content]" content="vi-du">
		<meta data-pagefind-filter="year[content]" content="2024">
		<meta data-pagefind-filter="kind[content]" content="plan">
		</head><body data-pagefind-body data-pagefind-weight="1"><h1 data-pagefind-meta="title">Kế hoạch bình (đ)ẳng giới</h1>
		<p>Người ký</p>
		<p>Nguyễn Văn A</p>
		<h2 id="ii-2-dd">II.2.(đ)</h2><p>a &lt; b &amp; &quot;c&quot;</p>
		<p>(Đ)ộc lập</p>
		<h2 id="ket">Kết</h2>
		</body></html>"
	`);
});

test('a guide weighs less: it speaks of numbers only to explain them', () => {
	expect(indexedHtml({ ...PAGE, kind: 'guide' })).toContain('data-pagefind-weight="0.1"');
});
