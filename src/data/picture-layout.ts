/** The picture that other sites show beside a link to a page: how it is laid out, in the site's own face and light colours. */

import { escapeMarkup } from '../domain/markup.ts';

/** What a picture says. Lines that are too long are cut with an ellipsis. */
export interface PictureText {
	/** Leads: the document's number, or its kind. */
	readonly eyebrow: string;
	readonly title: string;
	/** Who, where, when. */
	readonly foot: string;
	/** Name of the site. */
	readonly site: string;
}

/** Size in pixels: what networks ask for. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** Colours of the design brief (tokens.css): a picture has no scheme to follow. */
export const COLOUR = {
	page: '#FBFAF7',
	ink: '#191E27',
	ink2: '#4B5059',
	link: '#1C4C8A',
	line: '#DFDCD6',
	white: '#FFFFFF',
} as const;
const EDGE = 80;
const TITLE = { size: 54, lead: 74, lines: 4 } as const;

/** One line of a picture's text: where its baseline begins and how it is set. */
export interface PictureLine {
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly weight: 400 | 600;
	readonly colour: 'link' | 'ink' | 'ink2';
	readonly text: string;
}

/** The text of a picture, wrapped and placed. */
export function pictureLines({ eyebrow, title, foot, site }: PictureText): PictureLine[] {
	const room = PICTURE_SIZE.width - 2 * EDGE;
	const [cutEyebrow = ''] = wrap(eyebrow, room / 38, 1);
	const [cutFoot = ''] = wrap(foot, room / 30, 1);
	return [
		{ x: EDGE, y: 116, size: 38, weight: 600, colour: 'link', text: cutEyebrow },
		...wrap(title, room / TITLE.size, TITLE.lines).map(
			(text, index): PictureLine => ({
				x: EDGE,
				y: 204 + index * TITLE.lead,
				size: TITLE.size,
				weight: 600,
				colour: 'ink',
				text,
			}),
		),
		{ x: EDGE, y: 496, size: 30, weight: 400, colour: 'ink2', text: cutFoot },
		{ x: EDGE + 56, y: 583, size: 28, weight: 600, colour: 'ink', text: site },
	];
}

/** What every picture has, as SVG: the ground, the bar, the rule and the mark of the site. */
export function frameSvg(): string {
	const { width, height } = PICTURE_SIZE;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
		`<rect width="${width}" height="${height}" fill="${COLOUR.page}"/><rect width="${width}" height="12" fill="${COLOUR.link}"/>`,
		`<path d="M${EDGE} 530h${width - 2 * EDGE}" stroke="${COLOUR.line}" stroke-width="2"/>`,
		`<rect x="${EDGE}" y="554" width="40" height="40" rx="5" fill="${COLOUR.link}"/>`,
		`<path d="M${EDGE + 10} 569.5h20M${EDGE + 10} 578.5h20" stroke="${COLOUR.white}" stroke-width="3.5"/>`,
		'</svg>',
	].join('');
}

/** One word as SVG, black, its baseline beginning at `x` and `y`. */
export function wordSvg(word: string, { size, weight }: Pick<PictureLine, 'size' | 'weight'>, box: WordBox): string {
	const { x, y, width, height } = box;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Be Vietnam Pro">`,
		`<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}">${escapeMarkup(word)}</text></svg>`,
	].join('');
}

/** The pixels that a word is drawn in, and where its baseline begins in them. */
export interface WordBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/**
 * Words in lines of at most `room` em, at most `most` lines; what is left over is cut with an ellipsis.
 * Widths are estimates on the wide side, so that what a picture says needs no font.
 */
export function wrap(text: string, room: number, most: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/)) {
		const line = lines.at(-1);
		if (line !== undefined && widthOf(`${line} ${word}`) <= room) lines[lines.length - 1] = `${line} ${word}`;
		else lines.push(word);
	}
	if (lines.length <= most) return lines;
	const last = (lines[most - 1] ?? '').split(' ');
	while (last.length > 1 && widthOf(`${last.join(' ')}…`) > room) last.pop();
	return [...lines.slice(0, most - 1), `${last.join(' ').replace(/[,;:–-]$/, '')}…`];
}

/** Width in em of a text at weight 600, by kinds of letters. */
function widthOf(text: string): number {
	let width = 0;
	for (const letter of text.normalize('NFD').replace(/\p{Mn}/gu, '')) {
		if (/[ilI.,:;'!|]/.test(letter)) width += 0.29;
		else if (/[ tfrj()/-]/.test(letter)) width += 0.4;
		else if (/[mwMW]/.test(letter)) width += 0.9;
		else width += /[\p{Lu}\d]/u.test(letter) ? 0.69 : 0.58;
	}
	return width;
}
