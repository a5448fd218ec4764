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
/** Colours that can be told apart on light and dark pages, and in grey; the legend in `coverage.css` has the same. */
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
	readonly name: string;
	readonly state: CoverageState | 'none';
	/** Its outlines, those of its parts one after another. */
	readonly path: string;
}

/** Every province of today that the package draws some part of, by id. */
export function mapProvinces(catalogue: Catalogue): MapProvince[] {
	const items = coverageItems(catalogue);
	const drawn = vietnam.locations.flatMap(({ name, path }) => {
		const id = toId(name);
		const now = catalogue.provinces.now(ARCHIPELAGOS[id] ?? id);
		return now ? [{ now, path: thin(path) }] : [];
	});
	return [...Map.groupBy(drawn, ({ now }) => now)]
		.map(([now, parts]): MapProvince => {
			const state = deepestOf(items.filter((item) => item.now.id === now.id)) ?? 'none';
			return { id: now.id, name: now.name, state, path: parts.map(({ path }) => path).join('') };
		})
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The map as a drawing; a province's halo keeps it apart from its neighbours, its own stroke closes the seams inside. */
export function coverageMap(catalogue: Catalogue): string {
	const groups = mapProvinces(catalogue).map(
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

/** An outline of straight lines with the points that can be seen; one with curves stays as it is. */
function thin(path: string): string {
	if (/c/i.test(path)) return path;
	let [x, y] = [0, 0];
	let start: readonly [number, number] = [0, 0];
	const rings: [number, number][][] = [];
	let command = 'm';
	const tokens = path.match(/[a-z]|-?[\d.]+(?:e-?\d+)?/gi) ?? [];
	for (let index = 0; index < tokens.length; ) {
		const token = tokens[index] ?? '';
		if (/^[a-df-z]$/i.test(token)) {
			command = token;
			index += 1;
			if (/z/i.test(token)) [x, y] = start;
			continue;
		}
		const [dx, dy] = [Number(token), Number(tokens[index + 1])];
		index += 2;
		const isRelative = command === command.toLowerCase();
		[x, y] = isRelative ? [x + dx, y + dy] : [dx, dy];
		if (/m/i.test(command)) {
			start = [x, y];
			rings.push([[x, y]]);
			command = isRelative ? 'l' : 'L';
		} else rings.at(-1)?.push([x, y]);
	}
	return rings.map((ring) => drawRing(seen(ring))).join('');
}

/** A ring without the points that stand near the one before; a small ring keeps its shape. */
function seen(ring: readonly [number, number][]): readonly [number, number][] {
	const kept: [number, number][] = [];
	for (const point of ring) {
		const last = kept.at(-1);
		if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= NEAR) kept.push(point);
	}
	return kept.length < 4 ? ring : kept;
}

function drawRing(ring: readonly [number, number][]): string {
	return `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join(' ')}z`;
}
