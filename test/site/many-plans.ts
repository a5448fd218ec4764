import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const TEXT = 'Mỗi xã mở phòng đọc, ghi lại sách đã đọc và cùng nhau kể lại trong Tháng đọc sách. '.repeat(6);

/**
 * Writes the made-up collection with plans enough to divide each of its lists: half of them in a province of before, nine
 * of ten on one theme, each calling one campaign and citing one instrument.
 */
export async function writeManyPlans(folder: string, count: number): Promise<void> {
	await cp('test/fixtures/thu', folder, { recursive: true });
	for (let index = 1; index <= count; index++) {
		const province = index % 2 === 0 ? 'mau' : 'vi-du';
		const id = `${province}-2023-${index}-kh-ubnd`;
		await mkdir(join(folder, 'plans', province), { recursive: true });
		await writeFile(join(folder, 'plans', province, `${id}.mdx`), planText(province, `${index}/KH-UBND`, index));
	}
}

function planText(province: string, number: string, index: number): string {
	return [
		'---',
		`title: Kế hoạch đọc sách số ${index}`,
		`number: ${number}`,
		`issued: 2023-02-${String(1 + (index % 28)).padStart(2, '0')}`,
		'issuer: ubnd-tinh',
		`province: ${province}`,
		'period: { from: 2023, to: 2023 }',
		'signer: null',
		'curation: digest',
		`source: { kind: official, completeness: complete, publisher: Nơi bịa ra, url: null, published: null, read: 2026-11-21, sha256: "${'0'.repeat(64)}" }`,
		index % 10 === 0 ? 'themes: {}' : 'themes: { doc-sach: [I, II] }',
		'notes: []',
		'changes: []',
		'---',
		'',
		'## I. Căn cứ',
		'',
		`Thực hiện Nghị quyết số 28/NQ-XX ngày 03/3/2021 của Hội đồng Ví Dụ. ${TEXT}`,
		'',
		'## II. Việc làm',
		'',
		`Hưởng ứng Tháng đọc sách năm 2023. ${TEXT}`,
		'',
	].join('\n');
}
