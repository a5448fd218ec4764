import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/domain/citation/find.ts';
import { NAMES, onlyMention, show } from '../factories.ts';

/** Real strings: what a text prints, and every mention in it, in order. */
function table(rows: ReadonlyArray<readonly [text: string, ...mentions: string[]]>) {
	test.each(rows.map(([text, ...mentions]) => ({ text, mentions })))('$text', ({ text, mentions }) => {
		expect(findMentions(text, NAMES).map(show)).toEqual(mentions);
	});
}

describe('numbers', () => {
	table([
		['28/NQ-CP', 'document 28/NQ-CP'],
		['Nghị quyết số 28/NQ-CP', 'nghi-quyet 28/NQ-CP'],
		['Nghị quyết 28/NQ-CP', 'nghi-quyet 28/NQ-CP'],
		['nghị quyết 28/NQ-CP', 'nghi-quyet 28/NQ-CP'],
		['NGHỊ QUYẾT 28/NQ-CP', 'nghi-quyet 28/NQ-CP'],
		['NGHỊ QUYẾT SỐ 28/NQ-CP', 'nghi-quyet 28/NQ-CP'],
		['Quyết Định số 622/QĐ-TTg', 'quyet-dinh 622/QĐ-TTg'],
		['Quyết định số: 622/QĐ-TTg', 'quyet-dinh 622/QĐ-TTg'],
		['Quyết định số622/QĐ-TTg', 'quyet-dinh 622/QĐ-TTg'],
		['Quyết định  số  622/QĐ-TTg', 'quyet-dinh 622/QĐ-TTg'],
		['Quyết định\u00a0số\u00a0622/QĐ-TTg', 'quyet-dinh 622/QĐ-TTg'],
		['Kế hoạch số:\n93/KH-UBND', 'ke-hoach 93/KH-UBND'],
		['Nghị quyết số\n28/NQ-CP', 'nghi-quyet 28/NQ-CP'],
		['Nghị\nquyết số 28/NQ-CP', 'nghi-quyet 28/NQ-CP'],
		['Số: 93/KH-UBND', 'document 93/KH-UBND'],
		['Số hiệu 93/KH-UBND', 'document 93/KH-UBND'],
		['(Quyết định số 622/QĐ-TTg).', 'quyet-dinh 622/QĐ-TTg'],
		['“Quyết định số 622/QĐ-TTg”', 'quyet-dinh 622/QĐ-TTg'],
		['theo 28/NQ-CP, các đơn vị báo cáo', 'document 28/NQ-CP'],
		['thực hiện chỉ tiêu Kế hoạch số 159/KH-UBND về hoạt động bình đẳng giới', 'ke-hoach 159/KH-UBND'],
		['Kếhoạch số 71/KH-UBND', 'document 71/KH-UBND'],
	]);
});

describe('signs', () => {
	table([
		['Kế hoạch số 100/KH- UBND', 'ke-hoach 100/KH- UBND'],
		['Kế hoạch số 100/KH -UBND', 'ke-hoach 100/KH -UBND'],
		['Kế hoạch số 100/KH - UBND', 'ke-hoach 100/KH - UBND'],
		['Kế hoạch số 100/KH-\nUBND', 'ke-hoach 100/KH-\nUBND'],
		['Kế hoạch số 100/\nKH-UBND', 'ke-hoach 100/\nKH-UBND'],
		['Kế hoạch số 100 / KH-UBND', 'ke-hoach 100 / KH-UBND'],
		['Nghị quyết số 28/NQ–CP', 'nghi-quyet 28/NQ–CP'],
		['Nghị quyết số 28/NQ-CP - Sở Nội vụ chủ trì', 'nghi-quyet 28/NQ-CP'],
		['Nghị quyết số 28/NQ-CP – UBND tỉnh chỉ đạo', 'nghi-quyet 28/NQ-CP'],
		['Nghị quyết số 28/NQ-CP\n- UBND tỉnh chỉ đạo', 'nghi-quyet 28/NQ-CP'],
		['Công văn số 739/BNV-CTTN&BĐG', 'cong-van 739/BNV-CTTN&BĐG'],
		['Công văn số 739/BNV-CTTN & BĐG', 'cong-van 739/BNV-CTTN & BĐG'],
		['Công văn số 11973/UBND-KGVX', 'cong-van 11973/UBND-KGVX'],
		['Kế hoạch số 11973/UBND-KGVX', 'ke-hoach 11973/UBND-KGVX'],
		['Công văn số 1234/UBND-VX3', 'cong-van 1234/UBND-VX3'],
		['Văn bản số 458/LĐTBXH-BĐG', 'van-ban 458/LĐTBXH-BĐG'],
		['văn bản số 4529/LĐTBXH-BĐG', 'van-ban 4529/LĐTBXH-BĐG'],
		['Tờ trình số 80/TTr-SNV', 'to-trinh 80/TTr-SNV'],
		['Quyết định số 488/Qđ-TTg', 'quyet-dinh 488/Qđ-TTg'],
		['Kế hoạch số 12/KH-UBND-VX', 'ke-hoach 12/KH-UBND-VX'],
		['Kế hoạch số 05/KHLN-SLĐTBXH-HLHPN', 'ke-hoach 05/KHLN-SLĐTBXH-HLHPN'],
		['Kế hoạch số 38/KH-BVSTBPN', 'ke-hoach 38/KH-BVSTBPN'],
		['Đề án 06/CP', 'de-an 06/CP'],
		['Nghị định số 70/2008/NĐ-CP', 'nghi-dinh 70/2008/NĐ-CP'],
		['Nghị quyết 30a/2008/NQ-CP', 'nghi-quyet 30a/2008/NQ-CP'],
		['Nghị quyết số 04/2021/NQ-HĐND', 'nghi-quyet 04/2021/NQ-HĐND'],
		['Thông tư số 191/2009/TTLT-BTC-BLĐTBXH', 'thong-tu 191/2009/TTLT-BTC-BLĐTBXH'],
		['Luật số 73/2006/QH11', 'luat 73/2006/QH11'],
		['Bộ luật số 45/2019/QH14', 'bo-luat 45/2019/QH14'],
		['Nghị quyết số 351/2017/UBTVQH14', 'nghi-quyet 351/2017/UBTVQH14'],
		['Nghị quyết số 11-NQ/TW', 'nghi-quyet 11-NQ/TW'],
		['Nghị quyết số 11- NQ/TW', 'nghi-quyet 11- NQ/TW'],
		['Nghị quyết số 28 – NQ/TW', 'nghi-quyet 28 – NQ/TW'],
		['Chỉ thị số 21–CT/TƯ', 'chi-thi 21–CT/TƯ'],
		['Chỉ thị số 41-CT/TU', 'chi-thi 41-CT/TU'],
		['Quyết định số 18-QĐ/TU', 'quyet-dinh 18-QĐ/TU'],
		['Chương trình số 12-CTr/TU', 'chuong-trinh 12-CTr/TU'],
		['Thông báo kết luận số 196-TB/TW', 'document 196-TB/TW'],
		['Hướng dẫn số 111-HD/BTGTU', 'document 111-HD/BTGTU'],
	]);
});

describe('dates', () => {
	table([
		['Nghị quyết số 28/NQ-CP ngày 03/3/2021', 'nghi-quyet 28/NQ-CP, on 2021-03-03'],
		['Nghị quyết số 28/NQ-CP ngày 3/3/2021', 'nghi-quyet 28/NQ-CP, on 2021-03-03'],
		['Nghị quyết số 28/NQ-CP ngày 03-3-2021', 'nghi-quyet 28/NQ-CP, on 2021-03-03'],
		['Nghị quyết số 28/NQ-CP ngày 03 tháng 3 năm 2021', 'nghi-quyet 28/NQ-CP, on 2021-03-03'],
		['Nghị quyết số 28/NQ-CP, ngày 03/3/2021', 'nghi-quyet 28/NQ-CP, on 2021-03-03'],
		['Quyết định số 488/QĐ-TTg , ngày 04/4/2017', 'quyet-dinh 488/QĐ-TTg, on 2017-04-04'],
		['Kế hoạch số 52/KH-UBND ngày 09 - 03 - 2022', 'ke-hoach 52/KH-UBND, on 2022-03-09'],
		['Kế hoạch số 71/KH-UBND ngày 16.04.2021.', 'ke-hoach 71/KH-UBND, on 2021-04-16'],
		['Kế hoạch số 71/KH-UBND ngày 21\ntháng 5 năm 2021', 'ke-hoach 71/KH-UBND, on 2021-05-21'],
		['Kế hoạch số 71/KH-UBND\nngày 21/5/2021', 'ke-hoach 71/KH-UBND, on 2021-05-21'],
		['Kế hoạch số 71/KH-UBND ngày\n21/5/2021', 'ke-hoach 71/KH-UBND, on 2021-05-21'],
		['Quyết định 2282/QĐ-TTg 31/12/2020', 'quyet-dinh 2282/QĐ-TTg, on 2020-12-31'],
		['Quyết định 2282/QĐ-TTg, 31/12/2020', 'quyet-dinh 2282/QĐ-TTg, on 2020-12-31'],
		['Kế hoạch hành động số 3002/KH-UBND ngày 24/15/2015', 'ke-hoach-hanh-dong 3002/KH-UBND, on no-such-month'],
		['Quyết định số 1696/QĐ-TTg ngày 31/02/2015', 'quyet-dinh 1696/QĐ-TTg, on no-such-day'],
		['Quyết định số 1464/QĐ-TTg ngày 22/72016', 'quyet-dinh 1464/QĐ-TTg, on unreadable'],
		['Chỉ thị số 21 – CT/TW ngày 20/01/2018', 'chi-thi 21 – CT/TW, on 2018-01-20'],
		['Luật số 73/2006/QH11 ngày 29/11/2006', 'luat 73/2006/QH11, on 2006-11-29'],
		['Nghị quyết số 28/NQ-CP ngày 03/3', 'nghi-quyet 28/NQ-CP'],
		['Nghị quyết số 28/NQ-CP tháng 3 năm 2021', 'nghi-quyet 28/NQ-CP'],
		['Nghị quyết số 28/NQ-CP. Ngày 05/4/2021, UBND tỉnh họp', 'nghi-quyet 28/NQ-CP'],
	]);
});

describe('issuers', () => {
	table([
		['Nghị quyết số 28/NQ-CP của Chính phủ', 'nghi-quyet 28/NQ-CP, by Chính phủ'],
		['Nghị quyết số 28/NQ-CP của Chính phủ về Chiến lược', 'nghi-quyet 28/NQ-CP, by Chính phủ'],
		['Nghị quyết số 28/NQ-CP của Chính phủ; Luật', 'nghi-quyet 28/NQ-CP, by Chính phủ'],
		['Nghị quyết số 28/NQ-CP của Chính phủ ngày 03/3/2021', 'nghi-quyet 28/NQ-CP, on 2021-03-03, by Chính phủ'],
		[
			'Nghị quyết số 28/NQ-CP của Chính phủ ngày 03 tháng 3 năm 2021 về Chiến lược',
			'nghi-quyet 28/NQ-CP, on 2021-03-03, by Chính phủ',
		],
		['Nghị quyết số 28/NQ-CP của Chính phủ, ngày 05/4/2021 UBND tỉnh họp', 'nghi-quyet 28/NQ-CP, by Chính phủ'],
		[
			'Quyết định số 488/QĐ-TTg , ngày 04/4/2017 của Thủ tướng Chính phủ phê duyệt',
			'quyet-dinh 488/QĐ-TTg, on 2017-04-04, by Thủ tướng Chính phủ',
		],
		[
			'Quyết định số 800/QĐ-TTg ngày 02/7/2018 của Thủ tướng Chính\nphủ về việc điều chỉnh',
			'quyet-dinh 800/QĐ-TTg, on 2018-07-02, by Thủ tướng Chính\nphủ',
		],
		[
			'Nghị quyết số 11-NQ/TW ngày 27/4/2007 của Bộ Chính trị về công tác phụ nữ',
			'nghi-quyet 11-NQ/TW, on 2007-04-27, by Bộ Chính trị',
		],
		['Chỉ thị số 41-CT/TU ngày 02/7/2020 của Tỉnh ủy về', 'chi-thi 41-CT/TU, on 2020-07-02, by Tỉnh ủy'],
		[
			'Công văn số 739/BNV-CTTN&BĐG ngày 28/3/2025 của Bộ Nội vụ về việc hướng dẫn',
			'cong-van 739/BNV-CTTN&BĐG, on 2025-03-28, by Bộ Nội vụ',
		],
		[
			'Kế hoạch số 38/KH-BVSTBPN ngày 16/8/2021 của Ban vì sự tiến bộ của phụ nữ thực hiện',
			'ke-hoach 38/KH-BVSTBPN, on 2021-08-16, by Ban vì sự tiến bộ của phụ nữ',
		],
		[
			'Kế hoạch số 2569/KH-UBND ngày 28 tháng 08 năm 2017 của Ủy ban nhân dân tỉnh Hải Dương về',
			'ke-hoach 2569/KH-UBND, on 2017-08-28, by Ủy ban nhân dân tỉnh Hải Dương',
		],
		['Quyết định số 254/QĐ-UBND của UỶ BAN NHÂN DÂN tỉnh', 'quyet-dinh 254/QĐ-UBND, by UỶ BAN NHÂN DÂN tỉnh'],
		['Kế hoạch số 12/KH-UBND của UBND tỉnh năm 2023', 'ke-hoach 12/KH-UBND, by UBND tỉnh'],
		['Kế hoạch số 12/KH-UBND của UBND tỉnh (gọi tắt là Kế hoạch)', 'ke-hoach 12/KH-UBND, by UBND tỉnh'],
		['Kế hoạch số 12/KH-UBND trên địa bàn của tỉnh', 'ke-hoach 12/KH-UBND'],
		[
			'Nghị quyết số 28/NQ-CP của Chính phủ\nQuyết định số 2232/QĐ-TTg của Thủ tướng Chính phủ',
			'nghi-quyet 28/NQ-CP, by Chính phủ',
			'quyet-dinh 2232/QĐ-TTg, by Thủ tướng Chính phủ',
		],
	]);
});

describe('several numbers', () => {
	table([
		['Quyết định số 622/QĐ-TTg;Quyết định số 1719/QĐ-TTg', 'quyet-dinh 622/QĐ-TTg', 'quyet-dinh 1719/QĐ-TTg'],
		[
			'các Kế hoạch của UBND tỉnh: số 95/KH-UBND ngày 21/3/2023; số 96/KH-UBND ngày 22/3/2023; số 97/KH-UBND',
			'ke-hoach 95/KH-UBND, on 2023-03-21',
			'ke-hoach 96/KH-UBND, on 2023-03-22',
			'ke-hoach 97/KH-UBND',
		],
		[
			'các Quyết định số 938/QĐ-TTg, 939/QĐ-TTg ngày 30/6/2017 của Thủ tướng Chính phủ',
			'quyet-dinh 938/QĐ-TTg',
			'quyet-dinh 939/QĐ-TTg, on 2017-06-30, by Thủ tướng Chính phủ',
		],
		[
			'Nghị quyết số 19-NQ/TW, 20-NQ/TW và 21-NQ/TW của Ban Chấp hành Trung ương',
			'nghi-quyet 19-NQ/TW',
			'nghi-quyet 20-NQ/TW',
			'nghi-quyet 21-NQ/TW, by Ban Chấp hành Trung ương',
		],
		[
			'các Nghị định số 70/2008/NĐ-CP, 48/2009/NĐ-CP ngày 19/5/2009 và 55/2009/NĐ-CP; 254/QĐ-UBND',
			'nghi-dinh 70/2008/NĐ-CP',
			'nghi-dinh 48/2009/NĐ-CP, on 2009-05-19',
			'nghi-dinh 55/2009/NĐ-CP',
			'document 254/QĐ-UBND',
		],
		[
			'Nghị quyết số 28/NQ-CP năm 2021 của Chính phủ; kết quả thực hiện Quyết định số 2282/QĐ-TTg năm 2022',
			'nghi-quyet 28/NQ-CP, by Chính phủ, of 2021',
			'quyet-dinh 2282/QĐ-TTg',
		],
		[
			'Công văn số 1128/LĐTBXH-BĐG ngày 04/4/2023 của Bộ Lao động - Thương binh và Xã hội về việc hướng dẫn',
			'cong-van 1128/LĐTBXH-BĐG, on 2023-04-04, by Bộ Lao động - Thương binh và Xã hội',
		],
		[
			'Quyết định số 12/QĐ-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch và Kế hoạch số 7/KH-UBND của UBND tỉnh, các ngành',
			'quyet-dinh 12/QĐ-BVHTTDL, by Bộ Văn hóa, Thể thao và Du lịch',
			'ke-hoach 7/KH-UBND, by UBND tỉnh',
		],
		['Luật số 13/2022/QH15 và 45/2019/QH14', 'luat 13/2022/QH15', 'document 45/2019/QH14'],
		[
			'Công văn số 739/BNV-CTTN&BĐG ngày 28/3/2025 của Bộ Nội vụ và Quyết định số 254/QĐ-UBND ngày 19/4/2021',
			'cong-van 739/BNV-CTTN&BĐG, on 2025-03-28, by Bộ Nội vụ',
			'quyet-dinh 254/QĐ-UBND, on 2021-04-19',
		],
		['theo đề nghị của Sở Nội vụ tại Tờ trình số 80/TTr-SNV; UBND tỉnh', 'to-trinh 80/TTr-SNV'],
	]);
});

describe('numbers without a sign', () => {
	table([
		['Chỉ thị 21 ngày 20/01/2018', 'chi-thi 21, short, on 2018-01-20'],
		[
			'Chỉ thị 21 ngày 20/01/2018 của Ban Bí thư\nTrung ương Đảng về công tác phụ nữ',
			'chi-thi 21, short, on 2018-01-20, by Ban Bí thư\nTrung ương Đảng',
		],
		['Chỉ thị số 21 của Ban Bí thư', 'chi-thi 21, short, by Ban Bí thư'],
		['thực hiện Chỉ thị 21.', 'chi-thi 21, short'],
		['Chỉ thị 05 về học tập', 'chi-thi 05, short'],
		['Đề án 938, 939', 'de-an 938, short', 'de-an 939, short'],
		['Đề án 938,939', 'de-an 938, short', 'de-an 939, short'],
		['Đề án 938 và 939 của Chính phủ', 'de-an 938, short', 'de-an 939, short, by Chính phủ'],
		['Đề án 938, Đề án 939', 'de-an 938, short', 'de-an 939, short'],
		['Đề án 938, 15 đơn vị', 'de-an 938, short'],
		['kết quả thực hiện Đề án 938 năm 2023', 'de-an 938, short'],
		['Quyết định 1464, 1696 và 2351', 'quyet-dinh 1464, short', 'quyet-dinh 1696, short', 'quyet-dinh 2351, short'],
		['Công văn 458 ngày 12/02/2020', 'cong-van 458, short, on 2020-02-12'],
		['Nghị định 125', 'nghi-dinh 125, short'],
		['Nghị quyết 28 của Chính phủ', 'nghi-quyet 28, short, by Chính phủ'],
		['NGHỊ QUYẾT SỐ 28 CỦA CHÍNH PHỦ', 'nghi-quyet 28, short, by CHÍNH PHỦ'],
		['Thông tư 12 (sửa đổi)', 'thong-tu 12, short'],
	]);
});

describe('the phrase as printed', () => {
	test.each([
		[
			'Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ ban hành Chiến lược',
			'Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ',
		],
		['theo Kế hoạch số 100/KH- UBND , ngày 1/2/2021; và', 'Kế hoạch số 100/KH- UBND , ngày 1/2/2021'],
		[
			'ngày 24/15/2015: Kế hoạch số 3002/KH-UBND ngày 24/15/2015 của Ủy',
			'Kế hoạch số 3002/KH-UBND ngày 24/15/2015 của Ủy',
		],
		['(số 28/NQ-CP)', '28/NQ-CP'],
		['đặc biệt là Chỉ thị 21 ngày 20/01/2018 của Ban Bí thư, và', 'Chỉ thị 21 ngày 20/01/2018 của Ban Bí thư'],
		['Kế hoạch hành động số 3002/KH-UBND.', 'Kế hoạch hành động số 3002/KH-UBND'],
	])('%s', (text, phrase) => {
		expect(onlyMention(text).asPrinted).toBe(phrase);
	});

	test('the first of a list has the kind word, the others only their figures', () => {
		const phrases = findMentions('Đề án số 938, 939 và 1464 của Thủ tướng.', NAMES).map(({ asPrinted }) => asPrinted);
		expect(phrases).toEqual(['Đề án số 938', '939', '1464 của Thủ tướng']);
	});

	test('the date as printed is without the word for it', () => {
		expect(onlyMention('28/NQ-CP ngày 03 tháng 3 năm 2021').date?.text).toBe('03 tháng 3 năm 2021');
	});
});
