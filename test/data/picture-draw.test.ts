import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawPicture } from '../../src/data/picture-draw.ts';
import { PICTURE_SIZE } from '../../src/data/picture-layout.ts';

const TEXT = { eyebrow: '12/KH-UBND', title: 'Kế hoạch bình đẳng giới', foot: 'Sở Nội vụ', site: 'Kế hoạch' };

test('a picture is a PNG of the size that pages announce', () => {
	const png = Buffer.from(drawPicture(TEXT));
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([PICTURE_SIZE.width, PICTURE_SIZE.height]);
});

test('the same words give the same bytes, whatever was drawn before', () => {
	const first = drawPicture(TEXT);
	drawPicture({ ...TEXT, title: 'Kế hoạch giới', eyebrow: '99/QĐ-TTg' });
	expect(drawPicture(TEXT)).toEqual(first);
});

test.each([
	['eyebrow', 70, 130],
	['title', 140, 225],
	['foot', 460, 505],
	['site', 548, 595],
] as const)('its %s stands between rows %i and %i', (part, top, bottom) => {
	const changed = rowsThatDiffer(drawPicture(TEXT), drawPicture({ ...TEXT, [part]: 'Đẵng Ấy' }));
	expect(changed.length).toBeGreaterThan(10);
	expect(Math.min(...changed)).toBeGreaterThanOrEqual(top);
	expect(Math.max(...changed)).toBeLessThanOrEqual(bottom);
});

test('a word that is longer than the picture ends at its edge', () => {
	const stem = 'Đ'.repeat(60);
	expect(drawPicture({ ...TEXT, title: `${stem}A` })).toEqual(drawPicture({ ...TEXT, title: `${stem}B` }));
});

function rowsThatDiffer(one: Uint8Array, other: Uint8Array): number[] {
	const [a, b] = [pixelsOf(one), pixelsOf(other)];
	const stride = 1 + PICTURE_SIZE.width / 2;
	return Array.from({ length: PICTURE_SIZE.height }, (_, row) => row).filter(
		(row) => !a.subarray(row * stride, (row + 1) * stride).equals(b.subarray(row * stride, (row + 1) * stride)),
	);
}

/** The rows of a picture as they are packed. */
function pixelsOf(bytes: Uint8Array): Buffer {
	const png = Buffer.from(bytes);
	const data = png.indexOf('IDAT');
	return inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
}
