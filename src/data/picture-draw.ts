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
import { encodePng, overlay, packPixels, type Raster } from './png.ts';

/**
 * Draws pictures from words that were drawn before: a whole one drawn anew and written in full colour took 18 ms, most of it
 * for ground that is the same in all of them; one put together from words takes less than one.
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

/** A word as it is put on a picture, in its colour: begun in an even column and in an odd one, since a byte holds two pixels. */
interface Stamp {
	readonly even: Raster;
	readonly odd: Raster;
	/** Pixels from the word's origin to the next word's. */
	readonly advance: number;
}

/** Words drawn so far, by how they are set and by letters. */
const stamps = new Map<string, Stamp>();
/** Where a bar ends that nothing stands before, by face. */
const ends = new Map<string, number>();
let frame: Raster | null = null;
/** One picture's pixels, used for all: fresh ones would keep the garbage collector busy. */
let canvas: Raster | null = null;

/** The picture as PNG: the same bytes for the same words. */
export function drawPicture(text: PictureText): Uint8Array<ArrayBuffer> {
	frame ??= drawFrame();
	canvas ??= { ...frame, rows: new Uint8Array(frame.rows.length) };
	canvas.rows.set(frame.rows);
	for (const line of pictureLines(text)) drawLine(canvas, line);
	return encodePng(canvas, PALETTE);
}

function drawLine(to: Raster, line: PictureLine): void {
	let x = line.x;
	for (const word of line.text.split(' ')) {
		for (const part of partsOf(word)) {
			const stamp = stampOf(part, line);
			const left = Math.round(x) - marginOf(line.size);
			overlay(to, left % 2 === 0 ? stamp.even : stamp.odd, left - (left % 2), line.y - baselineOf(line.size));
			x += stamp.advance;
		}
		x += stampOf('', line).advance;
	}
}

/** A document's number differs from picture to picture: its figures are put together, so that they need not be drawn for each. */
function partsOf(word: string): string[] {
	const [figures = ''] = /^\d+(?=\/)/.exec(word) ?? [];
	return [...figures, word.slice(figures.length)];
}

function stampOf(word: string, line: PictureLine): Stamp {
	const key = `${line.colour} ${line.weight} ${line.size} ${word}`;
	const stamp = stamps.get(key) ?? drawWord(word, line);
	stamps.set(key, stamp);
	return stamp;
}

/** Draws a word; without letters it is as wide as a space. */
function drawWord(word: string, line: PictureLine): Stamp {
	const margin = marginOf(line.size);
	const key = `${line.weight} ${line.size}`;
	const end = ends.get(key) ?? barAfter('', line);
	ends.set(key, end);
	const advance = barAfter(word || '\u00a0', line) - end;
	const box = {
		x: margin,
		y: baselineOf(line.size),
		width: Math.ceil(advance) + 2 * margin,
		height: baselineOf(line.size) + Math.ceil(line.size * 0.4),
	};
	const drawn = new Resvg(wordSvg(word, line, box), { font: FONTS[line.weight] }).render().pixels;
	const size = { width: Math.min(box.width, PICTURE_SIZE.width) + 1, height: box.height };
	const first = PALETTE.indexOf(COLOUR[line.colour]) - STEPS;
	const packed = (shift: number) => {
		const pixels = new Uint8Array(size.width * size.height);
		for (let row = 0; row < size.height; row++) {
			for (let column = 0; column < size.width - 1; column++) {
				const step = Math.round(((drawn[(row * box.width + column) * 4 + 3] as number) / 255) * STEPS);
				if (step > 0) pixels[row * size.width + column + shift] = first + step;
			}
		}
		return packPixels(pixels, size);
	};
	return { even: packed(0), odd: packed(1), advance };
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
