import { describe, expect, test } from 'vitest';
import { nameFinder } from '../../../src/domain/timeline/names.ts';

const month = nameFinder({
	name: 'Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới',
	aliases: [
		'Tháng hành động vì bình đẳng giới',
		'Tháng hành động vì bình đẳng giới và phòng, chống bạo lực trên cơ sở giới',
	],
});
const day = nameFinder({ name: 'Ngày Quốc tế Phụ nữ', aliases: ['Ngày Quốc tế phụ nữ 8/3', '8/3'] });
const printed = (find: typeof month, text: string) => find(text).map((one) => [one.printed, one.year]);

describe('names of campaigns', () => {
	test.each([
		[
			'hưởng ứng Tháng hành động Vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới.',
			'Tháng hành động Vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới',
			null,
		],
		[
			'“Tháng hành động vì bình đẳng giới và phòng chống bạo lực trên cơ sở giới” năm 2025',
			'Tháng hành động vì bình đẳng giới và phòng chống bạo lực trên cơ sở giới',
			'2025',
		],
		['Tháng hành động vì bình đẳng giới năm 2020 sao cho', 'Tháng hành động vì bình đẳng giới', '2020'],
	])('%s', (text, name, year) => {
		expect(printed(month, text)).toEqual([[name, year]]);
	});

	test('a day in figures is found where it is celebrated', () => {
		expect(printed(day, 'nhân ngày Quốc tế phụ nữ 8/3, kỷ niệm 8/3, 20/10')).toEqual([
			['ngày Quốc tế phụ nữ 8/3', null],
			['8/3', null],
		]);
		expect(printed(day, 'dịp 8/3 năm 2024')).toEqual([['8/3', '2024']]);
	});

	test.each(['ngày 28/3/2025', 'ngày 8/3/2025', 'số 8/30', 'trước ngày 8/3', 'từ 8/3 đến', '18/3', '8/3-2021'])(
		'%s is not a day that is celebrated',
		(text) => {
			expect(day(text)).toEqual([]);
		},
	);
});
