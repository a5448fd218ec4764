import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/domain/citation/find.ts';
import { nameDictionary } from '../../../src/domain/citation/names.ts';
import { NAMES, onlyMention, show } from '../factories.ts';

function table(rows: ReadonlyArray<readonly [text: string, ...mentions: string[]]>) {
	test.each(rows.map(([text, ...mentions]) => ({ text, mentions })))('$text', ({ text, mentions }) => {
		expect(findMentions(text, NAMES).map(show)).toEqual(mentions);
	});
}

const CHIEN_LUOC = 'chien-luoc chien luoc quoc gia ve binh dang gioi';
const DE_AN = 'de-an de an phong ngua va ung pho voi bao luc tren co so gioi';
const CHUONG_TRINH = 'chuong-trinh chuong trinh phong ngua va ung pho voi bao luc tren co so gioi';
const DU_AN_8 = 'du-an du an 8 thuc hien binh dang gioi va giai quyet nhung van de cap thiet doi voi phu nu va tre em';

describe('names of the dictionary', () => {
	table([
		['Luật Bình đẳng giới', 'luat luat binh dang gioi'],
		['Luật bình đẳng giới', 'luat luat binh dang gioi'],
		['LUẬT BÌNH ĐẲNG GIỚI', 'luat luat binh dang gioi'],
		['Luật Bình đẳng\ngiới', 'luat luat binh dang gioi'],
		['luật  Bình đẳng giới.', 'luat luat binh dang gioi'],
		['“Luật Bình đẳng giới”', 'luat luat binh dang gioi'],
		['Luật “Bình đẳng giới”', 'luat luat binh dang gioi'],
		['Luật Phòng, chống bạo lực gia đình', 'luat luat phong chong bao luc gia dinh'],
		['Luật Phòng chống bạo lực gia đình', 'luat luat phong chong bao luc gia dinh'],
		['Luật phòng, chống Bạo lực gia đình', 'luat luat phong chong bao luc gia dinh'],
		[
			'Luật Bình đẳng giới, Luật Phòng, chống bạo lực gia đình',
			'luat luat binh dang gioi',
			'luat luat phong chong bao luc gia dinh',
		],
		['Chiến lược về bình đẳng giới', 'chien-luoc chien luoc ve binh dang gioi'],
		['chiến lược quốc gia về bình đẳng giới', CHIEN_LUOC],
		['Chiến lược Quốc gia về Bình đẳng giới', CHIEN_LUOC],
		['Chiến lược quốc gia về về bình đẳng giới', CHIEN_LUOC],
		['Chiến lược – quốc gia – về bình đẳng giới', CHIEN_LUOC],
		['Dự\nán 8 “Thực hiện bình đẳng giới và giải quyết những vấn đề cấp thiết đối với phụ nữ và trẻ em”', DU_AN_8],
		[
			'dự án “Thực hiện bình đẳng giới và giải quyết những vấn đề cấp thiết đối với phụ nữ và trẻ em”',
			'du-an thuc hien binh dang gioi va giai quyet nhung van de cap thiet doi voi phu nu va tre em',
		],
		['đề án “Hỗ trợ phụ nữ khởi nghiệp”', 'de-an de an ho tro phu nu khoi nghiep'],
		['Đề án Hỗ trợ phụ nữ khởi nghiệp', 'de-an de an ho tro phu nu khoi nghiep'],
		['theo quy định Luật Ngân sách nhà nước và các văn bản hướng dẫn', 'luat luat ngan sach nha nuoc'],
		['Bộ luật Lao động', 'bo-luat bo luat lao dong'],
		['Bộ Luật Lao động (sửa đổi)', 'bo-luat bo luat lao dong sua doi'],
	]);
});

describe('the period or year right after a name', () => {
	table([
		['Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030', `${CHIEN_LUOC}, for 2021-2030`],
		['Chiến lược quốc gia về bình đẳng giới giai đoạn 2011 – 2020;', `${CHIEN_LUOC}, for 2011-2020`],
		['Chiến lược quốc gia về bình đẳng giới giai đoạn 2016 -2020', `${CHIEN_LUOC}, for 2016-2020`],
		['CHIẾN LƯỢC QUỐC GIA VỀ BÌNH ĐẲNG GIỚI GIAI ĐOẠN 2021 - 2030', `${CHIEN_LUOC}, for 2021-2030`],
		['Chiến lược quốc gia về bình đẳng giới\ngiai đoạn 2011-2020', `${CHIEN_LUOC}, for 2011-2020`],
		['Chiến lược quốc gia về bình đẳng giới giai\nđoạn 2011-2020', `${CHIEN_LUOC}, for 2011-2020`],
		['Chiến lược quốc gia về bình đẳng giới (giai đoạn 2021-2030)', `${CHIEN_LUOC}, for 2021-2030`],
		['Chiến lược quốc gia về bình đẳng giới đến năm 2030', `${CHIEN_LUOC}, for -2030`],
		['Chiến lược quốc gia về bình đẳng giới tỉnh Ví Dụ giai đoạn 2021-2025', CHIEN_LUOC],
		['Chiến lược quốc gia về bình đẳng giới. Giai đoạn 2021-2025', CHIEN_LUOC],
		[
			'Đề án “Phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2016 – 2020, tầm nhìn đến năm 2030”',
			`${DE_AN}, for 2016-2020+2030`,
		],
		[
			'Đề án “Phòng ngừa và ứng phó với bạo lực trên cơ sở giới” giai đoạn 2016-2020 và tầm nhìn đến năm 2030',
			`${DE_AN}, for 2016-2020+2030`,
		],
		[
			'Đề án\n“Phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2016 – 2020, tầm\nnhìn đến năm 2030”',
			`${DE_AN}, for 2016-2020+2030`,
		],
		[
			'đề án\nphòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2016 - 2020, định hướng đến năm 2030',
			`${DE_AN}, for 2016-2020+2030`,
		],
		[
			'Chương trình “Phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2021 – 2025” trên địa bàn',
			`${CHUONG_TRINH}, for 2021-2025`,
		],
		[
			'Chương trình phòng ngừa, ứng phó với bạo lực trên cơ sở giới giai đoạn 2021 - 2025',
			'chuong-trinh chuong trinh phong ngua ung pho voi bao luc tren co so gioi, for 2021-2025',
		],
		[
			'Chương trình truyền thông về bình đẳng giới đến năm 2030',
			'chuong-trinh chuong trinh truyen thong ve binh dang gioi, for -2030',
		],
		['Bộ luật Lao động năm 2019', 'bo-luat bo luat lao dong, of 2019'],
		['Bộ Luật Lao động (sửa đổi) năm 2019;', 'bo-luat bo luat lao dong sua doi, of 2019'],
		['Luật Phòng, chống bạo lực gia đình năm 2022', 'luat luat phong chong bao luc gia dinh, of 2022'],
	]);
});

describe('names that the dictionary lacks', () => {
	table([
		['Đề án “Nâng cao năng lực đội ngũ cán bộ nữ”', 'de-an nang cao nang luc doi ngu can bo nu'],
		['Chương trình "Mỗi xã một sản phẩm" giai đoạn 2021-2025', 'chuong-trinh moi xa mot san pham, for 2021-2025'],
		['chương trình “Sức khỏe Việt Nam”', 'chuong-trinh suc khoe viet nam'],
		['Luật Đất đai', 'luat luat dat dai'],
		['Luật Trẻ em', 'luat luat tre em'],
		['Luật Trẻ em năm 2016', 'luat luat tre em, of 2016'],
		['Luật Hôn nhân và gia đình năm 2014;', 'luat luat hon nhan va gia dinh, of 2014'],
		['Luật Phòng, chống mua bán người năm 2011', 'luat luat phong chong mua ban nguoi, of 2011'],
		['Luật Trẻ em và các văn bản năm 2016', 'luat luat tre em'],
		['Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;', 'luat luat to chuc chinh quyen dia phuong'],
		['Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008;', 'luat luat can bo cong chuc'],
		[
			'Căn cứ Luật tổ chức Hội đồng nhân dân và Ủy ban nhân dân;',
			'luat luat to chuc hoi dong nhan dan va uy ban nhan dan',
		],
		[
			'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019',
			'luat luat sua doi bo sung mot so dieu cua luat to chuc chinh phu va luat to chuc chinh quyen dia phuong',
			'luat luat to chuc chinh phu, within 0',
			'luat luat to chuc chinh quyen dia phuong, within 0',
		],
		['Đoàn Luật sư và Luật gia của tỉnh;'],
		['Luật Trẻ em và Luật Việc làm', 'luat luat tre em', 'luat luat viec lam'],
		['Luật Trẻ em của Quốc hội', 'luat luat tre em'],
	]);
});

describe('what is no name', () => {
	test.each([
		'pháp luật bình đẳng giới',
		'pháp Luật Bình đẳng giới',
		'Pháp luật Phòng, chống bạo lực gia đình',
		'chính sách, pháp luật về bình đẳng giới',
		'các luật liên quan',
		'Luật này',
		'Luật sư Nguyễn Văn A',
		'Hội Luật gia tỉnh',
		'Trường Đại học Luật Hà Nội',
		'công tác bình đẳng giới',
		'BÌNH ĐẲNG GIỚI',
		'Chiến lược. Quốc gia về bình đẳng giới',
		'Chiến lược quốc gia về trẻ em, bình đẳng giới',
		'Chiến lược quốc gia; về bình đẳng giới',
		'chương trình, đề án thúc đẩy bình đẳng giới',
		'Tháng hành động vì bình đẳng giới',
		'mô hình “Ngôi nhà bình yên cho phụ nữ và trẻ em”',
		'Đề án “Ngắn”',
		'Hỗ trợ phụ nữ khởi nghiệp',
		'các văn bản liên quan',
	])('%s', (text) => {
		expect(findMentions(text, NAMES)).toEqual([]);
	});

	test('nothing is found with an empty dictionary and no quotation marks', () => {
		expect(findMentions('Chiến lược quốc gia về bình đẳng giới', nameDictionary([]))).toEqual([]);
	});
});

describe('the phrase as printed', () => {
	test.each([
		['theo Đề án “Hỗ trợ phụ nữ khởi nghiệp”.', 'Đề án “Hỗ trợ phụ nữ khởi nghiệp”'],
		['(Luật Bình đẳng giới)', 'Luật Bình đẳng giới'],
		[
			'“Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030”',
			'Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030',
		],
		[
			'Chiến lược quốc gia về bình đẳng giới (giai đoạn 2021-2030), và',
			'Chiến lược quốc gia về bình đẳng giới (giai đoạn 2021-2030)',
		],
		['Bộ Luật Lao động (sửa đổi); Luật', 'Bộ Luật Lao động (sửa đổi)'],
		['Đề án "Nâng cao năng lực đội ngũ cán bộ nữ" của tỉnh', 'Đề án "Nâng cao năng lực đội ngũ cán bộ nữ"'],
		['Chiến lược quốc gia về về bình đẳng giới', 'Chiến lược quốc gia về về bình đẳng giới'],
	])('%s', (text, phrase) => {
		expect(onlyMention(text).asPrinted).toBe(phrase);
	});
});
