import { describe, expect, test } from 'vitest';
import { readPrintedDate } from '../../../src/domain/citation/printed-date.ts';

describe('a date right after a number', () => {
	test.each([
		[' ngày 03/3/2021 của Chính phủ', '03/3/2021', '2021-03-03'],
		[' ngày 3/3/2021', '3/3/2021', '2021-03-03'],
		[' ngày 03-3-2021', '03-3-2021', '2021-03-03'],
		[' ngày 09 - 03 - 2022 của', '09 - 03 - 2022', '2022-03-09'],
		[' ngày 09 – 03 – 2022', '09 – 03 – 2022', '2022-03-09'],
		[' ngày 16.04.2021.', '16.04.2021', '2021-04-16'],
		[' 31/12/2020 của', '31/12/2020', '2020-12-31'],
		[' , ngày 04/4/2017', '04/4/2017', '2017-04-04'],
		[', ngày 04/4/2017', '04/4/2017', '2017-04-04'],
		['\nngày 01/12/2009', '01/12/2009', '2009-12-01'],
		[' ngày\n01/12/2009', '01/12/2009', '2009-12-01'],
		[' ngày 03 tháng 3 năm 2021', '03 tháng 3 năm 2021', '2021-03-03'],
		[' ngày 21\ntháng 5 năm 2021', '21\ntháng 5 năm 2021', '2021-05-21'],
		[' ngày 28 tháng 08\nnăm 2017', '28 tháng 08\nnăm 2017', '2017-08-28'],
		[' Ngày 03/3/2021', '03/3/2021', '2021-03-03'],
		[' NGÀY 03 THÁNG 3 NĂM 2021', '03 THÁNG 3 NĂM 2021', '2021-03-03'],
		[' ngày\u00a003/3/2021', '03/3/2021', '2021-03-03'],
		[' ngày03/3/2021', '03/3/2021', '2021-03-03'],
		[' ngày 29/02/2020', '29/02/2020', '2020-02-29'],
	])('%j', (rest, text, date) => {
		const found = readPrintedDate(rest);
		expect(found?.date).toEqual({ text, date, year: date.slice(0, 4), problem: null });
		expect(rest.slice(0, found?.length)).toMatch(new RegExp(`${text.replaceAll('.', '\\.')}$`));
	});

	test.each([
		[' ngày 24/15/2015 của', '24/15/2015', 'no-such-month', '2015'],
		[' ngày 12 tháng 13 năm 2019', '12 tháng 13 năm 2019', 'no-such-month', '2019'],
		[' ngày 10/00/2019', '10/00/2019', 'no-such-month', '2019'],
		[' ngày 31/02/2015', '31/02/2015', 'no-such-day', '2015'],
		[' ngày 29/02/2021', '29/02/2021', 'no-such-day', '2021'],
		[' ngày 00/10/2015', '00/10/2015', 'no-such-day', '2015'],
		[' ngày 32/10/2015', '32/10/2015', 'no-such-day', '2015'],
		[' ngày 22/72016 của', '22/72016', 'unreadable', '2016'],
		[' ngày 02/102015', '02/102015', 'unreadable', '2015'],
	])('%j cannot be', (rest, text, problem, year) => {
		expect(readPrintedDate(rest)?.date).toEqual({ text, date: null, year, problem });
	});

	test.each([
		'',
		' của Chính phủ',
		' ngày 03/3 của Chính phủ',
		' tháng 9 năm 2021',
		' ngày tháng 9 năm 2021',
		' năm 2021',
		' ngày 03/3/21',
		' ngày 03/3/20215',
		'; ngày 03/3/2021',
		'. Ngày 03/3/2021',
		' và ngày 03/3/2021',
		'\n\nngày 03/3/2021',
	])('none in %j', (rest) => {
		expect(readPrintedDate(rest)).toBeNull();
	});
});
