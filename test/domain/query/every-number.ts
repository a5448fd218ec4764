/**
 * What people type for the plans and instruments that are in the collection for themselves, beside those that the digests cite
 * (`queries.ts`): written by thinking of someone who has the paper, a scan, or half of it in mind. Each with what comes first;
 * where the same words name several, all of them, in order. Every number of `content/` has a row here or there.
 */
export type Row = readonly [query: string, first: string, ...others: string[]];

export const EVERY_NUMBER: readonly Row[] = [
	// An Giang
	['301/KH-UBND', '301-kh-ubnd-an-giang-2022'],
	['kế hoạch 301 an giang', '301-kh-ubnd-an-giang-2022'],
	['77/KH-UBND An Giang', '77-kh-ubnd-an-giang-2014'],
	['77 kh ubnd 2014', '77-kh-ubnd-an-giang-2014'],
	// Bà Rịa - Vũng Tàu
	['1214/QĐ-UBND ngày 15/4/2022', '1214-qd-ubnd-ba-ria-vung-tau-2022'],
	['1214/QĐ-UBND Bà Rịa', '1214-qd-ubnd-ba-ria-vung-tau-2022'],
	['1.214/QĐ-UBND', '1214-qd-ubnd-ba-ria-vung-tau-2022'],
	['526/TTr-SLĐTBXH', '526-ttr-sldtbxh-ba-ria-vung-tau-2022'],
	['tờ trình 526 sở lao động', '526-ttr-sldtbxh-ba-ria-vung-tau-2022'],
	// Bạc Liêu
	['71/KH-UBND Bạc Liêu', '71-kh-ubnd-bac-lieu-2021'],
	['71 kh ubnd bac lieu 2021', '71-kh-ubnd-bac-lieu-2021'],
	// Bắc Ninh
	['2105/QĐ-UBND', '2105-qd-ubnd-bac-ninh-2023'],
	['qd 2105 bac ninh', '2105-qd-ubnd-bac-ninh-2023'],
	// Bình Định
	['1782/QĐ-UBND', '1782-qd-ubnd-binh-dinh-2018'],
	['quyết định 1782 bình định', '1782-qd-ubnd-binh-dinh-2018'],
	['2873/QĐ-UBND ngày 8/7/2021', '2873-qd-ubnd-binh-dinh-2021'],
	['quyet dinh so 2873 ubnd tinh binh dinh', '2873-qd-ubnd-binh-dinh-2021'],
	['221/TTr-BDT', '221-ttr-bdt-binh-dinh-2018'],
	['tờ trình 221 ban dân tộc bình định', '221-ttr-bdt-binh-dinh-2018'],
	// Cà Mau
	['58/KH-UBND Cà Mau', '58-kh-ubnd-ca-mau-2021'],
	['58/kh-ubnd ngay 14.4.2021', '58-kh-ubnd-ca-mau-2021'],
	// Cao Bằng
	['939/KH-UBND', '939-kh-ubnd-cao-bang-2018'],
	['kh 939 cao bằng', '939-kh-ubnd-cao-bang-2018'],
	// Đà Nẵng
	['62/KH-UBND Đà Nẵng', '62-kh-ubnd-da-nang-2022'],
	['62 kh-ubnd tp đà nẵng', '62-kh-ubnd-da-nang-2022'],
	['62khubnd danang', '62-kh-ubnd-da-nang-2022'],
	// Đắk Lắk
	['146/KH-UBND', '146-kh-ubnd-dak-lak-2019'],
	['146/KH-UBND Đắc Lắc', '146-kh-ubnd-dak-lak-2019'],
	['146 daklak', '146-kh-ubnd-dak-lak-2019'],
	// Đắk Nông
	['175/KH-UBND', '175-kh-ubnd-dak-nong-2021'],
	['175/KH-UBND Đăk Nông', '175-kh-ubnd-dak-nong-2021'],
	// Đồng Tháp
	['370/KH-UBND', '370-kh-ubnd-dong-thap-2022'],
	['kế hoạch số 370 tỉnh Đồng Tháp', '370-kh-ubnd-dong-thap-2022'],
	// Gia Lai
	['1140/KH-UBND', '1140-kh-ubnd-gia-lai-2025'],
	['kế hoạch 1140 gia lai 2025', '1140-kh-ubnd-gia-lai-2025'],
	['2604/KH-UBND', '2604-kh-ubnd-gia-lai-2022'],
	['2604 gia lai', '2604-kh-ubnd-gia-lai-2022'],
	['834/KH-UBND', '834-kh-ubnd-gia-lai-2021'],
	['834 KH UBND tỉnh Gia Lai', '834-kh-ubnd-gia-lai-2021'],
	// Hà Giang
	['169/KH-UBND', '169-kh-ubnd-ha-giang-2016'],
	['kế hoạch 169 hà giang', '169-kh-ubnd-ha-giang-2016'],
	// Hà Nội
	['100/KH- UBND', '100-kh-ubnd-ha-noi-2011'],
	['100/KH-UBND thành phố Hà Nội', '100-kh-ubnd-ha-noi-2011'],
	['96/KH-UBND', '96-kh-ubnd-ha-noi-2012'],
	['96/kh-ubnd ha noi 2012', '96-kh-ubnd-ha-noi-2012'],
	['37/KH-UBND TP Hà Nội', '37-kh-ubnd-ha-noi-2020'],
	['kế hoạch 37 hà nội', '37-kh-ubnd-ha-noi-2020'],
	['43/KH-UBND hanoi', '43-kh-ubnd-ha-noi-2021'],
	['43/KH-UBND ngày 18/02/2021', '43-kh-ubnd-ha-noi-2021'],
	['263/KH-UBND', '263-kh-ubnd-ha-noi-2022'],
	['263 hà nội', '263-kh-ubnd-ha-noi-2022'],
	['247/KH-UBND', '247-kh-ubnd-ha-noi-2023'],
	['kế hoạch 247 hà nội 2023', '247-kh-ubnd-ha-noi-2023'],
	['139/KH-UBND Hà Nội', '139-kh-ubnd-ha-noi-2021'],
	['139 kh ubnd tp ha noi', '139-kh-ubnd-ha-noi-2021'],
	// Hà Tĩnh
	['880/QĐ-UBND', '880-qd-ubnd-ha-tinh-2016'],
	['quyết định 880 hà tĩnh', '880-qd-ubnd-ha-tinh-2016'],
	['3020/QĐ-UBND', '3020-qd-ubnd-ha-tinh-2011'],
	['qd 3020 ubnd tinh ha tinh', '3020-qd-ubnd-ha-tinh-2011'],
	// Hải Dương
	['369/KH-UBND', '369-kh-ubnd-hai-duong-2022'],
	['kh 369 hai duong', '369-kh-ubnd-hai-duong-2022'],
	['3990/KH-UBND', '3990-kh-ubnd-hai-duong-2018'],
	['kế hoạch 3990 tháng hành động', '3990-kh-ubnd-hai-duong-2018'],
	// Hậu Giang
	['28/KH-UBND', '28-kh-ubnd-hau-giang-2016'],
	['kế hoạch 28', '28-kh-ubnd-hau-giang-2016'],
	['28 hậu giang', '28-kh-ubnd-hau-giang-2016'],
	// Thành phố Hồ Chí Minh
	['3640/QĐ-UBND', '3640-qd-ubnd-ho-chi-minh-2022'],
	['3640/QĐ-UBND TP.HCM', '3640-qd-ubnd-ho-chi-minh-2022'],
	['quyết định 3640 tphcm', '3640-qd-ubnd-ho-chi-minh-2022'],
	['4249/QĐ-UBND', '4249-qd-ubnd-ho-chi-minh-2011'],
	['4249 thành phố hồ chí minh', '4249-qd-ubnd-ho-chi-minh-2011'],
	['2603/QĐ-UBND', '2603-qd-ubnd-ho-chi-minh-2010'],
	['2603 QĐ-UBND TPHCM', '2603-qd-ubnd-ho-chi-minh-2010'],
	['11/2009/CT-UBND', '11-2009-ct-ubnd-ho-chi-minh'],
	['chỉ thị 11/2009', '11-2009-ct-ubnd-ho-chi-minh'],
	['chỉ thị 11 sài gòn', '11-2009-ct-ubnd-ho-chi-minh'],
	['31-CTr/TU', '31-ctr-tu-ho-chi-minh-2008'],
	['chương trình hành động 31 của Thành ủy TP.HCM', '31-ctr-tu-ho-chi-minh-2008'],
	// Hưng Yên
	['38/KH-UBND', '38-kh-ubnd-hung-yen-2022'],
	['kế hoạch 38 hưng yên', '38-kh-ubnd-hung-yen-2022'],
	['117/KH-UBND', '117-kh-ubnd-hung-yen-2018'],
	['117 kh-ubnd hung yen 2018', '117-kh-ubnd-hung-yen-2018'],
	// Khánh Hòa
	['11973/UBND-KGVX', '11973-ubnd-kgvx-khanh-hoa-2021'],
	['11973 khánh hòa', '11973-ubnd-kgvx-khanh-hoa-2021'],
	['1133/KH-SKHCN', '1133-kh-skhcn-khanh-hoa-2022'],
	['kế hoạch 1133 sở KH&CN khánh hòa', '1133-kh-skhcn-khanh-hoa-2022'],
	['6088/KH-UBND', '6088-kh-ubnd-khanh-hoa-2022'],
	['6088 kh-ubnd khánh hoà', '6088-kh-ubnd-khanh-hoa-2022'],
	['114/TTr-SLĐTBXH', '114-ttr-sldtbxh-khanh-hoa-2021'],
	['tờ trình 114 sở lao động khánh hòa', '114-ttr-sldtbxh-khanh-hoa-2021'],
	// Lai Châu
	['3297/KH-UBND', '3297-kh-ubnd-lai-chau-2021'],
	['3297 lai châu', '3297-kh-ubnd-lai-chau-2021'],
	// Lạng Sơn
	['154/KH-UBND', '154-kh-ubnd-lang-son-2019'],
	['kế hoạch 154 lạng sơn', '154-kh-ubnd-lang-son-2019'],
	['106/KH-UBND', '106-kh-ubnd-lang-son-2022'],
	['106 lang son', '106-kh-ubnd-lang-son-2022'],
	// Lào Cai
	['224/KH-UBND', '224-kh-ubnd-lao-cai-2021'],
	['224/KH-UBND ngày 11-5-2021', '224-kh-ubnd-lao-cai-2021'],
	// Nam Định
	['118/KH-UBND', '118-kh-ubnd-nam-dinh-2021'],
	['kế hoạch 118 nam định', '118-kh-ubnd-nam-dinh-2021'],
	// Nghệ An
	['609/KH-UBND', '609-kh-ubnd-nghe-an-2021'],
	['609 kh ubnd nghe an', '609-kh-ubnd-nghe-an-2021'],
	// Ninh Bình
	['197/KH-UBND', '197-kh-ubnd-ninh-binh-2021'],
	['197 ninh bình', '197-kh-ubnd-ninh-binh-2021'],
	['107/KH-UBND Ninh Bình', '107-kh-ubnd-ninh-binh-2016'],
	['kh 107 năm 2016', '107-kh-ubnd-ninh-binh-2016'],
	// Ninh Thuận
	['1790/KH-UBND', '1790-kh-ubnd-ninh-thuan-2021'],
	['kế hoạch 1790', '1790-kh-ubnd-ninh-thuan-2021'],
	['1790 ninh thuận', '1790-kh-ubnd-ninh-thuan-2021'],
	// Quảng Ngãi
	['115/KH-UBND', '115-kh-ubnd-quang-ngai-2019'],
	['115/KH-UBND quảng ngãi 20/8/2019', '115-kh-ubnd-quang-ngai-2019'],
	// Sơn La
	['90/KH-UBND Sơn La', '90-kh-ubnd-son-la-2020'],
	['kế hoạch 90 sơn la 2020', '90-kh-ubnd-son-la-2020'],
	['2281/KH-SVHTTDL', '2281-kh-svhttdl-son-la-2021'],
	['kế hoạch 2281 sở văn hóa sơn la', '2281-kh-svhttdl-son-la-2021'],
	// Tây Ninh
	['1100/QĐ-UBND', '1100-qd-ubnd-tay-ninh-2021'],
	['quyết định 1100 ubnd tỉnh tây ninh', '1100-qd-ubnd-tay-ninh-2021'],
	['1167/TTr-SLĐTBXH', '1167-ttr-sldtbxh-tay-ninh-2021'],
	['1167 ttr sldtbxh', '1167-ttr-sldtbxh-tay-ninh-2021'],
	// Thái Bình
	['56/KH-UBND', '56-kh-ubnd-thai-binh-2021'],
	['kế hoạch 56 thái bình', '56-kh-ubnd-thai-binh-2021'],
	['63/KH-UBND', '63-kh-ubnd-thai-binh-2016'],
	['63/KH-UBND Thái Bình 2016', '63-kh-ubnd-thai-binh-2016'],
	['63/TTr-SLĐTBXH', '63-ttr-sldtbxh-thai-binh-2020'],
	['tờ trình 63 thái bình', '63-ttr-sldtbxh-thai-binh-2020'],
	// Thái Nguyên
	['104/KH-UBND', '104-kh-ubnd-thai-nguyen-2018'],
	['104 thai nguyen', '104-kh-ubnd-thai-nguyen-2018'],
	// Thừa Thiên Huế
	['14/KH-UBND', '14-kh-ubnd-thua-thien-hue-2024'],
	['14/KH-UBND Huế', '14-kh-ubnd-thua-thien-hue-2024'],
	['14/KH-UBND TT-Huế', '14-kh-ubnd-thua-thien-hue-2024'],
	['102/KH-UBND', '102-kh-ubnd-thua-thien-hue-2021'],
	['kh 102 tp huế', '102-kh-ubnd-thua-thien-hue-2021'],
	['212/KH-UBND', '212-kh-ubnd-thua-thien-hue-2021'],
	['212 thừa thiên huế', '212-kh-ubnd-thua-thien-hue-2021'],
	['385/KH-UBND', '385-kh-ubnd-thua-thien-hue-2021'],
	['385 kh ubnd 2021', '385-kh-ubnd-thua-thien-hue-2021'],
	// Trà Vinh
	['778/QĐ-UBND', '778-qd-ubnd-tra-vinh-2022'],
	['quyết định 778 trà vinh', '778-qd-ubnd-tra-vinh-2022'],
	// Vĩnh Long
	['730/QĐ-UBND', '730-qd-ubnd-vinh-long-2017'],
	['730/qd-ubnd vinh long', '730-qd-ubnd-vinh-long-2017'],
	['21/TTr-SLĐTBXH', '21-ttr-sldtbxh-vinh-long-2017'],
	['tờ trình 21 vĩnh long', '21-ttr-sldtbxh-vinh-long-2017'],
	// Central bodies
	['08/CT-TTg', '08-ct-ttg-2020'],
	['chỉ thị 8 thủ tướng', '08-ct-ttg-2020'],
	['10/2019/TT-BKHĐT', '10-2019-tt-bkhdt'],
	['thông tư số 10 của Bộ KH&ĐT', '10-2019-tt-bkhdt'],
	['thong tu 10 bo ke hoach va dau tu', '10-2019-tt-bkhdt'],
	['10/2019', '10-2019-tt-bkhdt'],
	['1241/QĐ-TTg', '1241-qd-ttg-2011'],
	['qđ 1241', '1241-qd-ttg-2011'],
	['1275/LĐTBXH-BĐG', '1275-ldtbxh-bdg-2012'],
	['công văn 1275 bộ lđtbxh', '1275-ldtbxh-bdg-2012'],
	['129/LĐTBXH-BĐG', '129-ldtbxh-bdg-2022'],
	['129 ldtbxh bdg', '129-ldtbxh-bdg-2022'],
	['411/LĐTBXH-BĐG', '411-ldtbxh-bdg-2016'],
	['cv 411 năm 2016', '411-ldtbxh-bdg-2016'],
	['3917/LĐTBXH-BĐG', '3917-ldtbxh-bdg-2022'],
	['công văn 3917 bộ lao động', '3917-ldtbxh-bdg-2022'],
	['1534/QĐ-BLĐTBXH', '1534-qd-bldtbxh-2016'],
	['quyết định 1534 bộ lao động', '1534-qd-bldtbxh-2016'],
	['1679/QĐ-TTg', '1679-qd-ttg-2019'],
	['chiến lược 1679', '1679-qd-ttg-2019'],
	['1898/QĐ-TTg', '1898-qd-ttg-2017'],
	['đề án 1898', '1898-qd-ttg-2017'],
	['196-TB/TW', '196-tb-tw-2015'],
	['thông báo kết luận 196', '196-tb-tw-2015'],
	['TB 196', '196-tb-tw-2015'],
	['215/QĐ-TTg', '215-qd-ttg-2014'],
	['qd 215 2014', '215-qd-ttg-2014'],
	['468/QĐ-TTg', '468-qd-ttg-2016'],
	['đề án 468', '468-qd-ttg-2016'],
	['97/2016/NĐ-CP', '97-2016-nd-cp'],
	['nghị định 97', '97-2016-nd-cp'],
	// One number of several bodies: all of them, what is cited most first.
	['263', '263-qd-ttg-2022', '263-kh-ubnd-ha-noi-2022'],
	['939', '939-qd-ttg-2017', '939-kh-ubnd-cao-bang-2018'],
	['1790', '1790-qd-ttg-2021', '1790-kh-ubnd-ninh-thuan-2021'],
	['kế hoạch 38', '38-kh-bvstbpn-phu-tho-2021', '38-kh-ubnd-hung-yen-2022'],
	['28', '28-nq-cp-2021', '28-kh-ubnd-hau-giang-2016'],
];
