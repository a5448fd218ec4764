import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCollection } from '../src/document/collection.ts';
import { buildCatalogue } from '../src/domain/catalogue.ts';
import { measureComparison } from './bench/comparison.ts';
import { readCorpus } from './bench/corpus.ts';
import { firstResults } from './bench/first-result.ts';
import { measureFullText } from './bench/full-text.ts';
import { generate } from './bench/generate.ts';
import { type Measurement, measure } from './bench/measure.ts';
import { measurePeers } from './bench/peers.ts';
import { sizesOf } from './bench/sizes.ts';
import { type Figures, type Step, table } from './bench/table.ts';
import { visiting } from './bench/visiting.ts';
import { digestFolder } from './build/digest.ts';
import { forgetCache } from './build/forget-cache.ts';
import { readSettings } from './settings.ts';

const USAGE = `npm run bench [-- --plans N --seed N --peers --note --json --keep]

Writes a synthetic collection of N plans (default 2000) beside the real one and measures, each step in a process of its own:
check, cold build, rebuild with nothing changed, after editing one plan, after editing one instrument; then the size of the site
the first search result, fifty searches in the full text and the page of comparison in a browser. --peers builds the same plans with Starlight, VitePress and Hugo, installed for it in the temporary
folder; --note keeps the figures in scripts/bench/figures/; --keep keeps the temporary folder.`;

/** The command. */
export async function run(args: readonly string[]): Promise<number> {
	const { values } = parseArgs({
		args: [...args],
		options: {
			plans: { type: 'string', default: '2000' },
			seed: { type: 'string', default: '1' },
			peers: { type: 'boolean', default: false },
			note: { type: 'boolean', default: false },
			json: { type: 'boolean', default: false },
			keep: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	});
	const [plans, seed] = [Number(values.plans), Number(values.seed)];
	if (values.help || !Number.isInteger(plans) || plans < 1 || !Number.isInteger(seed)) {
		console.error(USAGE);
		return values.help ? 0 : 1;
	}
	const folder = await mkdtemp(join(tmpdir(), 'bench-'));
	try {
		const figures = await bench(folder, { plans, seed, peers: values.peers }, (text) => {
			if (!values.json) console.error(text);
		});
		const [text, json] = [table(figures), JSON.stringify([figures], null, '\t')];
		console.log(values.json ? json : text);
		if (values.note) await note(figures, text, json);
		return figures.steps.every(({ code }) => code === 0) ? 0 : 1;
	} finally {
		if (values.keep) console.error(`Kept ${folder}`);
		else {
			await forgetCache(join(folder, 'content'));
			await rm(folder, { recursive: true, force: true });
		}
	}
}

interface Wanted {
	readonly plans: number;
	readonly seed: number;
	readonly peers: boolean;
}

async function bench(folder: string, wanted: Wanted, say: (text: string) => void): Promise<Figures> {
	const { contentDir } = readSettings();
	const content = join(folder, 'content');
	const out = join(folder, 'dist');
	const { collection } = await readCollection(contentDir);
	const catalogue = buildCatalogue(collection);
	say(`Writing ${wanted.plans} plans`);
	await generate(content, contentDir, catalogue, readCorpus(catalogue), wanted.plans, wanted.seed);
	const steps: Step[] = [];
	let before: Readonly<Record<string, string>> = {};
	const command = async (step: string, name: Command, ...args: string[]) => {
		say(step);
		const result = await measure([...(await programOf(name)), ...args], { env: { CONTENT_DIR: content } });
		if (result.code !== 0) say(result.output);
		return result;
	};
	const build = async (step: string) => {
		const result = await command(step, 'build', '--out', out);
		const after = (await digestFolder(out)) ?? {};
		steps.push({ step, ...figuresOf(result), filesChanged: differing(before, after) });
		before = after;
	};
	steps.push({ step: 'check', ...figuresOf(await command('check', 'check')), filesChanged: null });
	await build('cold build');
	await build('rebuild, nothing changed');
	const [plan = ''] = (await readdir(join(content, 'plans'), { recursive: true }))
		.filter((name) => name.endsWith('.mdx'))
		.sort();
	await edit(join(content, 'plans', plan), '<Provision n="mo-dau">\n\n', '$&Một câu thêm vào. ');
	await build('rebuild, one plan edited');
	const [instrument = ''] = (await readdir(join(content, 'instruments'))).filter((name) => /^50/.test(name)).sort();
	await edit(join(content, 'instruments', instrument), /^title: /m, '$&Sửa ');
	await build('rebuild, one instrument edited');
	const peers = wanted.peers ? await measurePeers(content, join(folder, 'peers'), say) : [];
	return {
		date: new Date().toISOString().slice(0, 10),
		command: `npm run bench -- --plans ${wanted.plans} --seed ${wanted.seed}${wanted.peers ? ' --peers' : ''}`,
		machine: `${cpus().length} cores, ${Math.round(totalmem() / 1024 ** 3)} GiB, Node ${process.version}`,
		plans: wanted.plans,
		steps,
		...(await sizesOf(out)),
		searches: await visiting(out, firstResults),
		fullText: await visiting(out, measureFullText),
		comparison: await visiting(out, (visit) => measureComparison(visit, out)),
		peers: peers.map(({ peer, build, missing }) => ({ peer, build: build && figuresOf(build), missing })),
	};
}

/** A command that is measured. */
type Command = 'build' | 'check';

/** What npm runs for a command. npm itself, which waits for it, is not measured. */
async function programOf(name: Command): Promise<string[]> {
	const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<Command, string> };
	const [, ...args] = scripts[name].split(' ');
	return [process.execPath, ...args];
}

function figuresOf({ output: _, ...figures }: Measurement): Omit<Measurement, 'output'> {
	return figures;
}

/** Files that one site has and the other has not, or has otherwise. */
function differing(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): number {
	return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((file) => one[file] !== other[file]).length;
}

/** Changes a file as a curator would; throws where the place is not there. */
async function edit(file: string, find: string | RegExp, replacement: string): Promise<void> {
	const text = await readFile(file, 'utf8');
	const changed = text.replace(find, replacement);
	if (changed === text) throw new Error(`${file} has no ${find}`);
	await writeFile(file, changed);
}

/** Keeps the figures of a run, for people and for machines. */
async function note({ date, plans }: Figures, text: string, json: string): Promise<void> {
	const folder = join('scripts', 'bench', 'figures');
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, `${date}-${plans}.txt`), `${text}\n`);
	await writeFile(join(folder, `${date}-${plans}.json`), `${json}\n`);
}
