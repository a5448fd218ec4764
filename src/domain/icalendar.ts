import { nextDay } from './dates.ts';
import { compareIds, withoutControls } from './text.ts';

/** Calendars in the form of RFC 5545 (iCalendar): all-day events only, since no source gives an hour. */

export interface CalendarEvent {
	/** Stays while the event does: by it an application knows the event again. */
	readonly uid: string;
	/** First and last day, both included: `2025-11-15`. */
	readonly from: string;
	readonly to: string;
	readonly summary: string;
	readonly description: string;
	/** The page, or the provision, that says so. */
	readonly url: string;
}

export interface Calendar {
	readonly name: string;
	readonly description: string;
	/** The day of the build: when the events were written down. */
	readonly stamp: string;
	readonly events: readonly CalendarEvent[];
}

/** The most octets of a line without its end (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

const encoder = new TextEncoder();

/** A calendar as text: CRLF, folded lines, events by day and uid. */
export function toCalendar({ name, description, stamp, events }: Calendar): string {
	const sorted = [...events].sort(order);
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//binh-dang-gioi//Ke hoach Binh dang gioi//VI',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		// NAME and DESCRIPTION are RFC 7986; many applications still read only the older X- names.
		`NAME:${escapeText(name)}`,
		`X-WR-CALNAME:${escapeText(name)}`,
		`DESCRIPTION:${escapeText(description)}`,
		`X-WR-CALDESC:${escapeText(description)}`,
		'REFRESH-INTERVAL;VALUE=DURATION:P1D',
		...sorted.flatMap((event) => eventLines(event, stamp)),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, stamp: string): string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${escapeText(event.uid)}`,
		`DTSTAMP:${basic(stamp)}T000000Z`,
		`DTSTART;VALUE=DATE:${basic(event.from)}`,
		// The end is the first day after the event.
		`DTEND;VALUE=DATE:${basic(nextDay(event.to))}`,
		`SUMMARY:${escapeText(event.summary)}`,
		`DESCRIPTION:${escapeText(event.description)}`,
		`URL:${event.url}`,
		// A deadline takes no time of the day.
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	];
}

/** A value of type TEXT (RFC 5545, 3.3.11): backslash, comma, semicolon and line breaks escaped, other control characters left out. */
export function escapeText(text: string): string {
	return withoutControls(text.replace(/\r\n?/g, '\n'))
		.replace(/[\\,;]/g, (sign) => `\\${sign}`)
		.replaceAll('\n', '\\n');
}

/** Folds a line to at most 75 octets each, the blank that begins a continued one among them; never inside a letter. */
export function foldLine(line: string): string {
	// At most three octets a unit: a line this short needs no measuring.
	if (line.length * 3 <= LINE_OCTETS) return line;
	const parts: string[] = [];
	let start = 0;
	let end = 0;
	let octets = 0;
	for (const letter of lettersOf(line)) {
		const size = octetsOf(letter);
		if (octets + size > LINE_OCTETS && octets > 0) {
			parts.push(line.slice(start, end));
			start = end;
			octets = 1;
		}
		end += letter.length;
		octets += size;
	}
	return [...parts, line.slice(start)].join('\r\n ');
}

/** Letters with their marks: a decomposed `ế` is not torn apart either. */
const letters = new Intl.Segmenter('vi', { granularity: 'grapheme' });
/** Composed Latin letters, digits and signs, of which each unit is a letter: nearly every line, and segmenting is slow. */
const PLAIN = /^[\t\x20-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]*$/;

function lettersOf(line: string): Iterable<string> {
	return PLAIN.test(line) ? line : Array.from(letters.segment(line), ({ segment }) => segment);
}

function octetsOf(letter: string): number {
	if (letter.length > 1) return encoder.encode(letter).length;
	const code = letter.charCodeAt(0);
	return code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
}

function basic(day: string): string {
	return day.replaceAll('-', '');
}

function order(a: CalendarEvent, b: CalendarEvent): number {
	return compareIds(a.from, b.from) || compareIds(a.uid, b.uid);
}
