import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** How large a built site is. */
export interface Sizes {
	readonly files: number;
	readonly bytes: number;
	/** Compressed bytes of what a visitor loads, by what it is. */
	readonly pages: Readonly<Record<string, number>>;
}

export async function sizesOf(site: string): Promise<Sizes> {
	const entries = (await readdir(site, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
	const sizes = await Promise.all(entries.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size));
	const compressed = async (path: string) => gzipSync(await readFile(join(site, path))).length;
	const cited = await mostCited(site);
	const pages: Record<string, number> = {
		home: await compressed('index.html'),
		'a plan (the middle one)': await compressed(await middleOf(site, 'ke-hoach', 'index.html')),
		[`an instrument with ${cited.citedBy} citations`]: await compressed(`van-ban/${cited.id}/index.html`),
		'a province (the middle one)': await compressed(await middleOf(site, 'tinh', 'index.html')),
		'the search page': await compressed('tim-kiem/index.html'),
		'the list of plans, first page': await compressed('ke-hoach/index.html'),
		"the comparison's data of a plan (the middle one)": await compressed(await middleOf(site, 'so-sanh/du-lieu')),
		"the comparison's chooser, whole": await sumOf(site, 'so-sanh/chon'),
	};
	return { files: entries.length, bytes: sizes.reduce((sum, size) => sum + size, 0), pages };
}

async function mostCited(site: string): Promise<{ id: string; citedBy: number }> {
	const rows = JSON.parse(await readFile(join(site, 'data', 'instruments.json'), 'utf8')) as {
		id: string;
		citedBy: number;
	}[];
	return rows.reduce((most, row) => (row.citedBy > most.citedBy ? row : most), { id: '', citedBy: -1 });
}

/** The file of the middle size among those of a folder (one in each of its folders, where a name is given). */
async function middleOf(site: string, folder: string, name = ''): Promise<string> {
	const files: { path: string; size: number }[] = [];
	for (const entry of await readdir(join(site, folder), { withFileTypes: true })) {
		if (entry.isDirectory() !== (name !== '')) continue;
		const path = join(folder, entry.name, name);
		const size = await stat(join(site, path)).then(
			(found) => found.size,
			() => null,
		);
		if (size !== null) files.push({ path, size });
	}
	files.sort((a, b) => a.size - b.size || (a.path < b.path ? -1 : 1));
	return files[Math.floor(files.length / 2)]?.path ?? join(folder, name);
}

async function sumOf(site: string, folder: string): Promise<number> {
	const names = await readdir(join(site, folder));
	const sizes = await Promise.all(names.map(async (name) => gzipSync(await readFile(join(site, folder, name))).length));
	return sizes.reduce((sum, size) => sum + size, 0);
}
