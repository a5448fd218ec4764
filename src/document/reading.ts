import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { z } from 'zod';
import { type Issue, issue } from '../domain/issue.ts';
import { compareIds } from '../domain/text.ts';
import type { Entry, Files, Found, FoundFiles, PlanFile } from './files.ts';
import { decode } from './frontmatter.ts';
import { readGuide } from './guide.ts';
import { type ReadPlan, readPlanYaml, UNREAD } from './plan.ts';
import { PlanReader } from './plan-reader.ts';
import { sayProgress } from './progress.ts';
import { validate } from './validate.ts';
import { knownYaml, type ReadYaml, readYaml, type YamlSource } from './yaml.ts';

/** What was read of files before, as JSON, by the digest of all that it was read from. */
export interface FileCache {
	/** Undefined for a file that has to be read. */
	get(from: string): string | undefined;
	keep(from: string, json: string): void;
}

/** What may stand in the collection's folder; `README` and hidden files as well. */
const KNOWN = [
	...['plans', 'instruments', 'campaigns', 'guide'],
	...['provinces.yaml', 'agencies.yaml', 'themes.yaml', 'indicators.yaml', 'coverage.yaml'],
];

function digest(...parts: ReadonlyArray<string | Uint8Array>): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part).update('\0');
	return hash.digest('hex');
}

/** One reading of a folder: its files, and the issues found on the way. */
export class Reading {
	readonly issues: Issue[] = [];
	readonly unread = new Set<keyof Files>();
	private readonly folder: string;
	private readonly cache: FileCache | null;

	/** @param cache files of an earlier reading; those that are read are kept in it */
	constructor(folder: string, cache: FileCache | null) {
		this.folder = folder;
		this.cache = cache;
	}

	/**
	 * Every plan. One that was read with other names is read again.
	 * @param aliases names by which plans may cite instruments
	 */
	async plans(aliases: readonly string[]): Promise<Found<PlanFile>[]> {
		const names = [...aliases].sort(compareIds);
		const reader = new PlanReader(names);
		const namesDigest = digest(...names);
		const files = await this.filesUnder('plans', '.mdx');
		const read: { plan: Found<PlanFile>; issues: readonly Issue[] }[] = [];
		let done = 0;
		const work = files.entries();
		const take = async () => {
			for (const [index, file] of work) {
				const bytes = readBytes(join(this.folder, file));
				const from = digest(namesDigest, file, bytes ?? '');
				const one = bytes ? await readCached(bytes, file, from, reader, this.cache) : missingPlan(file);
				const yaml = bytes
					? knownYaml(one.said, () => readPlanYaml(readFileSync(join(this.folder, file)), file))
					: readYaml('', file);
				const { data, body, issues } = one;
				const plan = { id: basename(file, '.mdx'), file, data, yaml, root: [], body, digest: one.digest };
				read[index] = { plan, issues };
				sayProgress({ work: 'plans', done: ++done, total: files.length });
			}
		};
		try {
			await Promise.all(Array.from({ length: reader.atOnce }, take));
		} finally {
			await reader.close();
		}
		this.issues.push(...read.flatMap(({ issues }) => issues));
		return read.map(({ plan }) => plan);
	}

	/** The site's own pages, which are checked here and built by Astro. */
	async guides(): Promise<FoundFiles['guides']> {
		const guides = [];
		const names = await readdir(join(this.folder, 'guide')).catch(() => []);
		for (const name of names.filter((one) => one.endsWith('.mdx')).sort(compareIds)) {
			const file = `guide/${name}`;
			const text = this.text(file);
			const { references, issues } = text === null ? { references: [], issues: [] } : readGuide(text, file);
			this.issues.push(...issues);
			guides.push({ id: basename(name, '.mdx'), file, references });
		}
		return guides;
	}

	/** One YAML file of a list of entries with ids. */
	list<Schema extends z.ZodType<{ id: string }>>(
		kind: 'provinces' | 'agencies' | 'themes' | 'indicators',
		schema: Schema,
	): Found<Entry<z.output<Schema>>>[] {
		const file = `${kind}.yaml`;
		const text = this.text(file);
		const yaml = text === null ? null : this.yaml(text, file);
		if (yaml && Array.isArray(yaml.data)) {
			return yaml.data.map((item: unknown, index) => {
				const read = validate(schema, yaml, [index]);
				this.issues.push(...read.issues);
				const { id } = (item ?? {}) as { id?: unknown };
				return { id: typeof id === 'string' ? id : '', file, data: read.data, yaml, root: [index] };
			});
		}
		this.unread.add(kind);
		if (yaml && yaml.issues.length === 0) {
			const found = yaml.data === null ? 'an empty file' : 'something else';
			this.issues.push(issue('type-wrong', yaml.place([]), found, { expected: 'a list of entries, each with an id' }));
		}
		return [];
	}

	/** The gaps that somebody looked at: a list that a collection may do without. Their ids are their places in it. */
	async gaps<Schema extends z.ZodType>(schema: Schema): Promise<Found<Entry<z.output<Schema>>>[]> {
		const file = 'coverage.yaml';
		const names: string[] = await readdir(this.folder).catch(() => []);
		const text = names.includes(file) ? this.text(file) : null;
		const yaml = text === null ? null : this.yaml(text, file);
		if (!yaml || yaml.issues.length > 0) return [];
		if (!Array.isArray(yaml.data)) {
			this.issues.push(issue('type-wrong', yaml.place([]), 'something else', { expected: 'a list of gaps' }));
			return [];
		}
		return yaml.data.map((_, index) => {
			const read = validate(schema, yaml, [index]);
			this.issues.push(...read.issues);
			return { id: String(index), file, data: read.data, yaml, root: [index] };
		});
	}

	/** A folder of YAML files, one entry each; the file's name is its id. */
	async records<Schema extends z.ZodType>(
		under: 'instruments' | 'campaigns',
		schema: Schema,
	): Promise<Found<Entry<z.output<Schema>>>[]> {
		const entries: Found<Entry<z.output<Schema>>>[] = [];
		for (const file of await this.filesUnder(under, '.yaml')) {
			const bytes = readBytes(join(this.folder, file));
			const from = digest(file, bytes ?? '');
			const record = this.keptRecord<z.output<Schema>>(file, from) ?? this.readRecord(schema, file, bytes, from);
			entries.push({ id: basename(file, '.yaml'), file, ...record, root: [] });
		}
		return entries;
	}

	private readRecord<Schema extends z.ZodType>(schema: Schema, file: string, bytes: Uint8Array | null, from: string) {
		const before = this.issues.length;
		const text = this.text(file, bytes);
		const yaml = text === null ? readYaml('', file) : this.yaml(text, file);
		const read = text === null || yaml.issues.length > 0 ? null : validate(schema, yaml);
		this.issues.push(...(read?.issues ?? []));
		const data = read?.data ?? null;
		if (read && this.issues.length === before)
			this.cache?.keep(from, JSON.stringify({ said: yaml.data, data } satisfies KeptRecord));
		return { yaml, data };
	}

	/** A record that was sound when it was read; null for any other. Where its fields stand is read when it is asked for. */
	private keptRecord<Data>(file: string, from: string): { yaml: YamlSource; data: Data } | null {
		const kept = parseKept<KeptRecord>(this.cache?.get(from));
		const readAgain = () => readYaml(decode(readFileSync(join(this.folder, file)), file).text ?? '', file);
		return kept && { yaml: knownYaml(kept.said, readAgain), data: kept.data as Data };
	}

	/** Files and folders that nothing reads, beside those of the collection. */
	async strayFiles(): Promise<void> {
		const names = await readdir(this.folder).catch(() => []);
		for (const name of names.sort(compareIds)) {
			if (KNOWN.includes(name) || /^(?:\.|README)/.test(name)) continue;
			const place = { file: name, line: 1, column: 1 };
			this.issues.push(issue('file-unexpected', place, name, { expected: KNOWN.join(', '), known: KNOWN }));
		}
	}

	private yaml(text: string, file: string): ReadYaml {
		const yaml = readYaml(text, file);
		this.issues.push(...yaml.issues);
		return yaml;
	}

	/** A file's text; null where it cannot be read (the issues of this reading say why). */
	private text(file: string, bytes = readBytes(join(this.folder, file))): string | null {
		const { text, issues } = bytes ? decode(bytes, file) : { text: null, issues: [missing(file)] };
		this.issues.push(...issues);
		return text;
	}

	/** Files of a kind under a folder, sorted, as paths inside the collection; other files there are an issue. */
	private async filesUnder(under: string, extension: string): Promise<string[]> {
		const found = await readdir(join(this.folder, under), { recursive: true, withFileTypes: true }).catch(() => []);
		const paths = found
			.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
			.map((entry) => relative(this.folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
			.sort(compareIds);
		for (const file of paths.filter((path) => !path.endsWith(extension))) {
			const expected = `${under}/…${extension}`;
			this.issues.push(issue('file-unexpected', { file, line: 1, column: 1 }, file, { expected }));
		}
		return paths.filter((path) => path.endsWith(extension));
	}
}

/** Null where it cannot be read. Of a small file, waiting for another thread takes longer than reading it. */
function readBytes(path: string): Uint8Array | null {
	try {
		return readFileSync(path);
	} catch {
		return null;
	}
}

/** What is kept of a record: what its file says, as texts, and the same, typed. */
interface KeptRecord {
	readonly said: unknown;
	readonly data: unknown;
}

/** What was read of a plan, and the digest of it. */
type DigestedPlan = ReadPlan & { readonly digest: string };

async function readCached(
	bytes: Uint8Array,
	file: string,
	from: string,
	reader: PlanReader,
	cache: FileCache | null,
): Promise<DigestedPlan> {
	const kept = cache?.get(from);
	const plan = parseKept<ReadPlan>(kept);
	if (kept !== undefined && plan) return { ...plan, digest: digest(kept) };
	const json = await reader.read(bytes, file);
	cache?.keep(from, json);
	return { ...(JSON.parse(json) as ReadPlan), digest: digest(json) };
}

/** Null where nothing is kept, or what is kept is damaged. */
function parseKept<Kept>(json: string | undefined): Kept | null {
	try {
		return json === undefined ? null : (JSON.parse(json) as Kept);
	} catch {
		return null;
	}
}

function missingPlan(file: string): DigestedPlan {
	return { said: null, data: null, body: UNREAD, issues: [missing(file)], digest: '' };
}

function missing(file: string): Issue {
	return issue('file-missing', { file, line: 1, column: 1 }, 'no such file', { expected: file });
}
