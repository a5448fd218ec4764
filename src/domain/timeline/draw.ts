import { pad } from '../dates.ts';
import { EVENT_KINDS, type EventKind, type TimelineEvent } from './events.ts';
import { extent, round, scale, type Years } from './scale.ts';

/** Measures of the picture, in pixels of a drawing 1200 wide; 24 is the least that a finger or a pointer needs. */
const WIDTH = 1200;
const GUTTER = 212;
/** Right of the last day: room for half a mark. */
const MARGIN = 14;
const AXIS = 30;
const ROW = 26;
const LANE_HEAD = 26;
const HIT = 24;
/** Width of one character of a label, a little more than the face's average. */
const CHARACTER = 6.9;
/** Characters that a label may grow by: ` +99`. */
const MORE = 4;
/** Rows of a lane whose rows mean nothing: what finds no room in them is gathered. */
const FREE_ROWS = 22;

/** How an event is drawn: a day as a point, a month or a span as a bar, a year as a pale bar, a period alone as an outline. */
export type Shape = 'point' | 'bar' | 'year' | 'outline';

/** A horizontal bar. */
export interface Bar {
	readonly x: number;
	readonly width: number;
}

/**
 * One mark of the picture and one line of the list: what a reader can tell apart. It holds one event, or several that stand so
 * close that they could not be told apart.
 */
export interface Group {
	readonly events: readonly TimelineEvent[];
	readonly shape: Shape;
	/** Of the mark itself: its left end and width; a point has none. */
	readonly bar: Bar;
	readonly y: number;
	/** Spans that its events govern, each once. */
	readonly governs: readonly Bar[];
	/** Text beside the mark and which side of it; null where the row says enough. */
	readonly label: { readonly text: string; readonly x: number; readonly side: 'start' | 'end' } | null;
}

export interface Lane {
	readonly kind: EventKind;
	/** Top of its heading. */
	readonly y: number;
	readonly height: number;
	/** Rows that have a name, with the middle of each. */
	readonly rows: ReadonlyArray<{ readonly row: string; readonly y: number }>;
}

/** The timeline as a picture and as a list. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly plot: { readonly left: number; readonly right: number; readonly top: number };
	/** Years, or the months of one year (`2023-04`), with the left end of each. */
	readonly ticks: ReadonlyArray<{ readonly date: string; readonly x: number; readonly width: number }>;
	readonly lanes: readonly Lane[];
	/** Marks in the order of the list: by date. */
	readonly groups: readonly Group[];
}

/** What the picture says beside its marks. */
export interface Labels {
	/** A short name for a mark of a lane without named rows. */
	label(event: TimelineEvent): string;
	/** Orders the rows of a lane. */
	compareRows(kind: EventKind, a: string, b: string): number;
}

/**
 * Draws events of some years: lanes of rows, each mark with room for a finger. Events that stand too close in their row are
 * gathered in one mark. The marks are the lines of the list as well, so that the two cannot disagree.
 * @param events by date; those outside the years are left out
 */
export function draw(events: readonly TimelineEvent[], years: Years, labels: Labels): Picture {
	const x = scale(years, GUTTER, WIDTH - GUTTER - MARGIN);
	const inside = events.filter(
		({ from, to }) => Number(from.slice(0, 4)) <= years.last && Number(to.slice(0, 4)) >= years.first,
	);
	const lanes: Lane[] = [];
	const groups: Group[] = [];
	let y = AXIS;
	for (const kind of EVENT_KINDS) {
		const own = inside.filter((event) => event.kind === kind);
		if (own.length === 0) continue;
		const top = y + LANE_HEAD;
		const placed = kind === 'instrument' ? freeRows(own, x, labels) : namedRows(own, kind, x, labels);
		groups.push(...placed.drafts.map((draft) => finish(draft, top, x)));
		lanes.push({
			kind,
			y,
			height: LANE_HEAD + placed.count * ROW,
			rows: placed.names.map((row, index) => ({ row, y: top + (index + 0.5) * ROW })),
		});
		y = top + placed.count * ROW + ROW / 3;
	}
	const order = new Map(inside.map((event, index) => [event, index]));
	const rank = ({ events: [first] }: Group) => (first && order.get(first)) ?? 0;
	return {
		width: WIDTH,
		height: Math.ceil(y),
		plot: { left: GUTTER, right: WIDTH - MARGIN, top: AXIS },
		ticks: ticksOf(years, x),
		lanes,
		groups: groups.sort((a, b) => rank(a) - rank(b)),
	};
}

/** A mark while its row is being filled. */
interface Draft {
	readonly events: TimelineEvent[];
	readonly row: number;
	readonly bar: Bar;
	readonly label: Group['label'];
}

interface Placed {
	readonly drafts: readonly Draft[];
	readonly count: number;
	/** Names of the rows, where they have any. */
	readonly names: readonly string[];
}

type Scale = (day: number) => number;

/** Rows with a name: a mark that would touch the one before it in its row joins that one. */
function namedRows(events: readonly TimelineEvent[], kind: EventKind, x: Scale, labels: Labels): Placed {
	const names = [...new Set(events.map(({ row }) => row ?? ''))].sort((a, b) => labels.compareRows(kind, a, b));
	const drafts = names.flatMap((name, row) => {
		const inRow: Draft[] = [];
		for (const event of events.filter((one) => (one.row ?? '') === name)) {
			const bar = barOf(event, x);
			const near = inRow.find(
				(draft) => bar.x - HIT < draft.bar.x + draft.bar.width && draft.bar.x - HIT < bar.x + bar.width,
			);
			if (near) near.events.push(event);
			else inRow.push({ events: [event], row, bar, label: null });
		}
		return inRow;
	});
	return { drafts, count: names.length, names };
}

/** Rows without meaning: each event with its label goes into the first one with room, else to its nearest neighbour. */
function freeRows(events: readonly TimelineEvent[], x: Scale, labels: Labels): Placed {
	const taken: { from: number; to: number }[][] = [];
	const drafts: Draft[] = [];
	for (const event of events) {
		const bar = barOf(event, x);
		const text = labels.label(event);
		const width = (text.length + MORE) * CHARACTER;
		const right = bar.x + bar.width + HIT / 2 + width <= WIDTH;
		const governed = governedBy(event, x);
		const from = Math.min(bar.x - HIT / 2 - (right ? 0 : width), governed?.x ?? bar.x);
		const to = Math.max(bar.x + bar.width + HIT / 2 + (right ? width : 0), governed ? governed.x + governed.width : 0);
		const row = rowFor(taken, from, to);
		if (row === null) {
			nearest(drafts, bar.x)?.events.push(event);
			continue;
		}
		taken[row] = [...(taken[row] ?? []), { from, to }];
		const label = right
			? { text, x: round(bar.x + bar.width + HIT / 2), side: 'start' as const }
			: { text, x: round(bar.x - HIT / 2), side: 'end' as const };
		drafts.push({ events: [event], row, bar, label });
	}
	return { drafts, count: taken.length, names: [] };
}

function rowFor(
	taken: ReadonlyArray<ReadonlyArray<{ from: number; to: number }>>,
	from: number,
	to: number,
): number | null {
	const free = taken.findIndex((row) => row.every((one) => one.to < from || to < one.from));
	if (free !== -1) return free;
	return taken.length < FREE_ROWS ? taken.length : null;
}

function nearest(drafts: readonly Draft[], x: number): Draft | undefined {
	return drafts.reduce<Draft | undefined>(
		(best, draft) => (!best || Math.abs(draft.bar.x - x) < Math.abs(best.bar.x - x) ? draft : best),
		undefined,
	);
}

function finish({ events, row, bar, label }: Draft, top: number, x: Scale): Group {
	const governs = new Map(
		events.flatMap((event) => governedBy(event, x) ?? []).map((one) => [`${one.x} ${one.width}`, one]),
	);
	const more = events.length - 1;
	return {
		events,
		shape: shapeOf(events),
		bar,
		y: top + (row + 0.5) * ROW,
		governs: [...governs.values()],
		label: label && more > 0 ? { ...label, text: `${label.text} +${more}` } : label,
	};
}

function shapeOf(events: readonly TimelineEvent[]): Shape {
	const [first] = events;
	if (!first || first.basis === 'period') return 'outline';
	if (first.from !== first.to || first.from.length === 7) return 'bar';
	return first.from.length === 4 ? 'year' : 'point';
}

/** From the first day to the last that the event can be; a day is a point. */
function barOf({ from, to }: TimelineEvent, x: Scale): Bar {
	const start = x(extent(from).start);
	if (from === to && from.length === 10) return { x: start, width: 0 };
	return { x: start, width: round(x(extent(to).end) - start) };
}

/** The span that an event governs; one with an open start begins where the event does. */
function governedBy({ governs, from, basis }: TimelineEvent, x: Scale): Bar | null {
	if (!governs || basis === 'period') return null;
	const start = x(extent(governs.from ?? from).start);
	const width = round(x(extent(governs.to).end) - start);
	return width > 0 ? { x: start, width } : null;
}

function ticksOf(years: Years, x: Scale): Picture['ticks'] {
	const count = years.last - years.first + 1;
	const dates =
		count === 1
			? Array.from({ length: 12 }, (_, index) => `${years.first}-${pad(index + 1)}`)
			: Array.from({ length: count }, (_, index) => String(years.first + index));
	return dates.map((date) => {
		const { start, end } = extent(date);
		return { date, x: x(start), width: round(x(end) - x(start)) };
	});
}
