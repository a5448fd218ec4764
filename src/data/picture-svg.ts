/** The picture that other sites show beside a link to a page: drawn as SVG, in the site's own face and light colours. */

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
const COLOUR = { page: '#FBFAF7', ink: '#191E27', ink2: '#4B5059', link: '#1C4C8A', line: '#DFDCD6' } as const;
const EDGE = 80;
const TITLE = { size: 54, lead: 74, lines: 4 } as const;

/** The picture as SVG. */
export function pictureSvg({ eyebrow, title, foot, site }: PictureText): string {
	const { width, height } = PICTURE_SIZE;
	const lines = wrap(title, (width - 2 * EDGE) / TITLE.size, TITLE.lines);
	const text = (x: number, y: number, size: number, weight: number, fill: string, content: string) =>
		`<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(content)}</text>`;
	const [cutEyebrow = ''] = wrap(eyebrow, (width - 2 * EDGE) / 38, 1);
	const [cutFoot = ''] = wrap(foot, (width - 2 * EDGE) / 30, 1);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Be Vietnam Pro">`,
		`<rect width="${width}" height="${height}" fill="${COLOUR.page}"/><rect width="${width}" height="12" fill="${COLOUR.link}"/>`,
		text(EDGE, 116, 38, 600, COLOUR.link, cutEyebrow),
		...lines.map((line, index) => text(EDGE, 204 + index * TITLE.lead, TITLE.size, 600, COLOUR.ink, line)),
		text(EDGE, 496, 30, 400, COLOUR.ink2, cutFoot),
		`<path d="M${EDGE} 530h${width - 2 * EDGE}" stroke="${COLOUR.line}" stroke-width="2"/>`,
		`<rect x="${EDGE}" y="554" width="40" height="40" rx="5" fill="${COLOUR.link}"/>`,
		`<path d="M${EDGE + 10} 569.5h20M${EDGE + 10} 578.5h20" stroke="#fff" stroke-width="3.5"/>`,
		text(EDGE + 56, 583, 28, 600, COLOUR.ink, site),
		'</svg>',
	].join('');
}

/**
 * Words in lines of at most `room` em, at most `most` lines; what is left over is cut with an ellipsis.
 * Widths are estimates on the wide side: the renderer has no measure to offer before it draws.
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

function escapeXml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
