import type { Collection } from '../../../src/domain/catalogue.ts';
import { aPlan, aRecord } from '../factories.ts';
import type { Row } from './queries.ts';

/** Look-alikes beside the real collection: equal numbers of other provinces and years, and numbers that begin alike. */

function aKeHoach(number: string, province: string, issued: string): Collection['plans'][number] {
	const year = issued.slice(0, 4);
	return {
		id: `${province}-${year}-${number.split('/')[0]}`,
		data: aPlan({
			title: `Kế hoạch hành động vì sự tiến bộ của phụ nữ năm ${year}`,
			number,
			province,
			issued,
			period: { from: year, to: year },
		}),
		document: { provisions: [] },
	};
}

function aNghiQuyet(number: string, year: string, province: string | null): Collection['instruments'][number] {
	const sign = province === null ? 'cp' : 'hdnd';
	return {
		id: [Number.parseInt(number, 10), 'nq', sign, ...(province ? [province] : []), year].join('-'),
		data: aRecord({ number, year, province, issuer: province === null ? 'chinh-phu' : 'hdnd-tinh' }),
	};
}

const PLANS = [
	aKeHoach('93/KH-UBND', 'hai-duong', '2022-05-10'),
	aKeHoach('93/KH-UBND', 'quang-ngai', '2024-04-02'),
	aKeHoach('93/KH-UBND', 'ha-noi', '2025-03-31'),
	aKeHoach('580/KH-UBND', 'binh-phuoc', '2021-03-02'),
	aKeHoach('1214/KH-UBND', 'phu-tho', '2022-04-15'),
	aKeHoach('28/KH-UBND', 'ha-noi', '2021-03-03'),
];

const RECORDS = [
	...Array.from({ length: 10 }, (_, index) => aNghiQuyet(`28${index}/NQ-CP`, '2025', null)),
	aNghiQuyet('28/NQ-HĐND', '2021', 'quang-ngai'),
	aNghiQuyet('28/NQ-CP', '2019', null),
	aNghiQuyet('8/NQ-CP', '2021', null),
];

export const DECOYED = {
	collection: (real: Collection): Collection => ({
		...real,
		plans: [...real.plans, ...PLANS],
		instruments: [...real.instruments, ...RECORDS],
	}),
	rows: [
		// 28/NQ-CP of 2021 is cited, the one of 2019 is not; 280–289 are other numbers.
		['28/NQ-CP', 'ambiguous 28-nq-cp-2021 28-nq-cp-2019'],
		['28nqcp', 'ambiguous 28-nq-cp-2021 28-nq-cp-2019'],
		['NQ-CP 28', 'ambiguous 28-nq-cp-2021 28-nq-cp-2019'],
		['nghị quyết 28', 'ambiguous 28-nq-cp-2021 28-nq-hdnd-quang-ngai-2021 28-nq-cp-2019'],
		['nghị quyết 28 chính phủ', 'ambiguous 28-nq-cp-2021 28-nq-cp-2019'],
		['nghị quyết 28 chính phủ 2021', 'resolved 28-nq-cp-2021'],
		['nghị quyết 28 quảng ngãi', 'resolved 28-nq-hdnd-quang-ngai-2021'],
		['nghị quyết 28 hđnd', 'resolved 28-nq-hdnd-quang-ngai-2021'],
		['28/NQ-CP năm 2021', 'resolved 28-nq-cp-2021'],
		['28/NQ-CP ngày 3/3/2021', 'resolved 28-nq-cp-2021'],
		['28/NQ-CP 2019', 'resolved 28-nq-cp-2019'],
		['28/NQ-CP 2020', 'unknown ?28-nq-cp-2021'],
		['280/NQ-CP', 'resolved 280-nq-cp-2025'],
		['289 nq cp', 'resolved 289-nq-cp-2025'],
		['nq 285', 'resolved 285-nq-cp-2025'],
		['08/NQ-CP', 'resolved 8-nq-cp-2021'],
		['290/NQ-CP', 'unknown ?280-nq-cp-2025'],
		['kế hoạch 28', 'ambiguous 28-kh-ubnd-ha-noi-2021 28-kh-ubnd-hau-giang-2016'],
		['28/KH-UBND', 'ambiguous 28-kh-ubnd-ha-noi-2021 28-kh-ubnd-hau-giang-2016'],
		['28/KH-UBND hà nội', 'resolved 28-kh-ubnd-ha-noi-2021'],
		// One number, several provinces and years.
		[
			'93/KH-UBND',
			'ambiguous 93-kh-ubnd-ha-noi-2025 93-kh-ubnd-quang-ngai-2025 93-kh-ubnd-quang-ngai-2024 93-kh-ubnd-hai-duong-2022',
		],
		[
			'kh 93',
			'ambiguous 93-kh-ubnd-ha-noi-2025 93-kh-ubnd-quang-ngai-2025 93-kh-ubnd-quang-ngai-2024 93-kh-ubnd-hai-duong-2022',
		],
		['93/KH-UBND Hải Dương', 'resolved 93-kh-ubnd-hai-duong-2022'],
		['93/KH-UBND quang ngai', 'ambiguous 93-kh-ubnd-quang-ngai-2025 93-kh-ubnd-quang-ngai-2024'],
		['93/KH-UBND quảng ngãi 2025', 'resolved 93-kh-ubnd-quang-ngai-2025'],
		['93/KH-UBND ngày 02/4/2024', 'resolved 93-kh-ubnd-quang-ngai-2024'],
		['93/KH-UBND 2025', 'ambiguous 93-kh-ubnd-ha-noi-2025 93-kh-ubnd-quang-ngai-2025'],
		['93/KH-UBND thành phố Hà Nội', 'resolved 93-kh-ubnd-ha-noi-2025'],
		['93/KH-UBND Hà Nội 2024', 'unknown ?93-kh-ubnd-ha-noi-2025'],
		['93/KH-UBND Bắc Ninh', 'unknown ?93-kh-ubnd-quang-ngai-2025'],
		['580/KH-UBND', 'ambiguous 580-kh-ubnd-binh-phuoc-2021 580-kh-ubnd-hai-duong-2020'],
		['580 hải dương', 'partial 580-kh-ubnd-hai-duong-2020'],
		// One number, two kinds.
		['1214', 'partial 1214-qd-ubnd-ba-ria-vung-tau-2022 1214-kh-ubnd-phu-tho-2022'],
		['1214/QĐ-UBND', 'resolved 1214-qd-ubnd-ba-ria-vung-tau-2022'],
		['QĐ 1214', 'resolved 1214-qd-ubnd-ba-ria-vung-tau-2022'],
		['1214/K', 'partial 1214-kh-ubnd-phu-tho-2022'],
		['1214 phú thọ', 'partial 1214-kh-ubnd-phu-tho-2022'],
		// A bare number is that number, not one that begins with it.
		['80', 'partial 80-ttr-snv-quang-ngai-2025'],
		['8', 'partial 08-ct-ttg-2020 8-nq-cp-2021'],
	] satisfies Row[],
};
