import { readFileSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Measurement, measure } from './measure.ts';

/** What people would use instead, given the same plans as plain Markdown: each in a folder of its own, outside the project. */
export interface PeerResult {
	readonly peer: string;
	/** Null where it could not be installed. */
	readonly build: Measurement | null;
	/** Why there is no figure; null where there is one. */
	readonly missing: string | null;
}

interface Peer {
	readonly name: string;
	/** Packages by exact version; none for a program of the system. */
	readonly packages: readonly string[];
	/** Folder of the Markdown files in the peer's own. */
	readonly pages: string;
	readonly files: Readonly<Record<string, string>>;
	/** Commands of a cold build with its search index, one after the other. */
	readonly build: ReadonlyArray<readonly string[]>;
}

const PAGEFIND = resolve('node_modules', '.bin', 'pagefind');
/** A peer's own code, which is none of the project's: kept as text. */
const readTemplate = (name: string) => readFileSync(new URL(`peers/${name}.txt`, import.meta.url), 'utf8');
const PEERS: readonly Peer[] = [
	{
		name: 'Starlight 0.42.4 (with its Pagefind)',
		packages: ['astro@7.3.5', '@astrojs/starlight@0.42.4'],
		pages: 'src/content/docs',
		files: {
			'astro.config.mjs': readTemplate('starlight/astro.config.mjs'),
			'src/content.config.ts': readTemplate('starlight/src/content.config.ts'),
		},
		build: [['node_modules/.bin/astro', 'build']],
	},
	{
		name: 'VitePress 1.6.4 (with its local search)',
		packages: ['vitepress@1.6.4'],
		pages: '.',
		files: {
			'.vitepress/config.mjs': `export default { title: 'Plans', ignoreDeadLinks: true, themeConfig: { search: { provider: 'local' } } };
`,
		},
		build: [['node_modules/.bin/vitepress', 'build']],
	},
	{
		name: 'Hugo + Pagefind',
		packages: [],
		pages: 'content',
		files: {
			'config.toml': 'baseURL = "http://localhost/"\ntitle = "Plans"\n',
			'layouts/_default/single.html':
				'<!doctype html><html lang="vi"><head><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>{{ .Content }}</body></html>\n',
			'layouts/_default/list.html':
				'<!doctype html><html lang="vi"><body><ul>{{ range .Pages }}<li><a href="{{ .Permalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>\n',
		},
		build: [
			['hugo', '--quiet'],
			[PAGEFIND, '--site', 'public', '--force-language', 'vi'],
		],
	},
];

/** Builds every peer that can be installed, from the plans of a collection. */
export async function measurePeers(
	content: string,
	folder: string,
	say: (text: string) => void,
): Promise<PeerResult[]> {
	const pages = join(folder, 'pages');
	await writePages(join(content, 'plans'), pages);
	const results: PeerResult[] = [];
	for (const [index, peer] of PEERS.entries()) {
		say(peer.name);
		results.push(await measurePeer(peer, pages, join(folder, String(index))));
	}
	return results;
}

async function measurePeer(peer: Peer, pages: string, folder: string): Promise<PeerResult> {
	await cp(pages, join(folder, peer.pages), { recursive: true });
	for (const [name, text] of Object.entries(peer.files)) {
		await mkdir(join(folder, name, '..'), { recursive: true });
		await writeFile(join(folder, name), text);
	}
	await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
	if (peer.packages.length > 0) {
		const installed = await measure(['npm', 'install', '--no-audit', '--no-fund', ...peer.packages], { cwd: folder });
		if (installed.code !== 0) return missing(peer, `npm did not install it: ${lastLine(installed.output)}`);
	}
	const steps: Measurement[] = [];
	for (const command of peer.build) {
		const step = await measure(command, { cwd: folder, env: { ASTRO_TELEMETRY_DISABLED: '1' } });
		if (step.code === 127)
			return missing(peer, `${command[0]} is not installed (Debian: apt-get install ${command[0]})`);
		steps.push(step);
	}
	const sum = (of: (step: Measurement) => number) => steps.reduce((total, step) => total + of(step), 0);
	const build: Measurement = {
		seconds: sum(({ seconds }) => seconds),
		cpu: sum(({ cpu }) => cpu),
		megabytes: Math.max(...steps.map(({ megabytes }) => megabytes)),
		code: Math.max(...steps.map(({ code }) => code)),
		output: '',
	};
	const failed = steps.find(({ code }) => code !== 0);
	return failed
		? missing(peer, `its build failed: ${lastLine(failed.output)}`)
		: { peer: peer.name, build, missing: null };
}

function missing({ name }: Peer, why: string): PeerResult {
	return { peer: name, build: null, missing: why };
}

const lastLine = (text: string) => text.trim().split('\n').at(-1) ?? '';

/** The plans as Markdown that every peer reads: the title in the frontmatter, no elements of our own, no directory of theirs. */
async function writePages(plans: string, folder: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	const entries = await readdir(plans, { recursive: true, withFileTypes: true });
	for (const entry of entries.filter(({ name }) => name.endsWith('.mdx'))) {
		const [, head = '', body = ''] =
			/^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(await readFile(join(entry.parentPath, entry.name), 'utf8')) ?? [];
		const title = JSON.stringify(/^title: (.*)$/m.exec(head)?.[1] ?? entry.name);
		const text = body.replace(/<\/?[A-Z][^>]*>/g, '').replaceAll('{{', '{');
		await writeFile(join(folder, entry.name.replace(/\.mdx$/, '.md')), `---\ntitle: ${title}\n---\n${text}`);
	}
}
