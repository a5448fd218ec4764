import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readCollection } from '../src/document/collection.ts';
import { buildCatalogue } from '../src/domain/catalogue.ts';
import { type Comparison, measureComparison } from './bench/comparison.ts';
import { readCorpus } from './bench/corpus.ts';
import { generate } from './bench/generate.ts';
import { type Measurement, measure } from './bench/measure.ts';
import { readSettings } from './settings.ts';

const USAGE = `npm run bench [-- --plans N --seed N --json --keep]

Writes a synthetic collection of N plans (default 2000) beside the real one and measures, each step in a process of its own:
check, cold build, rebuild with nothing changed, after editing one plan, after editing one instrument; then the size of the site, and the
page of comparison where a browser is installed.`;

/** The command. */
export async function run(args: readonly string[]): Promise<number> {
	const { values } = parseArgs({
		args: [...args],
		options: {
			plans: { type: 'string', default: '2000' },
			seed: { type: 'string', default: '1' },
			json: { type: 'boolean', default: false },
			keep: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	});
	const plans = Number(values.plans);
	if (values.help || !Number.isInteger(plans) || plans < 1) {
		console.error(USAGE);
		return values.help ? 0 : 1;
	}
	const folder = await mkdtemp(join(tmpdir(), 'bench-'));
	try {
		const result = await bench(folder, plans, Number(values.seed), (text) => values.json || console.error(text));
		console.log(values.json ? JSON.stringify([result], null, '\t') : table(result));
		return result.steps.every(({ code }) => code === 0) ? 0 : 1;
	} finally {
		if (values.keep) console.error(`Kept ${folder}`);
		else await rm(folder, { recursive: true, force: true });
	}
}

interface Result {
	readonly machine: string;
	readonly plans: number;
	readonly steps: readonly (Measurement & { readonly step: string })[];
	readonly files: number;
	readonly bytes: number;
	/** Compressed bytes of pages, each the largest of its kind. */
	readonly pages: Readonly<Record<string, number>>;
	/** Null where no browser is installed. */
	readonly comparison: Comparison | null;
}

async function bench(folder: string, plans: number, seed: number, say: (text: string) => void): Promise<Result> {
	const { contentDir } = readSettings();
	const content = join(folder, 'content');
	const out = join(folder, 'dist');
	const { collection } = await readCollection(contentDir);
	const catalogue = buildCatalogue(collection);
	say(`Writing ${plans} plans`);
	await generate(content, contentDir, catalogue, readCorpus(catalogue), plans, seed);
	const steps: (Measurement & { step: string })[] = [];
	const take = async (step: string, command: readonly string[]) => {
		say(step);
		steps.push({ step, ...(await measure(command, { CONTENT_DIR: content })) });
	};
	await take('check', ['check']);
	await take('cold build', ['build', '--out', out]);
	await take('rebuild, nothing changed', ['build', '--out', out]);
	const [plan = ''] = (await readdir(join(content, 'plans'), { recursive: true }))
		.filter((name) => name.endsWith('.mdx'))
		.sort();
	await edit(join(content, 'plans', plan), '<Provision n="mo-dau">\n\n', '$&Một câu thêm vào. ');
	await take('rebuild, one plan edited', ['build', '--out', out]);
	const [instrument = ''] = (await readdir(join(content, 'instruments'))).filter((name) => /^50/.test(name)).sort();
	await edit(join(content, 'instruments', instrument), /^title: /m, '$&Sửa ');
	await take('rebuild, one instrument edited', ['build', '--out', out]);
	say('comparison');
	const comparison = await measureComparison(out);
	return { machine: machine(), plans, steps, ...(await sizes(out)), comparison };
}

/** Changes a file as a curator would; throws where the place is not there. */
async function edit(file: string, find: string | RegExp, replacement: string): Promise<void> {
	const text = await readFile(file, 'utf8');
	const changed = text.replace(find, replacement);
	if (changed === text) throw new Error(`${file} has no ${find}`);
	await writeFile(file, changed);
}

/** Files and bytes of a built site, and the compressed size of the largest page of each kind. */
async function sizes(folder: string): Promise<Pick<Result, 'files' | 'bytes' | 'pages'>> {
	const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
	const kinds: Record<string, { bytes: number; path: string }> = {};
	let bytes = 0;
	for (const entry of entries) {
		const path = join(entry.parentPath, entry.name);
		const size = (await stat(path)).size;
		bytes += size;
		if (entry.name !== 'index.html') continue;
		const parts = path.slice(folder.length + 1).split('/');
		const kind = parts.length <= 2 ? (parts.length === 1 ? 'home' : `/${parts[0]}/`) : `/${parts[0]}/…/`;
		if (size > (kinds[kind]?.bytes ?? 0)) kinds[kind] = { bytes: size, path };
	}
	const pages: Record<string, number> = {};
	for (const [kind, { path }] of Object.entries(kinds).sort()) pages[kind] = gzipSync(await readFile(path)).length;
	return { files: entries.length, bytes, pages };
}

function machine(): string {
	return `${cpus().length} cores, ${Math.round(totalmem() / 1024 ** 3)} GiB, Node ${process.version}`;
}

/** The result as a table for people, the command and the machine on top. */
function table({ machine: on, plans, steps, files, bytes, pages, comparison }: Result): string {
	const kilobytes = (size: number) => `${(size / 1024).toFixed(1).padStart(8)} kB compressed`;
	return [
		`npm run bench -- --plans ${plans}   (${on})`,
		'',
		...steps.map(
			({ step, seconds, megabytes, code }) =>
				`${step.padEnd(32)} ${seconds.toFixed(1).padStart(8)} s ${String(megabytes).padStart(6)} MB${code === 0 ? '' : `  exit code ${code}`}`,
		),
		'',
		`${files} files, ${(bytes / 1024 / 1024).toFixed(0)} MB`,
		...Object.entries(pages).map(([kind, size]) => `${kind.padEnd(32)} ${kilobytes(size)} (the largest)`),
		...(comparison === null ? [] : comparisonLines(comparison, kilobytes)),
	].join('\n');
}

function comparisonLines(
	{ first, median, planBytes, chooser }: Comparison,
	kilobytes: (size: number) => string,
): string[] {
	const name = 'comparison of three plans';
	return [
		'',
		`${name.padEnd(32)} ${median.toFixed(0).padStart(8)} ms from data to paint, median of five (the first ${first.toFixed(0)} ms)`,
		`${'data of a plan'.padEnd(32)} ${kilobytes(planBytes)} (the largest)`,
		...Object.entries(chooser).map(([typed, size]) => `${`chooser, “${typed}”`.padEnd(32)} ${kilobytes(size)}`),
	];
}
