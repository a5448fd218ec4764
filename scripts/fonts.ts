/**
 * Makes the site's own font files: `node scripts/fonts.ts`.
 *
 * Be Vietnam Pro as others package it comes in two files a weight, and lacks ≠ ≤ ≥; one subset of the whole
 * face is smaller and is fetched once. It has no tabular figures either (bettergui/BeVietnamPro#1), so ten
 * digits of Inter stand in for columns of dates and counts. The output is committed: a build never runs this.
 *
 * reads  @expo-google-fonts/be-vietnam-pro, @fontsource-variable/inter
 * writes src/styles/fonts/*.woff2, public/fonts/OFL-*.txt
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
// @ts-expect-error: the package ships no types
import untyped from 'subset-font';

interface SubsetOptions {
	readonly targetFormat: 'woff2';
	readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
}
const subsetFont = untyped as (font: Buffer, text: string, options: SubsetOptions) => Promise<Buffer>;

interface Face {
	readonly from: string;
	readonly to: string;
	readonly text: string;
	readonly axes?: SubsetOptions['variationAxes'];
}

const ROOT = join(import.meta.dirname, '..');
const FONTS = join(ROOT, 'src', 'styles', 'fonts');
const LICENCES = join(ROOT, 'public', 'fonts');

/** What a reader may fetch on a first visit: the two text weights and the digits together. */
const BUDGET = 60_000;

const VIETNAMESE = [...'aăâeêioôơuưy']
	.flatMap((vowel) => ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) => vowel + tone))
	.concat('đ')
	.map((letter) => letter.normalize('NFC'))
	.join('');

const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join('');

/** Some sources come decomposed (NFD); their marks must not fall back to another face. */
const COMBINING = '\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323';

/** Quotation marks, dashes and signs. The face has no arrows or geometric shapes: those are drawn in CSS. */
const SIGNS = '\u00a0“”‘’«»‹›–—…·•§©°±×÷²³½¼¾−≠≤≥≈';

const TEXT = ASCII + VIETNAMESE + VIETNAMESE.toUpperCase() + COMBINING + SIGNS;

const FACES: readonly Face[] = [
	{
		from: '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
		to: 'be-vietnam-pro-400.woff2',
		text: TEXT,
	},
	{
		from: '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
		to: 'be-vietnam-pro-600.woff2',
		text: TEXT,
	},
	{
		from: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
		to: 'inter-digits.woff2',
		text: '0123456789',
		axes: { wght: { min: 400, max: 600 } },
	},
];

const LICENCE_TEXTS: readonly (readonly [from: string, to: string])[] = [
	['@expo-google-fonts/be-vietnam-pro/LICENSE_FONT', 'OFL-be-vietnam-pro.txt'],
	['@fontsource-variable/inter/LICENSE', 'OFL-inter.txt'],
];

const require = createRequire(import.meta.url);

/** A file of an installed package; its folder is found through package.json, which `exports` may not hide. */
function fileOf(specifier: string): string {
	const name = specifier.split('/').slice(0, 2).join('/');
	return join(dirname(require.resolve(`${name}/package.json`)), specifier.slice(name.length));
}

await mkdir(FONTS, { recursive: true });
await mkdir(LICENCES, { recursive: true });

let total = 0;
for (const face of FACES) {
	const font = await subsetFont(await readFile(fileOf(face.from)), face.text, {
		targetFormat: 'woff2',
		...(face.axes && { variationAxes: face.axes }),
	});
	await writeFile(join(FONTS, face.to), font);
	total += font.length;
	console.log(`${face.to}  ${font.length.toLocaleString('en')} bytes`);
}
for (const [from, to] of LICENCE_TEXTS) await writeFile(join(LICENCES, to), await readFile(fileOf(from)));

console.log(`together ${total.toLocaleString('en')} of ${BUDGET.toLocaleString('en')} bytes`);
if (total > BUDGET) {
	console.error('The fonts are over their budget: take signs out of SIGNS in scripts/fonts.ts.');
	process.exitCode = 1;
}
