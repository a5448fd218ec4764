import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, escapeText, foldLine, toCalendar } from '../../src/domain/icalendar.ts';

const EVENT: CalendarEvent = {
	uid: 'thang.2025@thu',
	from: '2025-11-15',
	to: '2025-12-15',
	summary: 'Tháng hành động; vì bình đẳng giới, phòng ngừa \\ ứng phó với bạo lực trên cơ sở giới ở xã, phường',
	description: 'Dòng một\nDòng hai, có dấu phẩy',
	url: 'https://example.org/thu/chien-dich/thang/#nam-2025',
};
const write = (events: readonly CalendarEvent[]) =>
	toCalendar({ name: 'Lịch chung', description: 'Mô tả', stamp: '2026-11-21', events });

function parse(text: string) {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

const octets = (text: string) => new TextEncoder().encode(text).length;

describe('a calendar', () => {
	const text = write([EVENT]);

	test('is read back by another library as it was written', () => {
		const [event] = parse(text);
		expect(event?.uid).toBe(EVENT.uid);
		expect(event?.summary).toBe(EVENT.summary);
		expect(event?.description).toBe(EVENT.description);
		expect(event?.component.getFirstPropertyValue('url')).toBe(EVENT.url);
		expect(event?.startDate.isDate).toBe(true);
		expect(event?.startDate.toString()).toBe('2025-11-15');
	});

	test('ends on the day after, so that the last day is in it', () => {
		const [event] = parse(write([{ ...EVENT, from: '2025-12-31', to: '2025-12-31' }]));
		expect(event?.endDate.toString()).toBe('2026-01-01');
		expect(event?.duration.toSeconds()).toBe(86_400);
	});

	test('has no times but the day of the build', () => {
		expect(text.match(/T\d{6}Z/g)).toEqual(['T000000Z']);
		expect(text).toContain('DTSTAMP:20261121T000000Z');
	});

	test('ends every line with CRLF and keeps each within 75 octets', () => {
		expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
	});

	test('is the same whatever the order of its events', () => {
		const other = { ...EVENT, uid: 'a', from: '2024-01-01', to: '2024-01-01' };
		expect(write([EVENT, other])).toBe(write([other, EVENT]));
	});
});

describe('folding', () => {
	// Vietnamese letters take up to three octets, six where they are decomposed.
	const LETTERS = 'Ẳệợđ'.repeat(40);
	test.each([
		['composed', LETTERS],
		['decomposed', LETTERS.normalize('NFD')],
		['exactly 75 octets', 'a'.repeat(75)],
		['76 octets', 'a'.repeat(76)],
		['shifted by one', `x${LETTERS}`],
		['shifted by two', `xy${LETTERS}`],
		['emoji', '👩‍👩‍👧'.repeat(12)],
	])('%s', (_, line) => {
		const folded = foldLine(line);
		expect(folded.replaceAll('\r\n ', '')).toBe(line);
		for (const part of folded.split('\r\n')) {
			expect(octets(part)).toBeLessThanOrEqual(75);
			// A mark is never parted from its letter.
			expect(part.replace(/^ /, '')).not.toMatch(/^\p{M}/u);
		}
	});

	test('a line of 75 octets stays whole', () => {
		expect(foldLine('a'.repeat(75))).toBe('a'.repeat(75));
	});
});

test.each([
	['a\\b', 'a\\\\b'],
	['a;b,c', 'a\\;b\\,c'],
	['a\r\nb\nc\rd', 'a\\nb\\nc\\nd'],
	['a\u0007b\u007f', 'ab'],
	['giờ: 8:00', 'giờ: 8:00'],
])('escaping %j', (text, escaped) => {
	expect(escapeText(text)).toBe(escaped);
});
