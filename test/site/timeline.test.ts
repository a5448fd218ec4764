import { gzipSync } from 'node:zlib';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { brokenRules } from '../atom.ts';
import { filesOf, REAL, read, SITES } from '../sites.ts';

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');

describe.each(SITES)('$name', (site) => {
	test('every mark of a picture has its line in the list, and every line its mark', async () => {
		const pages = (await filesOf(site, '.html')).filter((file) => file.startsWith('dong-thoi-gian/'));
		expect(pages.length).toBeGreaterThan(2);
		for (const file of pages) {
			const html = await read(site, file);
			const marks = all(html, /data-mark="([^"]+)"/g);
			const lines = all(html, /<li class="timeline-line" id="([^"]+)"/g);
			expect(marks.length, file).toBeGreaterThan(0);
			expect(marks.toSorted(), file).toEqual(lines.toSorted());
		}
	});

	test('the picture of a genealogy and its list say the same', async () => {
		const pages = (await filesOf(site, '.html')).filter((file) => file.startsWith('van-ban/'));
		let pictures = 0;
		for (const file of pages) {
			const html = await read(site, file);
			const picture = /<svg class="genealogy"[\s\S]*?<\/svg>/.exec(html)?.[0];
			const list = /<ul class="genealogy-list"[\s\S]*?<\/ul>/.exec(html)?.[0];
			expect(picture === undefined, file).toBe(list === undefined);
			if (!picture || !list) continue;
			pictures++;
			expect(all(picture, /class="genealogy__(line)"/g).length, file).toBe(all(list, /<(li)>/g).length);
			const addresses = (part: string) => [...new Set(all(part, /<a href="([^"]+)"/g))].sort();
			expect(addresses(picture), file).toEqual(addresses(list));
		}
		expect(pictures).toBeGreaterThan(0);
	});

	test('calendars are read by another library; each event leads to the site', async () => {
		const files = await filesOf(site, '.ics');
		expect(files).toContain('lich/tat-ca.ics');
		for (const file of files) {
			const text = await read(site, file);
			for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), file).toBeLessThanOrEqual(75);
			const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
			expect(events.length, file).toBeGreaterThan(0);
			const uids = events.map((event) => event.getFirstPropertyValue('uid'));
			expect(new Set(uids).size, file).toBe(uids.length);
			for (const event of events) {
				const url = String(event.getFirstPropertyValue('url'));
				expect(url.startsWith((site.env['SITE_URL'] ?? 'http://127.0.0.1:4321') + site.base), url).toBe(true);
			}
		}
	});

	test('feeds follow the grammar of Atom, and their ids are theirs alone', async () => {
		const files = await filesOf(site, 'feed.xml');
		expect(files).toContain('feed.xml');
		const feeds = await Promise.all(files.map(async (file) => [file, await read(site, file)] as const));
		expect(await brokenRules(feeds)).toEqual([]);
		const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' });
		for (const [file, text] of feeds) {
			const { feed } = parser.parse(text);
			expect(feed.id, file).toMatch(/^tag:[^,]+,2026:\//);
			expect(feed.updated, file).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
			const ids = (feed.entry ?? []).map(({ id }: { id: string }) => id);
			expect(new Set(ids).size, file).toBe(ids.length);
		}
	});
});

describe('the real collection', () => {
	test('the month of action knows who calls which year', async () => {
		const html = await read(REAL, 'chien-dich/thang-hanh-dong-vi-binh-dang-gioi/index.html');
		const year = (of: string) => html.slice(html.indexOf(`aria-labelledby="nam-${of}"`)).split('</article>')[0] ?? '';
		expect(year('2025')).toContain('/ke-hoach/quang-ngai-2025/#ii-5');
		expect(year('2022')).toContain('/ke-hoach/ba-ria-vung-tau-2023-so-khcn/#ii-2-b');
		expect(year('2023')).toContain('/ke-hoach/binh-phuoc-2023/');
		expect(year('2020')).toContain('/ke-hoach/hai-duong-2020/#ii-5');
		expect(year('2019')).not.toContain('/ke-hoach/');
	});

	test('the days of women are called where the plans name them', async () => {
		const html = await read(REAL, 'chien-dich/ngay-phu-nu-viet-nam/index.html');
		expect(all(html, /aria-labelledby="nam-(\d{4})"/g)).toEqual(['2025', '2024', '2023', '2022', '2021', '2019']);
	});

	test('a programme knows its period and who cites it, and has no calendar', async () => {
		const html = await read(REAL, 'chien-dich/chien-luoc-quoc-gia-binh-dang-gioi-2021-2030/index.html');
		expect(html).toContain('Giai đoạn 2021–2030');
		expect(html).toContain('/ke-hoach/quang-ngai-2025/#ii-1-a');
		expect(html).not.toContain('webcal:');
		expect(await read(REAL, 'dong-thoi-gian/2027/index.html')).toContain('28/NQ-CP');
	});

	test('the table of deadlines leads to the campaign', async () => {
		const html = await read(REAL, 'ke-hoach/hai-duong-2020/index.html');
		const table = html.slice(html.indexOf('id="_thoi-han"'), html.indexOf('id="_chi-tieu"'));
		expect(table).toMatch(/<td[^>]*><span><a href="\/chien-dich\/thang-hanh-dong-vi-binh-dang-gioi\/#nam-2020"/);
	});

	test('impossible dates are listed and not drawn', async () => {
		const html = await read(REAL, 'dong-thoi-gian/index.html');
		const undrawn = html.slice(html.indexOf('id="khong-ve"'));
		for (const date of ['24/15/2015', '22/72016']) expect(undrawn).toContain(date);
	});

	test('what is next is said on the home page', async () => {
		expect(await read(REAL, 'index.html')).toMatch(/class="next-up"[\s\S]*15\/11\/2026/);
	});

	test('the page is small', async () => {
		expect(gzipSync(await read(REAL, 'dong-thoi-gian/index.html')).length).toBeLessThan(40_000);
	});
});
