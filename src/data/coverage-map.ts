import vietnam from '@svg-maps/vietnam';
import type { Catalogue } from '../domain/catalogue.ts';
import { type CoverageState, coverageItems, deepestOf } from '../domain/coverage.ts';
import { toId } from '../domain/text.ts';
import { vi } from '../i18n/vi.ts';

/**
 * The map of the ledger: provinces of today, joined from the provinces that the package draws (63, before July 2025, with
 * Hoàng Sa and Trường Sa). A file of its own, since its outlines weigh more than the page.
 */

/** The archipelagos stand on the map by their own names: each belongs to a province. */
const ARCHIPELAGOS: Readonly<Record<string, string>> = { 'hoang-sa': 'da-nang', 'truong-sa': 'khanh-hoa' };
/** Colours that can be told apart, in grey too; `coverage.css`, whose legend has the same, turns both on dark pages. */
const FILLS: Readonly<Record<CoverageState | 'none', string>> = {
	full: '#122c58',
	digest: '#1c4c8a',
	record: '#5a8fd0',
	known: '#d9b36c',
	'not-found': '#b9b4aa',
	none: '#b9b4aa',
};
const PAGE = '#ffffff';
/** Points of an outline that stand nearer together than this many units of the drawing (812 wide) say nothing on a screen. */
const NEAR = 1.5;

/** A province of today on the map, with the deepest state that it has in the ledger. */
export interface MapProvince {
	readonly id: string;
	readonly state: CoverageState | 'none';
	/** Its outlines, those of its parts one after another. */
	readonly path: string;
}

/** Every province of today that the package draws some part of, by id. */
export function mapProvinces(catalogue: Catalogue, near = NEAR): MapProvince[] {
	const items = coverageItems(catalogue);
	const drawn = vietnam.locations.flatMap(({ name, path }) => {
		const id = toId(name);
		const now = catalogue.provinces.now(ARCHIPELAGOS[id] ?? id);
		return now ? [{ now, path: thin(path, near) }] : [];
	});
	return [...Map.groupBy(drawn, ({ now }) => now)]
		.map(([now, parts]): MapProvince => {
			const state = deepestOf(items.filter((item) => item.now.id === now.id)) ?? 'none';
			return { id: now.id, state, path: parts.map(({ path }) => path).join('') };
		})
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The map as a drawing; a province's halo keeps it apart from its neighbours, its own stroke closes the seams inside.
 * @param near how near two points of an outline may stand, in units of the drawing (812 wide): 4 for a small picture
 */
export function coverageMap(catalogue: Catalogue, near = NEAR): string {
	const groups = mapProvinces(catalogue, near).map(
		({ id, state, path }) =>
			`<g data-province="${id}" data-state="${state}" fill="${FILLS[state]}" stroke="${FILLS[state]}" stroke-width="1">` +
			`<use href="#${id}" stroke="${PAGE}" stroke-width="2.6"/><path id="${id}" d="${path}"/></g>`,
	);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${vietnam.viewBox}" role="img" aria-label="${vi.coverage.map.alt}" stroke-linejoin="round">`,
		...groups,
		...(groups.length === 0 ? [] : ARCHIPELAGO_LABELS).map(
			({ text, x, y }) =>
				`<text x="${x}" y="${y}" font-family="sans-serif" font-size="22" text-anchor="middle" fill="#6b7280">${text}</text>`,
		),
		'</svg>',
		'',
	].join('\n');
}

/** Names beside the archipelagos, in units of the drawing. */
const ARCHIPELAGO_LABELS = [
	{ text: 'Quần đảo Hoàng Sa', x: 575, y: 470 },
	{ text: 'Quần đảo Trường Sa', x: 640, y: 770 },
] as const;

/** An outline with the points that can be seen, a curve as the line between its ends. */
function thin(path: string, near: number): string {
	let [x, y] = [0, 0];
	let start: readonly [number, number] = [0, 0];
	const rings: [number, number][][] = [];
	let command = 'm';
	const tokens = path.match(/[a-df-z]|-?[\d.]+(?:e-?\d+)?/gi) ?? [];
	for (let index = 0; index < tokens.length; ) {
		const token = tokens[index] ?? '';
		if (/^[a-df-z]$/i.test(token)) {
			command = token;
			index += 1;
			if (/z/i.test(token)) [x, y] = start;
			continue;
		}
		// Of a curve's three points the last is where it leads.
		const end = /c/i.test(command) ? index + 4 : index;
		const [dx, dy] = [Number(tokens[end]), Number(tokens[end + 1])];
		index = end + 2;
		const isRelative = command === command.toLowerCase();
		[x, y] = isRelative ? [x + dx, y + dy] : [dx, dy];
		if (/m/i.test(command)) {
			start = [x, y];
			rings.push([[x, y]]);
			command = isRelative ? 'l' : 'L';
		} else rings.at(-1)?.push([x, y]);
	}
	return rings.map((ring) => drawRing(seen(ring, near))).join('');
}

/** A ring without the points that stand near the one before; one that is smaller than that is a dot. */
function seen(ring: readonly [number, number][], near: number): readonly [number, number][] {
	const kept: [number, number][] = [];
	for (const point of ring) {
		const last = kept.at(-1);
		if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= near) kept.push(point);
	}
	return kept;
}

/** A ring as steps from point to point, in tenths: the figures are short, and rounding does not add up. */
function drawRing(ring: readonly [number, number][]): string {
	const tenths = ring.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
	const points = tenths.filter(([x, y], index) => x !== tenths[index - 1]?.[0] || y !== tenths[index - 1]?.[1]);
	const steps = points.map(([x, y], index) => {
		const [lastX, lastY] = points[index - 1] ?? [0, 0];
		return `${(x - lastX) / 10} ${(y - lastY) / 10}`;
	});
	const line = steps.length > 1 ? `l${steps.slice(1).join(' ')}` : 'h.1';
	return `M${steps[0]}${line}z`.replaceAll(' -', '-').replace(/(^|[^\d])0\./g, '$1.');
}
