import { cp, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forgetCache } from '../../scripts/build/forget-cache.ts';
import { readSettings } from '../../scripts/settings.ts';
import { command, THU } from '../sites.ts';

/** A collection in a folder of its own, which therefore has an empty cache of its own, and its site. */
interface Place {
	readonly content: string;
	readonly site: string;
}

let root = '';
/** Sites stand in the project: Astro keeps files of a build to a folder outside in one place for all, and other tests build too. */
let sites = '';
const places: Place[] = [];
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'rebuild-'));
	const built = join(process.cwd(), 'node_modules', '.cache');
	await mkdir(built, { recursive: true });
	sites = await mkdtemp(join(built, 'rebuild-'));
});
afterAll(async () => {
	for (const folder of [root, sites]) await rm(folder, { recursive: true, force: true });
	for (const { content } of places) await forgetCache(content);
});

async function placeWith(content: string): Promise<Place> {
	const place = { content: join(root, `${places.length}`, 'content'), site: join(sites, `${places.length}`) };
	places.push(place);
	await cp(content, place.content, { recursive: true });
	return place;
}

const envOf = ({ content }: Place) => ({ ...THU.env, CONTENT_DIR: content });

async function build(place: Place): Promise<string> {
	const outcome = await command(['build', '--out', place.site], envOf(place));
	expect(outcome.code, outcome.stderr).toBe(0);
	return outcome.stdout;
}

/** Every file of a site by its path, as text (each byte one character). */
async function filesOf({ site }: Place): Promise<Map<string, string>> {
	const entries = await readdir(site, { recursive: true, withFileTypes: true });
	const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	return new Map(
		await Promise.all(
			paths.sort().map(async (path) => [relative(site, path), await readFile(path, 'latin1')] as const),
		),
	);
}

/** Paths whose bytes differ: short to read where a comparison fails. */
function differences(one: Map<string, string>, other: Map<string, string>): string[] {
	return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));
}

async function edit(place: Place, file: string, from: string, to: string): Promise<void> {
	const path = join(place.content, file);
	const text = await readFile(path, 'utf8');
	expect(text).toContain(from);
	await writeFile(path, text.replace(from, to));
}

/** What is edited, and pages that show it. */
const EDITS = [
	{
		file: 'instruments/28-nq-xx-2021.yaml',
		from: 'title: Chiến lược đọc sách ví dụ giai đoạn',
		to: 'title: Chiến lược đọc lại ví dụ giai đoạn',
		shown: 'Chiến lược đọc lại ví dụ giai đoạn',
		on: ['van-ban/28-nq-xx-2021', 'van-ban', 'ke-hoach/vi-du-2024'],
	},
	{
		file: 'agencies.yaml',
		from: 'name: Ủy ban nhân dân tỉnh',
		to: 'name: Ủy ban hành chính tỉnh',
		shown: 'Ủy ban hành chính tỉnh',
		on: ['ke-hoach/vi-du-2024', 'van-ban/5-qd-ubnd-mau-2022'],
	},
	{
		file: 'themes.yaml',
		from: 'name: Báo cáo',
		to: 'name: Tường trình',
		shown: 'Tường trình',
		on: ['linh-vuc', 'linh-vuc/bao-cao', 'ke-hoach/vi-du-2024'],
	},
	{
		file: 'provinces.yaml',
		from: 'name: Mẫu',
		to: 'name: Kiểu',
		shown: 'Kiểu',
		on: ['tinh', 'tinh/mau', 'ke-hoach/mau-2021-2025-so-mau', 'ke-hoach', 'pham-vi'],
	},
	{
		file: 'guide/dong-gop.mdx',
		from: 'trước khi báo',
		to: 'trước khi gửi',
		shown: 'trước khi gửi',
		on: ['huong-dan/dong-gop'],
	},
	{
		file: 'campaigns/thang-doc-sach.yaml',
		from: 'name: Tháng đọc sách ví dụ',
		to: 'name: Tháng đọc báo ví dụ',
		shown: 'Tháng đọc báo ví dụ',
		on: ['chien-dich/thang-doc-sach', 'ke-hoach/vi-du-2024'],
	},
] as const;

test('the same content gives the same bytes, in any folder, from an empty cache or a full one', async () => {
	const first = await placeWith(THU.env['CONTENT_DIR'] ?? '');
	const second = await placeWith(first.content);
	await build(first);
	await build(second);
	const before = await filesOf(first);
	expect([...before.keys()].some((path) => path.startsWith('pagefind/fragment/'))).toBe(true);
	expect(differences(before, await filesOf(second))).toEqual([]);

	const written = (await stat(join(first.site, 'index.html'))).mtimeMs;
	expect(await build(first)).toContain('Nothing has changed');
	expect((await stat(join(first.site, 'index.html'))).mtimeMs).toBe(written);

	// A cache that still reads well, but says what nobody wrote.
	const { cacheDir } = readSettings({ CONTENT_DIR: second.content });
	const read = (await readdir(join(cacheDir, 'read'))).map((name) => join('read', name));
	const code = (await readdir(join(cacheDir, 'bundle/server/chunks'))).map((name) =>
		join('bundle/server/chunks', name),
	);
	for (const name of [...read, ...code]) {
		const file = join(cacheDir, name);
		await writeFile(file, (await readFile(file, 'utf8')).replaceAll(/Nguyễn Thị Ví Dụ|Lĩnh vực/g, 'Trần Văn Ví Dụ'));
	}
	await rm(`${second.site}.record.json`);
	expect(await build(second)).toContain('Built');
	expect(differences(before, await filesOf(second))).toEqual([]);

	for (const { file, from, to } of EDITS) await edit(first, file, from, to);
	expect(await build(first)).toContain('Built');
	const warm = await filesOf(first);
	for (const { shown, on } of EDITS) {
		const text = Buffer.from(shown).toString('latin1');
		expect(on.filter((page) => !warm.get(join(page, 'index.html'))?.includes(text))).toEqual([]);
	}
	const third = await placeWith(first.content);
	await build(third);
	expect(differences(warm, await filesOf(third))).toEqual([]);

	// What the plan is not part of is taken over from the published site, but not what somebody changed there. The code is not compiled again.
	const [kept, damaged] = ['ke-hoach/mau-2021-2025-so-mau/index.html', 'anh/ke-hoach/mau-2021-2025-so-mau.png'];
	const { ino } = await stat(join(first.site, kept));
	const compiled = join(readSettings({ CONTENT_DIR: first.content }).cacheDir, 'bundle/key');
	const { mtimeMs } = await stat(compiled);
	await writeFile(join(first.site, damaged), 'damaged');
	await edit(first, 'plans/vi-du/vi-du-2024.mdx', 'Cùng đọc *nhiều* sách', 'Cùng đọc *thật nhiều* sách');
	// Nor after a slip that stopped a build.
	await edit(first, 'plans/vi-du/vi-du-2024.mdx', 'curation: digest', 'curation: x');
	expect((await command(['build', '--out', first.site], envOf(first))).stderr).toContain('value-unknown');
	await edit(first, 'plans/vi-du/vi-du-2024.mdx', 'curation: x', 'curation: digest');
	// A link to the site stays one, and leads to the new site.
	const link = join(root, 'link');
	await symlink(first.site, link);
	expect(await build({ ...first, site: link })).toContain('Built');
	expect((await lstat(link)).isSymbolicLink()).toBe(true);
	expect((await stat(join(first.site, kept))).ino).toBe(ino);
	expect((await stat(compiled)).mtimeMs).toBe(mtimeMs);
	const fourth = await placeWith(first.content);
	await build(fourth);
	expect(differences(await filesOf(first), await filesOf(fourth))).toEqual([]);
}, 400_000);
