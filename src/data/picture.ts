import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Catalogue, PlanEntry } from '../domain/catalogue.ts';
import type { Instrument } from '../domain/citation/instruments.ts';
import { formatDate } from '../domain/dates.ts';
import { vi } from '../i18n/vi.ts';
import { issuerName, planPlace } from './labels.ts';
import { type PictureText, pictureSvg } from './picture-svg.ts';

const require = createRequire(import.meta.url);
const FACE = '@expo-google-fonts/be-vietnam-pro';
const FONT_FILES = [
	require.resolve(`${FACE}/400Regular/BeVietnamPro_400Regular.ttf`),
	require.resolve(`${FACE}/600SemiBold/BeVietnamPro_600SemiBold.ttf`),
];

/** Pictures already drawn, by what they say: drawing one costs about 20 ms, ten thousand of them minutes. */
const CACHE = join('node_modules', '.astro', 'pictures');

/** What a plan's picture says. */
export function planPicture(catalogue: Catalogue, plan: PlanEntry): PictureText {
	const { number, issuer, province, title } = plan.data;
	return {
		eyebrow: number ?? vi.plan.kind,
		title,
		foot: [issuerName(catalogue, issuer, province), planPlace(catalogue, plan).split(', ').at(-1)].join(' · '),
		site: vi.site.name,
	};
}

/** What an instrument's picture says. */
export function instrumentPicture(catalogue: Catalogue, entry: Instrument): PictureText {
	const kind = vi.instrument.kind[entry.kind];
	return {
		eyebrow: entry.number === null ? kind : `${kind} ${entry.number}`,
		title: entry.title,
		foot: [entry.issuer && issuerName(catalogue, entry.issuer, entry.province), entry.date && formatDate(entry.date)]
			.filter(Boolean)
			.join(' · '),
		site: vi.site.name,
	};
}

/** The picture as PNG: the same bytes for the same words. */
export async function drawPicture(text: PictureText): Promise<Uint8Array<ArrayBuffer>> {
	const svg = pictureSvg(text);
	const file = join(CACHE, `${createHash('sha256').update(svg).digest('hex').slice(0, 32)}.png`);
	const kept = await readFile(file).catch(() => null);
	if (kept) return new Uint8Array(kept);
	const png = new Resvg(svg, {
		font: { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: 'Be Vietnam Pro' },
	})
		.render()
		.asPng();
	// Builds of several collections share the folder: a file is there whole or not at all.
	await mkdir(CACHE, { recursive: true });
	await writeFile(`${file}.${process.pid}`, png);
	await rename(`${file}.${process.pid}`, file);
	return new Uint8Array(png);
}
