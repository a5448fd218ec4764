import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/domain/citation/find.ts';
import { NAMES, show } from '../factories.ts';

const CHIEN_LUOC = 'chien-luoc chien luoc quoc gia ve binh dang gioi';
const CHUONG_TRINH = 'chuong-trinh chuong trinh phong ngua va ung pho voi bao luc tren co so gioi';

/** What a text prints, and every mention in it with the one in whose title it stands. */
const ROWS: ReadonlyArray<readonly [text: string, ...mentions: string[]]> = [
	[
		'Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ ban hành Chiến lược quốc gia về bình đẳng giới giai đoạn 2021 – 2030',
		'nghi-quyet 28/NQ-CP, on 2021-03-03, by Chính phủ',
		`${CHIEN_LUOC}, for 2021-2030, within 0`,
	],
	[
		'Nghị quyết số 28/NQ-CP của Chính phủ ngày 03/3/2021 về Chiến lược quốc gia về bình đẳng giới',
		'nghi-quyet 28/NQ-CP, on 2021-03-03, by Chính phủ',
		`${CHIEN_LUOC}, within 0`,
	],
	[
		'Quyết định số 800/QĐ-TTg ngày 02/7/2018 về việc điều chỉnh, bổ sung một số nội dung của Chiến lược quốc gia về bình\nđẳng giới',
		'quyet-dinh 800/QĐ-TTg, on 2018-07-02',
		`${CHIEN_LUOC}, within 0`,
	],
	[
		'Quyết định số 1611/QĐ-UBND ban hành Kế hoạch hành động thực hiện Chiến lược quốc gia về bình đẳng giới tỉnh; Luật Bình đẳng giới',
		'quyet-dinh 1611/QĐ-UBND',
		`${CHIEN_LUOC}, within 0`,
		'luat luat binh dang gioi',
	],
	[
		'Quyết định số 712/QĐ-UBND ban hành Kế hoạch triển khai thực hiện Chương trình “Phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2021 – 2025” trên địa bàn tỉnh; Quyết định số 1214/QĐ-UBND',
		'quyet-dinh 712/QĐ-UBND',
		`${CHUONG_TRINH}, for 2021-2025, within 0`,
		'quyet-dinh 1214/QĐ-UBND',
	],
	[
		'Quyết định số 1696/QĐ-TTg (sau đây gọi tắt là Chương trình) phê duyệt Chương trình hành động quốc gia về bình đẳng giới',
		'quyet-dinh 1696/QĐ-TTg',
		'chuong-trinh chuong trinh hanh dong quoc gia ve binh dang gioi, within 0',
	],
	[
		'Nghị định số 70/2008/NĐ-CP quy định chi tiết thi hành một số điều của Luật Bình đẳng giới',
		'nghi-dinh 70/2008/NĐ-CP',
		'luat luat binh dang gioi, within 0',
	],
	[
		'Nghị quyết số 57/NQ-CP ban hành Chương trình hành động của Chính phủ thực hiện\nNghị quyết số 11-NQ/TW; đặc biệt là Chỉ thị 21',
		'nghi-quyet 57/NQ-CP',
		'nghi-quyet 11-NQ/TW, within 0',
		'chi-thi 21, short',
	],
	[
		'Kế hoạch số 12/KH-UBND triển khai Nghị quyết số 28/NQ-CP ngày 03/3/2021',
		'ke-hoach 12/KH-UBND',
		'nghi-quyet 28/NQ-CP, on 2021-03-03, within 0',
	],
	[
		'Quyết định số 712/QĐ-UBND ban hành Kế hoạch thực hiện Quyết định số 2232/QĐ-TTg phê duyệt Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới',
		'quyet-dinh 712/QĐ-UBND',
		'quyet-dinh 2232/QĐ-TTg, within 0',
		`${CHUONG_TRINH}, within 1`,
	],
	[
		'Kế hoạch hành động thực hiện Chiến lược quốc gia về bình đẳng giới trên địa bàn tỉnh Hải Dương giai đoạn 2016 -2020',
		'ke-hoach-hanh-dong ke hoach hanh dong thuc hien chien luoc quoc gia ve binh dang gioi tren dia ban tinh hai duong, for 2016-2020',
		`${CHIEN_LUOC}, within 0`,
	],
	[
		'Kế hoạch thực hiện Chương trình “Phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2021 – 2025” trên địa bàn',
		'ke-hoach ke hoach thuc hien chuong trinh phong ngua va ung pho voi bao luc tren co so gioi, for 2021-2025',
		`${CHUONG_TRINH}, for 2021-2025, within 0`,
	],
	[
		'Quyết định số 938/QĐ-TTg phê duyệt Đề án “Tuyên truyền; vận động, thực hiện Luật Bình đẳng giới”, Luật Trẻ em',
		'quyet-dinh 938/QĐ-TTg',
		'luat luat binh dang gioi, within 0',
		'luat luat tre em',
	],
	[
		'Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2025 ban hành theo Nghị quyết số 28/NQ-CP',
		`${CHIEN_LUOC}, for 2021-2025`,
		'nghi-quyet 28/NQ-CP',
	],
	[
		'Nghị quyết số 28/NQ-CP và Quyết định số 2232/QĐ-TTg về Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới',
		'nghi-quyet 28/NQ-CP',
		'quyet-dinh 2232/QĐ-TTg',
		`${CHUONG_TRINH}, within 1`,
	],
	['Kế hoạch số 12/KH-UBND. Luật Bình đẳng giới', 'ke-hoach 12/KH-UBND', 'luat luat binh dang gioi'],
	['Kế hoạch số 12/KH-UBND và Luật Bình đẳng giới', 'ke-hoach 12/KH-UBND', 'luat luat binh dang gioi'],
	['Kế hoạch số 12/KH-UBND về bình đẳng giới, Luật Bình đẳng giới', 'ke-hoach 12/KH-UBND', 'luat luat binh dang gioi'],
	[
		'Tờ trình số 80/TTr-SNV về việc ban hành kế hoạch và Quyết định số 254/QĐ-UBND',
		'to-trinh 80/TTr-SNV',
		'quyet-dinh 254/QĐ-UBND',
	],
];

describe('a mention in the title of another', () => {
	test.each(ROWS.map(([text, ...mentions]) => ({ text, mentions })))('$text', ({ text, mentions }) => {
		expect(findMentions(text, NAMES).map(show)).toEqual(mentions);
	});
});
