import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import {
	COLOUR,
	frameSvg,
	PICTURE_SIZE,
	type PictureLine,
	type PictureText,
	pictureLines,
	wordSvg,
} from './picture-layout.ts';
import { encodePng, packPixels, type Raster, setPixel, startOf } from './png.ts';

/**
 * Draws pictures from words that were drawn before: a whole one drawn anew and written in full colour took 18 ms, most of it
 * for ground that is the same in all of them; one put together from words takes less than two.
 */

const require = createRequire(import.meta.url);
const FACE = '@expo-google-fonts/be-vietnam-pro';
/** The renderer reads its fonts anew for every word: it is given the one that the word is set in. */
const FONTS = {
	400: fontOf(`${FACE}/400Regular/BeVietnamPro_400Regular.ttf`),
	600: fontOf(`${FACE}/600SemiBold/BeVietnamPro_600SemiBold.ttf`),
};

function fontOf(file: string) {
	return { fontFiles: [require.resolve(file)], loadSystemFonts: false, defaultFontFamily: 'Be Vietnam Pro' };
}

/** Steps from the ground to a colour of text, for smooth edges: three colours in four steps and the others are 15 of 16. */
const STEPS = 4;
const TEXT_COLOURS = ['link', 'ink', 'ink2'] as const;
const PALETTE = [COLOUR.page, COLOUR.line, COLOUR.white, ...TEXT_COLOURS.flatMap((name) => rampTo(COLOUR[name]))];

/** A word as it is put on a picture: its inked pixels alone. */
interface Stamp {
	readonly rows: Uint16Array;
	readonly columns: Uint16Array;
	/** Steps towards the colour of each, from 1. */
	readonly steps: Uint8Array;
	/** Pixels from the word's origin to the next word's. */
	readonly advance: number;
}

/** Words drawn so far, by face and letters. Numbers of documents differ from picture to picture and are not kept. */
const stamps = new Map<string, Stamp>();
/** Where a bar ends that nothing stands before, by face. */
const ends = new Map<string, number>();
let frame: Raster | null = null;
/** Pictures that are done with, used again for others: fresh ones would keep the garbage collector busy. */
const done: Raster[] = [];

/** The picture as PNG: the same bytes for the same words. */
export async function drawPicture(text: PictureText): Promise<Uint8Array<ArrayBuffer>> {
	frame ??= drawFrame();
	const picture = done.pop() ?? { ...frame, rows: new Uint8Array(frame.rows.length) };
	picture.rows.set(frame.rows);
	for (const line of pictureLines(text)) drawLine(picture, line);
	const png = await encodePng(picture, PALETTE);
	done.push(picture);
	return png;
}

function drawLine(to: Raster, line: PictureLine): void {
	const first = PALETTE.indexOf(COLOUR[line.colour]) - STEPS;
	let x = line.x;
	for (const word of line.text.split(' ')) {
		const stamp = stampOf(word, line);
		const left = Math.round(x) - marginOf(line.size);
		const top = line.y - baselineOf(line.size);
		for (let index = 0; index < stamp.steps.length; index++) {
			const column = left + (stamp.columns[index] as number);
			// A word that is longer than the picture ends at its edge.
			if (column >= PICTURE_SIZE.width) continue;
			setPixel(to, startOf(to, top + (stamp.rows[index] as number)), column, first + (stamp.steps[index] as number));
		}
		x += stamp.advance;
	}
}

function stampOf(word: string, line: PictureLine): Stamp {
	const key = `${line.weight} ${line.size} ${word}`;
	const stamp = stamps.get(key) ?? drawWord(word, line);
	if (!word.includes('/')) stamps.set(key, stamp);
	return stamp;
}

function drawWord(word: string, line: PictureLine): Stamp {
	const margin = marginOf(line.size);
	const key = `${line.weight} ${line.size}`;
	const end = ends.get(key) ?? barAfter('', line);
	ends.set(key, end);
	const advance = barAfter(`${word}\u00a0`, line) - end;
	const box = {
		x: margin,
		y: baselineOf(line.size),
		width: Math.ceil(advance) + 2 * margin,
		height: baselineOf(line.size) + Math.ceil(line.size * 0.4),
	};
	const drawn = new Resvg(wordSvg(word, line, box), { font: FONTS[line.weight] }).render().pixels;
	const rows: number[] = [];
	const columns: number[] = [];
	const steps: number[] = [];
	const width = Math.min(box.width, PICTURE_SIZE.width);
	for (let row = 0; row < box.height; row++) {
		for (let column = 0; column < width; column++) {
			const step = Math.round(((drawn[(row * box.width + column) * 4 + 3] as number) / 255) * STEPS);
			if (step === 0) continue;
			rows.push(row);
			columns.push(column);
			steps.push(step);
		}
	}
	return { rows: Uint16Array.from(rows), columns: Uint16Array.from(columns), steps: Uint8Array.from(steps), advance };
}

/** Where a bar that follows a text ends: the renderer measures ink only, and a space has none. */
function barAfter(text: string, line: PictureLine): number {
	const box = new Resvg(wordSvg(`${text}|`, line, { x: 0, y: line.size, width: 1, height: 1 }), {
		font: FONTS[line.weight],
	}).getBBox();
	return box ? box.x + box.width : 0;
}

/** Room beside a word for letters that reach over their own width. */
const marginOf = (size: number) => Math.ceil(size / 8);
/** From the top of a word's pixels to its baseline: a capital with two marks above it is the highest. */
const baselineOf = (size: number) => Math.ceil(size * 1.3);

function drawFrame(): Raster {
	const drawn = new Resvg(frameSvg()).render().pixels;
	const known = PALETTE.map(channels);
	const nearest = new Map<number, number>();
	const ground = new Uint8Array(PICTURE_SIZE.width * PICTURE_SIZE.height);
	for (let index = 0; index < ground.length; index++) {
		const colour = drawn.readUInt32BE(index * 4) >>> 8;
		const found = nearest.get(colour) ?? nearestOf(colour, known);
		nearest.set(colour, found);
		ground[index] = found;
	}
	return packPixels(ground, PICTURE_SIZE);
}

function nearestOf(colour: number, known: readonly (readonly number[])[]): number {
	const wanted = [colour >> 16, (colour >> 8) & 255, colour & 255];
	const distances = known.map((one) => one.reduce((sum, value, index) => sum + (value - (wanted[index] ?? 0)) ** 2, 0));
	return distances.indexOf(Math.min(...distances));
}

function rampTo(colour: string): string[] {
	const [from, to] = [channels(COLOUR.page), channels(colour)];
	return Array.from({ length: STEPS }, (_, step) => {
		const share = (step + 1) / STEPS;
		const mixed = from.map((value, index) => Math.round(value + ((to[index] ?? 0) - value) * share));
		return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
	});
}

function channels(colour: string): number[] {
	return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
