import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { z } from 'zod';
import type { Catalogue } from '../domain/catalogue.ts';
import { toCsv } from '../domain/rows/csv.ts';
import { allRows } from '../domain/rows/rows.ts';
import { FILE_NAMES, type FileName, ROW_SCHEMAS } from '../domain/rows/schemas.ts';
import { getCatalogue } from './record.ts';
import { absolute, paths } from './urls.ts';

/** The zip of all data files. */
export const ARCHIVE = 'binh-dang-gioi.zip';

type Rows = ReturnType<typeof allRows>;
type DataFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Node's own threads compress: the rest of the site is made meanwhile. */
const compress = promisify<Uint8Array, Buffer>(deflateRaw);
/** What zip calls deflate. */
const DEFLATED = 8;

interface Made {
	readonly rows: Rows;
	readonly files: DataFiles;
}

/**
 * Rows and files by the catalogue that they were made from: they are asked for once for every file, one soon after the other, and
 * are too large to be kept until the build ends.
 */
const made = new WeakMap<Catalogue, WeakRef<Made>>();

async function getMade(): Promise<Made> {
	const catalogue = await getCatalogue();
	const known = made.get(catalogue)?.deref();
	if (known) return known;
	const rows = allRows(catalogue, {
		plan: (id) => absolute(paths.plan(id)),
		instrument: (id) => absolute(paths.instrument(id)),
	});
	const entry = { rows, files: writeFiles(rows) };
	made.set(catalogue, new WeakRef(entry));
	return entry;
}

/** Rows of every data file. */
export async function getRows(): Promise<Rows> {
	return (await getMade()).rows;
}

/** Columns of a file, in their order. */
function columnsOf(name: FileName): string[] {
	return Object.keys(ROW_SCHEMAS[name].shape);
}

/** The JSON Schema of a file: an array of rows. */
function schemaOf(name: FileName): object {
	const { $schema, ...row } = z.toJSONSchema(ROW_SCHEMAS[name]);
	return { $schema, $id: absolute(paths.dataFile(`${name}.schema.json`)), type: 'array', items: row };
}

/** Names of all files under /data/ but for the archive. */
export const DATA_FILES: readonly string[] = FILE_NAMES.flatMap((name) =>
	['json', 'csv', 'schema.json'].map((ending) => `${name}.${ending}`),
);

/** Every file that is published under /data/, in UTF-8: JSON, its CSV twin and its JSON Schema. */
export async function getDataFiles(): Promise<DataFiles> {
	return (await getMade()).files;
}

function writeFiles(rows: Rows): DataFiles {
	const encoder = new TextEncoder();
	return new Map(
		FILE_NAMES.flatMap((name): [string, Uint8Array<ArrayBuffer>][] => [
			[`${name}.json`, encoder.encode(`${JSON.stringify(rows[name], null, '\t')}\n`)],
			[`${name}.csv`, encoder.encode(toCsv(columnsOf(name), rows[name]))],
			[`${name}.schema.json`, encoder.encode(`${JSON.stringify(schemaOf(name), null, '\t')}\n`)],
		]),
	);
}

/** All files in one archive; entries carry a fixed time, so that equal content gives equal bytes. */
export async function getArchive(): Promise<Uint8Array<ArrayBuffer>> {
	const files = [...(await getDataFiles())];
	const packed = await Promise.all(files.map(([, bytes]) => compress(bytes)));
	const chunks: Uint8Array[] = [];
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		chunks.push(chunk);
	});
	const mtime = new Date(1980, 0, 1);
	for (const [index, [filename, bytes]] of files.entries()) {
		const file: ZipInputFile = { filename, size: bytes.length, crc: crc32(bytes), compression: DEFLATED, mtime };
		zip.add(file);
		file.ondata?.(null, new Uint8Array(packed[index] ?? []), true);
	}
	zip.end();
	return new Uint8Array(Buffer.concat(chunks));
}

/** A column as the data page describes it: what its values are, and the allowed ones where they are few. */
export interface Field {
	readonly field: string;
	readonly type: 'text' | 'number' | 'yes-no' | 'list' | 'fields';
	readonly values: readonly string[];
	readonly nullable: boolean;
}

interface Shape {
	readonly type?: string;
	readonly enum?: readonly string[];
	readonly anyOf?: readonly Shape[];
}

/** The columns of a file, from its schema. */
export function fieldsOf(name: FileName): Field[] {
	const { properties = {} } = z.toJSONSchema(ROW_SCHEMAS[name]);
	return Object.entries(properties).map(([field, schema]) => {
		const options = (schema as Shape).anyOf ?? [schema as Shape];
		const value = options.find(({ type }) => type !== 'null') ?? {};
		return {
			field,
			type: typeOf(value),
			values: value.enum ?? [],
			nullable: options.some(({ type }) => type === 'null'),
		};
	});
}

function typeOf({ type }: Shape): Field['type'] {
	if (type === 'integer' || type === 'number') return 'number';
	if (type === 'boolean') return 'yes-no';
	return type === 'array' ? 'list' : type === 'object' ? 'fields' : 'text';
}
